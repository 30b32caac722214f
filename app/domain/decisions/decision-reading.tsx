import { Notice } from "~/components/notice";
import { recordPath, type RecordType } from "~/domain/records/record";
import type { DecisionPage } from "./decision-page.server";
import { headnoteLabel } from "./texts";
import "@fontsource-variable/source-serif-4/wght.css";
import "./decision-reading.css";

/** What the decision says, in our words, and what it rests on. */
export function DecisionReading({ decision }: { decision: DecisionPage }) {
  const { headnote, outcome, provisions, note } = decision;
  return (
    <>
      <section aria-labelledby="leitsatz">
        <h2 id="leitsatz">{headnoteLabel}</h2>
        {headnote ? (
          <p className="decision-headnote">{headnote}</p>
        ) : (
          <p className="muted">Noch nicht zusammengefasst.</p>
        )}
        {outcome && (
          <p className="decision-outcome">
            <strong>Ergebnis:</strong> {outcome}
          </p>
        )}
      </section>
      {note && (
        <Notice kind="info" title="Was an den Angaben offen ist">
          <p className="decision-note">{note}</p>
        </Notice>
      )}
      <section aria-labelledby="vorschriften">
        <h2 id="vorschriften">Vorschriften</h2>
        {provisions.length === 0 ? (
          <p className="muted">Noch keine eingetragen.</p>
        ) : (
          <ul className="decision-provisions">
            {provisions.map(({ text, heading, href }) => (
              <li key={text}>
                {href ? <a href={href}>{text}</a> : text}
                {heading && <span className="muted"> {heading}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

type Linked = { id: string; type: RecordType; title: string };

const headings: [RecordType, string][] = [
  ["procedure", "Verfahren"],
  ["opinion", "Gutachten"],
  ["statement", "Stellungnahmen"],
];

/** Where the decision matters to us, as far as one may see it. */
export function DecisionLinks({ linked }: { linked: readonly Linked[] }) {
  return (
    <section className="card decision-links" aria-labelledby="zusammenhang">
      <h2 id="zusammenhang">Zusammenhang</h2>
      {linked.length === 0 && <p className="muted">Noch mit nichts verbunden.</p>}
      {headings.map(([type, heading]) => {
        const records = linked.filter((record) => record.type === type);
        return records.length === 0 ? null : (
          <div key={type}>
            <h3>{heading}</h3>
            <ul>
              {records.map(({ id, title }) => (
                <li key={id}>
                  <a href={recordPath(type, id)}>{title}</a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
