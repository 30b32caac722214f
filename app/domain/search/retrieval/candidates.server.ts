import { sql } from "drizzle-orm";
import { passagesPerEntry } from "../opened/passages";
import { freshness, type Match } from "./match";
import {
  entriesOf,
  facts,
  perEntry,
  visible,
  wholeNumber,
  type FactColumns,
  type Scope,
} from "./scope.server";

/** Weights of own, title, tparts, lead, body, bparts, cites. */
const usualWeights = "bm25(20.0, 8.0, 4.0, 2.0, 1.0, 0.6, 8.0)";
/** A question is answered by a text rather than by a title. */
const questionWeights = "bm25(20.0, 3.0, 1.5, 1.5, 1.0, 0.3, 8.0)";
const titleWeights = "bm25(20.0, 8.0, 4.0)";

export type Row = [entry: number, passage: number, rank: number, ...FactColumns];

type Bounds = {
  limit: number;
  question?: boolean;
  /** Nothing older than this entry. */
  from?: number;
};

/**
 * The best passages, best first, at most so many. SQLite walks the full-text index in its order
 * (CROSS JOIN) and asks the access rule of each until enough are allowed.
 */
export function bestPassages(
  scope: Scope,
  expression: string,
  { limit, question = false, from = 0 }: Bounds,
): Match[] {
  const weights = question ? questionWeights : usualWeights;
  const rows = scope.db.values<Row>(sql`
    SELECT search_entries.id, search_fts.rowid, search_fts.rank, ${facts}
    FROM ${entriesOf(sql`search_fts`, sql`search_fts.rowid / ${perEntry}`)}
    WHERE search_fts MATCH ${expression} AND search_fts.rank MATCH ${weights}
      AND search_fts.rowid >= ${wholeNumber(from * passagesPerEntry)} AND ${visible(scope)}
    ORDER BY search_fts.rank LIMIT ${limit}`);
  return onePerEntry(rows);
}

/** The same among what records are called by: an index a tenth as large. */
export function bestTitles(
  scope: Scope,
  expression: string,
  { limit, from = 0 }: Omit<Bounds, "question">,
): Match[] {
  const rows = scope.db.values<Row>(sql`
    SELECT search_entries.id, search_entries.id * ${perEntry}, titles.rank, ${facts}
    FROM ${entriesOf(sql`search_fts_titles titles`, sql`titles.rowid`)}
    WHERE titles.search_fts_titles MATCH ${expression} AND titles.rank MATCH ${titleWeights}
      AND titles.rowid >= ${wholeNumber(from)} AND ${visible(scope)}
    ORDER BY titles.rank LIMIT ${limit}`);
  return onePerEntry(rows);
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

/**
 * The best passage of each record that may be seen, of these passages. The expression matches all
 * of them; what it matches besides is not scored.
 */
export function bestOf(
  scope: Scope,
  expression: string,
  { passages, question = false }: { passages: readonly number[]; question?: boolean },
): Match[] {
  if (passages.length === 0) return [];
  const weights = question ? questionWeights : usualWeights;
  const rows = scope.db.values<Row>(sql`
    SELECT search_entries.id, search_fts.rowid, search_fts.rank, ${facts}
    FROM ${entriesOf(sql`search_fts`, sql`search_fts.rowid / ${perEntry}`)}
    WHERE search_fts MATCH ${expression} AND search_fts.rank MATCH ${weights}
      AND +search_fts.rowid IN (SELECT value FROM json_each(${JSON.stringify(passages)}))
      AND ${visible(scope)}`);
  return onePerEntry(rows.sort((a, b) => a[2] - b[2]));
}

/** Of what has none of the words it is scored by. */
const leastRank = -0.001;

/** Those of these passages that may be seen, as they were given, with what they are worth. */
export function scoredVisible(
  scope: Scope,
  expression: string,
  passages: readonly number[],
  question: boolean,
): Row[] {
  const weights = question ? questionWeights : usualWeights;
  const wanted = JSON.stringify(passages);
  // +: FTS5 would otherwise begin its walk anew for each of them.
  return scope.db.values<Row>(sql`
    WITH scored AS MATERIALIZED (
      SELECT rowid AS passage, rank FROM search_fts
      WHERE search_fts MATCH ${expression} AND rank MATCH ${weights}
        AND +rowid IN (SELECT value FROM json_each(${wanted})))
    SELECT search_entries.id, wanted.value, coalesce(scored.rank, ${leastRank}), ${facts}
    FROM ${entriesOf(sql`json_each(${wanted}) wanted`, sql`wanted.value / ${perEntry}`)}
    LEFT JOIN scored ON scored.passage = wanted.value
    WHERE ${visible(scope)}`);
}

/** The best passage of each record among these rows. */
export const bestOfEach = (rows: readonly Row[]): Match[] =>
  onePerEntry(rows.toSorted((a, b) => a[2] - b[2]));
