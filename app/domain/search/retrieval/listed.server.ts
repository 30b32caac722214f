import { sql, type SQL } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { records, searchEntries } from "~db/schema";
import type { Cell } from "./count-matches.server";
import { mostCounted, mostScored, type Found } from "./find.server";
import type { Match } from "./match";
import { entriesOf, facts, perEntry, visible, type Scope } from "./scope.server";

type Row = [
  entry: number,
  passage: number,
  type: RecordType,
  kind: string,
  date: string | null,
  departmentId: string | null,
];

const newestFirst = sql`ORDER BY ${searchEntries.date} DESC, ${searchEntries.id} DESC`;

/**
 * What fits the fields that were typed and nothing else: all of it, or the newest and how much there
 * is. Few: a condition names
 * the records to begin with; else all are walked through by date.
 */
export function listRecords(
  scope: Scope,
  narrowed: Scope,
  { depth, isFew, isNarrowedFew }: { depth: number; isFew: boolean; isNarrowedFew: boolean },
): Found {
  const newest = newestRecords([{ scope, isFew }], mostScored);
  if (newest.length < mostScored) return { rows: newest, cells: null };
  const rows = newestRecords([{ scope: narrowed, isFew: isNarrowedFew }], depth);
  return { rows, cells: countRecords(scope, mostCounted, isFew) };
}

const beginningAt = (isFew: boolean) =>
  isFew
    ? sql`${records} JOIN ${searchEntries} ON ${searchEntries.recordId} = ${records.id}`
    : sql`${searchEntries} INDEXED BY search_entries_by_date
      CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}`;

/** Of each of these places so many, in one statement. */
export const newestRecords = (
  places: readonly { scope: Scope; isFew: boolean }[],
  limit: number,
): Match[] =>
  ofEach(
    places,
    ({ scope, isFew }) => sql`
      SELECT ${searchEntries.id}, ${searchEntries.id} * ${perEntry}, ${facts}
      FROM ${beginningAt(isFew)}
      WHERE ${visible(scope)} ${newestFirst} LIMIT ${limit}`,
  );

function ofEach<Place extends { scope: Scope }>(
  places: readonly Place[],
  rowsOf: (place: Place) => SQL,
): Match[] {
  const parts = places.map((place) => sql`SELECT * FROM (${rowsOf(place)})`);
  const rows = places[0]?.scope.db.values<Row>(sql.join(parts, sql` UNION ALL `));
  return matches(rows ?? []);
}

export function countRecords(scope: Scope, most: number, isFew: boolean): Cell[] {
  const rows = scope.db.values<[RecordType, string, string, string | null, number]>(sql`
    SELECT type, kind, year, department, count(*) FROM (
      SELECT ${records.type} AS type, ${searchEntries.kind} AS kind,
        coalesce(substr(${searchEntries.date}, 1, 4), '') AS year, ${records.departmentId} AS department
      FROM ${beginningAt(isFew)}
      WHERE ${visible(scope)} ${newestFirst} LIMIT ${most})
    GROUP BY 1, 2, 3, 4`);
  return rows.map(([type, kind, year, departmentId, count]) => ({
    type,
    kind,
    year,
    departmentId,
    count,
  }));
}

/** Of very many hits the newest, each with its first passage that matches. */
export function newestMatches(scope: Scope, expression: string, limit: number): Match[] {
  return matches(
    scope.db.values<Row>(sql`
      SELECT search_entries.id, matched.passage, ${facts}
      FROM ${entriesOf(
        sql`(SELECT rowid / ${perEntry} AS entry, min(rowid) AS passage
          FROM search_fts WHERE search_fts MATCH ${expression} GROUP BY 1) matched`,
        sql`matched.entry`,
      )}
      WHERE ${visible(scope)} ${newestFirst} LIMIT ${limit}`),
  );
}

/**
 * Of very many hits those that came in last, of each of these places: the full-text index gives
 * them without reading the rest.
 */
export const lastAdded = (
  places: readonly { scope: Scope }[],
  expression: string,
  limit: number,
): Match[] =>
  ofEach(
    places,
    ({ scope }) => sql`
      SELECT entry, max(passage), type, kind, date, department FROM (
        SELECT ${searchEntries.id} AS entry, search_fts.rowid AS passage, ${records.type} AS type,
          ${searchEntries.kind} AS kind, ${searchEntries.date} AS date, ${records.departmentId} AS department
        FROM ${entriesOf(sql`search_fts`, sql`search_fts.rowid / ${perEntry}`)}
        WHERE search_fts MATCH ${expression} AND ${visible(scope)}
        ORDER BY search_fts.rowid DESC LIMIT ${4 * limit})
      GROUP BY entry ORDER BY entry DESC LIMIT ${limit}`,
  );

function matches(rows: readonly Row[]): Match[] {
  const found = new Map<number, Match>();
  for (const [entry, passage, type, kind, date, departmentId] of rows) {
    if (found.has(entry)) continue;
    found.set(entry, { entry, passage, score: 0, type, kind, date, departmentId, whole: true });
  }
  return [...found.values()];
}

/** The newest first, complete hits before incomplete ones; what has no date comes last. */
export const byDate = (rows: readonly Match[]): Match[] =>
  rows.toSorted(
    (a, b) =>
      Number(b.whole) - Number(a.whole) ||
      (b.date ?? "").localeCompare(a.date ?? "") ||
      b.entry - a.entry,
  );
