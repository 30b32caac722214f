import { and, desc, eq, inArray } from "drizzle-orm";
import { recordEvent } from "~/domain/records/events.server";
import { visibleTo } from "~/domain/users/access.server";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { write, type Database, type Queryable } from "~db/client.server";
import { opinions, recordLinks, records } from "~db/schema";
import type { OpinionLink } from "../opinion-margin";

const relation = "deviates-from";

/** An opinion that answers otherwise: an earlier one (`outgoing`) or one that says so of this one. */
export type Deviation = Awaited<ReturnType<typeof listDeviations>>[number];

/** Those this person may see, the newest first. No statement where none of the links is one. */
export async function listDeviations(
  db: Queryable,
  { actor }: Authorized<"read", "opinion">,
  links: readonly OpinionLink[],
) {
  const deviating = links.filter((link) => link.relation === relation);
  if (deviating.length === 0) return [];
  const rows = db
    .select({
      id: records.id,
      title: records.title,
      kind: opinions.kind,
      fileNumber: opinions.fileNumber,
      date: opinions.date,
      state: opinions.state,
      outcome: opinions.outcome,
    })
    .from(opinions)
    .innerJoin(records, eq(records.id, opinions.id))
    .where(
      and(
        inArray(
          records.id,
          deviating.map(({ id }) => id),
        ),
        visibleTo(actor),
      ),
    )
    .orderBy(desc(opinions.date))
    .all();
  const ours = new Set(deviating.flatMap(({ id, outgoing }) => (outgoing ? id : [])));
  return rows.map((row) => ({ ...row, outgoing: ours.has(row.id) }));
}

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
