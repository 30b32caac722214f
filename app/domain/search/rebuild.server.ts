import { and, asc, gt, ne, sql } from "drizzle-orm";
import { write, type Database } from "~db/client.server";
import { records, searchEntries } from "~db/schema";
import { analyzerVersion } from "./analyze.server";
import { unfinished } from "./index.server";
import { refreshIndex } from "./refresh.server";

const batch = 200;

/**
 * Builds the search index from scratch, a batch at a time so that others can write in between.
 * Returns how many records can be found now.
 */
export function rebuildIndex(db: Database): number {
  write(db, (tx) => {
    tx.run(sql`DELETE FROM search_fts`);
    tx.run(sql`DELETE FROM search_passages`);
    tx.delete(searchEntries).run();
  });
  let indexed = 0;
  let after = "";
  for (;;) {
    const ids = db
      .select({ id: records.id })
      .from(records)
      .where(gt(records.id, after))
      .orderBy(asc(records.id))
      .limit(batch)
      .all();
    const last = ids.at(-1);
    if (!last) break;
    write(db, (tx) => {
      for (const { id } of ids) refreshIndex(tx, id);
    });
    indexed += ids.length;
    after = last.id;
  }
  db.run(sql`INSERT INTO search_fts (search_fts) VALUES ('optimize')`);
  return indexed;
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
