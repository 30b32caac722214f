import { and, asc, eq, inArray } from "drizzle-orm";
import { setImmediate } from "node:timers/promises";
import { placeOf } from "~/domain/law/read-provision";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { recordEvent } from "~/domain/records/events.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { AppError, notFound } from "~/lib/errors";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { citations } from "~db/schema";
import { refreshImpactsOfRecord } from "./impacts.server";
import { recogniseCitations } from "./recogniser/scan";
import type { CitationState } from "./stored-citation";
import { targetOf } from "./target";

/** More at once than a page shows are not decided. */
const mostAtOnce = 500;

type Record = Authorized<"write">;

/**
 * Decides about citations of a text. What a newer text no longer has is passed over; returns how
 * many were decided.
 */
export async function decideCitations(
  db: Database,
  record: Record,
  ids: readonly string[],
  state: CitationState,
): Promise<number> {
  return write(db, (tx) => {
    const decided = tx
      .update(citations)
      .set({ state, decidedBy: record.actor.id, decidedAt: Date.now() })
      .where(
        and(eq(citations.recordId, record.id), inArray(citations.id, ids.slice(0, mostAtOnce))),
      )
      .run().changes;
    if (decided > 0) afterDecision(tx, record, state, decided);
    return decided;
  });
}

/** So many in one transaction, and so long in one request: others write in between. */
const slice = 1000;
const mostMilliseconds = 5000;

/** What the page showed: how many wait, and the first of them. */
export type ShownState = { total: number; first: string };

/**
 * Confirms everything that waited when the page was shown. Throws `conflict` where the text was
 * read anew or others decided since. What does not fit into the time stays open; returns how many
 * were confirmed.
 */
export async function confirmAllOpen(
  db: Database,
  record: Record,
  { total, first }: ShownState,
): Promise<number> {
  const began = performance.now();
  const ids = openIds(db, record.id);
  if (ids.length !== total || ids[0] !== first) throw new AppError("conflict");
  let confirmed = 0;
  for (let at = 0; at < ids.length; at += slice) {
    confirmed += write(db, (tx) => {
      const decided = tx
        .update(citations)
        .set({ state: "confirmed", decidedBy: record.actor.id, decidedAt: Date.now() })
        .where(
          and(inArray(citations.id, ids.slice(at, at + slice)), eq(citations.state, "suggested")),
        )
        .run().changes;
      if (decided > 0) afterDecision(tx, record, "confirmed", decided);
      return decided;
    });
    await setImmediate();
    if (performance.now() - began > mostMilliseconds) break;
  }
  return confirmed;
}

const openIds = (db: Queryable, recordId: string) =>
  db
    .select({ id: citations.id })
    .from(citations)
    .where(and(eq(citations.recordId, recordId), eq(citations.state, "suggested")))
    .orderBy(asc(citations.field), asc(citations.ordinal))
    .all()
    .map(({ id }) => id);

/** One citation of a text, to be corrected. Throws `not-found` where a newer text lacks it. */
export async function findCitation(db: Queryable, record: Record, id: string) {
  const row = db
    .select()
    .from(citations)
    .where(and(eq(citations.id, id), eq(citations.recordId, record.id)))
    .get();
  if (!row) throw notFound();
  return row;
}

/**
 * Corrects what a citation means and confirms it; its words stay those of the text. False where
 * the recogniser finds no citation in what was written.
 */
export async function correctCitation(
  db: Database,
  record: Record,
  id: string,
  written: string,
): Promise<boolean> {
  const [corrected] = recogniseCitations(written, recogniserOptions(db));
  if (!corrected) return false;
  await findCitation(db, record, id);
  const { start: _start, end: _end, text: _text, ...meant } = corrected;
  const place = corrected.kind === "provision" ? placeOf(corrected) : null;
  write(db, (tx) => {
    tx.update(citations)
      .set({
        state: "confirmed",
        kind: corrected.kind,
        record: meant,
        law: corrected.kind === "provision" ? (corrected.law ?? null) : null,
        unit: place?.unit ?? null,
        numberFrom: place?.numberFrom ?? null,
        numberUntil: place?.numberUntil ?? null,
        target: targetOf(corrected),
        decidedBy: record.actor.id,
        decidedAt: Date.now(),
      })
      .where(eq(citations.id, id))
      .run();
    afterDecision(tx, record, "confirmed", 1);
  });
  return true;
}

function afterDecision(
  tx: Transaction,
  record: Record,
  state: CitationState,
  citationCount: number,
): void {
  refreshImpactsOfRecord(tx, record.id);
  recordEvent(tx, {
    actorId: record.actor.id,
    recordId: record.id,
    action: state === "rejected" ? "record.citations-rejected" : "record.citations-confirmed",
    details: { citations: citationCount },
  });
}
