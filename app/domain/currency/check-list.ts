import { listAddress, oneOf, readFilter, type FilterOf, type Readers } from "~/lib/list-filter";

const narrowing = { von: oneOf(["ich"]) } satisfies Readers;
export type CheckFilter = FilterOf<typeof narrowing>;

export const checksPerPage = 50;

/** Nobody works through more than these; counting on would cost every visit. */
export const mostCounted = 1000;

export const readCheckFilter = (params: URLSearchParams): CheckFilter =>
  readFilter(params, narrowing);

export const checkListPath = (filter: CheckFilter) => listAddress("/haltbarkeit", filter);
