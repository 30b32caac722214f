import { Notice } from "~/components/notice";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { citeOpinion } from "../cite";
import { opinionAddress } from "../opinion-address";
import type { OpinionOutcome } from "../outcome";
import { stateLabels } from "../texts";
import type { Deviation } from "./deviations.server";
import { resultsText } from "./results-text";
import "./similar.css";

type Props = { deviations: readonly Deviation[]; outcome: OpinionOutcome | null };

/** Says on both opinions that one answers otherwise than the other, and which results they have. */
export function DeviationNotice({ deviations, outcome }: Props) {
  const earlier = deviations.filter(({ outgoing }) => outgoing);
  const later = deviations.filter(({ outgoing }) => !outgoing);
  return (
    <>
      {later.length > 0 && (
        <Notice kind="warning" title="Abweichend beurteilt">
          <Named deviations={later} outcome={outcome} />
        </Notice>
      )}
      {earlier.length > 0 && (
        <Notice kind="info" title="Weicht ab von">
          <Named deviations={earlier} outcome={outcome} />
        </Notice>
      )}
    </>
  );
}

function Named({ deviations, outcome }: Props) {
  return (
    <ul className="deviations">
      {deviations.map((other) => (
        <li key={other.id}>
          <a href={opinionAddress(other.id).page}>{other.title}</a>
          <span className="deviations__facts">
            {citeOpinion(other)} vom {formatFuzzyDate(other.date)}
            {other.state === "draft" && `, ${stateLabels.draft}`}
            {resultsText(outcome, other.outcome)}
          </span>
        </li>
      ))}
    </ul>
  );
}
