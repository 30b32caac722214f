import type { FuzzyDate } from "~/lib/fuzzy-date";

export const levels = ["land", "bund", "eu", "verordnung"] as const;
export type Level = (typeof levels)[number];

export const relevances = ["high", "medium", "low", "none"] as const;
export type Relevance = (typeof relevances)[number];

/** Our position on a draft, or the position somebody else takes in a statement. */
export const positions = ["support", "amend", "reject", "neutral"] as const;
export type Position = (typeof positions)[number];

/** Is the Konnexität principle (Art. 78 (3) LV NRW) touched? Absent: not yet judged. */
export const konnexitaeten = ["yes", "no", "unclear"] as const;
export type Konnexitaet = (typeof konnexitaeten)[number];

export const stepStates = ["occurred", "expected", "undated"] as const;
export type StepState = (typeof stepStates)[number];

export const identifierKinds = [
  "drucksache",
  "vorlage",
  "dip",
  "gesta",
  "ltzf",
  "kom",
  "ratsdok",
  "procedure-number",
  "celex",
  "gazette",
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** The inner work state: ours, set by people. Never mixed with the outer stage (domain.md §3). */
export const workStates = [
  "eingang",
  "bewertung",
  "zuweisung",
  "zuarbeit",
  "entwurf",
  "mitzeichnung",
  "schlusszeichnung",
  "versand",
  "resonanz",
  "ablage",
] as const;
export type WorkState = (typeof workStates)[number];

/** How a procedure stands or ended; derived from its steps. */
export const outcomes = [
  "running",
  "promulgated",
  "in-force",
  "rejected",
  "withdrawn",
  "settled",
  "merged",
  "discontinued",
] as const;
export type Outcome = (typeof outcomes)[number];

/** What a list says of the step that comes next. */
export type NextStep = { title: string; state: StepState; date: FuzzyDate | null };

/** How binding a deadline is. */
export const obligations = ["muss", "soll", "regel"] as const;
export type Obligation = (typeof obligations)[number];

/** How a procedure ends that does not enter into force. */
export const exitOutcomes = ["rejected", "withdrawn", "settled", "merged", "discontinued"] as const;
