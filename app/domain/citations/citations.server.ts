import { and, asc, eq, sql } from "drizzle-orm";
import { placeOf } from "~/domain/law/read-provision";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { newId } from "~/lib/ids.server";
import type { Queryable, Transaction } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { citations, citationScans } from "~db/schema";
import type { RecogniserOptions } from "./recogniser/citation";
import { refreshImpactsOfRecord } from "./impacts.server";
import { keepDecisions, type DecidedCitation } from "./keep-decisions";
import { firstCitations } from "./recogniser/scan";
import { targetOf } from "./target";

/** Raised with each release that recognises more or otherwise: texts are then read again. */
export const recogniserRelease = 3;

/** More citations than a field of this length has are no text; what is beyond is not kept. */
export const mostPerField = 20_000;

/** A citation in a text of a record, as it is to be kept. */
export type NotedCitation = DecidedCitation & {
  /** Only what moves has no offsets: the nodes of an opinion. */
  placed: boolean;
  /** Number of the paragraph, in an opinion. */
  marginal: number | null;
};

/**
 * Recognises what a plain text of a record cites and keeps what people decided about it. Call it
 * in the transaction that changes the text, then `finishCitations` once for the record.
 */
export function noteTextCitations(
  tx: Transaction,
  recordId: string,
  field: string,
  text: string,
  options: Omit<RecogniserOptions, "laws"> = {},
): void {
  const { found } = firstCitations(text, optionsWith(tx, options), mostPerField);
  const before = readField(tx, recordId, field);
  const noted = keepDecisions(text, found, before).map((one): NotedCitation => ({
    ...one,
    placed: true,
    marginal: null,
  }));
  writeField(tx, recordId, field, noted);
}

/** Replaces everything known of one field. */
export function writeField(
  tx: Transaction,
  recordId: string,
  field: string,
  noted: readonly NotedCitation[],
): void {
  removeField(tx).run({ recordId, field });
  for (const [ordinal, one] of noted.slice(0, mostPerField).entries()) {
    insertCitation(tx).run(rowOf(recordId, field, ordinal, one));
  }
}

/** Forgets the fields of a record that are no longer there: petita that were removed. */
export function keepFields(tx: Transaction, recordId: string, fields: readonly string[]): void {
  const rows = tx
    .selectDistinct({ field: citations.field })
    .from(citations)
    .where(eq(citations.recordId, recordId))
    .all();
  for (const { field } of rows) {
    if (!fields.includes(field)) removeField(tx).run({ recordId, field });
  }
}

/** After all fields of a record are noted: what follows for its currency, and that it was read. */
export function finishCitations(tx: Transaction, recordId: string, truncated = false): void {
  refreshImpactsOfRecord(tx, recordId);
  noteScan(tx, recordId, recogniserRelease, truncated);
}

/** The text is new and has to be read: it is taken up, also after a stop in between. */
export function askForReading(tx: Transaction, recordId: string): void {
  noteScan(tx, recordId, 0, false);
}

function noteScan(tx: Transaction, recordId: string, release: number, truncated: boolean): void {
  tx.insert(citationScans)
    .values({ recordId, release, truncated })
    .onConflictDoUpdate({ target: citationScans.recordId, set: { release, truncated } })
    .run();
}

function optionsWith(db: Queryable, own: Omit<RecogniserOptions, "laws">): RecogniserOptions {
  const known = recogniserOptions(db);
  return Object.keys(own).length === 0 ? known : { ...known, ...own };
}

export function readField(db: Queryable, recordId: string, field: string): DecidedCitation[] {
  return db
    .select()
    .from(citations)
    .where(and(eq(citations.recordId, recordId), eq(citations.field, field)))
    .orderBy(asc(citations.ordinal))
    .all()
    .map(({ record, text, start, end, state, decidedBy, decidedAt }) => ({
      citation: { ...record, text, start: start ?? 0, end: end ?? 0 },
      state,
      decidedBy,
      decidedAt,
    }));
}

/** The row of one citation. */
export function rowOf(recordId: string, field: string, ordinal: number, one: NotedCitation) {
  const { citation, state, decidedBy, decidedAt, placed, marginal } = one;
  const { start, end, text, ...record } = citation;
  const place = citation.kind === "provision" ? placeOf(citation) : null;
  return {
    id: newId(),
    recordId,
    field,
    ordinal,
    start: placed ? start : null,
    end: placed ? end : null,
    text,
    kind: citation.kind,
    state,
    record,
    law: citation.kind === "provision" ? (citation.law ?? null) : null,
    unit: place?.unit ?? null,
    numberFrom: place?.numberFrom ?? null,
    numberUntil: place?.numberUntil ?? null,
    target: targetOf(citation),
    marginal,
    decidedBy,
    decidedAt,
  };
}

const removeField = prepared((db) =>
  db
    .delete(citations)
    .where(
      and(
        eq(citations.recordId, sql.placeholder("recordId")),
        eq(citations.field, sql.placeholder("field")),
      ),
    )
    .prepare(),
);

const given = sql.placeholder;

export const insertCitation = prepared((db) =>
  db
    .insert(citations)
    .values({
      id: given("id"),
      recordId: given("recordId"),
      field: given("field"),
      ordinal: given("ordinal"),
      start: given("start"),
      end: given("end"),
      text: given("text"),
      kind: given("kind"),
      state: given("state"),
      record: given("record"),
      law: given("law"),
      unit: given("unit"),
      numberFrom: given("numberFrom"),
      numberUntil: given("numberUntil"),
      target: given("target"),
      marginal: given("marginal"),
      decidedBy: given("decidedBy"),
      decidedAt: given("decidedAt"),
    })
    .prepare(),
);
