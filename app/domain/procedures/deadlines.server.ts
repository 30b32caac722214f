import { and, asc, eq, sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import { today } from "~/lib/day";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import type { EventAction } from "~/domain/records/event";
import { recordEvent } from "~/domain/records/events.server";
import { touchRecord } from "~/domain/records/records.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { deadlines, users } from "~db/schema";
import type { DeadlineFields } from "./procedure-input";

/** `doneOn` (`YYYY-MM-DD`) only where an import or the demo data already knows it. */
export type NewDeadline = DeadlineFields & { id?: string; doneOn?: string | null };

export function insertDeadline(
  tx: Transaction,
  procedureId: string,
  deadline: NewDeadline,
): string {
  const id = deadline.id ?? newId();
  tx.insert(deadlines)
    .values({ ...deadline, id, procedureId, doneOn: deadline.doneOn ?? null })
    .run();
  return id;
}

export async function addDeadline(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  fields: DeadlineFields,
): Promise<string> {
  return write(db, (tx) => {
    const id = insertDeadline(tx, procedure.id, fields);
    afterChange(tx, procedure, "procedure.deadline-added", id);
    return id;
  });
}

/** Throws `conflict` where the deadline is no longer what the person saw. */
export async function changeDeadline(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  deadlineId: string,
  fields: DeadlineFields,
  seen: string,
): Promise<void> {
  write(db, (tx) => {
    if (readDeadline(tx, procedure, deadlineId).seen !== seen) throw new AppError("conflict");
    tx.update(deadlines).set(fields).where(eq(deadlines.id, deadlineId)).run();
    afterChange(tx, procedure, "procedure.deadline-changed", deadlineId);
  });
}

/** Marks a deadline as done today, or as open again. */
export async function setDeadlineDone(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  deadlineId: string,
  done: boolean,
): Promise<void> {
  write(db, (tx) => {
    const before = readDeadline(tx, procedure, deadlineId);
    if ((before.doneOn !== null) === done) return;
    tx.update(deadlines)
      .set({ doneOn: done ? today() : null })
      .where(eq(deadlines.id, deadlineId))
      .run();
    const action = done ? "procedure.deadline-done" : "procedure.deadline-reopened";
    afterChange(tx, procedure, action, deadlineId);
  });
}

export async function removeDeadline(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  deadlineId: string,
  seen: string,
): Promise<void> {
  write(db, (tx) => {
    if (readDeadline(tx, procedure, deadlineId).seen !== seen) throw new AppError("conflict");
    tx.delete(deadlines).where(eq(deadlines.id, deadlineId)).run();
    afterChange(tx, procedure, "procedure.deadline-removed", deadlineId);
  });
}

export type FoundDeadline = DeadlineFields & {
  id: string;
  doneOn: string | null;
  /** Stands for the deadline as it was read; a save must name it. */
  seen: string;
};

export async function findDeadline(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
  deadlineId: string,
): Promise<FoundDeadline> {
  return readDeadline(db, procedure, deadlineId);
}

/** Open ones first, the next one on top; then what is done. */
export async function listDeadlines(db: Queryable, procedure: Authorized<"read", "procedure">) {
  return deadlinesOf(db).all({ procedureId: procedure.id });
}

const deadlinesOf = prepared((db) =>
  db
    .select({
      id: deadlines.id,
      title: deadlines.title,
      due: deadlines.due,
      obligation: deadlines.obligation,
      basis: deadlines.basis,
      derivation: deadlines.derivation,
      doneOn: deadlines.doneOn,
      responsible: users.name,
    })
    .from(deadlines)
    .leftJoin(users, eq(users.id, deadlines.responsibleId))
    .where(eq(deadlines.procedureId, sql.placeholder("procedureId")))
    .orderBy(sql`${deadlines.doneOn} IS NOT NULL`, asc(deadlines.due))
    .prepare(),
);

function readDeadline(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
  deadlineId: string,
): FoundDeadline {
  const row = db
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.id, deadlineId), eq(deadlines.procedureId, procedure.id)))
    .get();
  if (!row) throw notFound();
  const { id, doneOn, title, due, obligation, basis, derivation, responsibleId } = row;
  const fields = { title, due, obligation, basis, derivation, responsibleId };
  const seen = createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 16);
  return { ...fields, id, doneOn, seen };
}

function afterChange(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  action: EventAction,
  deadlineId: string,
): void {
  touchRecord(tx, procedure);
  recordEvent(tx, {
    actorId: procedure.actor.id,
    recordId: procedure.id,
    action,
    details: { deadline: deadlineId },
  });
}
