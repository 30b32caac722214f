import type { Citation } from "./recogniser/citation";

export const citationKinds = ["provision", "document", "decision", "gazette"] as const;

/** Recognised is suggested; only a person confirms or rejects. */
export const citationStates = ["suggested", "confirmed", "rejected"] as const;
export type CitationState = (typeof citationStates)[number];

type Placeless<Kind> = Kind extends Citation ? Omit<Kind, "start" | "end" | "text"> : never;

/** What a citation says, without its place and its words. */
export type CitationRecord = Placeless<Citation>;
