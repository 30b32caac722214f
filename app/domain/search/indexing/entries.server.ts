import { eq, sql } from "drizzle-orm";
import { prepared } from "~db/prepared.server";
import type { Transaction } from "~db/client.server";
import { searchEntries } from "~db/schema";

/** What is stored of an indexed record besides its tokens. */
export type Entry = { id: number; passages: number; analyzer: number };

export const entryOf = (tx: Transaction, recordId: string): Entry | undefined =>
  readEntry(tx).get({ recordId });

const readEntry = prepared((db) =>
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

export type EntryValues = {
  recordId: string;
  title: string;
  /** One per line. */
  identifiers: string;
  date: string | null;
  kind: string;
  passages: number;
  analyzer: number;
};

/** Adds or updates the entry of a record; returns its number. */
export const putEntry = (tx: Transaction, values: EntryValues): number =>
  upsertEntry(tx).get(values).id;

const value = sql.placeholder;
const fresh = (column: string) => sql`excluded.${sql.identifier(column)}`;

const upsertEntry = prepared((db) =>
  db
    .insert(searchEntries)
    .values({
      recordId: value("recordId"),
      title: value("title"),
      identifiers: value("identifiers"),
      date: value("date"),
      kind: value("kind"),
      passages: value("passages"),
      analyzer: value("analyzer"),
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

export function removeEntry(tx: Transaction, { id }: Entry): void {
  tx.delete(searchEntries).where(eq(searchEntries.id, id)).run();
}
