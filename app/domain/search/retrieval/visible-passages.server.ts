import { sql } from "drizzle-orm";
import { newestWith } from "./passage-lists.server";
import {
  entriesOf,
  entryOf,
  facts,
  visible,
  type FactColumns,
  type Facts,
  type Scope,
} from "./scope.server";

/** So many passages are looked at at once. */
export const step = 2500;

/** What is known of those of these entries that may be seen. */
export function visibleOf(scope: Scope, entries: ReadonlySet<number>): Map<number, Facts> {
  if (entries.size === 0) return new Map();
  const rows = scope.db.values<[entry: number, ...FactColumns]>(sql`
    SELECT search_entries.id, ${facts} FROM ${visibleAmong(scope, entries)}`);
  return new Map(
    rows.map(([entry, type, kind, date, departmentId]) => [
      entry,
      { type, kind, date, departmentId },
    ]),
  );
}

export const visibleAmong = (scope: Scope, entries: Iterable<number>) => sql`
  ${entriesOf(sql`json_each(${JSON.stringify([...entries])}) wanted`, sql`wanted.value`)}
  WHERE ${visible(scope)}`;

/** Passages that match and may be seen. Hidden ones take time, they decide nothing. */
export function visiblePassages(scope: Scope, expression: string): number[] {
  const seen: number[] = [];
  let before: number | undefined;
  let passages: number[];
  do {
    passages = newestWith(scope.db, expression, { most: step, before });
    const known = visibleOf(scope, new Set(passages.map(entryOf)));
    seen.push(...passages.filter((passage) => known.has(entryOf(passage))));
    before = passages.at(-1);
  } while (passages.length === step);
  return seen;
}
