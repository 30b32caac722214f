import { and, eq, inArray } from "drizzle-orm";
import { placeOf } from "~/domain/law/read-provision";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { recordEvent } from "~/domain/records/events.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { notFound } from "~/lib/errors";
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
