import { searchPath, type FacetName, type Facets, type Filters, type Sort } from "../search";

/** A search as it is narrowed, and where another choice leads. */
export type Narrowing = {
  facets: Facets;
  filters: Filters;
  /** The same search with another value of one facet; without one, it narrows no longer. */
  href: (name: FacetName, value: string | undefined) => string;
};

type Search = { query: string; facets: Facets; filters: Filters; sort: Sort };

export const narrowingOf = ({ query, facets, filters, sort }: Search): Narrowing => ({
  facets,
  filters,
  href: (name, value) => searchPath(query, { ...filters, [name]: value }, { sort }),
});
