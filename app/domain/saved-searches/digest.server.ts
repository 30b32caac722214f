import { and, eq, exists, gt, inArray, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { queueMail } from "~/domain/mail/queue.server";
import { actorOf } from "~/domain/users/people.server";
import type { Actor } from "~/domain/users/actor";
import { addDays, dayOfInstant, daysBetween, weekdayIndex } from "~/lib/day";
import { write, type Database, type Transaction } from "~db/client.server";
import { savedSearches, savedSearchHits } from "~db/schema";
import { newsOf } from "./news.server";
import { digestsOf, type Digest } from "./saved-search";

/** What was found longer ago is no news any more, for instance where mail was set up only now. */
const oldest = 14 * 24 * 3_600_000;
/** More than a mail tells; the rest is counted in it, and told with it. */
const mostQueued = 10_000;

/**
 * Queues one mail for each person whose turn it is and for whom there is something new. Run twice
 * on a day it queues nothing more. `due` is when it was meant to run: a weekly mail whose day fell
 * into an outage is caught up.
 */
export async function queueDigests(
  db: Database,
  { due, now, signal }: { due: number; now: number; signal: AbortSignal },
): Promise<void> {
  const turns = digestsBetween(due, now);
  const people = db
    .selectDistinct({ id: savedSearches.userId })
    .from(savedSearches)
    .where(inArray(savedSearches.digest, turns))
    .all();
  for (const { id } of people) {
    if (signal.aborted) return;
    const reader = actorOf(db, id);
    if (reader) write(db, (tx) => queueDigest(tx, reader, turns, now));
  }
}

/** The rhythms whose turn came on one of these days, both included. */
export function digestsBetween(due: number, now: number): Digest[] {
  const today = dayOfInstant(now);
  const missed = Math.min(6, Math.max(0, daysBetween(dayOfInstant(due), today)));
  const days = Array.from({ length: missed + 1 }, (_, back) => addDays(today, -back));
  return [...new Set(days.flatMap((day) => digestsOf(weekdayIndex(day))))];
}

function queueDigest(tx: Transaction, reader: Actor, turns: Digest[], now: number): void {
  const isDue = and(
    inArray(savedSearches.digest, turns),
    gt(savedSearchHits.foundAt, savedSearches.seenAt),
    gt(savedSearchHits.foundAt, now - oldest),
    notExists(toldBefore(tx, reader)),
  );
  const { news } = newsOf(tx, reader, isDue, mostQueued);
  if (news.length === 0) return;
  const key = `search-digest:${reader.id}:${dayOfInstant(now)}`;
  const mailId = queueMail(tx, { key, kind: "search-digest", userId: reader.id }, now);
  if (!mailId) return;
  const recordIds = sql`(SELECT value FROM json_each(${JSON.stringify(news.map(({ id }) => id))}))`;
  tx.update(savedSearchHits)
    .set({ mailId })
    .where(
      and(
        sql`${savedSearchHits.recordId} IN ${recordIds}`,
        isNull(savedSearchHits.mailId),
        exists(searchOf(tx, reader)),
      ),
    )
    .run();
}

/** A hit is told once to a person, whichever of her searches meets it. */
function toldBefore(tx: Transaction, reader: Actor) {
  const told = alias(savedSearchHits, "told");
  const telling = alias(savedSearches, "telling");
  return tx
    .select({ one: sql`1` })
    .from(told)
    .innerJoin(telling, eq(telling.id, told.savedSearchId))
    .where(
      and(
        eq(told.recordId, savedSearchHits.recordId),
        eq(telling.userId, reader.id),
        isNotNull(told.mailId),
      ),
    );
}

const searchOf = (tx: Transaction, reader: Actor) =>
  tx
    .select({ one: sql`1` })
    .from(savedSearches)
    .where(
      and(eq(savedSearches.id, savedSearchHits.savedSearchId), eq(savedSearches.userId, reader.id)),
    );
