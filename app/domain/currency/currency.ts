import type { RecordType } from "~/domain/records/record";

/** What a change of the law means for who relied on it, on one day; the graver the later. */
export const findingStates = ["planned", "changed", "repealed"] as const;
export type FindingState = (typeof findingStates)[number];

/** What a person decides about it. */
export const reviewAnswers = ["holds", "revise", "superseded"] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];

/** Of which records it is asked whether they still stand: what we wrote. */
export type Expiring = Extract<RecordType, "opinion" | "statement">;
export const canExpire = (type: RecordType): type is Expiring =>
  type === "opinion" || type === "statement";

/** A statement that was sent has no other version of itself. */
export const answersFor = (type: Expiring): readonly ReviewAnswer[] =>
  reviewAnswers.filter((answer) => answer !== "revise" || type === "opinion");

/** `revised`: the new version that was announced is finished. */
export type Answer = ReviewAnswer | "revised";

/**
 * Does a record still stand? `unknown`: nothing it relies on is confirmed and in the register;
 * `reviewed`: something changed, and somebody decided that it holds all the same.
 */
export const verdicts = [
  "unknown",
  "stands",
  "reviewed",
  "planned",
  "changed",
  "repealed",
  "superseded",
] as const;
export type Verdict = (typeof verdicts)[number];

export type Judged = { state: FindingState; answer: Answer | null };

/** An answer settles what it saw; to write it anew is a plan, not an answer yet. */
export const isOpen = ({ answer }: Judged) => answer === null || answer === "revise";

/** The gravest that nobody has answered decides. */
export function verdictOf(findings: readonly Judged[], reliesOnKnown: boolean): Verdict {
  if (findings.some(({ answer }) => answer === "superseded")) return "superseded";
  const open = new Set(findings.filter(isOpen).map(({ state }) => state));
  const gravest = findingStates.findLast((state) => open.has(state));
  if (gravest) return gravest;
  if (findings.length > 0) return "reviewed";
  return reliesOnKnown ? "stands" : "unknown";
}
