import { eq, sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Transaction } from "~db/client.server";
import {
  decisions,
  documents,
  opinions,
  procedures,
  records,
  searchEntries,
  searchPassages,
  statements,
} from "~db/schema";
import { prepared } from "~db/prepared.server";
import { analyzerVersion, citedTokens, foldedText, ownTokens, stemmedText } from "./analyze.server";
import { passagesPerEntry, splitIntoPassages } from "./passages";

export type IndexText = {
  recordId: string;
  title: string;
  /** File number, Drucksache, docket …: what a record is called by. */
  identifiers: readonly string[];
  /** Plain text; paragraphs end with a line break. */
  body: string;
};

/**
 * Makes a record findable, or findable by its new text. Call it in the transaction that writes the
 * text: search and text are never apart. Date and kind are read from the record itself.
 */
export function indexRecord(tx: Transaction, entry: IndexText): void {
  const before = entryOf(tx, entry.recordId);
  if (before) removePassages(tx, before.id, 0, before.passages);
  const passages = passagesOf(entry);
  const id = writeEntry(tx, entry, { passages: passages.length, analyzer: analyzerVersion });
  writePassages(tx, id, entry, passages, 0, passages.length);
}

/** Stands in place of the analyser's version while a long text is indexed slice by slice. */
export const unfinished = 0;

/**
 * Begins to index a text that is too long for one transaction: what was found before is still
 * found, and the entry waits for `indexSlice`.
 */
export function beginSlices(tx: Transaction, entry: IndexText): void {
  const before = entryOf(tx, entry.recordId);
  const passages = Math.max(before?.passages ?? 0, passagesOf(entry).length);
  writeEntry(tx, entry, { passages, analyzer: unfinished });
}

/**
 * Indexes some passages of an unfinished entry. Returns where to go on, or null where all is done
 * or somebody has indexed the record as a whole meanwhile.
 */
export function indexSlice(
  tx: Transaction,
  entry: IndexText,
  passages: readonly string[],
  from: number,
  count: number,
): number | null {
  const stored = entryOf(tx, entry.recordId);
  if (stored?.analyzer !== unfinished) return null;
  const to = from + count;
  removePassages(tx, stored.id, from, to);
  writePassages(tx, stored.id, entry, passages, from, Math.min(to, passages.length));
  if (to < Math.max(stored.passages, passages.length)) return to;
  writeEntry(tx, entry, { passages: passages.length, analyzer: analyzerVersion });
  return null;
}

/** At least one, so that the title is found. */
export function passagesOf({ body }: IndexText): string[] {
  const passages = splitIntoPassages(body);
  return passages.length > 0 ? passages : [""];
}

function writeEntry(
  tx: Transaction,
  entry: IndexText,
  state: { passages: number; analyzer: number },
): number {
  const values = {
    title: entry.title,
    identifiers: entry.identifiers.join("\n"),
    ...facetsOf(tx, entry.recordId),
    ...state,
  };
  return upsertEntry(tx).get({ recordId: entry.recordId, ...values }).id;
}

const fresh = (column: string) => sql`excluded.${sql.identifier(column)}`;

const upsertEntry = prepared((db) =>
  db
    .insert(searchEntries)
    .values({
      recordId: sql.placeholder("recordId"),
      title: sql.placeholder("title"),
      identifiers: sql.placeholder("identifiers"),
      date: sql.placeholder("date"),
      kind: sql.placeholder("kind"),
      passages: sql.placeholder("passages"),
      analyzer: sql.placeholder("analyzer"),
    })
    .onConflictDoUpdate({
      target: searchEntries.recordId,
      set: {
        title: fresh("title"),
        identifiers: fresh("identifiers"),
        date: fresh("date"),
        kind: fresh("kind"),
        passages: fresh("passages"),
        analyzer: fresh("analyzer"),
      },
    })
    .returning({ id: searchEntries.id })
    .prepare(),
);

