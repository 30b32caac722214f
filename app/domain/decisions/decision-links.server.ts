import { and, eq, inArray, or, sql } from "drizzle-orm";
import { linkRecords, unlinkRecords } from "~/domain/records/records.server";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import type { Queryable, Transaction } from "~db/client.server";
import { recordLinks, records } from "~db/schema";
import { linkFields, type LinkField } from "./decision-input";

const fields = Object.entries(linkFields) as [LinkField, (typeof linkFields)[LinkField]][];

/** The records a decision is joined with in either direction, as far as this person sees them. */
export function linksOf(db: Queryable, decision: Authorized<"read", "decision">) {
  return db
    .select({ id: records.id, type: records.type, title: recordName })
    .from(recordLinks)
    .innerJoin(
      records,
      eq(
        records.id,
        sql`CASE WHEN ${recordLinks.fromId} = ${decision.id} THEN ${recordLinks.toId} ELSE ${recordLinks.fromId} END`,
      ),
    )
    .where(
      and(
        or(eq(recordLinks.fromId, decision.id), eq(recordLinks.toId, decision.id)),
        inArray(records.type, Object.values(linkFields)),
        visibleTo(decision.actor),
      ),
    )
    .groupBy(records.id)
    .orderBy(recordName)
    .all();
}

/** Joins and parts as the form says; links to what this person cannot see stay. */
export function joinDecision(
  tx: Transaction,
  decision: Authorized<"write", "decision">,
  wanted: Record<LinkField, readonly string[]>,
): void {
  const linked = linksOf(tx, decision);
  for (const [field, type] of fields) {
    const there = linked.filter((link) => link.type === type).map(({ id }) => id);
    for (const id of there) if (!wanted[field].includes(id)) unlinkRecords(tx, decision, id);
    for (const id of wanted[field]) {
      if (there.includes(id)) continue;
      linkRecords(tx, decision, authorize(tx, decision.actor, "read", type, id), "related");
    }
  }
}
