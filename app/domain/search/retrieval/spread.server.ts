import { sql } from "drizzle-orm";
import type { Queryable } from "~db/client.server";
import { bestOf } from "./candidates.server";
import type { Match } from "./match";
import { passagesWithEach } from "./passage-lists.server";
import { entriesOf, entryOf, perEntry, visible, type Scope } from "./scope.server";

/**
 * Records that contain everything, though not in one passage; nothing where the rarest is not rare
 * among what may be seen. Only what contains all of it is scored.
 */
export function spreadOver(
  scope: Scope,
  rarest: string,
  others: readonly string[],
  most: number,
): Match[] {
  const fits = sql.join([sql`search_entries.passages > 1`, ...scope.conditions], sql` AND `);
  const [row] = scope.db.values<[number, string]>(sql`
    SELECT count(*), json_group_array(passage) FILTER (WHERE fits) FROM (
      SELECT search_fts.rowid AS passage, ${fits} AS fits
      FROM ${entriesOf(sql`search_fts`, sql`search_fts.rowid / ${perEntry}`)}
      WHERE search_fts MATCH ${rarest} AND ${visible({ ...scope, conditions: [] })} LIMIT ${most})`);
  const [count = most, list = "[]"] = row ?? [];
  if (count >= most) return [];
  const fitting = JSON.parse(list) as number[];
  const left = new Set(containing(scope.db, others, [...new Set(fitting.map(entryOf))]));
  return bestOf(scope, rarest, { passages: fitting.filter((each) => left.has(entryOf(each))) });
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
  let left = entries;
  for (const list of lists.filter(isWhole)) {
    const wanted = new Set(left);
    const found = new Set<number>();
    for (const passage of list) {
      const entry = entryOf(passage);
      if (wanted.has(entry)) found.add(entry);
    }
    left = [...found];
  }
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
