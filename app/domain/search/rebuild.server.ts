import { asc, gt, sql } from "drizzle-orm";
import { write, type Database } from "~db/client.server";
import { records } from "~db/schema";
import { passagesPerEntry } from "./passages";
import { refreshIndexes } from "./refresh.server";

const batch = 500;

/**
 * Builds the search index anew, record by record, so that everything stays findable meanwhile and
 * others can write in between. Returns how many records can be found now.
 */
export function rebuildIndex(db: Database): number {
  beginRebuild(db);
  let indexed = 0;
  for (let ids = idsAfter(db, "", batch); ids.length > 0; ids = idsAfter(db, ids.at(-1), batch)) {
    write(db, (tx) => refreshIndexes(tx, ids));
    indexed += ids.length;
  }
  endRebuild(db);
  return indexed;
}

function idsAfter(db: Database, after: string | undefined, count: number): string[] {
  const rows = db
    .select({ id: records.id })
    .from(records)
    .where(gt(records.id, after ?? ""))
    .orderBy(asc(records.id))
    .limit(count)
    .all();
  return rows.map(({ id }) => id);
}

export function beginRebuild(db: Database): void {
  // What goes makes SQLite merge its index again and again; once at the end is enough.
  setDeleteMerge(db, 0);
}

function endRebuild(db: Database): void {
  const last = lastEntry(db);
  removeOrphans(db, 0, last);
  endDeleteMerge(db);
  db.run(sql`INSERT INTO search_fts (search_fts) VALUES ('optimize')`);
  db.run(sql`INSERT INTO search_fts_titles (search_fts_titles) VALUES ('optimize')`);
}

/** Per cent of a piece of the index that may be gone before it is written anew. */
const usualDeleteMerge = 10;

export const endDeleteMerge = (db: Database) => setDeleteMerge(db, usualDeleteMerge);

function setDeleteMerge(db: Database, percent: number): void {
  db.run(
    sql`INSERT INTO search_fts (search_fts, rank) VALUES ('deletemerge', ${sql.raw(String(percent))})`,
  );
  db.run(
    sql`INSERT INTO search_fts_titles (search_fts_titles, rank) VALUES ('deletemerge', ${sql.raw(String(percent))})`,
  );
}

/** Number of the newest entry there ever was. */
export function lastEntry(db: Database): number {
  const [row] = db.values<[number | null]>(sql`SELECT max(id) FROM search_entries`);
  return row?.[0] ?? 0;
}

/** Passages whose entry is gone, from whatever went wrong in an older release. */
export function removeOrphans(db: Database, from: number, to: number): void {
  const passages = sql.raw(String(passagesPerEntry));
  write(db, (tx) => {
    tx.run(
      sql`DELETE FROM search_passages WHERE id >= ${from} * ${passages} AND id < (${to} + 1) * ${passages}
        AND id / ${passages} NOT IN (SELECT id FROM search_entries WHERE id BETWEEN ${from} AND ${to})`,
    );
  });
}
