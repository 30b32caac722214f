import { sql, type SQL } from "drizzle-orm";
import type { Queryable } from "~db/client.server";
import { perEntry, wholeNumber } from "./scope.server";

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
export function passagesWithEach(
  db: Queryable,
  expressions: readonly string[],
  most: number,
): number[][] {
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
