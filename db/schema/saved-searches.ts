import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { digests } from "~/domain/saved-searches/saved-search";
import { packedText } from "./packed-text";
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
    /** JSON: the departments whose records the person could read at the last look. */
    reach: text({ mode: "json" }).$type<string[]>().notNull().default([]),
  },
  (table) => [uniqueIndex("saved_searches_by_person").on(table.userId, table.address)],
);

/**
 * What a saved search met before it could be news, or so long ago that no list holds it: numbers of
 * entries of the search index (`entry-set.ts`), a bit or two for each record of the house.
 */
export const savedSearchKnown = sqliteTable("saved_search_known", {
  savedSearchId: text()
    .primaryKey()
    .references(() => savedSearches.id, { onDelete: "cascade" }),
  entries: packedText().notNull(),
});

/**
 * The news of a saved search, each record once. Its person could see it when it was found; every
 * list asks the access rule anew.
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
    /** Instant (ms). */
    foundAt: integer().notNull(),
    /** The mail that tells it; stays when old mails are cleared away. */
    mailId: text(),
  },
  (table) => [
    primaryKey({ columns: [table.savedSearchId, table.recordId] }),
    index("saved_search_hits_by_age").on(table.savedSearchId, table.foundAt),
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
