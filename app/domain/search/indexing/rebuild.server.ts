import { asc, gt, sql } from "drizzle-orm";
import { write, type Database } from "~db/client.server";
import { records } from "~db/schema";
import { passagesPerEntry } from "../opened/passages";
import { refreshFirst } from "./refresh.server";

/** A transaction takes so many records, or fewer of great length: meanwhile nobody else can write. */
const batch = 2000;

/**
 * Builds the search index anew, record by record, so that everything stays findable meanwhile and
 * others can write in between. Returns how many records can be found now.
 */
export function rebuildIndex(db: Database): number {
  configure(db, inBulk);
  let indexed = 0;
  for (let ids = idsAfter(db, "", batch); ids.length > 0;) {
    const done = write(db, (tx) => refreshFirst(tx, ids));
    indexed += done;
    ids = idsAfter(db, ids[done - 1], batch);
  }
  removeOrphans(db, 0, lastEntry(db));
  configure(db, usual);
  for (const table of tables) db.run(sql`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
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

/** What goes makes SQLite merge its index again and again; once at the end is enough. */
export const beginRebuild = (db: Database) => configure(db, { deletemerge: 0 });
export const endDeleteMerge = (db: Database) => configure(db, usual);

const tables = [sql.raw("search_fts"), sql.raw("search_fts_titles")];

/** What SQLite begins with: bytes of new words before they are written, pieces before they are merged. */
const usual = { hashsize: 1_048_576, automerge: 4, crisismerge: 16, deletemerge: 10 };
/** Large pieces, merged once at the end; also of what goes, which is all there was. */
const inBulk = { hashsize: 67_108_864, automerge: 0, crisismerge: 200, deletemerge: 0 };

function configure(db: Database, settings: Partial<typeof usual>): void {
  for (const table of tables) {
    for (const [name, value] of Object.entries(settings)) {
      db.run(
        sql`INSERT INTO ${table} (${table}, rank) VALUES (${name}, ${sql.raw(String(value))})`,
      );
    }
  }
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
