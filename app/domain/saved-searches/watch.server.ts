import { and, asc, eq, gt, inArray, isNull, lt, lte, min, sql } from "drizzle-orm";
import { setImmediate } from "node:timers/promises";
import { unfinished } from "~/domain/search/index.server";
import { recordsMatching } from "~/domain/search/matching-records.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { actorOf } from "~/domain/users/people.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { events, records, savedSearches, savedSearchHits, searchEntries } from "~db/schema";

/** So many changed records are looked at in one step: others have their turn in between. */
const slice = 200;

type Watched = { id: string; address: string };

/**
 * What a search finds when it is saved is known to whoever saved it, as far as she may see it. The
 * rest waits, and is news on the day it is opened to her.
 */
export function notePresentHits(
  tx: Transaction,
  actor: Actor,
  { id, address, createdAt }: Watched & { createdAt: number },
): void {
  noteHits(tx, id, recordsMatching(tx, actor, address, null), (some) => {
    const old = and(inArray(records.id, some), lte(records.updatedAt, createdAt));
    const isKnown = and(old, visibleTo(actor));
    const known = tx.select({ id: records.id }).from(records).where(isKnown).all();
    return new Set(known.map((row) => row.id));
  });
}

/**
 * Notes for every saved search which of the records that changed since the last look it meets. The
 * events say what changed, so nothing is missed while the program stood still.
 */
export async function watchSearches(db: Database, now: number, signal: AbortSignal): Promise<void> {
  const searches = db.select().from(savedSearches).orderBy(asc(savedSearches.userId)).all();
  const last = lastSeq(db);
  for (const search of searches) {
    const actor = actorOf(db, search.userId);
    if (!actor) continue;
    let from: number | null = search.checkedSeq < last ? search.checkedSeq : null;
    while (from !== null && !signal.aborted) {
      const at: number = from;
      from = write(db, (tx) => lookFrom(tx, search, actor, at));
      await setImmediate();
    }
    if (signal.aborted) return;
    openHits(db, search, actor, now);
  }
}

/** Looks at some events; returns the last of them, or null where there are no more. */
function lookFrom(tx: Transaction, search: Watched, actor: Actor, from: number): number | null {
  if (!isKept(tx, search.id)) return null;
  const changed = tx
    .select({ recordId: events.recordId, seq: events.seq })
    .from(events)
    .where(gt(events.seq, from))
    .orderBy(asc(events.seq))
    .limit(slice)
    .all();
  const last = changed.at(-1)?.seq;
  if (last === undefined) return null;
  const ids = [...new Set(changed.flatMap(({ recordId }) => recordId ?? []))];
  noteHits(tx, search.id, recordsMatching(tx, actor, search.address, ids));
  const half = firstHalfIndexed(tx, from, last);
  // A long text is indexed bit by bit: this place is looked at again the next time.
  const checkedSeq = half === null ? last : half - 1;
  tx.update(savedSearches)
    .set({ checkedSeq })
    .where(and(eq(savedSearches.id, search.id), lt(savedSearches.checkedSeq, checkedSeq)))
    .run();
  return half === null ? last : null;
}

/** It may have been removed meanwhile. */
const isKept = (tx: Transaction, id: string) =>
  tx.select({ id: savedSearches.id }).from(savedSearches).where(eq(savedSearches.id, id)).get() !==
  undefined;

function firstHalfIndexed(tx: Transaction, from: number, last: number): number | null {
  const row = tx
    .select({ seq: min(events.seq) })
    .from(events)
    .innerJoin(searchEntries, eq(searchEntries.recordId, events.recordId))
    .where(and(gt(events.seq, from), lte(events.seq, last), eq(searchEntries.analyzer, unfinished)))
    .get();
  return row?.seq ?? null;
}

function noteHits(
  tx: Transaction,
  savedSearchId: string,
  recordIds: readonly string[],
  knownAmong: (recordIds: string[]) => ReadonlySet<string> = () => new Set(),
): void {
  for (let at = 0; at < recordIds.length; at += slice) {
    const some = recordIds.slice(at, at + slice);
    const known = knownAmong(some);
    const rows = some.map((recordId) => ({
      savedSearchId,
      recordId,
      known: known.has(recordId),
    }));
    tx.insert(savedSearchHits).values(rows).onConflictDoNothing().run();
  }
}

/**
 * What its person may see now becomes news, if it is a hit by the text she may see: what a hidden
 * text once said must not be told when a later one is opened to her. What is hidden waits.
 */
function openHits(db: Database, { id, address }: Watched, actor: Actor, now: number): void {
  const isWaiting = and(
    eq(savedSearchHits.savedSearchId, id),
    eq(savedSearchHits.known, false),
    isNull(savedSearchHits.foundAt),
  );
  const waiting = db
    .select({ recordId: savedSearchHits.recordId })
    .from(savedSearchHits)
    .where(and(isWaiting, isVisible(actor)))
    .all()
    .map(({ recordId }) => recordId);
  for (let at = 0; at < waiting.length; at += slice) {
    const some = waiting.slice(at, at + slice);
    write(db, (tx) => {
      const still = recordsMatching(tx, actor, address, some);
      const gone = some.filter((recordId) => !still.includes(recordId));
      const among = (ids: string[]) => and(isWaiting, inArray(savedSearchHits.recordId, ids));
      tx.update(savedSearchHits).set({ foundAt: now }).where(among(still)).run();
      tx.delete(savedSearchHits).where(among(gone)).run();
    });
  }
}

/** The access rule for a hit, by its record. */
export const isVisible = (actor: Actor) =>
  sql`EXISTS (SELECT 1 FROM ${records} WHERE ${records.id} = ${savedSearchHits.recordId} AND ${visibleTo(actor)})`;

/** Number of the last event of the house. */
export function lastSeq(db: Queryable): number {
  const row = db
    .select({ seq: sql<number>`coalesce(max(${events.seq}), 0)` })
    .from(events)
    .get();
  return row?.seq ?? 0;
}
