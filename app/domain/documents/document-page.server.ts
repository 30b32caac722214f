import { and, eq, sql } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import { countOpen, listMarks } from "~/domain/citations/record-citations.server";
import { startOfPassage } from "~/domain/search/opened/passages";
import type { Authorized } from "~/domain/users/authorization.server";
import { isDay } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { departments, documents, documentTexts, records, users } from "~db/schema";
import { textField } from "./document-citations.server";
import { extractionProgress } from "./extraction.server";

/** As much of the text as a page shows at first, around a hit, and when all of it is asked for. */
const previewLength = 1_500;
const lengthAroundHit = 60_000;
const readingLength = 200_000;

/** Everything a page says of one document. */
export async function findDocument(db: Queryable, document: Authorized<"read", "document">) {
  const row = db
    .select({
      kind: documents.kind,
      number: documents.number,
      publisher: documents.publisher,
      date: documents.date,
      url: documents.url,
      previousId: visiblePrevious(document),
      sha256: documents.sha256,
      fileName: documents.fileName,
      mediaType: documents.mediaType,
      size: documents.size,
      extraction: documents.extraction,
      extractionError: documents.extractionError,
      version: documents.version,
      createdAt: records.createdAt,
      owner: users.name,
      department: departments.name,
    })
    .from(documents)
    .innerJoin(records, eq(records.id, documents.id))
    .leftJoin(users, eq(users.id, records.ownerId))
    .leftJoin(departments, eq(departments.id, records.departmentId))
    .where(eq(documents.id, document.id))
    .get()!;
  const { id, title, confidentiality, departmentId } = document;
  return { id, title, confidentiality, departmentId, ...row, progress: extractionProgress(id) };
}

export type DocumentPage = Awaited<ReturnType<typeof findDocument>>;

/** The version it replaces, as far as this person may know of it. */
function visiblePrevious({ actor }: Authorized<"read", "document">) {
  return sql<
    string | null
  >`(SELECT ${records.id} FROM ${records} WHERE ${records.id} = ${documents.previousId} AND ${visibleTo(actor)})`;
}

/** What of a text is asked for: its beginning, as much as a page can show, or that around a hit. */
type Asked = { whole: boolean; passage?: number | null };

/** The extracted text, or a part of it; null where there is none (yet). */
export async function findText(
  db: Queryable,
  document: Authorized<"read", "document">,
  { whole, passage = null }: Asked,
) {
  const shown = whole ? readingLength : passage === null ? previewLength : lengthAroundHit;
  const row = db
    .select({
      text: passage ? documentTexts.text : sql<string>`substr(${documentTexts.text}, 1, ${shown})`,
      length: sql<number>`length(${documentTexts.text})`,
      pages: documentTexts.pages,
    })
    .from(documentTexts)
    .where(eq(documentTexts.documentId, document.id))
    .get();
  if (!row) return null;
  const isCut = row.length > shown;
  const given = { ...row, isCut, isMost: whole };
  if (!passage || !isCut) return { ...given, from: 0 };
  const middle = startOfPassage(row.text, passage);
  const start = Math.max(0, Math.min(middle - shown / 2, row.text.length - shown));
  const from = start > 0 ? nextWord(row.text, start) : 0;
  const to = nextWord(row.text, Math.min(from + shown, row.text.length));
  return { ...given, text: row.text.slice(from, to), from };
}

/** The next beginning of a word: no word and no sign of two units is cut. */
function nextWord(text: string, at: number): number {
  const space = text.slice(at, at + 200).search(/\s\S/);
  return space < 0 ? at : at + space + 1;
}

/** All of the extracted text; empty where there is none. */
export async function wholeText(db: Queryable, document: Authorized<"read", "document">) {
  const row = db
    .select({ text: documentTexts.text })
    .from(documentTexts)
    .where(eq(documentTexts.documentId, document.id))
    .get();
  return row?.text ?? "";
}

/** The citations of the text that is shown, and how many wait for a decision. */
export async function findCited(
  db: Queryable,
  document: Authorized<"read", "document">,
  text: DocumentText | null,
  date: string | null,
) {
  if (!text) return { marks: [], open: 0, isTruncated: false };
  const on = date && isDay(date) ? date : null;
  const { from } = text;
  const until = from + text.text.length;
  const marks = listMarks(db, document, { fields: [textField], from, until, on });
  return {
    marks: marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from })),
    ...countOpen(db, document),
  };
}

export type DocumentText = NonNullable<Awaited<ReturnType<typeof findText>>>;

/**
 * All versions of a document from the oldest to the newest, as far as this person may see them. A
 * hidden one in between is stepped over without a trace.
 */
export async function listVersions(db: Queryable, document: Authorized<"read", "document">) {
  const chain = sql`(
    WITH RECURSIVE chain (id) AS (
      SELECT ${document.id}
      UNION SELECT older.previous_id FROM documents older JOIN chain ON older.id = chain.id
        WHERE older.previous_id IS NOT NULL
      UNION SELECT newer.id FROM documents newer JOIN chain ON newer.previous_id = chain.id
    )
    SELECT id FROM chain
  )`;
  const rows = db
    .select({
      id: records.id,
      title: records.title,
      kind: documents.kind,
      number: documents.number,
      date: documents.date,
      previousId: visiblePrevious(document),
      createdAt: records.createdAt,
    })
    .from(documents)
    .innerJoin(records, eq(records.id, documents.id))
    .where(and(sql`${documents.id} IN ${chain}`, visibleTo(document.actor)))
    .orderBy(records.createdAt)
    .all();
  return inOrder(rows);
}

export type DocumentVersion = Awaited<ReturnType<typeof listVersions>>[number];

type Link = { id: string; previousId: string | null };

/** Replaced before replacing; what hangs on nothing visible keeps its place by time. */
function inOrder<Row extends Link>(rows: readonly Row[]): Row[] {
  const sorted: Row[] = [];
  const rest = [...rows];
  while (rest.length > 0) {
    const waits = (row: Row) => rest.some((other) => other.id === row.previousId);
    const next = Math.max(
      rest.findIndex((row) => !waits(row)),
      0,
    );
    sorted.push(...rest.splice(next, 1));
  }
  return sorted;
}
