import type { FindingState } from "./currency";

/** Changes with the finding and with each answer to it. */
export const seenOf = (state: FindingState, answeredAt: number | null) =>
  `${state}-${answeredAt ?? 0}`;

/** A change as the person saw it. */
export type SeenFinding = { changeId: string; seen: string };

/** With the name it had on the page, to speak of it where it is gone. */
export type ChosenFinding = SeenFinding & { provision: string };

/** The value of a box that stands for these changes: a line for each. */
export const chosenValue = (findings: readonly ChosenFinding[]) =>
  findings.map(({ changeId, seen, provision }) => `${changeId}~${seen}~${provision}`).join("\n");

/** What the ticked boxes stand for, each change once; a box of a whole law stands for several. */
export function readChosen(values: readonly string[]): ChosenFinding[] {
  const chosen = new Map<string, ChosenFinding>();
  for (const line of values.flatMap((value) => value.split(/\r?\n/))) {
    const [changeId = "", seen = "", ...provision] = line.split("~");
    if (changeId && seen) {
      chosen.set(changeId, { changeId, seen, provision: provision.join("~").slice(0, 100) });
    }
  }
  return [...chosen.values()];
}
