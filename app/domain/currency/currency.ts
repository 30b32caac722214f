import type { RecordType } from "~/domain/records/record";
import { addDays, today, type Day } from "~/lib/day";

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
 * `unrecorded`: no change is known, but the register may not know all; `reviewed`: something changed, and somebody decided that it holds all the same.
 */
export const verdicts = [
  "unknown",
  "unrecorded",
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

/**
 * How far the register knows the law that a record relies on: nothing of it, its provisions, or
 * also every change of them since the day of the record.
 */
export type Knowledge = "none" | "partial" | "complete";

/** Between these days the register knows every change of a law; null: nobody noted it. */
export type Stretch = { from: Day | null; until: Day | null };

/** So far behind may be a register that is kept: gazettes take weeks to come in. */
const mostDaysBehind = 90;

/** Whether every change of a law from the date of a text to a day can be read from the register. */
export function isRecorded({ from, until }: Stretch, date: Day, day: Day): boolean {
  const recent = addDays(today(), -mostDaysBehind);
  if (from === null || until === null) return false;
  return from <= date && until >= (day < recent ? day : recent);
}

const unchanged: Record<Knowledge, Verdict> = {
  none: "unknown",
  partial: "unrecorded",
  complete: "stands",
};

/** The gravest that nobody has answered decides. */
export function verdictOf(findings: readonly Judged[], knowledge: Knowledge): Verdict {
  if (findings.some(({ answer }) => answer === "superseded")) return "superseded";
  const open = new Set(findings.filter(isOpen).map(({ state }) => state));
  const gravest = findingStates.findLast((state) => open.has(state));
  if (gravest) return gravest;
  if (findings.length > 0) return "reviewed";
  return unchanged[knowledge];
}
