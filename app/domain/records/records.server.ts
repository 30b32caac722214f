import { and, eq, inArray, or, sql } from "drizzle-orm";
import { newId } from "~/lib/ids.server";
import { AppError } from "~/lib/errors";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { theProgram, type Actor } from "~/domain/users/actor";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized, Permitted } from "~/domain/users/authorization.server";
import type { Queryable, Transaction } from "~db/client.server";
import { recordLinks, recordReaders, records } from "~db/schema";
import { recordEvent } from "./events.server";
import { recordName } from "./record-name.server";
import type { RecordRelation, RecordType } from "./record";

export type Access = {
  confidentiality: Confidentiality;
  departmentId: string | null;
  /** Ids of the persons who may read a confidential record. */
  readerIds: string[];
};

type NewRecord = Access & { id?: string; type: RecordType; title: string; createdAt?: number };

/** Writes the common row of a new record and its first event; returns its id. */
export function createRecord(tx: Transaction, actor: Permitted<"write">, input: NewRecord): string {
  const id = input.id ?? newId();
  const now = input.createdAt ?? Date.now();
  tx.insert(records)
    .values({
      id,
      type: input.type,
      title: input.title,
      confidentiality: input.confidentiality,
      departmentId: input.departmentId,
      ownerId: actor.id === theProgram.id ? null : actor.id,
      createdAt: now,
      updatedAt: now,
    })
    .run();
  writeReaders(tx, id, input.readerIds);
  recordEvent(tx, { actorId: actor.id, recordId: id, action: "record.created" });
  return id;
}

/** Marks a record as changed now, with a new title where one is given. */
export function touchRecord(tx: Transaction, record: Authorized<"write">, title?: string): void {
  tx.update(records)
    .set({ updatedAt: Date.now(), ...(title === undefined ? {} : { title }) })
    .where(eq(records.id, record.id))
    .run();
}

export function changeAccess(tx: Transaction, record: Authorized<"write">, access: Access): void {
  const before = readersOf(tx, record);
  const same =
    record.confidentiality === access.confidentiality &&
    record.departmentId === access.departmentId &&
    before.length === access.readerIds.length &&
    before.every((id) => access.readerIds.includes(id));
  if (same) return;
  tx.update(records)
    .set({ confidentiality: access.confidentiality, departmentId: access.departmentId })
    .where(eq(records.id, record.id))
    .run();
  writeReaders(tx, record.id, access.readerIds);
  recordEvent(tx, {
    actorId: record.actor.id,
    recordId: record.id,
    action: "record.access-changed",
    details: { confidentiality: access.confidentiality, departmentId: access.departmentId },
  });
}

/** Ids of the persons named as readers. */
export function readersOf(db: Queryable, record: Authorized<"read">): string[] {
  return db
    .select({ id: recordReaders.userId })
    .from(recordReaders)
    .where(eq(recordReaders.recordId, record.id))
    .all()
    .map((row) => row.id);
}

/**
 * Joins two records; both must be readable, and the one that gets the link writable. Returns false
 * where they were joined already.
 */
export function linkRecords(
  tx: Transaction,
  from: Authorized<"write">,
  to: Authorized<"read">,
  relation: RecordRelation,
): boolean {
  if (from.id === to.id) throw new AppError("invalid", { reason: "self-link" });
  const added = tx
    .insert(recordLinks)
    .values({ fromId: from.id, toId: to.id, relation })
    .onConflictDoNothing()
    .run();
  if (added.changes === 0) return false;
  recordEvent(tx, {
    actorId: from.actor.id,
    recordId: from.id,
    action: "record.linked",
    details: { to: to.id, relation },
  });
  return true;
}

export function unlinkRecords(tx: Transaction, from: Authorized<"write">, toId: string): void {
  // Who cannot see the other record cannot take it away either.
  const other = tx
    .select({ id: records.id })
    .from(records)
    .where(and(eq(records.id, toId), visibleTo(from.actor)))
    .get();
  if (!other) return;
  const removed = tx
    .delete(recordLinks)
    .where(
      or(
        and(eq(recordLinks.fromId, from.id), eq(recordLinks.toId, toId)),
        and(eq(recordLinks.fromId, toId), eq(recordLinks.toId, from.id)),
      ),
    )
    .run();
  if (removed.changes === 0) return;
  recordEvent(tx, {
    actorId: from.actor.id,
    recordId: from.id,
    action: "record.unlinked",
    details: { to: toId },
  });
}

/** The records joined to this one in either direction, as far as this person may see them. */
export async function listLinked(
  db: Queryable,
  record: Authorized<"read">,
  types: readonly RecordType[],
) {
  const other = sql<string>`CASE WHEN ${recordLinks.fromId} = ${record.id} THEN ${recordLinks.toId} ELSE ${recordLinks.fromId} END`;
  return db
    .select({
      id: records.id,
      type: records.type,
      title: recordName,
      relation: recordLinks.relation,
      outgoing: sql<number>`${recordLinks.fromId} = ${record.id}`.mapWith(Boolean),
    })
    .from(recordLinks)
    .innerJoin(records, eq(records.id, other))
    .where(
      and(
        or(eq(recordLinks.fromId, record.id), eq(recordLinks.toId, record.id)),
        inArray(records.type, [...types]),
        visibleTo(record.actor),
      ),
    )
    .orderBy(recordName)
    .all();
}

/** Records by title for the link pickers: at most `limit`, newest first. */
export async function suggestRecords(
  db: Queryable,
  actor: Actor,
  types: readonly RecordType[],
  limit = 50,
) {
  return db
    .select({ id: records.id, type: records.type, title: recordName })
    .from(records)
    .where(and(inArray(records.type, [...types]), visibleTo(actor)))
    .orderBy(sql`${records.updatedAt} DESC`)
    .limit(limit)
    .all();
}

function writeReaders(tx: Transaction, recordId: string, readerIds: string[]): void {
  tx.delete(recordReaders).where(eq(recordReaders.recordId, recordId)).run();
  for (const userId of new Set(readerIds))
    tx.insert(recordReaders).values({ recordId, userId }).run();
}
