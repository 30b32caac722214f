import { and, desc, eq, sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import type { Queryable, Transaction } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { events, records, users } from "~db/schema";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Authorized } from "~/domain/users/authorization.server";
import type { EventAction } from "./event";

type Entry = {
  actorId: string | null;
  recordId: string | null;
  action: EventAction;
  /** Ids and codes, never text of a record: the chain must survive an erasure. */
  details?: Record<string, string | number | boolean | null>;
};

/** Appends to the audit chain; call it in the transaction of the change itself. */
export function recordEvent(tx: Transaction, entry: Entry): void {
  const last = lastEvent(tx).get();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: Date.now(),
    actorId: entry.actorId,
    recordId: entry.recordId,
    action: entry.action,
    details: JSON.stringify(entry.details ?? {}),
    previousHash: last?.hash ?? "",
  };
  insertEvent(tx).run({ ...row, hash: hashOf(row) });
}

const lastEvent = prepared((db) =>
  db
    .select({ seq: events.seq, hash: events.hash })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1)
    .prepare(),
);

const insertEvent = prepared((db) =>
  db
    .insert(events)
    .values({
      seq: sql.placeholder("seq"),
      at: sql.placeholder("at"),
      actorId: sql.placeholder("actorId"),
      recordId: sql.placeholder("recordId"),
      action: sql.placeholder("action"),
      details: sql.placeholder("details"),
      previousHash: sql.placeholder("previousHash"),
      hash: sql.placeholder("hash"),
    })
    .prepare(),
);

/** Walks the chain; returns the first number that does not fit, or null where all of it stands. */
export function firstBrokenEvent(db: Queryable): number | null {
  let previousHash = "";
  let seq = 1;
  for (const row of db.select().from(events).orderBy(events.seq).all()) {
    const { hash, ...rest } = row;
    if (row.seq !== seq || row.previousHash !== previousHash || hash !== hashOf(rest)) return seq;
    previousHash = hash;
    seq += 1;
  }
  return null;
}

/** What happened to one record, newest first; a link to what is hidden from this person left out. */
export async function listEvents(db: Queryable, record: Authorized<"read">, limit = 100) {
  return db
    .select({
      seq: events.seq,
      at: events.at,
      action: events.action,
      details: events.details,
      actor: users.name,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.recordId, record.id), otherEndVisible(record.actor)))
    .orderBy(desc(events.seq))
    .limit(limit)
    .all();
}

/** A link to what is hidden from this person is no event for her; needs `events` in the query. */
export function otherEndVisible(actor: Actor) {
  const other = sql`json_extract(${events.details}, '$.to')`;
  return sql`(${events.action} NOT IN ('record.linked', 'record.unlinked')
    OR EXISTS (SELECT 1 FROM ${records} WHERE ${records.id} = ${other} AND ${visibleTo(actor)}))`;
}

function hashOf(row: Omit<typeof events.$inferSelect, "hash">): string {
  const canonical = [
    row.seq,
    row.at,
    row.actorId,
    row.recordId,
    row.action,
    row.details,
    row.previousHash,
  ];
  return createHash("sha256").update(JSON.stringify(canonical)).digest("hex");
}
