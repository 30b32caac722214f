import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { prepared } from "~db/prepared.server";
import type { Transaction } from "~db/client.server";
import { searchPassages } from "~db/schema";
import { passagesPerEntry } from "../opened/passages";

/** Only their migration makes the virtual tables; here they only have names to insert by. */
const searchTokens = sqliteTable("search_fts", {
  rowId: integer("rowid"),
  own: text(),
  title: text(),
  tparts: text(),
  lead: text(),
  body: text(),
  bparts: text(),
  cites: text(),
});
const titleTokens = sqliteTable("search_fts_titles", {
  rowId: integer("rowid"),
  own: text(),
  title: text(),
  tparts: text(),
});

const value = sql.placeholder;

/** A passage, found by its tokens and those of the record it belongs to. */
export const insertTokens = prepared((db) =>
  db
    .insert(searchTokens)
    .values({
      rowId: value("rowId"),
      own: value("own"),
      title: value("title"),
      tparts: value("tparts"),
      lead: value("lead"),
      body: value("body"),
      bparts: value("bparts"),
      cites: value("cites"),
    })
    .prepare(),
);

/** What a record is called by, once for all of its passages. */
export const insertTitleTokens = prepared((db) =>
  db
    .insert(titleTokens)
    .values({
      rowId: value("rowId"),
      own: value("own"),
      title: value("title"),
      tparts: value("tparts"),
    })
    .prepare(),
);

/** A passage in its original wording, for marking hits. */
export const insertPassage = prepared((db) =>
  db
    .insert(searchPassages)
    .values({ id: value("rowId"), text: value("text") })
    .prepare(),
);

const deletePassages = prepared((db) =>
  db
    .delete(searchPassages)
    .where(sql`${searchPassages.id} BETWEEN ${value("first")} AND ${value("last")}`)
    .prepare(),
);

const deleteTokens = prepared((db) =>
  db
    .delete(searchTokens)
    .where(sql`rowid = ${value("rowId")}`)
    .prepare(),
);

const deleteTitleTokens = prepared((db) =>
  db
    .delete(titleTokens)
    .where(sql`rowid = ${value("rowId")}`)
    .prepare(),
);

/** Numbers of the rows in which these passages of an entry stand, first and last. */
const rowsOf = (entry: number, from: number, to: number) => ({
  first: entry * passagesPerEntry + from,
  last: entry * passagesPerEntry + to - 1,
});

export function removePassages(tx: Transaction, entry: number, from: number, to: number): void {
  deletePassages(tx).run(rowsOf(entry, from, to));
}

/** One by one: for a range or a list SQLite would walk over the whole index each time. */
export function removeTokens(tx: Transaction, entry: number, from: number, to: number): void {
  const { first, last } = rowsOf(entry, from, to);
  for (let rowId = first; rowId <= last; rowId++) deleteTokens(tx).run({ rowId });
}

export function removeTitleTokens(tx: Transaction, entry: number): void {
  deleteTitleTokens(tx).run({ rowId: entry });
}
