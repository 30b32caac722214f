import * as z from "zod";
import { documentKinds, extractionStates } from "./document";

export const documentSorts = ["datum", "titel", "nummer", "herausgeber", "bearbeitet"] as const;
export type DocumentSort = (typeof documentSorts)[number];

export const documentPageSize = 50;

const word = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => text || undefined)
    .optional()
    .catch(undefined);

/** The address of the list is its filter; what cannot be understood counts as not asked for. */
const schema = z.object({
  q: word(200),
  art: z.enum(documentKinds).optional().catch(undefined),
  herausgeber: word(200),
  jahr: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  verfahren: word(40),
  text: z.enum(extractionStates).optional().catch(undefined),
  sortierung: z.enum(documentSorts).catch("datum"),
  richtung: z.enum(["auf", "ab"]).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type DocumentFilter = z.output<typeof schema>;

const filterNames = ["q", "art", "herausgeber", "jahr", "verfahren", "text"] as const;

export function parseDocumentFilter(query: URLSearchParams): DocumentFilter {
  return schema.parse(Object.fromEntries(query));
}

/** Dates run from the newest, words from A, unless the address says otherwise. */
export function directionOf({ sortierung, richtung }: DocumentFilter): "auf" | "ab" {
  return richtung ?? (sortierung === "datum" || sortierung === "bearbeitet" ? "ab" : "auf");
}

/** Address of the list with these changes; any but a change of page starts again at page 1. */
export function documentListHref(filter: DocumentFilter, change: Partial<DocumentFilter>): string {
  const next = { ...filter, seite: 1, ...change };
  const query = new URLSearchParams();
  for (const name of filterNames) if (next[name]) query.set(name, String(next[name]));
  if (next.sortierung !== "datum") query.set("sortierung", next.sortierung);
  if (next.richtung) query.set("richtung", next.richtung);
  if (next.seite > 1) query.set("seite", String(next.seite));
  const text = query.toString();
  return text ? `/dokumente?${text}` : "/dokumente";
}

export function isFiltered(filter: DocumentFilter): boolean {
  return filterNames.some((name) => filter[name] !== undefined);
}
