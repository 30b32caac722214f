import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { documentKinds, extractionStates } from "~/domain/documents/document";
import { records } from "./records";

export const documents = sqliteTable(
  "documents",
  {
    id: text()
      .primaryKey()
      .references(() => records.id),
    kind: text({ enum: documentKinds }).notNull(),
    number: text().notNull().default(""),
    publisher: text().notNull().default(""),
    /** `YYYY-MM-DD` or fuzzy; null where unknown. */
    date: text(),
    /** Official address, where there is one. */
    url: text().notNull().default(""),
    /** The document this one replaces: the chain of versions. */
    previousId: text().references(() => records.id),
    /** Contents live under this hash in the file store, outside the database. */
    sha256: text(),
    fileName: text(),
    mediaType: text(),
    size: integer(),
    extraction: text({ enum: extractionStates }).notNull().default("none"),
    /** Code of what went wrong, see documents/texts.ts. */
    extractionError: text(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index("documents_by_number").on(table.number),
    index("documents_by_previous").on(table.previousId),
    index("documents_by_extraction").on(table.extraction),
    index("documents_by_file").on(table.sha256),
    index("documents_by_date").on(table.date),
    index("documents_by_publisher").on(table.publisher, table.number),
  ],
);

export const documentTexts = sqliteTable("document_texts", {
  documentId: text()
    .primaryKey()
    .references(() => documents.id),
  text: text().notNull(),
  pages: integer(),
  extractedAt: integer().notNull(),
});
