import type { OpinionOutcome } from "../outcome";
import { outcomeLabels } from "../texts";

/** ` · Ergebnis dort „zulässig“, hier „unzulässig“`, as far as each has one. */
export function resultsText(here: OpinionOutcome | null, there: OpinionOutcome | null): string {
  const results = [
    there && `dort „${outcomeLabels[there]}“`,
    here && `hier „${outcomeLabels[here]}“`,
  ].filter(Boolean);
  return results.length === 0 ? "" : ` · Ergebnis ${results.join(", ")}`;
}
