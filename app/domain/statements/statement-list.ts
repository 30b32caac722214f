import {
  listAddress,
  oneOf,
  readFilter,
  words,
  year,
  type FilterOf,
  type Readers,
} from "~/lib/list-filter";
import { positions } from "~/domain/procedures/procedure";
import { petitumOutcomes, statementOrigins } from "./statement";

export const statementsPerPage = 50;

/** Value of the filter `jahr` for what has no date: our drafts, and what nobody knows the day of. */
export const notSent = "ohne";

const narrowing = {
  q: words(200),
  wessen: oneOf(statementOrigins),
  haltung: oneOf(positions),
  verfahren: words(200),
  jahr: (text: string) => (text === notSent ? text : year(text)),
  ergebnis: oneOf(petitumOutcomes),
} satisfies Readers;

export type StatementFilter = FilterOf<typeof narrowing>;

export const readStatementFilter = (params: URLSearchParams): StatementFilter =>
  readFilter(params, narrowing);

/** Address of the list with these changes; any but a change of page starts again at page 1. */
export function statementListPath(
  filter: StatementFilter,
  change: Partial<StatementFilter> = {},
): string {
  return listAddress("/stellungnahmen", { ...filter, seite: 1, ...change });
}

export const isFiltered = (filter: StatementFilter) =>
  Object.keys(narrowing).some((name) => name in filter);
