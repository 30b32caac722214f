import type { Outcome } from "./procedure";
import type { StageProgress } from "./stage-progress";
import { outcomeStatus } from "./texts";
import "./stage-bar.css";

type Props = { progress: StageProgress; outcome: Outcome; overridden: boolean };

/** Where a procedure stands, as a row of small boxes with the name of the stage below. */
export function StageBar({ progress, outcome, overridden }: Props) {
  const { label, reached, total, position, stations, ended } = progress;
  const { sign, word } = outcomeStatus[outcome];
  return (
    <div className={ended ? "stage-bar stage-bar--ended" : "stage-bar"}>
      <span className="stage-bar__boxes" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span
            key={index}
            className={index < reached ? "stage-bar__box is-on" : "stage-bar__box"}
          />
        ))}
      </span>
      <span className="stage-bar__label">
        {label ?? "noch kein Schritt"}
        {ended && (
          <>
            {" · "}
            <span aria-hidden="true">{sign}</span> {word}
          </>
        )}
        {overridden && <span className="stage-bar__note"> ✎ von Hand gesetzt</span>}
        {position !== null && (
          <span className="visually-hidden">
            {" "}
            (Station {position} von {stations})
          </span>
        )}
      </span>
    </div>
  );
}
