import { groupLaws } from "./affected-law";
import type { AffectedLaw } from "./procedure-input";
import "./companions.css";

/** Each law with its provisions, as they are written in the draft or its sources. */
export function AffectedLaws({ laws }: { laws: readonly AffectedLaw[] }) {
  return (
    <dl className="affected-laws">
      {groupLaws(laws).map(({ law, provisions }) => (
        <div key={law} className="affected-laws__law">
          <dt>{law}</dt>
          <dd>
            {provisions.length === 0 ? (
              <span className="muted">als Ganzes oder ohne nähere Angabe</span>
            ) : (
              <ul className="affected-laws__list">
                {provisions.map((provision) => (
                  <li key={provision}>{provision}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
