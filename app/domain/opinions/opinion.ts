export const opinionKinds = ["gutachten", "vermerk", "kurzbewertung"] as const;
export type OpinionKind = (typeof opinionKinds)[number];

export const opinionStates = ["draft", "finished"] as const;
export type OpinionState = (typeof opinionStates)[number];
