import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { recordRelations, recordTypes } from "~/domain/records/record";
import { confidentialities } from "~/domain/users/confidentiality";
import { departments, users } from "./users";

/**
 * What every procedure, document, statement and opinion has in common. The access rule reads this
 * table only, so there is one place where it can be right or wrong.
 */
export const records = sqliteTable(
  "records",
  {
    id: text().primaryKey(),
    type: text({ enum: recordTypes }).notNull(),
    /** What a list, a link or a search hit shows. */
    title: text().notNull(),
    confidentiality: text({ enum: confidentialities }).notNull(),
    departmentId: text().references(() => departments.id),
    ownerId: text().references(() => users.id),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (table) => [
    index("records_by_type_and_update").on(table.type, table.updatedAt),
    index("records_by_type_and_title").on(table.type, sql`title COLLATE NOCASE`),
    // For `countVisible` alone: as plain `type` it would draw lists away from the indexes they sort by.
    index("records_to_count").on(
      sql`type || ''`,
      table.confidentiality,
      table.departmentId,
      table.ownerId,
      table.id,
    ),
    index("records_by_update").on(table.updatedAt),
    index("records_by_owner").on(table.ownerId, table.type, table.updatedAt),
    check(
      "department_is_named",
      sql`${table.confidentiality} <> 'department' OR ${table.departmentId} IS NOT NULL`,
    ),
  ],
);

/** n:m between records of any type, from the part to the whole or from the newer to the older. */
export const recordLinks = sqliteTable(
  "record_links",
  {
    fromId: text()
      .notNull()
      .references(() => records.id),
    toId: text()
      .notNull()
      .references(() => records.id),
    relation: text({ enum: recordRelations }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fromId, table.toId] }),
    index("record_links_by_target").on(table.toId, table.fromId),
  ],
);

/** Where an imported record came from, verbatim, so that an import can run again without harm. */
export const recordSources = sqliteTable(
  "record_sources",
  {
    source: text().notNull(),
    externalId: text().notNull(),
    recordId: text()
      .notNull()
      .references(() => records.id),
    fetchedAt: integer().notNull(),
    /** The imported values (JSON) as last written; what differs from them was changed by a person. */
    imported: text().notNull(),
    verbatim: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.externalId] }),
    index("record_sources_by_record").on(table.recordId),
  ],
);

/** What happened to a record: gapless, chained by hash, never changed (triggers refuse it). */
export const events = sqliteTable(
  "events",
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: integer().notNull(),
    actorId: text(),
    recordId: text(),
    action: text().notNull(),
    /** Ids and codes only (JSON), no text of the record: erasure must not break the chain. */
    details: text().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [index("events_by_record").on(table.recordId, table.seq)],
);

export const settings = sqliteTable("settings", {
  key: text().primaryKey(),
  value: text().notNull(),
});
