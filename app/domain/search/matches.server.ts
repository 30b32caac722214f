import { sql, type SQL } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { records, searchEntries } from "~db/schema";
import { allOf, anyOf, termExpression } from "./match.server";
import type { ParsedQuery, Term } from "./parse-query";
import { passagesPerEntry } from "./passages";

/** A record that matches and that this person may see, with what it is ranked and counted by. */
export type Match = {
  entry: number;
  /** Greater is better. */
  score: number;
  /** The passage that matches best. */
  passage: number;
  type: RecordType;
  kind: string;
  date: string | null;
  departmentId: string | null;
};

export type Matches = { match: "all" | "some" | "empty"; rows: Match[] };

/** Weights of own, title, raw, body, cites. */
const weights = sql.raw("20.0, 8.0, 3.0, 1.0, 8.0");

/**
 * Everything that matches. The words may stand in one passage or in several of one record; only
 * where nothing contains all of them, what contains a part is an answer.
 */
export function findMatches(db: Queryable, actor: Actor, query: ParsedQuery): Matches {
  const { terms } = query;
  if (terms.length === 0) return { match: "empty", rows: [] };
  const exact = ownExpression(query);
  const find = (expression: string, ...conditions: SQL[]) =>
    run(db, actor, { expression, exact, excluded: query.excluded, conditions });

  if (terms.length === 1) return { match: "all", rows: find(allOf(terms)) };
  const counted = countTerms(db, terms);
  const [rarest, ...others] = counted.map(({ term }) => term);
  if (rarest && counted[0] && counted[0].count > 0) {
    const near = find(allOf(terms));
    const inEntry = others.map(
      (term) => sql`${searchEntries.id} IN ${entriesWith(termExpression(term))}`,
    );
    const rows = merge(near, find(termExpression(rarest), ...inEntry));
    if (rows.length > 0) return { match: "all", rows };
  }
  // What hidden texts contain must not decide which terms count, so no term is left out.
  const some = [anyOf(terms), exact].filter(Boolean).join(" OR ");
  return { match: "some", rows: find(some) };
}

/** Records whose title or own number contains everything: what is suggested while one types. */
export function findByTitle(db: Queryable, actor: Actor, query: ParsedQuery): Match[] {
  if (query.terms.length === 0) return [];
  return run(db, actor, {
    expression: allOf(query.terms, "own title raw"),
    exact: ownExpression(query),
    excluded: query.excluded,
    conditions: [],
  });
}

type Search = { expression: string; exact: string; excluded: Term[]; conditions: SQL[] };

/**
 * The one statement behind every hit, count, facet and suggestion: the access rule is part of it.
 * The full-text part comes first and once (MATERIALIZED, CROSS JOIN), whatever the planner thinks.
 */
function run(db: Queryable, actor: Actor, { expression, exact, excluded, conditions }: Search) {
  const isExact = exact ? sql`passages.entry IN ${entriesWith(exact)}` : sql`0`;
  const without = excluded.map(
    (term) => sql`AND passages.entry NOT IN ${entriesWith(termExpression(term))}`,
  );
  const further = conditions.map((condition) => sql`AND ${condition}`);
  const rows = db.values<
    [number, number, number, number, RecordType, string, string | null, string | null]
  >(sql`
    WITH matched AS MATERIALIZED (
      SELECT rowid AS passage, bm25(search_fts, ${weights}) AS rank
      FROM search_fts WHERE search_fts MATCH ${expression}
    ), passages AS MATERIALIZED (
      SELECT passage / ${sql.raw(String(passagesPerEntry))} AS entry, min(rank) AS rank, passage
      FROM matched GROUP BY 1
    )
    SELECT passages.entry, passages.rank, passages.passage, ${isExact}, ${records.type},
      ${searchEntries.kind}, ${searchEntries.date}, ${records.departmentId}
    FROM passages
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = passages.entry
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
    WHERE ${visibleTo(actor)} ${sql.join([...without, ...further], sql` `)}`);
  return rows.map(([entry, rank, passage, ownMatch, type, kind, date, departmentId]): Match => ({
    entry,
    score: -rank * freshness(date) + (ownMatch ? exactBonus : 0),
    passage,
    type,
    kind,
    date,
    departmentId,
  }));
}

const exactBonus = 1000;

/** Newer is slightly better: a tenth at most, fading over some ten years. */
function freshness(date: string | null): number {
  if (!date) return 1;
  const age = Math.max(0, new Date().getFullYear() - Number(date.slice(0, 4)));
  return 1 + 0.1 * Math.exp(-age / 5);
}

function entriesWith(expression: string): SQL {
  return sql`(SELECT rowid / ${sql.raw(String(passagesPerEntry))} FROM search_fts WHERE search_fts MATCH ${expression})`;
}

/** Records that are called by what was typed come first, whatever else contains it. */
function ownExpression({ terms, whole }: ParsedQuery): string {
  const tokens = terms.flatMap((term) => (term.kind === "citation" ? [term.token] : []));
  if (whole) tokens.push(whole);
  return tokens.length > 0 ? `own : (${tokens.map((token) => `"${token}"`).join(" OR ")})` : "";
}

/** In how many passages each term stands, the rarest first. Only for the plan; never shown. */
function countTerms(db: Queryable, terms: readonly Term[]): { term: Term; count: number }[] {
  const counts = terms.map(
    (term) => sql`(SELECT count(*) FROM search_fts WHERE search_fts MATCH ${termExpression(term)})`,
  );
  const [row = []] = db.values<number[]>(sql`SELECT ${sql.join(counts, sql`, `)}`);
  return terms
    .map((term, index) => ({ term, count: row[index] ?? 0 }))
    .sort((a, b) => a.count - b.count);
}

/** Words that stand close together count more than words spread over a long text. */
function merge(near: Match[], spread: Match[]): Match[] {
  const known = new Set(near.map((row) => row.entry));
  const far = spread.filter((row) => !known.has(row.entry));
  for (const row of far) row.score *= row.score > exactBonus ? 1 : 0.6;
  return [...near, ...far];
}
