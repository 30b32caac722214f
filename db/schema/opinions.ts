import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { opinionKinds, opinionStates } from "~/domain/opinions/opinion";
import { opinionOutcomes } from "~/domain/opinions/outcome";
import { records } from "./records";
import { users } from "./users";

export const opinions = sqliteTable(
  "opinions",
  {
    id: text()
      .primaryKey()
      .references(() => records.id),
    kind: text({ enum: opinionKinds }).notNull(),
    fileNumber: text().notNull().unique(),
    /** Date of the legal assessment, `YYYY-MM-DD`. */
    date: text().notNull(),
    state: text({ enum: opinionStates }).notNull().default("draft"),
    /** Number of the newest version; a save must name it (lost-update guard). */
    version: integer().notNull().default(1),
    /** What it comes to; null where nobody said it. */
    outcome: text({ enum: opinionOutcomes }),
    /** First words of head-note or short answer, taken at each save; what a list shows. */
    teaser: text().notNull().default(""),
  },
  (table) => [index("opinions_by_date").on(table.date, table.fileNumber)],
);

export const opinionVersions = sqliteTable(
  "opinion_versions",
  {
    opinionId: text()
      .notNull()
      .references(() => opinions.id),
    number: integer().notNull(),
    /** Editor state exactly as saved; never rewritten. */
    state: text().notNull(),
    plainText: text().notNull(),
    title: text().notNull(),
    label: text().notNull().default(""),
    authorId: text().references(() => users.id),
    createdAt: integer().notNull(),
    /** Sent by the client with each save; a repeated save answers with the same version. */
    saveKey: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.opinionId, table.number] }),
    uniqueIndex("opinion_versions_by_save_key").on(table.opinionId, table.saveKey),
  ],
);

/** One server draft per person, opinion and open editor: at most five seconds behind the keyboard. */
export const opinionDrafts = sqliteTable(
  "opinion_drafts",
  {
    opinionId: text()
      .notNull()
      .references(() => opinions.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** Random name of the editor that writes it: two tabs of one person are two drafts. */
    editor: text().notNull(),
    baseVersion: integer().notNull(),
    sequence: integer().notNull(),
    state: text().notNull(),
    savedAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.opinionId, table.userId, table.editor] }),
    index("opinion_drafts_by_person").on(table.userId, table.opinionId, table.savedAt),
  ],
);

/** Last number given per series and year: gapless, taken in the transaction that creates. */
export const fileNumberCounters = sqliteTable(
  "file_number_counters",
  {
    series: text().notNull(),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.series, table.year] })],
);
