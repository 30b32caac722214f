export const opinionKinds = ["gutachten", "vermerk", "kurzbewertung"] as const;
export type OpinionKind = (typeof opinionKinds)[number];
