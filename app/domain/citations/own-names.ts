import type { DecisionCitation } from "./recogniser/citation";
import { recogniseCitations } from "./recogniser/scan";
import { docketKey } from "./target";

/** The field under which a record keeps the names it is cited by itself: no citation of anything. */
export const ownNames = "own-names";

type Named = { docket: string; ecli: string; printedIn: string };

/** Docket, ECLI and places of printing of a decision, each as texts would cite it. */
export function namesOfDecision({ docket, ecli, printedIn }: Named): DecisionCitation[] {
  const names: DecisionCitation[] = [];
  const place = (text: string) => ({ kind: "decision" as const, start: 0, end: text.length, text });
  if (docketKey(docket)) names.push({ ...place(docket), docket });
  if (ecli) names.push({ ...place(ecli), ecli });
  for (const line of printedIn.split("\n")) {
    for (const found of recogniseCitations(line)) {
      if (found.kind === "decision" && found.collection) names.push(found);
    }
  }
  return names;
}
