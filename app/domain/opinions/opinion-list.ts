import * as z from "zod";
import { opinionKinds, opinionStates } from "./opinion";

export const opinionSorts = ["datum", "aktenzeichen", "bearbeitet"] as const;
export type OpinionSort = (typeof opinionSorts)[number];

export const opinionPageSize = 50;

const word = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => text || undefined)
    .optional()
    .catch(undefined);

/** The address of a list is its filter; what cannot be understood counts as not asked for. */
const schema = z.object({
  q: word(200),
  art: z.enum(opinionKinds).optional().catch(undefined),
  jahr: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  stand: z.enum(opinionStates).optional().catch(undefined),
  abteilung: word(40),
  von: word(40),
  sortierung: z.enum(opinionSorts).catch("datum"),
  richtung: z.enum(["auf", "ab"]).catch("ab"),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type OpinionFilter = z.output<typeof schema>;

export const opinionFilterNames = ["q", "art", "jahr", "stand", "abteilung", "von"] as const;

export function parseOpinionFilter(query: URLSearchParams): OpinionFilter {
  return schema.parse(Object.fromEntries(query));
}

/** Address of the list with these changes; any but a change of page starts again at page 1. */
export function opinionListHref(filter: OpinionFilter, change: Partial<OpinionFilter>): string {
  const next = { ...filter, seite: 1, ...change };
  const query = new URLSearchParams();
  for (const name of opinionFilterNames) if (next[name]) query.set(name, String(next[name]));
  if (next.sortierung !== "datum") query.set("sortierung", next.sortierung);
  if (next.richtung !== "ab") query.set("richtung", next.richtung);
  if (next.seite > 1) query.set("seite", String(next.seite));
  const text = query.toString();
  return text ? `/gutachten?${text}` : "/gutachten";
}

export function isFiltered(filter: OpinionFilter): boolean {
  return opinionFilterNames.some((name) => filter[name] !== undefined);
}
