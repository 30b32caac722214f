import type { Companion } from "./companions.server";
import "./companions.css";

type Props = { procedureId: string; decisions: readonly Companion[]; mayWrite: boolean };

/** What courts said about the procedure or the law it made. */
export function JoinedDecisions({ procedureId, decisions, mayWrite }: Props) {
  if (decisions.length === 0 && !mayWrite) return null;
  return (
    <section className="related" aria-labelledby="entscheidungen">
      <h2 id="entscheidungen">Entscheidungen</h2>
      {decisions.length > 0 && (
        <ul className="related__list">
          {decisions.map(({ id, title }) => (
            <li key={id}>
              <a href={`/entscheidungen/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <p className="no-print">
          <a href={`/entscheidungen/neu?verfahren=${procedureId}`}>Entscheidung eintragen</a>
        </p>
      )}
    </section>
  );
}
