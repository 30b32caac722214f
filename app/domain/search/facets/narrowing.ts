import { searchPath, type FacetName, type Facets, type Filters, type Sort } from "../search";

/** A search as it is narrowed, and where another choice leads. */
export type Narrowing = {
  facets: Facets;
  filters: Filters;
  /** The same search with one value more or, where it is chosen, less. */
  toggled: (name: FacetName, value: string) => string;
  /** The same search without these facets narrowing it. */
  without: (names: readonly FacetName[]) => string;
};

type Search = { query: string; facets: Facets; filters: Filters; sort: Sort };

export function narrowingOf({ query, facets, filters, sort }: Search): Narrowing {
  const path = (changed: Filters) => searchPath(query, { ...filters, ...changed }, { sort });
  return {
    facets,
    filters,
    toggled: (name, value) => path({ [name]: toggledIn(filters[name] ?? [], name, value) }),
    without: (names) => path(Object.fromEntries(names.map((name) => [name, []]))),
  };
}

export const isChosen = ({ filters }: Pick<Narrowing, "filters">, name: FacetName, value: string) =>
  filters[name]?.includes(value) ?? false;

function toggledIn(chosen: readonly string[], name: FacetName, value: string): string[] {
  if (chosen.includes(value)) return chosen.filter((each) => each !== value);
  return [...(name === "norm" ? chosen.filter((each) => !isAbout(each, value)) : chosen), value];
}

/** A provision narrows its law, a law widens its provisions: of both, the one chosen last counts. */
const isAbout = (chosen: string, added: string) =>
  chosen === lawOf(added) || lawOf(chosen) === added;

/** `go-nrw` of `go-nrw/26`, and of itself. */
export const lawOf = (norm: string): string => norm.replace(/\/.*/u, "");
