import { and, eq } from "drizzle-orm";
import { recordEvent } from "~/domain/records/events.server";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { write, type Database } from "~db/client.server";
import { recordLinks } from "~db/schema";

const relation = "deviates-from";

/**
 * Notes that an opinion answers otherwise than an earlier one; a plain reference to it becomes this
 * note. Throws `not-found` where the other is absent or hidden.
 */
export async function noteDeviation(
  db: Database,
  record: Authorized<"write", "opinion">,
  otherId: string,
): Promise<void> {
  if (otherId === record.id) throw new AppError("invalid", { reason: "self-link" });
  write(db, (tx) => {
    const other = authorize(tx, record.actor, "read", "opinion", otherId);
    tx.insert(recordLinks)
      .values({ fromId: record.id, toId: other.id, relation })
      .onConflictDoUpdate({
        target: [recordLinks.fromId, recordLinks.toId],
        set: { relation },
      })
      .run();
    recordEvent(tx, {
      actorId: record.actor.id,
      recordId: record.id,
      action: "record.linked",
      details: { to: other.id, relation },
    });
  });
}

/** The text may still name the other: what is left is a plain reference. */
export async function takeBackDeviation(
  db: Database,
  record: Authorized<"write", "opinion">,
  otherId: string,
): Promise<void> {
  write(db, (tx) => {
    const other = authorize(tx, record.actor, "read", "opinion", otherId);
    const changed = tx
      .update(recordLinks)
      .set({ relation: "refers-to" })
      .where(
        and(
          eq(recordLinks.fromId, record.id),
          eq(recordLinks.toId, other.id),
          eq(recordLinks.relation, relation),
        ),
      )
      .run();
    if (changed.changes === 0) return;
    recordEvent(tx, {
      actorId: record.actor.id,
      recordId: record.id,
      action: "record.linked",
      details: { to: other.id, relation: "refers-to" },
    });
  });
}
