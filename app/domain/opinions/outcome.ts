/** What an opinion comes to, in one word, so that two can be compared. */
export const opinionOutcomes = ["permitted", "partly", "not-permitted", "open"] as const;
export type OpinionOutcome = (typeof opinionOutcomes)[number];

/** „offen“ contradicts nothing, and neither does an opinion that says no result. */
export const outcomesDiffer = (one: OpinionOutcome | null, other: OpinionOutcome | null) =>
  one !== null && other !== null && one !== other && one !== "open" && other !== "open";
