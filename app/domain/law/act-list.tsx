import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import type { ListedAct } from "./law-page.server";
import "./act-list.css";

type Props = { acts: readonly ListedAct[] };

const shownAtOnce = 8;

/** The acts that amended a law, newest first. */
export function ActList({ acts }: Props) {
  if (acts.length === 0) return null;
  const rest = acts.slice(shownAtOnce);
  return (
    <section aria-labelledby="aenderungen" className="acts">
      <h2 id="aenderungen">
        Änderungen <span className="acts__count">{acts.length}</span>
      </h2>
      <ol className="acts__list">
        {acts.slice(0, shownAtOnce).map((act) => (
          <Act key={act.id} act={act} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="acts__more">
          <summary>
            {rest.length === 1 ? "1 ältere Änderung" : `${rest.length} ältere Änderungen`}
          </summary>
          <ol className="acts__list">
            {rest.map((act) => (
              <Act key={act.id} act={act} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Act({ act }: { act: ListedAct }) {
  const day = act.dated ?? act.promulgatedOn;
  const quiet = [
    typeset(act.promulgation),
    act.inForceOn && `in Kraft ${formatFuzzyDate(act.inForceOn)}`,
    act.provisions > 0 &&
      (act.provisions === 1 ? "1 Vorschrift" : `${act.provisions} Vorschriften`),
  ].filter(Boolean);
  return (
    <li className="acts__act">
      <span className="acts__date">{day ? formatFuzzyDate(day) : "ohne Datum"}</span>
      <span className="acts__what">
        <span className="acts__title">
          {act.sourceUrl ? (
            <a href={act.sourceUrl} rel="noreferrer">
              {typeset(act.title)}
            </a>
          ) : (
            typeset(act.title)
          )}
        </span>
        {quiet.length > 0 && <span className="acts__quiet">{quiet.join(" · ")}</span>}
        {act.procedure && (
          <span className="acts__quiet">
            <span aria-hidden="true">↳ </span>
            <span className="visually-hidden">Verfahren: </span>
            <a href={`/verfahren/${act.procedure.id}`}>{act.procedure.title}</a>
          </span>
        )}
        {act.note && <span className="acts__quiet">Ungeprüft: {typeset(act.note)}</span>}
      </span>
    </li>
  );
}
