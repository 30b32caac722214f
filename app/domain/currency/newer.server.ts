import { and, eq, ne, or, sql } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { opinions, records } from "~db/schema";

/** What can take the place of a record: the file number or title to type, and what it is. */
export type Newer = { value: string; label: string };

const most = 30;

/** Finished or sent, and not before the record itself: nothing is superseded by a draft or by what is older. */
const isNewer = (recordId: string) => sql`(
  EXISTS (SELECT 1 FROM opinions newer JOIN opinions own ON own.id = ${recordId}
    WHERE newer.id = records.id AND newer.state = 'finished' AND newer.date >= own.date)
  OR EXISTS (SELECT 1 FROM statements newer JOIN statements own ON own.id = ${recordId}
    WHERE newer.id = records.id AND newer.origin = 'ours' AND newer.sent_on >= own.sent_on)
) AND NOT EXISTS (SELECT 1 FROM currency_reviews r WHERE r.record_id = records.id AND r.superseded_by = ${recordId})`;

/** Records of the same kind this person may see; first those that cite the same provisions. */
export async function listNewer(db: Queryable, record: Authorized<"read">): Promise<Newer[]> {
  const shared = sql`(SELECT count(*) FROM citations c WHERE c.record_id = records.id AND c.state = 'confirmed'
    AND EXISTS (SELECT 1 FROM citations own WHERE own.record_id = ${record.id} AND own.state = 'confirmed'
      AND own.law = c.law AND own.number_from = c.number_from))`;
  const recent = db
    .select({ id: records.id })
    .from(records)
    .where(
      and(
        eq(records.type, record.type),
        ne(records.id, record.id),
        visibleTo(record.actor),
        isNewer(record.id),
      ),
    )
    .orderBy(sql`${records.updatedAt} DESC`)
    .limit(300)
    .as("recent");
  const rows = db
    .select({ title: records.title, number: opinions.fileNumber })
    .from(records)
    .innerJoin(recent, eq(recent.id, records.id))
    .leftJoin(opinions, eq(opinions.id, records.id))
    .orderBy(sql`${shared} DESC`, sql`${records.updatedAt} DESC`)
    .limit(most)
    .all();
  return rows.map(({ title, number }) => ({ value: number ?? title, label: title }));
}

/** The one record of the same kind with this file number or title; null where there is none or several. */
export async function findNewer(
  db: Queryable,
  record: Authorized<"read">,
  name: string,
): Promise<string | null> {
  const rows = db
    .select({ id: records.id })
    .from(records)
    .leftJoin(opinions, eq(opinions.id, records.id))
    .where(
      and(
        eq(records.type, record.type),
        ne(records.id, record.id),
        visibleTo(record.actor),
        isNewer(record.id),
        or(eq(opinions.fileNumber, name), sql`${records.title} = ${name} COLLATE NOCASE`),
      ),
    )
    .limit(2)
    .all();
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}
