import * as z from "zod";
import { positions } from "~/domain/procedures/procedure";
import { petitumOutcomes, statementOrigins } from "./statement";

export const statementsPerPage = 50;

/** Value of the filter `jahr` for what has no date: our drafts, and what nobody knows the day of. */
export const notSent = "ohne";

const word = z
  .string()
  .trim()
  .max(200)
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined);

/** The address of the list is its filter; what makes no sense counts as not asked for. */
const schema = z.object({
  q: word,
  wessen: z.enum(statementOrigins).optional().catch(undefined),
  haltung: z.enum(positions).optional().catch(undefined),
  verfahren: word,
  jahr: z
    .string()
    .regex(/^(?:\d{4}|ohne)$/)
    .optional()
    .catch(undefined),
  ergebnis: z.enum(petitumOutcomes).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type StatementFilter = z.output<typeof schema>;

const names = ["q", "wessen", "haltung", "verfahren", "jahr", "ergebnis"] as const;

export const readStatementFilter = (params: URLSearchParams): StatementFilter =>
  schema.parse(Object.fromEntries(params));

/** Address of the list with these changes; any but a change of page starts again at page 1. */
export function statementListPath(
  filter: StatementFilter,
  change: Partial<StatementFilter> = {},
): string {
  const next = { ...filter, seite: 1, ...change };
  const params = new URLSearchParams();
  for (const name of names) if (next[name]) params.set(name, String(next[name]));
  if (next.seite > 1) params.set("seite", String(next.seite));
  const text = params.toString();
  return text ? `/stellungnahmen?${text}` : "/stellungnahmen";
}

export const isFiltered = (filter: StatementFilter) => names.some((name) => filter[name]);
