import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { positions } from "~/domain/procedures/procedure";
import { petitumOutcomes, statementOrigins } from "~/domain/statements/statement";
import { records } from "./records";
import { users } from "./users";

export const statements = sqliteTable(
  "statements",
  {
    id: text()
      .primaryKey()
      .references(() => records.id),
    origin: text({ enum: statementOrigins }).notNull(),
    author: text().notNull(),
    position: text({ enum: positions }),
    recipient: text().notNull().default(""),
    /** `YYYY-MM-DD` or fuzzy; null while it is a draft. */
    sentOn: text(),
    summary: text().notNull().default(""),
    sourceUrl: text().notNull().default(""),
    version: integer().notNull().default(1),
  },
  (table) => [
    index("statements_by_origin").on(table.origin, table.sentOn),
    index("statements_by_date").on(table.sentOn, table.id),
  ],
);

/** Each state a save replaced, whole; the present one is in the tables above and below. */
export const statementVersions = sqliteTable(
  "statement_versions",
  {
    statementId: text()
      .notNull()
      .references(() => statements.id),
    number: integer().notNull(),
    /** JSON, see domain/statements/statement-version.ts. */
    content: text().notNull(),
    /** Instant (ms) and person of the save that replaced it. */
    replacedAt: integer().notNull(),
    replacedBy: text().references(() => users.id),
  },
  (table) => [primaryKey({ columns: [table.statementId, table.number] })],
);

export const petita = sqliteTable(
  "petita",
  {
    id: text().primaryKey(),
    statementId: text()
      .notNull()
      .references(() => statements.id),
    position: integer().notNull(),
    text: text().notNull(),
    /** The provision of the draft it is tied to, as written. */
    provision: text().notNull().default(""),
    outcome: text({ enum: petitumOutcomes }).notNull().default("open"),
    /** The passage that proves the outcome. */
    outcomeNote: text().notNull().default(""),
  },
  (table) => [index("petita_by_statement").on(table.statementId, table.position)],
);
