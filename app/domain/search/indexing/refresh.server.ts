import { eq } from "drizzle-orm";
import { setImmediate } from "node:timers/promises";
import { write, type Database, type Transaction } from "~db/client.server";
import { searchEntries } from "~db/schema";
import {
  beginSlices,
  indexRecord,
  indexRecords,
  indexSlice,
  passagesOf,
  removeFromIndex,
  unfinished,
  type IndexText,
} from "./index.server";
import { searchTextOf } from "./sources.server";

/** Passages of some 2,000 characters; more of them do not go into one transaction. */
const longText = 40;
/** Passages a transaction then indexes: some 5 ms. */
const slice = 10;

/**
 * Reads anew what of a record can be found. Call it at the end of every transaction that changed
 * a record's title, text, identifiers or date: search and text are never apart.
 */
export function refreshIndex(tx: Transaction, recordId: string): void {
  const text = searchTextOf(tx, recordId);
  if (text) indexRecord(tx, text);
  else removeFromIndex(tx, recordId);
}

/** The same for many records at once, much faster than one by one. */
export function refreshIndexes(tx: Transaction, recordIds: readonly string[]): void {
  for (let done = 0; done < recordIds.length;) done += refreshFirst(tx, recordIds.slice(done));
}

/** Characters that are indexed at once; they and their tokens are held in memory. */
const mostAtOnce = 8_000_000;

/** The same for as many of them as one likes to hold in memory; returns how many, at least one. */
export function refreshFirst(tx: Transaction, recordIds: readonly string[]): number {
  const texts: IndexText[] = [];
  let done = 0;
  for (let length = 0; done < recordIds.length && length < mostAtOnce; done++) {
    const recordId = recordIds[done] ?? "";
    const text = searchTextOf(tx, recordId);
    if (text) texts.push(text);
    else removeFromIndex(tx, recordId);
    length += text?.body.length ?? 0;
  }
  indexRecords(tx, texts);
  return done;
}

/**
 * The same for a text that may have thousands of pages. A long one is only noted; call
 * `finishIndex` after the transaction, so that nobody's page waits for it.
 */
export function beginRefresh(tx: Transaction, recordId: string): void {
  const text = searchTextOf(tx, recordId);
  if (text && passagesOf(text).length > longText) beginSlices(tx, text);
  else refreshIndex(tx, recordId);
}

let turn = Promise.resolve();

/** Indexes what `beginRefresh` noted, also before a restart; others have their turn in between. */
export function finishIndex(db: Database): Promise<void> {
  const done = turn.then(() => indexUnfinished(db));
  turn = done.catch(() => {});
  return done;
}

async function indexUnfinished(db: Database): Promise<void> {
  const waiting = db
    .select({ recordId: searchEntries.recordId })
    .from(searchEntries)
    .where(eq(searchEntries.analyzer, unfinished))
    .all();
  for (const { recordId } of waiting) {
    const text = searchTextOf(db, recordId);
    if (!text) continue;
    const passages = passagesOf(text);
    let from: number | null = 0;
    // The program may be stopped in between; the rest is taken up at the next start.
    while (from !== null && db.$client.open) {
      const at: number = from;
      from = write(db, (tx) => indexSlice(tx, text, passages, at, slice));
      await setImmediate();
    }
  }
}
