import { sql } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { passagesPerEntry } from "../opened/passages";
import { newestWith } from "./passage-lists.server";
import { step, visibleAmong } from "./visible-passages.server";
import { entryOf, type Scope } from "./scope.server";

/** How many records of each type, kind, year and department there are. */
export type Cell = {
  type: RecordType;
  kind: string;
  year: string;
  departmentId: string | null;
  count: number;
};

export type Counted = {
  cells: Cell[];
  count: number;
  /** The oldest entry that was counted. */
  oldest: number;
};

/**
 * Counts what matches and may be seen, the newest first; beyond `most` records nobody counts any
 * further.
 */
export function countMatches(scope: Scope, expression: string, most: number): Counted {
  const counted: Counted = { cells: [], count: 0, oldest: Infinity };
  let before: number | undefined;
  let passages: number[];
  do {
    passages = newestWith(scope.db, expression, { most: step, before });
    const entries = new Set(passages.map(entryOf));
    countAmong(scope, entries, most - counted.count, counted);
    before = entryOf(passages.at(-1) ?? 0) * passagesPerEntry;
  } while (passages.length === step && counted.count < most);
  return counted;
}

function countAmong(scope: Scope, entries: Iterable<number>, most: number, sum: Counted): void {
  const rows = scope.db.values<[RecordType, string, string, string | null, number, number]>(sql`
    SELECT type, kind, year, department, count(*), min(entry) FROM (
      SELECT records.type AS type, search_entries.kind AS kind,
        coalesce(substr(search_entries.date, 1, 4), '') AS year,
        records.department_id AS department, search_entries.id AS entry
      FROM ${visibleAmong(scope, entries)} LIMIT ${most})
    GROUP BY 1, 2, 3, 4`);
  for (const [type, kind, year, departmentId, count, oldest] of rows) {
    sum.cells.push({ type, kind, year, departmentId, count });
    sum.count += count;
    sum.oldest = Math.min(sum.oldest, oldest);
  }
}
