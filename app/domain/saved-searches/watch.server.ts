import { setImmediate } from "node:timers/promises";
import { and, asc, eq, inArray } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { actorOf } from "~/domain/users/people.server";
import { write, type Database, type Transaction } from "~db/client.server";
import { records, savedSearches, savedSearchHits, savedSearchKnown } from "~db/schema";
import { lookAroundAside } from "./look-thread.server";
import { lastSeq, type Look, type Watched } from "./look.server";

/** So much is written in one transaction: some milliseconds. */
const slice = 200;

type Search = Watched & { userId: string };

/**
 * Notes for every saved search which of the records that changed since the last look it meets. The
 * events say what changed, so nothing is missed while the program stood still. A thread of its own
 * reads; here only the short result is written. One search that fails keeps no other from its look;
 * the failure is thrown at the end.
 */
export async function watchSearches(db: Database, now: number, signal: AbortSignal): Promise<void> {
  const { id, userId, address, checkedSeq, reach } = savedSearches;
  const searches = db
    .select({ id, userId, address, checkedSeq, reach })
    .from(savedSearches)
    .orderBy(asc(userId))
    .all();
  const failures: unknown[] = [];
  const last = lastSeq(db);
  for (const search of searches) {
    if (signal.aborted) return;
    const actor = actorOf(db, search.userId);
    if (!actor || isUpToDate(search, actor, last)) continue;
    try {
      await noteLook(db, search, await lookAroundAside(db, actor, search), now);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

const isUpToDate = ({ checkedSeq, reach }: Search, actor: Actor, last: number) =>
  checkedSeq >= last && actor.departmentIds.toSorted().join() === reach.toSorted().join();

/** Cut off half-way, the rest is found again by the next look. */
async function noteLook(db: Database, search: Search, look: Look, now: number): Promise<void> {
  for (let at = 0; at < look.found.length; at += slice) {
    const some = look.found.slice(at, at + slice);
    write(db, (tx) => noteFound(tx, search, some, now));
    await setImmediate();
  }
  write(db, (tx) => {
    if (!isAsItWas(tx, search)) return;
    tx.update(savedSearches)
      .set({ checkedSeq: look.checkedSeq, reach: look.reach })
      .where(eq(savedSearches.id, search.id))
      .run();
    if (look.entries !== null) keepKnown(tx, search.id, look.entries);
    for (let at = 0; at < look.folded.length; at += slice) {
      const some = inArray(savedSearchHits.recordId, look.folded.slice(at, at + slice));
      tx.delete(savedSearchHits)
        .where(and(eq(savedSearchHits.savedSearchId, search.id), some))
        .run();
    }
  });
}

/** What was found while nobody could write may have gone or been closed since. */
function noteFound(tx: Transaction, search: Search, ids: string[], foundAt: number): void {
  const actor = actorOf(tx, search.userId);
  if (!actor || !isAsItWas(tx, search)) return;
  const isOpen = and(inArray(records.id, ids), visibleTo(actor));
  const open = tx.select({ recordId: records.id }).from(records).where(isOpen).all();
  if (open.length === 0) return;
  const rows = open.map(({ recordId }) => ({ savedSearchId: search.id, recordId, foundAt }));
  tx.insert(savedSearchHits).values(rows).onConflictDoNothing().run();
}

/** It may have been removed meanwhile, or looked at by another round. */
function isAsItWas(tx: Transaction, { id, checkedSeq }: Search): boolean {
  const isThis = and(eq(savedSearches.id, id), eq(savedSearches.checkedSeq, checkedSeq));
  return tx.select({ id: savedSearches.id }).from(savedSearches).where(isThis).get() !== undefined;
}

/** Replaces what is known of a saved search. */
export function keepKnown(tx: Transaction, savedSearchId: string, entries: string): void {
  tx.insert(savedSearchKnown)
    .values({ savedSearchId, entries })
    .onConflictDoUpdate({ target: savedSearchKnown.savedSearchId, set: { entries } })
    .run();
}
