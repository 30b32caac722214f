import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDocument } from "~/domain/documents/documents.server";
import { createRecord } from "~/domain/records/records.server";
import { write, type Database } from "~db/client.server";
import { addWriter, freshDatabase } from "../../../../tests/support/database";
import { documents, documentTexts } from "~db/schema";
import { indexRecord, removeFromIndex } from "./index.server";
import { indexCompleteness } from "../completeness/completeness.server";
import { isIndexOutdated, rebuildInBackground } from "./rebuild-aside.server";
import { beginRefresh, finishIndex } from "./refresh.server";

function addRecord(db: Database, title: string, body: string): string {
  const actor = addWriter(db);
  return write(db, (tx) => {
    const recordId = createRecord(tx, actor, {
      type: "document",
      title,
      confidentiality: "house",
      departmentId: null,
      readerIds: [],
    });
    indexRecord(tx, { recordId, title, identifiers: ["Drucksache 18/4567"], body });
    return recordId;
  });
}

const matches = (db: Database, query: string) =>
  db.all(sql`SELECT rowid FROM search_fts WHERE search_fts MATCH ${query}`).length;

test("a long text becomes several passages and leaves none behind", () => {
  const db = freshDatabase();
  const text = "Die Umlage wird erhoben. ".repeat(500);
  const id = addRecord(db, "Kreisumlage", text);
  expect(matches(db, "umlag")).toBeGreaterThan(3);
  write(db, (tx) => indexRecord(tx, { recordId: id, title: "Neu", identifiers: [], body: "kurz" }));
  expect(matches(db, "umlag")).toBe(0);
  expect(matches(db, "kurz")).toBe(1);
  write(db, (tx) => removeFromIndex(tx, id));
  expect(matches(db, "kurz")).toBe(0);
  expect(db.all(sql`SELECT * FROM search_passages`)).toEqual([]);
});

test("spellings of one word share a token, and a number has one of its own", () => {
  const db = freshDatabase();
  addRecord(db, "Beschluß der Räte", "");
  expect(matches(db, "title: beschluss AND title: rat")).toBe(1);
  expect(matches(db, "own: n18x4567")).toBe(1);
});

test("what fails is not half indexed", () => {
  const db = freshDatabase();
  const id = addRecord(db, "Alt", "alt");
  expect(() =>
    write(db, (tx) => {
      indexRecord(tx, { recordId: id, title: "Neu", identifiers: [], body: "neu" });
      throw new Error("disk");
    }),
  ).toThrow("disk");
  expect(matches(db, "title: alt")).toBe(1);
  expect(matches(db, "title: neu")).toBe(0);
});

test("a long text is indexed while others have their turn, and an interrupted one afterwards", async () => {
  const db = freshDatabase();
  const id = addRecord(db, "Entwurf", "kurz");
  write(db, (tx) => {
    tx.insert(documents).values({ id, kind: "entwurf" }).run();
    const text = "Die Umlage wird erhoben. ".repeat(40_000);
    tx.insert(documentTexts).values({ documentId: id, text, pages: 1, extractedAt: 1 }).run();
    beginRefresh(tx, id);
  });
  expect([matches(db, "kurz"), matches(db, "umlag")]).toEqual([1, 0]);
  expect(isIndexOutdated(db)).toBe(false);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  await finishIndex(db);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
  expect(matches(db, "kurz")).toBe(0);
  expect(matches(db, "umlag")).toBeGreaterThan(400);

  write(db, (tx) => {
    tx.update(documentTexts).set({ text: "wieder kurz" }).run();
    beginRefresh(tx, id);
  });
  expect([matches(db, "kurz"), matches(db, "umlag")]).toEqual([1, 0]);
});

test("an index of an older release is built anew beside the requests, and can be read as such", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  write(db, (tx) =>
    addDocument(tx, actor, {
      kind: "bericht",
      title: "Kreisumlage",
      number: "",
      publisher: "",
      date: null,
      url: "",
      confidentiality: "house",
      departmentId: null,
      readerIds: [],
    }),
  );
  db.run(sql`UPDATE search_entries SET analyzer = 1`);
  db.run(sql`INSERT INTO search_fts (search_fts) VALUES ('delete-all')`);
  expect([isIndexOutdated(db), indexCompleteness(db)]).toEqual([true, { records: 1, indexed: 0 }]);
  expect(await rebuildInBackground(db)).toBe(1);
  expect([isIndexOutdated(db), indexCompleteness(db)]).toEqual([false, { records: 1, indexed: 1 }]);
  expect(matches(db, "umlag")).toBe(1);
});
