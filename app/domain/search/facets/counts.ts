import type { Cell } from "../retrieval/count-matches.server";
import type { Match } from "../retrieval/match";
import { facetNames, type FacetName, type Filters } from "../search";

/** What of a hit its facets are counted by; most have one value each. */
export type Facts = Partial<Record<FacetName, readonly string[]>>;

/** So many hits with the same facts. */
export type Counted = { facts: Facts; count: number };

/** What is known of a hit without asking again. */
export function factsOf({
  type,
  kind,
  date,
  departmentId,
}: Pick<Match, "type" | "kind" | "date" | "departmentId">): Facts {
  return {
    art: [type],
    jahr: date ? [date.slice(0, 4)] : [],
    stufe: kind ? [`${type}-${kind}`] : [],
    abteilung: departmentId ? [departmentId] : [],
  };
}

export const countedCell = ({ count, year, ...cell }: Cell): Counted => ({
  facts: factsOf({ ...cell, date: year || null }),
  count,
});

export function passes(facts: Facts, filters: Filters, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted = filters[name];
    return !wanted || name === except || wanted.some((value) => facts[name]?.includes(value));
  });
}

export function countOf(all: readonly Counted[], filters: Filters): number {
  return all.reduce((sum, { facts, count }) => sum + (passes(facts, filters) ? count : 0), 0);
}

/** How often each value of a facet is there with the other filters in force, so that one can be added. */
export function countsOf(
  all: readonly Counted[],
  name: FacetName,
  filters: Filters,
): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { facts, count } of all) {
    const values = facts[name];
    if (!values || values.length === 0 || !passes(facts, filters, name)) continue;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts];
}
