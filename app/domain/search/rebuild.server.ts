import { and, asc, gt, ne, sql } from "drizzle-orm";
import { write, type Database } from "~db/client.server";
import { records, searchEntries } from "~db/schema";
import { analyzerVersion } from "./analyze.server";
import { unfinished } from "./index.server";
import { passagesPerEntry } from "./passages";
import { refreshIndexes } from "./refresh.server";

const batch = 500;

/**
 * Builds the search index anew, record by record, so that everything stays findable meanwhile and
 * others can write in between. Returns how many records can be found now.
 */
export function rebuildIndex(db: Database): number {
  // What goes makes SQLite merge its index again and again; here once at the end is enough.
  setDeleteMerge(db, 0);
  let indexed = 0;
  let after = "";
  for (;;) {
    const step = rebuildBatch(db, after);
    if (!step) break;
    indexed += step.count;
    after = step.last;
  }
  removeOrphans(db);
  setDeleteMerge(db, usualDeleteMerge);
  db.run(sql`INSERT INTO search_fts (search_fts) VALUES ('optimize')`);
  db.run(sql`INSERT INTO search_fts_titles (search_fts_titles) VALUES ('optimize')`);
  return indexed;
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

function rebuildBatch(db: Database, after: string): { count: number; last: string } | null {
  const ids = db
    .select({ id: records.id })
    .from(records)
    .where(gt(records.id, after))
    .orderBy(asc(records.id))
    .limit(batch)
    .all();
  const last = ids.at(-1)?.id;
  if (last === undefined) return null;
  write(db, (tx) => {
    refreshIndexes(
      tx,
      ids.map(({ id }) => id),
    );
  });
  return { count: ids.length, last };
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
export function isIndexOutdated(db: Database): boolean {
  return (
    db
      .select({ id: searchEntries.id })
      .from(searchEntries)
      .where(
        and(ne(searchEntries.analyzer, analyzerVersion), ne(searchEntries.analyzer, unfinished)),
      )
      .limit(1)
      .get() !== undefined
  );
}
