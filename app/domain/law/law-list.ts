import {
  listAddress,
  oneOf,
  readFilter,
  words,
  type FilterOf,
  type Readers,
} from "~/lib/list-filter";
import { lawLevels, lawStatuses } from "./law";

export const lawsPerPage = 50;

const narrowing = {
  q: words(200),
  ebene: oneOf(lawLevels),
  geltung: oneOf(lawStatuses),
} satisfies Readers;

export type LawFilter = FilterOf<typeof narrowing>;

export const readLawFilter = (params: URLSearchParams): LawFilter => readFilter(params, narrowing);

/** Address of the list with these changes; any but a change of page starts again at page 1. */
export function lawListPath(filter: LawFilter, change: Partial<LawFilter> = {}): string {
  return listAddress("/normen", { ...filter, seite: 1, ...change });
}

export const isFiltered = (filter: LawFilter) =>
  Object.keys(narrowing).some((name) => name in filter);
