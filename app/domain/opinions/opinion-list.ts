import {
  listAddress,
  oneOf,
  readFilter,
  words,
  year,
  type FilterOf,
  type Readers,
} from "~/lib/list-filter";
import { currencyFilterNames } from "~/domain/currency/currency-filter";
import { opinionKinds, opinionStates } from "./opinion";

export const opinionSorts = ["datum", "aktenzeichen", "bearbeitet"] as const;
export type OpinionSort = (typeof opinionSorts)[number];

export const opinionPageSize = 50;

const narrowing = {
  q: words(200),
  art: oneOf(opinionKinds),
  jahr: year,
  stand: oneOf(opinionStates),
  haltbarkeit: oneOf(currencyFilterNames),
  abteilung: words(40),
  von: words(40),
} satisfies Readers;
const order = { sortierung: oneOf(opinionSorts), richtung: oneOf(["auf", "ab"]) } satisfies Readers;
const usual = { sortierung: "datum", richtung: "ab" } as const;

export type OpinionFilter = Required<FilterOf<typeof order>> & FilterOf<typeof narrowing>;

export function parseOpinionFilter(query: URLSearchParams): OpinionFilter {
  return { ...usual, ...readFilter(query, { ...narrowing, ...order }) };
}

/** Address of the list with these changes; any but a change of page starts again at page 1. */
export function opinionListHref(filter: OpinionFilter, change: Partial<OpinionFilter>): string {
  return listAddress("/gutachten", { ...filter, seite: 1, ...change }, usual);
}

export function isFiltered(filter: OpinionFilter): boolean {
  return Object.keys(narrowing).some((name) => name in filter);
}
