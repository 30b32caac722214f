import { setImmediate } from "node:timers/promises";
import { and, asc, between, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { Logger } from "pino";
import { recordEvent } from "~/domain/records/events.server";
import type { Permitted } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { write, type Database } from "~db/client.server";
import { records, searchEntries } from "~db/schema";
import { analyzerVersion } from "./analyze.server";
import { unfinished } from "./index.server";
import { beginRebuild, endDeleteMerge, lastEntry, removeOrphans } from "./rebuild.server";
import { beginRefresh, finishIndex } from "./refresh.server";

/** So few at a time that nobody's page waits for them. */
const smallBatch = 10;
/** ms after which a step ends, however few records it has done. */
const longestStep = 15;
const entriesAtOnce = 500;
/** Pages of the index that are put in order at a time: some milliseconds. */
const mergedPages = 16;
/** Stands in place of the analyser's version where somebody wants the index built anew. */
const asked = -1;

const running = new WeakSet<Database>();
export const isRebuildRunning = (db: Database): boolean => running.has(db);

/**
 * Begins to build the whole index anew, beside the requests; everything stays findable meanwhile.
 * Throws `index-being-built` where that is under way already.
 */
export function startRebuild(db: Database, actor: Permitted<"administer">, log: Logger): void {
  if (running.has(db)) throw new AppError("index-being-built");
  const action = "search.rebuild-started";
  write(db, (tx) => recordEvent(tx, { actorId: actor.id, recordId: null, action }));
  rebuildAll(db, actor.id).then(
    (indexed) => log.info({ indexed }, "search index built anew"),
    (error: unknown) => log.error({ err: error }, "index"),
  );
}

async function rebuildAll(db: Database, actorId: string): Promise<number> {
  running.add(db);
  try {
    await noteAllAsOutdated(db);
    await addMissing(db);
  } finally {
    running.delete(db);
  }
  return rebuildInBackground(db, actorId);
}

/**
 * Builds anew what an older release indexed, or what somebody asked for before a restart. Returns
 * how many records that were. Interrupted, it goes on at the next start.
 */
export async function rebuildInBackground(
  db: Database,
  actorId: string | null = null,
): Promise<number> {
  running.add(db);
  try {
    return await rebuildOutdated(db, actorId);
  } finally {
    running.delete(db);
  }
}

async function rebuildOutdated(db: Database, actorId: string | null): Promise<number> {
  beginRebuild(db);
  let indexed = 0;
  for (let ids = outdatedIds(db, smallBatch); ids.length > 0; ids = outdatedIds(db, smallBatch)) {
    indexed += refreshSome(db, ids);
    await setImmediate();
    if (!db.$client.open) return indexed;
  }
  await finishIndex(db);
  if (db.$client.open) endDeleteMerge(db);
  await stepwise(db, (from, to) => removeOrphans(db, from, to));
  await mergeStepwise(db, "search_fts");
  await mergeStepwise(db, "search_fts_titles");
  if (db.$client.open) {
    write(db, (tx) => recordEvent(tx, { actorId, recordId: null, action: "search.rebuilt" }));
  }
  return indexed;
}

/** As many of them as fit into a step, at least one; returns how many. */
function refreshSome(db: Database, ids: readonly string[]): number {
  const start = performance.now();
  return write(db, (tx) => {
    let done = 0;
    for (const id of ids) {
      beginRefresh(tx, id);
      done += 1;
      if (performance.now() - start > longestStep) break;
    }
    return done;
  });
}

/** In the database, not in memory: after a power cut the rest is taken up at the next start. */
const noteAllAsOutdated = (db: Database) =>
  stepwise(db, (from, to) => {
    db.update(searchEntries)
      .set({ analyzer: asked })
      .where(and(between(searchEntries.id, from, to), ne(searchEntries.analyzer, unfinished)))
      .run();
  });

/** Goes through the entries by their numbers, some at a time; others come in between. */
async function stepwise(db: Database, step: (from: number, to: number) => void): Promise<void> {
  for (let from = 0; db.$client.open && from <= lastEntry(db); from += entriesAtOnce) {
    step(from, from + entriesAtOnce - 1);
    await setImmediate();
  }
}

/** Records that have no entry, from whatever went wrong. */
async function addMissing(db: Database): Promise<void> {
  for (let ids = missingAfter(db, ""); ids.length > 0;) {
    const done = refreshSome(db, ids);
    await setImmediate();
    if (!db.$client.open) return;
    ids = missingAfter(db, ids[done - 1] ?? "");
  }
}

const missingAfter = (db: Database, after: string): string[] =>
  db
    .select({ id: records.id })
    .from(records)
    .leftJoin(searchEntries, eq(searchEntries.recordId, records.id))
    .where(and(gt(records.id, after), isNull(searchEntries.id)))
    .orderBy(asc(records.id))
    .limit(smallBatch)
    .all()
    .map(({ id }) => id);

function outdatedIds(db: Database, count: number): string[] {
  const rows = db
    .select({ id: searchEntries.recordId })
    .from(searchEntries)
    .where(and(ne(searchEntries.analyzer, analyzerVersion), ne(searchEntries.analyzer, unfinished)))
    .limit(count)
    .all();
  return rows.map(({ id }) => id);
}

/** True where an older release made the tokens: the index then has to be built anew. */
export const isIndexOutdated = (db: Database): boolean => outdatedIds(db, 1).length > 0;

/** What `optimize` does in one go (seconds, in a large house), in steps others can come between. */
async function mergeStepwise(db: Database, table: "search_fts" | "search_fts_titles") {
  const name = sql.identifier(table);
  // A negative number begins: all pieces become one. The others go on with it.
  for (let pages = -mergedPages; db.$client.open; pages = mergedPages) {
    const before = totalChanges(db);
    db.run(sql`INSERT INTO ${name} (${name}, rank) VALUES ('merge', ${sql.raw(String(pages))})`);
    if (totalChanges(db) - before < 2) return;
    await setImmediate();
  }
}

const totalChanges = (db: Database) =>
  db.values<[number]>(sql`SELECT total_changes()`)[0]?.[0] ?? 0;