function writePassages(
  tx: Transaction,
  id: number,
  entry: IndexText,
  passages: readonly string[],
  from: number,
  to: number,
): void {
  const own = ownTokens(entry.identifiers);
  const title = stemmedText(entry.title);
  const raw = foldedText(entry.title);
  const citedInTitle = citedTokens(entry.title);
  for (let place = from; place < to; place++) {
    const passage = passages[place] ?? "";
    const rowId = id * passagesPerEntry + place;
    const body = stemmedText(passage);
    const cites = `${citedInTitle} ${citedTokens(passage)}`;
    insertPassage(tx).run({ rowId, text: passage });
    insertTokens(tx).run({ rowId, own, title, raw, body, cites });
  }
}

/**
 * Takes a record out of the search. Its words leave the file when SQLite next merges its index, at
 * the latest with `index rebuild`.
 */
export function removeFromIndex(tx: Transaction, recordId: string): void {
  const entry = entryOf(tx, recordId);
  if (!entry) return;
  removePassages(tx, entry.id, 0, entry.passages);
  tx.delete(searchEntries).where(eq(searchEntries.id, entry.id)).run();
}

type Entry = { id: number; passages: number; analyzer: number };

function entryOf(tx: Transaction, recordId: string): Entry | undefined {
  return entryById(tx).get({ recordId });
}

const entryById = prepared((db) =>
  db
    .select({
      id: searchEntries.id,
      passages: searchEntries.passages,
      analyzer: searchEntries.analyzer,
    })
    .from(searchEntries)
    .where(eq(searchEntries.recordId, sql.placeholder("recordId")))
    .prepare(),
);

const insertPassage = prepared((db) =>
  db
    .insert(searchPassages)
    .values({ id: sql.placeholder("rowId"), text: sql.placeholder("text") })
    .prepare(),
);

/** Only its migration makes the virtual table; here it only has names to insert by. */
const searchTokens = sqliteTable("search_fts", {
  rowId: integer("rowid"),
  own: text(),
  title: text(),
  raw: text(),
  body: text(),
  cites: text(),
});

const insertTokens = prepared((db) =>
  db
    .insert(searchTokens)
    .values({
      rowId: sql.placeholder("rowId"),
      own: sql.placeholder("own"),
      title: sql.placeholder("title"),
      raw: sql.placeholder("raw"),
      body: sql.placeholder("body"),
      cites: sql.placeholder("cites"),
    })
    .prepare(),
);

function removePassages(tx: Transaction, id: number, from: number, to: number): void {
  const first = id * passagesPerEntry + from;
  const last = id * passagesPerEntry + to - 1;
  tx.run(sql`DELETE FROM search_fts WHERE rowid BETWEEN ${first} AND ${last}`);
  tx.run(sql`DELETE FROM search_passages WHERE id BETWEEN ${first} AND ${last}`);
}

/** What hits are filtered and counted by besides type and department, which `records` holds. */
function facetsOf(tx: Transaction, recordId: string): { kind: string; date: string | null } {
  const type = tx
    .select({ type: records.type })
    .from(records)
    .where(eq(records.id, recordId))
    .get()?.type;
  const none = { kind: "", date: null };
  switch (type) {
    case "procedure":
      return (
        tx
          .select({ kind: procedures.level, date: procedures.lastStepOn })
          .from(procedures)
          .where(eq(procedures.id, recordId))
          .get() ?? none
      );
    case "document":
      return (
        tx
          .select({ kind: documents.kind, date: documents.date })
          .from(documents)
          .where(eq(documents.id, recordId))
          .get() ?? none
      );
    case "statement":
      return (
        tx
          .select({ kind: statements.origin, date: statements.sentOn })
          .from(statements)
          .where(eq(statements.id, recordId))
          .get() ?? none
      );
    case "opinion":
      return (
        tx
          .select({ kind: opinions.kind, date: opinions.date })
          .from(opinions)
          .where(eq(opinions.id, recordId))
          .get() ?? none
      );
    case "decision":
      return (
        tx
          .select({ kind: decisions.form, date: decisions.date })
          .from(decisions)
          .where(eq(decisions.id, recordId))
          .get() ?? none
      );
    default:
      return none;
  }
}
