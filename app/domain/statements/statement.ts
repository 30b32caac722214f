export const petitumOutcomes = ["open", "adopted", "partly", "rejected", "not-addressed"] as const;
export type PetitumOutcome = (typeof petitumOutcomes)[number];

export const statementOrigins = ["ours", "others"] as const;
export type StatementOrigin = (typeof statementOrigins)[number];
