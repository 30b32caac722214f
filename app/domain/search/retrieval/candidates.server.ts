import { sql, type SQL } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { records, searchEntries } from "~db/schema";
import { passagesPerEntry } from "../opened/passages";
import { freshness, type Match } from "./match";

/** Whose eyes, and what narrows besides the words: all of it stands in every statement. */
export type Scope = { db: Queryable; actor: Actor; conditions: readonly SQL[] };

/** Weights of own, title, tparts, lead, body, bparts, cites. */
const usualWeights = "bm25(20.0, 8.0, 4.0, 2.0, 1.0, 0.6, 8.0)";
/** A question is answered by a text rather than by a title. */
const questionWeights = "bm25(20.0, 3.0, 1.5, 1.5, 1.0, 0.3, 8.0)";
const titleWeights = "bm25(20.0, 8.0, 4.0)";

export const perEntry = sql.raw(String(passagesPerEntry));
/** Which entry a passage belongs to. */
export const entryOf = (passage: number) => Math.floor(passage / passagesPerEntry);

const facts = sql`${records.type}, ${searchEntries.kind}, ${searchEntries.date}, ${records.departmentId}`;

export type Facts = Pick<Match, "type" | "kind" | "date" | "departmentId">;
type FactColumns = [
  type: RecordType,
  kind: string,
  date: string | null,
  departmentId: string | null,
];
export type Row = [entry: number, passage: number, rank: number, ...FactColumns, fits?: number];

const visible = ({ actor, conditions }: Scope) =>
  sql.join([visibleTo(actor), ...conditions.map((condition) => sql`AND ${condition}`)], sql` `);

/** Numbers are bound with a decimal point, and by one FTS5 does not find its place. */
const wholeNumber = (value: number) => sql`CAST(${value} AS INTEGER)`;

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
    SELECT ${searchEntries.id}, search_fts.rowid, search_fts.rank, ${facts}
    FROM search_fts
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = search_fts.rowid / ${perEntry}
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
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
    SELECT ${searchEntries.id}, ${searchEntries.id} * ${perEntry}, titles.rank, ${facts}
    FROM search_fts_titles titles
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = titles.rowid
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
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
 * Passages that match. To know them costs a tenth of scoring them; as JSON, a number costs a tenth
 * of a row.
 */
export function passagesWith(db: Queryable, expression: string, most: number): number[] {
  return numbersOf(
    db,
    sql`SELECT rowid FROM search_fts WHERE search_fts MATCH ${expression} LIMIT ${most}`,
  );
}

/** The same for several expressions, in one statement. */
function passagesWithEach(db: Queryable, expressions: readonly string[], most: number): number[][] {
  return listsOf(
    db,
    expressions.map(
      (expression) =>
        sql`SELECT rowid FROM search_fts WHERE search_fts MATCH ${expression} LIMIT ${most}`,
    ),
  );
}

export type WordList = {
  expression: string;
  /** Only in so many of the newest entries. */
  newest?: number;
};

/** All passages with each of these words: a limit would count hidden ones. */
export function passagesOfWords(db: Queryable, words: readonly WordList[]): number[][] {
  return listsOf(
    db,
    words.map(({ expression, newest }) => {
      const all = sql`SELECT rowid FROM search_fts WHERE search_fts MATCH ${expression}`;
      if (newest === undefined) return all;
      const first = sql`CAST(((SELECT max(id) FROM search_entries) - ${newest}) * ${perEntry} AS INTEGER)`;
      return sql`${all} AND rowid >= ${first}`;
    }),
  );
}

function listsOf(db: Queryable, lists: readonly SQL[]): number[][] {
  if (lists.length === 0) return [];
  const rows = db.values<[string]>(
    sql.join(
      lists.map((list) => sql`SELECT json_group_array(rowid) FROM (${list})`),
      sql` UNION ALL `,
    ),
  );
  return rows.map(([list]) => JSON.parse(list) as number[]);
}

/** The newest of them, older than a bound; backwards SQLite is half as fast. */
export function newestWith(db: Queryable, expression: string, { most, before }: Page): number[] {
  const older = before === undefined ? sql`` : sql`AND rowid < ${wholeNumber(before)}`;
  return numbersOf(
    db,
    sql`SELECT rowid FROM search_fts WHERE search_fts MATCH ${expression} ${older} ORDER BY rowid DESC LIMIT ${most}`,
  );
}

type Page = { most: number; before?: number };
/** So many passages are looked at at once. */
const step = 2500;

/** Entries whose titles match, the newest first, older than a bound. */
export function titlesWith(db: Queryable, expression: string, { most, before }: Page): number[] {
  const older = before === undefined ? sql`` : sql`AND rowid < ${wholeNumber(before)}`;
  return numbersOf(
    db,
    sql`SELECT rowid FROM search_fts_titles WHERE search_fts_titles MATCH ${expression} ${older} ORDER BY rowid DESC LIMIT ${most}`,
  );
}

