import { inArray } from "drizzle-orm";
import { recordTypes } from "~/domain/records/record";
import type { Queryable } from "~db/client.server";
import { departments } from "~db/schema";
import { kindText } from "./kind-text";
import type { Cell } from "./retrieval/candidates.server";
import type { Match } from "./retrieval/match";
import { facetNames, type FacetName, type Facets, type Filters } from "./search";
import { typeTexts } from "./texts";

const valueOf: Record<FacetName, (cell: Cell) => string> = {
  art: ({ type }) => type,
  jahr: ({ year }) => year,
  stufe: ({ type, kind }) => `${type}-${kind}`,
  abteilung: ({ departmentId }) => departmentId ?? "",
};

/** A list of records, one by one, in the form of what was counted. */
export const cellsOf = (rows: readonly Match[]): Cell[] => rows.map(cellOf);

const cellOf = ({ type, kind, date, departmentId }: Match): Cell => ({
  type,
  kind,
  departmentId,
  year: date?.slice(0, 4) ?? "",
  count: 1,
});

export const passes = (row: Match, filters: Filters) => cellPasses(cellOf(row), filters);

function cellPasses(cell: Cell, filters: Filters, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted = filters[name];
    return !wanted || name === except || valueOf[name](cell) === wanted;
  });
}

export function countOf(cells: readonly Cell[], filters: Filters): number {
  return cells.reduce((sum, cell) => sum + (cellPasses(cell, filters) ? cell.count : 0), 0);
}

/** Each facet is counted with the other filters in force, so that its values can be switched. */
export function facetsOf(db: Queryable, cells: readonly Cell[], filters: Filters): Facets {
  const count = (name: FacetName) => {
    const counts = new Map<string, number>();
    for (const cell of cells) {
      if (!cellPasses(cell, filters, name)) continue;
      const value = valueOf[name](cell);
      if (value) counts.set(value, (counts.get(value) ?? 0) + cell.count);
    }
    return [...counts];
  };
  const types = count("art");
  const departmentCounts = count("abteilung").sort(byCount);
  const names = departmentNames(
    db,
    departmentCounts.map(([id]) => id),
  );
  return {
    art: recordTypes.flatMap((type) =>
      types
        .filter(([value]) => value === type)
        .map(([value, n]) => ({ value, label: typeTexts[type].plural, count: n })),
    ),
    jahr: count("jahr")
      .sort((a, b) => b[0].localeCompare(a[0]))
      .map(([value, n]) => ({ value, label: value, count: n })),
    stufe: count("stufe")
      .sort(byCount)
      .map(([value, n]) => ({ value, label: kindText(value), count: n })),
    abteilung: departmentCounts.map(([value, n]) => ({
      value,
      label: names.get(value) ?? value,
      count: n,
    })),
  };
}

const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1];

function departmentNames(db: Queryable, ids: string[]): Map<string, string> {
  if (ids.length === 0) return new Map();
  const rows = db
    .select({ id: departments.id, name: departments.name })
    .from(departments)
    .where(inArray(departments.id, ids))
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
