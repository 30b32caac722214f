import {
  listAddress,
  oneOf,
  readFilter,
  words,
  year,
  type FilterOf,
  type Readers,
} from "~/lib/list-filter";

export const decisionSorts = ["datum", "gericht"] as const;
export type DecisionSort = (typeof decisionSorts)[number];

export const decisionsPerPage = 50;

const narrowing = {
  q: words(200),
  gericht: words(100),
  jahr: year,
  vorschrift: words(200),
  verfahren: words(40),
} satisfies Readers;
const order = {
  sortierung: oneOf(decisionSorts),
  richtung: oneOf(["auf", "ab"]),
} satisfies Readers;
const usual = { sortierung: "datum" } as const;

export type DecisionFilter = FilterOf<typeof narrowing & typeof order> & {
  sortierung: DecisionSort;
};

export function readDecisionFilter(query: URLSearchParams): DecisionFilter {
  return { ...usual, ...readFilter(query, { ...narrowing, ...order }) };
}

/** Dates run from the newest, courts from A, unless the address says otherwise. */
export function directionOf({ sortierung, richtung }: DecisionFilter): "auf" | "ab" {
  return richtung ?? (sortierung === "datum" ? "ab" : "auf");
}

/** Address of the list with these changes; any but a change of page starts again at page 1. */
export function decisionListHref(filter: DecisionFilter, change: Partial<DecisionFilter>): string {
  return listAddress("/entscheidungen", { ...filter, seite: 1, ...change }, usual);
}

export const isFiltered = (filter: DecisionFilter) =>
  Object.keys(narrowing).some((name) => name in filter);
