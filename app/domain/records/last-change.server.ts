import { and, desc, eq, isNull, notInArray, sql } from "drizzle-orm";
import type { SavedBy } from "~/lib/edit-conflict";
import type { Actor } from "~/domain/users/actor";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { events, users } from "~db/schema";
import type { EventAction } from "./event";
import { otherEndVisible } from "./events.server";

/** What the program does on its own is no change by a person. */
const ownWork: readonly EventAction[] = [
  "document.extracted",
  "document.extraction-failed",
  "document.draft-read",
];

/** Who changed a record last; `partId` narrows it to one part of it, such as a step. */
export async function lastChange(
  db: Queryable,
  record: Authorized<"read">,
  partId?: string,
): Promise<SavedBy | null> {
  const ofPart = partId ? sql`${events.details} LIKE ${`%${partId}%`}` : undefined;
  return newest(db, record.actor, and(eq(events.recordId, record.id), notOwnWork, ofPart));
}

/** Who did this last, for what is no record: settings, a stage model, an account. */
export async function lastDone(
  db: Queryable,
  actor: Actor,
  action: EventAction,
  subject: { recordId?: string; detail?: string } = {},
): Promise<SavedBy | null> {
  const { recordId, detail } = subject;
  return newest(
    db,
    actor,
    and(
      recordId ? eq(events.recordId, recordId) : isNull(events.recordId),
      eq(events.action, action),
      detail ? sql`${events.details} LIKE ${`%${detail}%`}` : undefined,
    ),
  );
}

const notOwnWork = notInArray(events.action, [...ownWork]);

function newest(db: Queryable, actor: Actor, condition: ReturnType<typeof and>): SavedBy | null {
  const event = db
    .select({ at: events.at, actorId: events.actorId, name: users.name })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(and(condition, otherEndVisible(actor)))
    .orderBy(desc(events.seq))
    .limit(1)
    .get();
  return event ? { at: event.at, name: event.name, own: event.actorId === actor.id } : null;
}
