export const petitumOutcomes = ["open", "adopted", "partly", "rejected", "not-addressed"] as const;
export type PetitumOutcome = (typeof petitumOutcomes)[number];

export const statementOrigins = ["ours", "others"] as const;
export type StatementOrigin = (typeof statementOrigins)[number];

/** How many petita there are of each outcome. */
export type PetitaTally = Partial<Record<PetitumOutcome, number>>;

export function tallyOf(petita: readonly { outcome: PetitumOutcome }[]): PetitaTally {
  const tally: PetitaTally = {};
  for (const { outcome } of petita) tally[outcome] = (tally[outcome] ?? 0) + 1;
  return tally;
}
