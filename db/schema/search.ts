import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { packedText } from "./packed-text";
import { records } from "./records";

/**
 * What the search knows of a record, in its original wording (for marking hits). The tokens of it
 * are in virtual tables that only their migration describes. `search_fts` has a row for each
 * passage: `own` (identifiers of the record), `title`, `tparts` (nouns its compounds are made of),
 * `lead` (Leitsätze, publisher), `body`, `bparts`, `cites` (numbers and provisions the text names).
 * `search_fts_titles` has one for each entry: `own`, `title`, `tparts`.
 */
export const searchEntries = sqliteTable(
  "search_entries",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    recordId: text()
      .notNull()
      .unique()
      .references(() => records.id),
    title: text().notNull(),
    /** One per line. */
    identifiers: text().notNull(),
    /** `YYYY-MM-DD` or fuzzy: the date a reader would name; null where there is none. */
    date: text(),
    /** Level of a procedure, kind of a document or opinion, origin of a statement. */
    kind: text().notNull(),
    passages: integer().notNull(),
    /** Version of the analyser that made the tokens; another one means: build the index anew. */
    analyzer: integer().notNull(),
  },
  (table) => [
    index("search_entries_by_analyzer").on(table.analyzer),
    // What fits a query of fields alone, the newest first.
    index("search_entries_by_date").on(table.date, table.id),
    index("search_entries_by_kind").on(table.kind),
  ],
);

/** Pieces of some 2,000 characters; the id is the entry's id × 4096 + the place in the text. */
export const searchPassages = sqliteTable("search_passages", {
  id: integer().primaryKey(),
  text: packedText().notNull(),
});

/** Words that mean the same to whoever searches. */
export const searchSynonyms = sqliteTable("search_synonyms", {
  id: integer().primaryKey({ autoIncrement: true }),
  /** One word or expression per line. */
  words: text().notNull(),
});
