import { changeLabels } from "~/domain/law/change";
import { formatNumber } from "~/lib/number";
import { mostSuggestions, type SuggestedProvision } from "./affected-provision";
import { Passage, ProvisionName, WhatHappens } from "./affected-provisions";
import "./affected-provisions.css";

type Props = { procedureId: string; rows: readonly SuggestedProvision[] };

/** What drafts suggest, each with its words: a person confirms, corrects or rejects it. */
export function SuggestedProvisions({ procedureId, rows }: Props) {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, mostSuggestions);
  return (
    <section className="suggested" aria-labelledby="vorschlaege">
      <div className="suggested__head">
        <h3 id="vorschlaege">
          {rows.length === 1 ? "Ein Vorschlag" : `${formatNumber(rows.length)} Vorschläge`} aus dem
          Entwurf
        </h3>
        <form method="post" className="no-print">
          <input type="hidden" name="norm" value={shown.map(({ id }) => id).join(",")} />
          <button className="button button--small" name="tun" value="bestaetigen">
            {shown.length < rows.length
              ? `Die ersten ${shown.length} bestätigen`
              : "Alle bestätigen"}
          </button>
        </form>
      </div>
      <p className="small muted">
        Vom Programm gelesen. Erst was jemand bestätigt, gilt für die Haltbarkeit der Gutachten.
      </p>
      <ul className="affected__list">
        {shown.map((row) => (
          <Suggestion key={row.id} procedureId={procedureId} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Suggestion({ procedureId, row }: { procedureId: string; row: SuggestedProvision }) {
  const named = (
    <span className="visually-hidden">
      : {row.provision} {row.law}
    </span>
  );
  return (
    <li className="affected__item">
      <div className="affected__facts">
        <ProvisionName row={row} />
        <span>{row.lawHref ? <a href={row.lawHref}>{row.law}</a> : row.law}</span>
        <WhatHappens change={row.change} effectiveOn={row.effectiveOn} />
      </div>
      {row.known && (
        <p className="small muted">
          Steht schon in der Liste, bisher:{" "}
          {row.known.change ? changeLabels[row.known.change] : "ohne Angabe, was geschieht"}.
        </p>
      )}
      {row.source && <Passage source={row.source} />}
      <form method="post" className="suggested__actions no-print">
        <input type="hidden" name="norm" value={row.id} />
        <button className="button button--small" name="tun" value="bestaetigen">
          Bestätigen{named}
        </button>
        <a className="suggested__link" href={`/verfahren/${procedureId}/normen/${row.id}`}>
          Berichtigen{named}
        </a>
        <button className="button button--small button--quiet" name="tun" value="verwerfen">
          Verwerfen{named}
        </button>
      </form>
    </li>
  );
}
