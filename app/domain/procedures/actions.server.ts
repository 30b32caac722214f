import { desc, eq, sql } from "drizzle-orm";
import { today } from "~/lib/day";
import { newId } from "~/lib/ids.server";
import { recordEvent } from "~/domain/records/events.server";
import { touchRecord } from "~/domain/records/records.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { actions, users } from "~db/schema";
import type { ActionFields } from "./procedure-input";

export type NewAction = Omit<ActionFields, "text"> & {
  id?: string;
  text?: string;
  authorId: string | null;
  /** Instant (ms); now where it is not given. */
  createdAt?: number;
};

export function insertAction(tx: Transaction, procedureId: string, action: NewAction): string {
  const id = action.id ?? newId();
  const { date, title, text = "", authorId, createdAt = Date.now() } = action;
  tx.insert(actions).values({ id, procedureId, date, title, text, authorId, createdAt }).run();
  return id;
}

/** What the program itself notes in our lane when somebody rates or assigns. */
export function noteAction(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  title: string,
  text = "",
): void {
  const authorId = procedure.actor.id;
  insertAction(tx, procedure.id, { date: today(), title, text, authorId });
}

export async function addAction(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  fields: ActionFields,
): Promise<string> {
  return write(db, (tx) => {
    const authorId = procedure.actor.id;
    const id = insertAction(tx, procedure.id, { ...fields, authorId });
    touchRecord(tx, procedure);
    recordEvent(tx, {
      actorId: authorId,
      recordId: procedure.id,
      action: "procedure.action-added",
      details: { action: id },
    });
    return id;
  });
}

export async function listActions(db: Queryable, procedure: Authorized<"read", "procedure">) {
  return actionsOf(db).all({ procedureId: procedure.id });
}

const actionsOf = prepared((db) =>
  db
    .select({
      id: actions.id,
      date: actions.date,
      title: actions.title,
      text: actions.text,
      author: users.name,
    })
    .from(actions)
    .leftJoin(users, eq(users.id, actions.authorId))
    .where(eq(actions.procedureId, sql.placeholder("procedureId")))
    .orderBy(desc(actions.date), desc(actions.createdAt))
    .prepare(),
);
