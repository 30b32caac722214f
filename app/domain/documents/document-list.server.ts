import { and, asc, count, desc, eq, gte, inArray, like, lt, or, sql, type SQL } from "drizzle-orm";
import type { Actor } from "~/domain/users/actor";
import { recordName } from "~/domain/records/record-name.server";
import { countVisible } from "~/domain/records/visible-count.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Database, Queryable } from "~db/client.server";
import { documents, recordLinks, records } from "~db/schema";
import { directionOf, documentPageSize, isFiltered, type DocumentFilter } from "./document-list";

/** One page of the documents this person may see, with the procedures each is part of. */
export async function listDocuments(db: Database, actor: Actor, filter: DocumentFilter) {
  const where = matching(actor, filter);
  const rows = db
    .select({
      id: documents.id,
      title: records.title,
      kind: documents.kind,
      number: documents.number,
      publisher: documents.publisher,
      date: documents.date,
      mediaType: documents.mediaType,
      size: documents.size,
      extraction: documents.extraction,
      confidentiality: records.confidentiality,
    })
    .from(documents)
    .innerJoin(records, eq(records.id, documents.id))
    .where(and(where, startsFromRecords(filter) ? eq(records.type, "document") : undefined))
    .orderBy(...order(filter))
    .limit(documentPageSize)
    .offset((filter.seite - 1) * documentPageSize)
    .all();
  const total = isFiltered(filter) ? countMatching(db, where) : countVisible(db, actor, "document");
  const procedures = proceduresOf(
    db,
    actor,
    rows.map((row) => row.id),
  );
  return {
    rows: rows.map((row) => ({ ...row, procedures: procedures.get(row.id) ?? [] })),
    total,
  };
}

function countMatching(db: Queryable, where: SQL | undefined): number {
  const row = db
    .select({ total: count() })
    .from(documents)
    .innerJoin(records, eq(records.id, documents.id))
    .where(where)
    .get();
  return row?.total ?? 0;
}

export type DocumentRow = Awaited<ReturnType<typeof listDocuments>>["rows"][number];

/**
 * The publishers of documents this person may see. Steps from one publisher to the next by the
 * index, so that ten thousand documents of one Landtag cost one look.
 */
export async function listPublishers(db: Queryable, actor: Actor): Promise<string[]> {
  const rows = db.all<{ publisher: string }>(sql`
    WITH RECURSIVE each_publisher (publisher) AS (
      SELECT min(publisher) FROM documents WHERE publisher > ''
      UNION ALL
      SELECT (SELECT min(publisher) FROM documents WHERE publisher > each_publisher.publisher)
      FROM each_publisher WHERE each_publisher.publisher IS NOT NULL
    )
    SELECT publisher FROM each_publisher
    WHERE publisher IS NOT NULL AND EXISTS (
      SELECT 1 FROM ${documents} JOIN ${records} ON ${records.id} = ${documents.id}
      WHERE ${documents.publisher} = each_publisher.publisher AND ${visibleTo(actor)}
    )
    LIMIT 300
  `);
  return rows.map((row) => row.publisher).sort(new Intl.Collator("de").compare);
}

function proceduresOf(db: Queryable, actor: Actor, documentIds: readonly string[]) {
  const found = new Map<string, { id: string; title: string }[]>();
  if (documentIds.length === 0) return found;
  const rows = db
    .select({ documentId: recordLinks.fromId, id: records.id, title: recordName })
    .from(recordLinks)
    .innerJoin(records, eq(records.id, recordLinks.toId))
    .where(
      and(
        inArray(recordLinks.fromId, [...documentIds]),
        eq(recordLinks.relation, "part-of"),
        eq(records.type, "procedure"),
        visibleTo(actor),
      ),
    )
    .all();
  for (const { documentId, ...procedure } of rows) {
    found.set(documentId, [...(found.get(documentId) ?? []), procedure]);
  }
  return found;
}

function matching(actor: Actor, filter: DocumentFilter): SQL | undefined {
  const { art, herausgeber, jahr, verfahren, text } = filter;
  return and(
    visibleTo(actor),
    art ? eq(documents.kind, art) : undefined,
    herausgeber ? eq(documents.publisher, herausgeber) : undefined,
    // The year after as the end, so that "2024" and "2024-12" are in it as well.
    jahr ? and(gte(documents.date, jahr), lt(documents.date, String(Number(jahr) + 1))) : undefined,
    verfahren ? inArray(documents.id, partsOf(actor, verfahren)) : undefined,
    text ? eq(documents.extraction, text) : undefined,
    ...wordsOf(filter.q).map(contains),
  );
}

/** Nothing for a procedure that this person cannot see: the filter must not reveal its parts. */
function partsOf(actor: Actor, procedureId: string): SQL {
  // The outer query has `records` already; the rule must look at the procedure's row here.
  return sql`(
    SELECT ${recordLinks.fromId} FROM ${recordLinks}
    WHERE ${recordLinks.toId} = ${procedureId}
      AND EXISTS (SELECT 1 FROM ${records} WHERE ${records.id} = ${procedureId} AND ${visibleTo(actor)})
  )`;
}

/** Every word must stand in title, number or publisher; the full text is the search's job. */
function contains(word: string): SQL | undefined {
  // LIKE folds the case of A to Z only, so a word with an umlaut is tried both ways.
  const upperFirst = word.charAt(0).toUpperCase() + word.slice(1);
  const spellings = new Set([word, word.toLowerCase(), upperFirst]);
  return or(
    ...[...spellings].flatMap((spelling) => {
      const pattern = `%${spelling.replace(/[\\%_]/g, "\\$&")}%`;
      return [records.title, documents.number, documents.publisher].map(
        (column) => sql`${like(column, pattern)} ESCAPE '\\'`,
      );
    }),
  );
}

function wordsOf(text: string | undefined): string[] {
  return (text ?? "").split(/\s+/u).filter(Boolean).slice(0, 8);
}

/**
 * Title and change stand in an index of `records`, the rest in one of `documents`: named or left
 * out, the type leads the page to the index that has it sorted.
 */
const startsFromRecords = ({ sortierung }: DocumentFilter) =>
  sortierung === "titel" || sortierung === "bearbeitet";

function order(filter: DocumentFilter): SQL[] {
  const by = directionOf(filter) === "auf" ? asc : desc;
  switch (filter.sortierung) {
    case "datum":
      return [by(documents.date)];
    case "titel":
      return [by(sql`${records.title} COLLATE NOCASE`)];
    case "nummer":
      return [by(documents.number)];
    case "herausgeber":
      return [by(documents.publisher), by(documents.number)];
    case "bearbeitet":
      return [by(records.updatedAt)];
  }
}
