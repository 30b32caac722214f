import { and, desc, eq, max, sql, type SQL } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { records, savedSearches, savedSearchHits, searchEntries } from "~db/schema";
import type { News, Reason } from "./news";

/**
 * Records that saved searches of this person met, each once with all its reasons, newest first: as
 * far as she may see them now.
 */
export function newsOf(
  db: Queryable,
  actor: Actor,
  condition: SQL | undefined,
  limit: number,
): { news: News[]; total: number } {
  const isTold = and(eq(savedSearches.userId, actor.id), visibleTo(actor), condition);
  const foundAt = max(savedSearchHits.foundAt);
  const rows = db
    .select({
      id: records.id,
      type: records.type,
      title: recordName,
      confidentiality: records.confidentiality,
      date: searchEntries.date,
      foundAt: sql<number>`${foundAt}`,
      reasons: sql<string>`json_group_array(json_object('id', ${savedSearches.id}, 'name', ${savedSearches.name}))`,
      total: sql<number>`count(*) OVER ()`,
    })
    .from(savedSearches)
    .innerJoin(savedSearchHits, eq(savedSearchHits.savedSearchId, savedSearches.id))
    .innerJoin(records, eq(records.id, savedSearchHits.recordId))
    .leftJoin(searchEntries, eq(searchEntries.recordId, records.id))
    .where(isTold)
    .groupBy(records.id)
    .orderBy(desc(foundAt), desc(records.id))
    .limit(limit)
    .all();
  const news = rows.map(({ total: _total, reasons, ...row }) => ({
    ...row,
    reasons: (JSON.parse(reasons) as Reason[]).toSorted((a, b) =>
      a.name.localeCompare(b.name, "de"),
    ),
  }));
  return { news, total: rows[0]?.total ?? 0 };
}

/** The access rule for a hit, by its record. */
export const isVisible = (actor: Actor) =>
  sql`EXISTS (SELECT 1 FROM ${records} WHERE ${records.id} = ${savedSearchHits.recordId} AND ${visibleTo(actor)})`;

/** As many as a page shows of one saved search. */
const mostShown = 50;

export const newsOfSearch = (db: Queryable, actor: Actor, savedSearchId: string) =>
  newsOf(db, actor, eq(savedSearches.id, savedSearchId), mostShown);