/** Which of these entries have titles that match. */
export const titledAmong = (db: Queryable, expression: string, entries: readonly number[]) =>
  numbersOf(
    db,
    sql`SELECT rowid FROM search_fts_titles WHERE search_fts_titles MATCH ${expression}
      AND +rowid IN (SELECT value FROM json_each(${JSON.stringify(entries)}))`,
  );

function numbersOf(db: Queryable, rows: SQL): number[] {
  const [row = ["[]"]] = db.values<[string]>(sql`SELECT json_group_array(rowid) FROM (${rows})`);
  return JSON.parse(row[0]) as number[];
}

/** What is known of those of these entries that may be seen. */
export function visibleOf(scope: Scope, entries: ReadonlySet<number>): Map<number, Facts> {
  if (entries.size === 0) return new Map();
  const rows = scope.db.values<[entry: number, ...FactColumns]>(sql`
    SELECT ${searchEntries.id}, ${facts} FROM ${visibleAmong(scope, entries)}`);
  return new Map(
    rows.map(([entry, type, kind, date, departmentId]) => [
      entry,
      { type, kind, date, departmentId },
    ]),
  );
}

const visibleAmong = (scope: Scope, entries: Iterable<number>) => sql`
  json_each(${JSON.stringify([...entries])}) wanted
  CROSS JOIN ${searchEntries} ON ${searchEntries.id} = wanted.value
  CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
  WHERE ${visible(scope)}`;

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
    SELECT ${searchEntries.id}, search_fts.rowid, search_fts.rank, ${facts}
    FROM search_fts
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = search_fts.rowid / ${perEntry}
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
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
    SELECT ${searchEntries.id}, wanted.value, coalesce(scored.rank, ${leastRank}), ${facts}
    FROM json_each(${wanted}) wanted
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = wanted.value / ${perEntry}
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
    LEFT JOIN scored ON scored.passage = wanted.value
    WHERE ${visible(scope)}`);
}

/** The best passage of each record among these rows. */
export const bestOfEach = (rows: readonly Row[]): Match[] =>
  onePerEntry(rows.toSorted((a, b) => a[2] - b[2]));

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

/**
 * Records that contain everything, though not in one passage; nothing where the rarest is not rare
 * among what may be seen.
 */
export function spreadOver(
  scope: Scope,
  rarest: string,
  others: readonly string[],
  most: number,
): Match[] {
  const conditions = sql.join(
    [sql`${searchEntries.passages} > 1`, ...scope.conditions],
    sql` AND `,
  );
  const rows = scope.db.values<Row>(sql`
    SELECT ${searchEntries.id}, search_fts.rowid, search_fts.rank, ${facts}, ${conditions}
    FROM search_fts
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = search_fts.rowid / ${perEntry}
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
    WHERE search_fts MATCH ${rarest} AND search_fts.rank MATCH ${usualWeights}
      AND ${visible({ ...scope, conditions: [] })} LIMIT ${most}`);
  if (rows.length >= most) return [];
  const fitting = rows.filter((row) => row[7] === 1);
  const left = new Set(containing(scope.db, others, [...new Set(fitting.map(([entry]) => entry))]));
  return bestOfEach(fitting.filter(([entry]) => left.has(entry)));
}

/** Fewer entries are looked up one by one, more in lists of all that match. */
const few = 12;
const longestList = 20_000;

/** Those of these entries that contain each of these somewhere. */
function containing(
  db: Queryable,
  expressions: readonly string[],
  entries: readonly number[],
): readonly number[] {
  if (entries.length <= few) return lookedUp(db, expressions, entries);
  const lists = passagesWithEach(db, expressions, longestList);
  const isWhole = (list: readonly number[]) => list.length < longestList;
  const sets = lists.filter(isWhole).map((list) => new Set(list.map(entryOf)));
  const left = entries.filter((entry) => sets.every((set) => set.has(entry)));
  const others = expressions.filter((_, index) => !isWhole(lists[index] ?? []));
  return lookedUp(db, others, left);
}

function lookedUp(
  db: Queryable,
  expressions: readonly string[],
  entries: readonly number[],
): readonly number[] {
  if (entries.length === 0 || expressions.length === 0) return entries;
  const conditions = expressions.map(
    (expression) => sql`EXISTS (SELECT 1 FROM search_fts WHERE search_fts MATCH ${expression}
      AND search_fts.rowid BETWEEN value * ${perEntry} AND value * ${perEntry} + ${perEntry} - 1)`,
  );
  const rows = db.values<[number]>(sql`SELECT value FROM json_each(${JSON.stringify(entries)})
    WHERE ${sql.join(conditions, sql` AND `)}`);
  return rows.map(([entry]) => entry);
}

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
      SELECT ${records.type} AS type, ${searchEntries.kind} AS kind,
        coalesce(substr(${searchEntries.date}, 1, 4), '') AS year,
        ${records.departmentId} AS department, ${searchEntries.id} AS entry
      FROM ${visibleAmong(scope, entries)} LIMIT ${most})
    GROUP BY 1, 2, 3, 4`);
  for (const [type, kind, year, departmentId, count, oldest] of rows) {
    sum.cells.push({ type, kind, year, departmentId, count });
    sum.count += count;
    sum.oldest = Math.min(sum.oldest, oldest);
  }
}
