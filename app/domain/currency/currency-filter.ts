import type { FindingState } from "./currency";

/** Values of `?haltbarkeit=` in the lists. */
export const currencyFilterNames = ["geplant", "geaendert", "aufgehoben"] as const;
export type CurrencyFilter = (typeof currencyFilterNames)[number];

export const currencyFilters: Record<CurrencyFilter, FindingState> = {
  geplant: "planned",
  geaendert: "changed",
  aufgehoben: "repealed",
};
