import { and, asc, eq, gt, inArray, ne, sql } from "drizzle-orm";
import { setImmediate, setTimeout } from "node:timers/promises";
import type { Logger } from "pino";
import type { Database, Queryable } from "~db/client.server";
import { documents, documentTexts, events, recordLinks, stepDocuments, steps } from "~db/schema";
import { draftKinds } from "./draft-kinds";
import { suggestFromUnread } from "./draft-suggestions.server";

/** So many at once; others have their turn in between. */
const slice = 100;

/**
 * Reads drafts for what they change as soon as they belong to a procedure, whoever joined them and
 * by whatever way: the chain of events tells it. A pair that was read is not read again.
 */
export function startFollowingDrafts(db: Database, log: Logger, pollMilliseconds = 1000) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const isOpen = () => !signal.aborted && db.$client.open;
  const run = async () => {
    let last = lastEvent(db);
    for (let ids = someDrafts(db, ""); ids.length > 0; ids = someDrafts(db, ids.at(-1) ?? "")) {
      for (const id of ids) {
        if (!isOpen()) return;
        suggestFromUnread(db, id);
        await setImmediate();
      }
    }
    while (isOpen()) {
      const happened = eventsAfter(db, last);
      last = happened.at(-1)?.seq ?? last;
      for (const id of new Set(happened.flatMap(({ recordId }) => recordId ?? []))) {
        if (!isOpen()) return;
        for (const draft of draftsAround(db, id)) suggestFromUnread(db, draft);
        await setImmediate();
      }
      if (happened.length < slice) await setTimeout(pollMilliseconds, undefined, { signal });
    }
  };
  const running = run().catch((error: unknown) => {
    if (!signal.aborted) log.error({ err: error }, "drafts");
  });
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Papers that may hold commands and whose text is there, in the order of their ids. */
function someDrafts(db: Queryable, after: string): string[] {
  return db
    .select({ id: documents.id })
    .from(documents)
    .innerJoin(documentTexts, eq(documentTexts.documentId, documents.id))
    .where(and(gt(documents.id, after), inArray(documents.kind, [...draftKinds])))
    .orderBy(asc(documents.id))
    .limit(slice)
    .all()
    .map(({ id }) => id);
}

/** The record itself and the papers it is joined with. */
function draftsAround(db: Queryable, recordId: string): string[] {
  return db
    .select({ id: documents.id })
    .from(documents)
    .innerJoin(documentTexts, eq(documentTexts.documentId, documents.id))
    .where(
      and(
        inArray(documents.kind, [...draftKinds]),
        sql`${documents.id} IN (
          SELECT ${recordId}
          UNION SELECT ${recordLinks.fromId} FROM ${recordLinks} WHERE ${recordLinks.toId} = ${recordId}
          UNION SELECT ${recordLinks.toId} FROM ${recordLinks} WHERE ${recordLinks.fromId} = ${recordId}
          UNION SELECT ${stepDocuments.documentId} FROM ${stepDocuments} JOIN ${steps} ON ${steps.id} = ${stepDocuments.stepId} WHERE ${steps.procedureId} = ${recordId}
        )`,
      ),
    )
    .all()
    .map(({ id }) => id);
}

const lastEvent = (db: Queryable) =>
  db
    .select({ last: sql<number>`coalesce(max(${events.seq}), 0)` })
    .from(events)
    .get()?.last ?? 0;

const eventsAfter = (db: Queryable, seq: number) =>
  db
    .select({ seq: events.seq, recordId: events.recordId })
    .from(events)
    .where(and(gt(events.seq, seq), ne(events.action, "document.draft-read")))
    .orderBy(asc(events.seq))
    .limit(slice)
    .all();
