import { eq, sql } from "drizzle-orm";
import type { Transaction } from "~db/client.server";
import { documents, opinions, procedures, records, searchEntries, statements } from "~db/schema";
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
  if (before) removePassages(tx, before);
  const passages = splitIntoPassages(entry.body);
  if (passages.length === 0) passages.push("");
  const values = {
    title: entry.title,
    identifiers: entry.identifiers.join("\n"),
    ...facetsOf(tx, entry.recordId),
    passages: passages.length,
    analyzer: analyzerVersion,
  };
  const { id } = tx
    .insert(searchEntries)
    .values({ recordId: entry.recordId, ...values })
    .onConflictDoUpdate({ target: searchEntries.recordId, set: values })
    .returning({ id: searchEntries.id })
    .get();
  const own = ownTokens(entry.identifiers);
  const title = stemmedText(entry.title);
  const raw = foldedText(entry.title);
  const citedInTitle = citedTokens(entry.title);
  for (const [place, text] of passages.entries()) {
    const rowId = id * passagesPerEntry + place;
    tx.run(sql`INSERT INTO search_passages (id, text) VALUES (${rowId}, ${text})`);
    tx.run(
      sql`INSERT INTO search_fts (rowid, own, title, raw, body, cites) VALUES (${rowId}, ${own}, ${title}, ${raw}, ${stemmedText(text)}, ${`${citedInTitle} ${citedTokens(text)}`})`,
    );
  }
}

/** Takes a record out of the search, without a trace of its words. */
export function removeFromIndex(tx: Transaction, recordId: string): void {
  const entry = entryOf(tx, recordId);
  if (!entry) return;
  removePassages(tx, entry);
  tx.delete(searchEntries).where(eq(searchEntries.id, entry.id)).run();
}

type Entry = { id: number; passages: number };

function entryOf(tx: Transaction, recordId: string): Entry | undefined {
  return tx
    .select({ id: searchEntries.id, passages: searchEntries.passages })
    .from(searchEntries)
    .where(eq(searchEntries.recordId, recordId))
    .get();
}

function removePassages(tx: Transaction, { id, passages }: Entry): void {
  const first = id * passagesPerEntry;
  const last = first + passages - 1;
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
    default:
      return none;
  }
}
