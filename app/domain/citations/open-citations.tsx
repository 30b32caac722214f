import type { ElementType } from "react";
import { EmptyState } from "~/components/page";
import { formatNumber } from "~/lib/number";
import "./cited-text.css";

export type ShownCitation = {
  id: string;
  text: string;
  /** What the recogniser understands by it. */
  meaning: string;
  before: string;
  after: string;
};

/** What a refused correction comes back with. */
export type RefusedCorrection = { id: string; written: string; error: string };

type Props = {
  Form: ElementType;
  rows: readonly ShownCitation[];
  total: number;
  refused: RefusedCorrection | null;
  backHref: string;
};

/** Every suggestion with the words around it: confirmed, corrected or rejected, also without script. */
export function OpenCitations({ Form, rows, total, refused, backHref }: Props) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Alle Fundstellen sind entschieden">
        <p>
          <a href={backHref}>Zurück zum Text</a>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <Form method="post" className="citation-area__open">
        <input type="hidden" name="fundstelle" value={rows.map(({ id }) => id).join(",")} />
        <input type="hidden" name="stand" value={`${total}:${rows[0]?.id}`} />
        {rows.length < total ? (
          <>
            <p>
              {formatNumber(total)} Fundstellen warten, die ersten {formatNumber(rows.length)}{" "}
              stehen hier.
            </p>
            <button className="button button--small" name="tun" value="bestaetigen">
              Diese {formatNumber(rows.length)} bestätigen
            </button>
            <button
              className="button button--small button--quiet"
              name="tun"
              value="alle-bestaetigen"
            >
              Alle {formatNumber(total)} bestätigen
            </button>
          </>
        ) : (
          <button className="button button--small" name="tun" value="bestaetigen">
            Alle bestätigen
          </button>
        )}
      </Form>
      <ol className="open-citations">
        {rows.map((row) => (
          <Item
            key={row.id}
            Form={Form}
            row={row}
            refused={refused?.id === row.id ? refused : null}
          />
        ))}
      </ol>
    </>
  );
}

function Item({
  Form,
  row,
  refused,
}: {
  Form: ElementType;
  row: ShownCitation;
  refused: RefusedCorrection | null;
}) {
  const { id, text, meaning } = row;
  const named = <span className="visually-hidden">: {text}</span>;
  return (
    <li id={`fundstelle-${id}`} className="open-citations__item">
      <p className="open-citations__context">
        … {row.before}
        <mark>{text}</mark>
        {row.after} …
      </p>
      <p className="small muted">Gelesen als: {meaning}</p>
      <div className="open-citations__actions">
        <Form method="post">
          <input type="hidden" name="fundstelle" value={id} />
          <button className="button button--small" name="tun" value="bestaetigen">
            Bestätigen{named}
          </button>{" "}
          <button className="button button--small button--quiet" name="tun" value="verwerfen">
            Verwerfen{named}
          </button>
        </Form>
        <details className="open-citations__correct" open={refused !== null}>
          <summary>Berichtigen{named}</summary>
          <Form method="post">
            <input type="hidden" name="fundstelle" value={id} />
            <label className="field__label" htmlFor={`berichtigung-${id}`}>
              Gemeint ist
            </label>
            <p className="field__hint" id={`hinweis-${id}`}>
              Zum Beispiel §&nbsp;26 Abs.&nbsp;2 GO&nbsp;NRW.
            </p>
            <input
              id={`berichtigung-${id}`}
              className="control"
              name="berichtigung"
              defaultValue={refused?.written ?? meaning}
              aria-describedby={`hinweis-${id}${refused ? ` fehler-${id}` : ""}`}
              aria-invalid={refused ? true : undefined}
            />
            {refused && (
              <p className="field__error" id={`fehler-${id}`} role="alert">
                {refused.error}
              </p>
            )}
            <button className="button button--small" name="tun" value="berichtigen">
              So bestätigen
            </button>
          </Form>
        </details>
      </div>
    </li>
  );
}
