import {
  listAddress,
  oneOf,
  readFilter,
  words,
  year,
  type FilterOf,
  type Readers,
} from "~/lib/list-filter";
import { documentKinds, extractionStates } from "./document";

export const documentSorts = ["datum", "titel", "nummer", "herausgeber", "bearbeitet"] as const;
export type DocumentSort = (typeof documentSorts)[number];

export const documentPageSize = 50;

const narrowing = {
  q: words(200),
  art: oneOf(documentKinds),
  herausgeber: words(200),
  jahr: year,
  verfahren: words(40),
  text: oneOf(extractionStates),
} satisfies Readers;
const order = {
  sortierung: oneOf(documentSorts),
  richtung: oneOf(["auf", "ab"]),
} satisfies Readers;
const usual = { sortierung: "datum" } as const;

export type DocumentFilter = FilterOf<typeof narrowing & typeof order> & {
  sortierung: DocumentSort;
};

export function parseDocumentFilter(query: URLSearchParams): DocumentFilter {
  return { ...usual, ...readFilter(query, { ...narrowing, ...order }) };
}

/** Dates run from the newest, words from A, unless the address says otherwise. */
export function directionOf({ sortierung, richtung }: DocumentFilter): "auf" | "ab" {
  return richtung ?? (sortierung === "datum" || sortierung === "bearbeitet" ? "ab" : "auf");
}

/** Address of the list with these changes; any but a change of page starts again at page 1. */
export function documentListHref(filter: DocumentFilter, change: Partial<DocumentFilter>): string {
  return listAddress("/dokumente", { ...filter, seite: 1, ...change }, usual);
}

export function isFiltered(filter: DocumentFilter): boolean {
  return Object.keys(narrowing).some((name) => name in filter);
}
