import { setImmediate } from "node:timers/promises";
import { and, asc, gt, ne, sql } from "drizzle-orm";
import { write, type Database } from "~db/client.server";
import { records, searchEntries } from "~db/schema";
import { analyzerVersion } from "./analyze.server";
import { unfinished } from "./index.server";
import { passagesPerEntry } from "./passages";
import { beginRefresh, finishIndex, refreshIndexes } from "./refresh.server";

const batch = 500;
/** In the background so few at a time that nobody's page waits for them. */
const smallBatch = 10;

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

/** The same beside the requests. Interrupted, it goes on at the next start. */
export async function rebuildInBackground(db: Database): Promise<number> {
  beginRebuild(db);
  let indexed = 0;
  let ids = outdatedIds(db, smallBatch);
  while (ids.length > 0) {
    write(db, (tx) => {
      for (const id of ids) beginRefresh(tx, id);
    });
    indexed += ids.length;
    await setImmediate();
    if (!db.$client.open) return indexed;
    ids = outdatedIds(db, smallBatch);
  }
  await finishIndex(db);
  if (db.$client.open) endRebuild(db);
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

function outdatedIds(db: Database, count: number): string[] {
  const rows = db
    .select({ id: searchEntries.recordId })
    .from(searchEntries)
    .where(isOutdated)
    .limit(count)
    .all();
  return rows.map(({ id }) => id);
}

const isOutdated = and(
  ne(searchEntries.analyzer, analyzerVersion),
  ne(searchEntries.analyzer, unfinished),
);

export type Completeness = { records: number; indexed: number };

/** How many records there are and how many of them can be found by their present text. */
export function indexCompleteness(db: Database): Completeness {
  const [row = { records: 0, indexed: 0 }] = db.all<Completeness>(sql`SELECT
    (SELECT count(*) FROM ${records}) AS records,
    (SELECT count(*) FROM ${searchEntries} WHERE ${searchEntries.analyzer} = ${analyzerVersion}) AS indexed`);
  return row;
}

function beginRebuild(db: Database): void {
  // What goes makes SQLite merge its index again and again; once at the end is enough.
  setDeleteMerge(db, 0);
}

function endRebuild(db: Database): void {
  removeOrphans(db);
  setDeleteMerge(db, usualDeleteMerge);
  db.run(sql`INSERT INTO search_fts (search_fts) VALUES ('optimize')`);
  db.run(sql`INSERT INTO search_fts_titles (search_fts_titles) VALUES ('optimize')`);
}

/** Per cent of a piece of the index that may be gone before it is written anew. */
const usualDeleteMerge = 10;

function setDeleteMerge(db: Database, percent: number): void {
  db.run(
    sql`INSERT INTO search_fts (search_fts, rank) VALUES ('deletemerge', ${sql.raw(String(percent))})`,
  );
  db.run(
    sql`INSERT INTO search_fts_titles (search_fts_titles, rank) VALUES ('deletemerge', ${sql.raw(String(percent))})`,
  );
}

/** Passages whose entry is gone, from whatever went wrong in an older release. */
function removeOrphans(db: Database): void {
  write(db, (tx) => {
    tx.run(
      sql`DELETE FROM search_passages WHERE id / ${sql.raw(String(passagesPerEntry))} NOT IN (SELECT id FROM search_entries)`,
    );
  });
}

/** True where an older release made the tokens: the index then has to be built anew. */
export const isIndexOutdated = (db: Database): boolean => outdatedIds(db, 1).length > 0;
