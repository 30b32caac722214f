import { sql, type SQL } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { records, searchEntries } from "~db/schema";
import { factCondition } from "./facets/fact-condition.server";
import { fieldConditions, filterConditions } from "./facets/narrowing.server";
import { expressionOf } from "./query/expression";
import { perEntry } from "./retrieval/scope.server";
import { namedIn } from "./retrieval/find-named.server";
import { isQuestion } from "./retrieval/find.server";
import { readSearchParams } from "./search";
import { readWanted } from "./wanted.server";

/** `few`: so few records are left by `condition` that each is looked up in the index. */
export type Among = { condition: SQL; few: boolean };

/**
 * All records that contain everything this search demands, as far as this person may see them, with
 * the numbers of their entries; the newest entries first. For a saved search, which watches for what
 * comes. Whether a text still stands does not narrow: that changes without the text.
 */
export function recordsMatching(
  db: Queryable,
  actor: Actor,
  address: string,
  { condition, few }: Among = { condition: sql`1`, few: false },
): { id: string; entry: number }[] {
  const { query: input, filters } = readSearchParams(new URLSearchParams(address));
  const { query, wanted } = readWanted(db, input);
  if (wanted.meanings.length === 0 && query.fields.length === 0) return [];
  const reach = isQuestion(wanted) ? "whole" : "parts";
  const has = few ? contains : isAmong;
  const named = namedIn(wanted);
  const all = [
    sql`1`,
    ...named.others.map((meaning) => has(expressionOf(meaning, reach))),
    ...named.named.map(
      (meaning) => sql`(${factCondition(meaning.fact)} OR ${has(expressionOf(meaning, reach))})`,
    ),
  ];
  const everything = sql.join(all, sql` AND `);
  const conditions = [
    visibleTo(actor),
    condition,
    wanted.whole ? sql`(${everything} OR ${isCalled(wanted.whole)})` : everything,
    ...wanted.excluded.map((meaning) => sql`NOT ${contains(expressionOf(meaning, "whole"))}`),
    ...fieldConditions(query.fields),
    ...filterConditions(actor, { ...filters, haltbarkeit: undefined }),
  ];
  const rows = db.values<[string, number]>(
    sql`SELECT ${records.id}, ${searchEntries.id} FROM ${searchEntries}
      CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
      WHERE ${sql.join(conditions, sql` AND `)} ORDER BY ${searchEntries.id} DESC`,
  );
  return rows.map(([id, entry]) => ({ id, entry }));
}

/** For a few entries: looked up in each. */
const contains = (expression: string): SQL =>
  sql`EXISTS (SELECT 1 FROM search_fts WHERE search_fts MATCH ${expression}
    AND search_fts.rowid BETWEEN ${searchEntries.id} * ${perEntry} AND ${searchEntries.id} * ${perEntry} + ${perEntry} - 1)`;

/** For all entries: one walk through the full-text index. */
const isAmong = (expression: string): SQL =>
  sql`${searchEntries.id} IN (SELECT rowid / ${perEntry} FROM search_fts WHERE search_fts MATCH ${expression})`;

const isCalled = (token: string): SQL =>
  sql`EXISTS (SELECT 1 FROM search_fts_titles titles
    WHERE titles.search_fts_titles MATCH ${`own : ("${token}")`} AND titles.rowid = ${searchEntries.id})`;
