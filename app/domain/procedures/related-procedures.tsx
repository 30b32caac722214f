import type { Companion } from "./companions.server";
import { relationText } from "./related-procedure";
import "./companions.css";

type Props = { procedureId: string; related: readonly Companion[]; mayWrite: boolean };

/** Other procedures it stands with: transposed acts, mergers, neighbours. */
export function RelatedProcedures({ procedureId, related, mayWrite }: Props) {
  if (related.length === 0 && !mayWrite) return null;
  return (
    <section className="related" aria-labelledby="verwandte">
      <h2 id="verwandte">Verwandte Verfahren</h2>
      {related.length > 0 && (
        <ul className="related__list">
          {related.map(({ id, title, relation, outgoing }) => (
            <li key={id}>
              <span className="muted">{relationText(relation, outgoing)}</span>{" "}
              <a href={`/verfahren/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <p className="no-print">
          <a href={`/verfahren/${procedureId}/verwandte`}>
            {related.length > 0 ? "Verknüpfungen ändern" : "Verwandtes Verfahren verknüpfen"}
          </a>
        </p>
      )}
    </section>
  );
}
