import { sql, type SQL } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { records, searchEntries } from "~db/schema";
import { passagesPerEntry } from "../passages";
import { freshness, type Match } from "./match";

/** Whose eyes, and what narrows besides the words: all of it stands in every statement. */
export type Scope = { db: Queryable; actor: Actor; conditions: readonly SQL[] };

/** Weights of own, title, tparts, lead, body, bparts, cites. */
const usualWeights = "bm25(20.0, 8.0, 4.0, 2.0, 1.0, 0.6, 8.0)";
/** A question is answered by a text rather than by a title. */
const questionWeights = "bm25(20.0, 3.0, 1.5, 1.5, 1.0, 0.3, 8.0)";
const titleWeights = "bm25(20.0, 8.0, 4.0)";

export const perEntry = sql.raw(String(passagesPerEntry));

const facts = sql`${records.type}, ${searchEntries.kind}, ${searchEntries.date}, ${records.departmentId}`;

type Row = [
  entry: number,
  passage: number,
  rank: number,
  type: RecordType,
  kind: string,
  date: string | null,
  departmentId: string | null,
];

const visible = ({ actor, conditions }: Scope) =>
  sql.join([visibleTo(actor), ...conditions.map((condition) => sql`AND ${condition}`)], sql` `);

/**
 * The best passages, best first, at most so many. SQLite walks the full-text index in its order
 * (CROSS JOIN) and asks the access rule of each until enough are allowed.
 */
export function bestPassages(
  scope: Scope,
  expression: string,
  { limit, question = false }: { limit: number; question?: boolean },
): Match[] {
  const weights = question ? questionWeights : usualWeights;
  const rows = scope.db.values<Row>(sql`
    SELECT ${searchEntries.id}, search_fts.rowid, search_fts.rank, ${facts}
    FROM search_fts
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = search_fts.rowid / ${perEntry}
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
    WHERE search_fts MATCH ${expression} AND search_fts.rank MATCH ${weights} AND ${visible(scope)}
    ORDER BY search_fts.rank LIMIT ${limit}`);
  return onePerEntry(rows);
}

/** The same among what records are called by: an index a tenth as large. */
export function bestTitles(scope: Scope, expression: string, limit: number): Match[] {
  const rows = scope.db.values<Row>(sql`
    SELECT ${searchEntries.id}, ${searchEntries.id} * ${perEntry}, titles.rank, ${facts}
    FROM search_fts_titles titles
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = titles.rowid
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
    WHERE titles.search_fts_titles MATCH ${expression} AND titles.rank MATCH ${titleWeights} AND ${visible(scope)}
    ORDER BY titles.rank LIMIT ${limit}`);
  return onePerEntry(rows);
}

/** Records that contain everything, though not in one passage. */
export function spreadOver(
  scope: Scope,
  rarest: string,
  others: readonly string[],
  limit: number,
): Match[] {
  const elsewhere = others.map(
    (expression) => sql`EXISTS (SELECT 1 FROM search_fts WHERE search_fts MATCH ${expression}
      AND search_fts.rowid BETWEEN ${searchEntries.id} * ${perEntry} AND ${searchEntries.id} * ${perEntry} + ${perEntry} - 1)`,
  );
  return bestPassages(
    {
      ...scope,
      conditions: [...scope.conditions, sql`${searchEntries.passages} > 1`, ...elsewhere],
    },
    rarest,
    { limit },
  );
}

/** The first passage of a record in this order is its best one. */
function onePerEntry(rows: readonly Row[]): Match[] {
  const matches = new Map<number, Match>();
  for (const [entry, passage, rank, type, kind, date, departmentId] of rows) {
    if (matches.has(entry)) continue;
    const score = -rank * freshness(date);
    matches.set(entry, { entry, passage, score, type, kind, date, departmentId, whole: true });
  }
  return [...matches.values()];
}

/** How many records of each type, kind, year and department there are. */
export type Cell = {
  type: RecordType;
  kind: string;
  year: string;
  departmentId: string | null;
  count: number;
};

/** Counts what matches and may be seen; beyond `most` records nobody counts any further. */
export function countMatches(scope: Scope, expression: string, most: number): Cell[] {
  const rows = scope.db.values<[RecordType, string, string, string | null, number]>(sql`
    SELECT type, kind, year, department, count(*) FROM (
      SELECT ${records.type} AS type, ${searchEntries.kind} AS kind,
        coalesce(substr(${searchEntries.date}, 1, 4), '') AS year, ${records.departmentId} AS department
      FROM (SELECT DISTINCT rowid / ${perEntry} AS entry FROM search_fts WHERE search_fts MATCH ${expression}) matched
      CROSS JOIN ${searchEntries} ON ${searchEntries.id} = matched.entry
      CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
      WHERE ${visible(scope)} LIMIT ${most})
    GROUP BY 1, 2, 3, 4`);
  return rows.map(([type, kind, year, departmentId, count]) => ({
    type,
    kind,
    year,
    departmentId,
    count,
  }));
}

/** How many passages match, counted up to a bound; only for the plan. */
export function passagesWith(db: Queryable, expression: string, most: number): number {
  const [row = [0]] = db.values<[number]>(
    sql`SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH ${expression} LIMIT ${most})`,
  );
  return row[0];
}
