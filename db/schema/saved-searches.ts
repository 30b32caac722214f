import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { digests } from "~/domain/saved-searches/saved-search";
import { records } from "./records";
import { users } from "./users";

/** A search a person wants to hear of. */
export const savedSearches = sqliteTable(
  "saved_searches",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    name: text().notNull(),
    note: text().notNull(),
    /** Parameters of the result page. */
    address: text().notNull(),
    digest: text({ enum: digests }).notNull(),
    createdAt: integer().notNull(),
    /** What was found until this instant (ms) the person has seen. */
    seenAt: integer().notNull(),
    /** Number of the last event that was looked at. */
    checkedSeq: integer().notNull(),
  },
  (table) => [uniqueIndex("saved_searches_by_person").on(table.userId, table.address)],
);

/**
 * Which records a saved search has met, each once, whoever may see them: every list asks the
 * access rule anew.
 */
export const savedSearchHits = sqliteTable(
  "saved_search_hits",
  {
    savedSearchId: text()
      .notNull()
      .references(() => savedSearches.id, { onDelete: "cascade" }),
    recordId: text()
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    /** Instant (ms) when it became news: found, and open to the person; null until then. */
    foundAt: integer(),
    /** A hit already when the search was saved: never told. */
    known: integer({ mode: "boolean" }).notNull(),
    /** The mail that tells it; stays when old mails are cleared away. */
    mailId: text(),
  },
  (table) => [
    primaryKey({ columns: [table.savedSearchId, table.recordId] }),
    index("saved_search_hits_by_age").on(table.savedSearchId, table.known, table.foundAt),
    index("saved_search_hits_by_record").on(table.recordId),
    index("saved_search_hits_by_mail").on(table.mailId),
  ],
);

/** Addresses a person gives to a feed reader; who has one reads what she may read. */
export const feedTokens = sqliteTable("feed_tokens", {
  /** sha256 of the token; the token itself is never stored. */
  id: text().primaryKey(),
  userId: text()
    .notNull()
    .unique()
    .references(() => users.id),
  createdAt: integer().notNull(),
});
