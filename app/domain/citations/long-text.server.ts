import { and, eq, inArray, sql } from "drizzle-orm";
import { setImmediate } from "node:timers/promises";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { write, type Database } from "~db/client.server";
import { citations } from "~db/schema";
import {
  finishCitations,
  insertCitation,
  mostPerField,
  readField,
  rowOf,
  type NotedCitation,
} from "./citations.server";
import { keepDecisions } from "./keep-decisions";
import type { RecogniserOptions } from "./recogniser/citation";
import { firstCitations } from "./recogniser/scan";

/** So many rows in one transaction: others write in between. */
const slice = 600;

/**
 * What a long text cites, written in slices. Decisions are moved first and in one piece; a stop in
 * between leaves suggestions out, and the record is read again (`askForReading`).
 */
export async function noteLongText(
  db: Database,
  recordId: string,
  field: string,
  text: string,
  options: RecogniserOptions = recogniserOptions(db),
): Promise<void> {
  const { found, rest } = firstCitations(text, options, mostPerField);
  const noted = keepDecisions(text, found, readField(db, recordId, field)).map(
    (one): NotedCitation => ({ ...one, placed: true, marginal: null }),
  );
  const kept = noted.slice(0, mostPerField).map((one, ordinal) => ({ one, ordinal }));
  while (removeSome(db, recordId, field) === slice) await setImmediate();
  write(db, (tx) => {
    tx.delete(citations)
      .where(and(eq(citations.recordId, recordId), eq(citations.field, field)))
      .run();
    for (const { one, ordinal } of kept.filter(({ one: { state } }) => state !== "suggested")) {
      insertCitation(tx).run(rowOf(recordId, field, ordinal, one));
    }
  });
  const open = kept.filter(({ one: { state } }) => state === "suggested");
  for (let at = 0; at < open.length; at += slice) {
    await setImmediate();
    write(db, (tx) => {
      for (const { one, ordinal } of open.slice(at, at + slice)) {
        insertCitation(tx).run(rowOf(recordId, field, ordinal, one));
      }
    });
  }
  write(db, (tx) => finishCitations(tx, recordId, rest > 0 || noted.length > kept.length));
}

function removeSome(db: Database, recordId: string, field: string): number {
  const some = db
    .select({ id: citations.id })
    .from(citations)
    .where(
      and(
        eq(citations.recordId, recordId),
        eq(citations.field, field),
        eq(citations.state, "suggested"),
      ),
    )
    .limit(slice);
  return write(db, (tx) =>
    tx
      .delete(citations)
      .where(inArray(citations.id, sql`(${some})`))
      .run(),
  ).changes;
}
