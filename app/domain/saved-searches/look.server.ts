import { and, asc, desc, eq, gt, inArray, isNotNull, lte, min, sql, type SQL } from "drizzle-orm";
import { unfinished } from "~/domain/search/indexing/index.server";
import { recordsMatching } from "~/domain/search/matching-records.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Database, Queryable } from "~db/client.server";
import { events, records, savedSearchHits, savedSearchKnown, searchEntries } from "~db/schema";
import { entrySetOf, isIn, readEntries, united, writtenEntries } from "./entry-set";
import { mostNews } from "./saved-search";

export type Watched = { id: string; address: string; checkedSeq: number; reach: string[] };

/** What is known of a search when it is saved, and from which event on it is watched. */
export type Present = { entries: string; checkedSeq: number };

/** What a look found; nothing of it is written yet, and rights may have changed when it is. */
export type Look = {
  /** The last event that was looked at. */
  checkedSeq: number;
  reach: string[];
  /** Ids of records that are news. */
  found: string[];
  /** News so old that no list holds it any more; it is known from now on. */
  folded: string[];
  /** Everything that is known, where that has become more. */
  entries: string | null;
};

/** What a person finds and could find at this instant (ms): it is no news to her. */
export function presentHits(db: Database, actor: Actor, address: string, now: number): Present {
  return db.transaction((tx) => {
    const condition = sql`${records.updatedAt} <= ${now}`;
    const known = recordsMatching(tx, actor, address, { condition, few: false });
    const entries = writtenEntries(entrySetOf(known.map(({ entry }) => entry)));
    return { entries, checkedSeq: lastSeq(tx, now) };
  });
}

/**
 * Which of the records that changed since the last look, or were opened to the person, are news:
 * by their text as it is now, and as far as she may see them now. What is hidden leaves no trace;
 * the event that opens it makes it changed.
 */
export function lookAround(db: Database, actor: Actor, search: Watched): Look {
  return db.transaction((tx) => {
    const until = lastSeq(tx);
    const met = changesAmong(tx, search.checkedSeq, until).flatMap((among) =>
      recordsMatching(tx, actor, search.address, among),
    );
    const reach = actor.departmentIds.toSorted();
    if (reach.some((id) => !search.reach.includes(id))) {
      const before = { ...actor, departmentIds: search.reach };
      const condition = sql`(${visibleTo(before)}) IS NOT TRUE`;
      met.push(...recordsMatching(tx, actor, search.address, { condition, few: false }));
    }
    const half = firstHalfIndexed(tx, search.checkedSeq, until);
    // A long text is indexed bit by bit: this place is looked at again the next time.
    const checkedSeq = half === null ? until : half - 1;
    return { checkedSeq, reach, ...sorted(tx, search.id, met) };
  });
}

/** What is new among what a search met; of very much the newest. */
function sorted(tx: Queryable, id: string, met: readonly { id: string; entry: number }[]) {
  if (met.length === 0) return { found: [], folded: [], entries: null };
  const known = readEntries(knownEntries(tx, id));
  const listed = newsOldestFirst(tx, id);
  const there = new Set(listed.map(({ recordId }) => recordId));
  const fresh = [
    ...new Map(
      met
        .filter((one) => !there.has(one.id) && !isIn(known, one.entry))
        .map((one) => [one.id, one.entry]),
    ),
  ];
  const found = fresh.slice(0, mostNews);
  const folded = listed.slice(0, Math.max(0, listed.length + found.length - mostNews));
  const past = [
    ...fresh.slice(mostNews).map(([, entry]) => entry),
    ...folded.map((one) => one.entry),
  ];
  return {
    found: found.map(([recordId]) => recordId),
    folded: folded.map(({ recordId }) => recordId),
    entries: past.length > 0 ? writtenEntries(united(known, entrySetOf(past))) : null,
  };
}

/** More changed records than this are found sooner by one walk through the index. */
const few = 400;

function changesAmong(tx: Queryable, from: number, until: number) {
  const isChange = and(gt(events.seq, from), lte(events.seq, until), isNotNull(events.recordId));
  const changed = tx.selectDistinct({ id: events.recordId }).from(events).where(isChange);
  const ids = changed
    .limit(few + 1)
    .all()
    .flatMap(({ id }) => id ?? []);
  const among = (condition: SQL) => ({ condition, few: ids.length <= few });
  if (ids.length === 0) return [];
  if (ids.length <= few) return [among(inArray(searchEntries.recordId, ids))];
  return [
    among(sql`${records.id} IN (SELECT ${events.recordId} FROM ${events} WHERE ${isChange})`),
  ];
}

function knownEntries(tx: Queryable, id: string): string {
  const isOf = eq(savedSearchKnown.savedSearchId, id);
  return tx.select().from(savedSearchKnown).where(isOf).get()?.entries ?? "";
}

const newsOldestFirst = (tx: Queryable, id: string) =>
  tx
    .select({ recordId: savedSearchHits.recordId, entry: searchEntries.id })
    .from(savedSearchHits)
    .innerJoin(searchEntries, eq(searchEntries.recordId, savedSearchHits.recordId))
    .where(eq(savedSearchHits.savedSearchId, id))
    .orderBy(asc(savedSearchHits.foundAt), asc(searchEntries.id))
    .all();

function firstHalfIndexed(tx: Queryable, from: number, until: number): number | null {
  const isHalf = eq(searchEntries.analyzer, unfinished);
  const row = tx
    .select({ seq: min(events.seq) })
    .from(searchEntries)
    .innerJoin(events, eq(events.recordId, searchEntries.recordId))
    .where(and(isHalf, gt(events.seq, from), lte(events.seq, until)))
    .get();
  return row?.seq ?? null;
}

/** Number of the last event of the house, or of the last until an instant (ms). */
export function lastSeq(db: Queryable, until = Number.MAX_SAFE_INTEGER): number {
  const row = db
    .select({ seq: events.seq })
    .from(events)
    .where(lte(events.at, until))
    .orderBy(desc(events.seq))
    .limit(1)
    .get();
  return row?.seq ?? 0;
}
