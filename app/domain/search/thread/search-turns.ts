/** For whom something is asked and what: who types waits for each letter, a list may take its time. */
export type Turn = { person: string; kind: "suggest" | "search" | "list" };

const urgency = ["suggest", "search", "list"] as const satisfies readonly Turn["kind"][];

/** So much of one person may wait beside what is under way. */
export const mostWaiting: Record<Turn["kind"], number> = { suggest: 4, search: 6, list: 5 };

/**
 * Who comes next: suggestions before searches before lists; among equals whoever had her turn the
 * longest ago. Nobody holds two threads with searches and lists, and lists never hold two.
 */
export function nextTurn<Waiting extends Turn>(
  waiting: readonly Waiting[],
  running: readonly Turn[],
  lastTurns: ReadonlyMap<string, number>,
): Waiting | undefined {
  const had = ({ person }: Turn) => lastTurns.get(person) ?? 0;
  const [next] = waiting
    .filter((turn) => mayRun(turn, running))
    .sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind) || had(a) - had(b));
  return next;
}

function mayRun({ person, kind }: Turn, running: readonly Turn[]): boolean {
  if (kind === "suggest") return true;
  if (kind === "list" && running.some((turn) => turn.kind === "list")) return false;
  return !running.some((turn) => turn.person === person && turn.kind !== "suggest");
}
