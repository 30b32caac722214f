import { expect, test } from "vitest";
import { addDocument } from "~/domain/documents/documents.server";
import type { DocumentKind } from "~/domain/documents/document";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import { recordsMatching } from "../matching-records.server";
import { search } from "../search.server";

type Paper = { kind?: DocumentKind; date?: string; confidential?: boolean };

function add(db: Database, title: string, { kind = "bericht", date, confidential }: Paper = {}) {
  const owner = addWriter(db);
  return write(db, (tx) =>
    addDocument(tx, owner, {
      kind,
      title,
      number: "",
      publisher: "",
      date: date ?? null,
      url: "",
      confidentiality: confidential ? "confidential" : "house",
      departmentId: null,
      readerIds: [],
    }),
  );
}

const found = async (db: Database, query: string, sort?: "datum") =>
  search(db, addPerson(db), query, { sort });
const titles = async (db: Database, query: string) =>
  (await found(db, query)).hits.map(({ title }) => title);

/** All say the Kreisumlage; none says what it is or of which year. */
function house(): Database {
  const db = freshDatabase();
  add(db, "Kreisumlage A", { kind: "schreiben", date: "2019-03-01" });
  add(db, "Kreisumlage B", { kind: "gutachten", date: "2018-03-01" });
  add(db, "Kreisumlage C", { kind: "gutachten", date: "2019-03-01" });
  add(db, "Kreisumlage D nach dem Gutachten von 2019", { kind: "schreiben", date: "2021" });
  return db;
}

test("a kind and a year are those of the record, or words of its text; what fits comes first", async () => {
  const result = await found(house(), "gutachten kreisumlage 2019");
  const whole = result.hits.filter(({ partial }) => !partial).map(({ title }) => title);
  expect(whole).toEqual(["Kreisumlage C", "Kreisumlage D nach dem Gutachten von 2019"]);
  expect(result).toMatchObject({ match: "all", complete: 2 });
  expect(result.hits[0]?.why).toBe(
    "Im Titel: „Kreisumlage“; passt nach Art oder Jahr zu „gutachten“, „2019“.",
  );
});

test("of a word only the text may be meant, of the other the record", async () => {
  const db = house();
  add(db, "Kreisumlage E, erstes Gutachten", { kind: "schreiben", date: "2019" });
  const [first, ...others] = await titles(db, "Gutachtens Kreisumlage 2019");
  expect(first).toBe("Kreisumlage C");
  expect(others.slice(0, 2).sort()).toEqual([
    "Kreisumlage D nach dem Gutachten von 2019",
    "Kreisumlage E, erstes Gutachten",
  ]);
  expect(others.slice(2).sort()).toEqual(["Kreisumlage A", "Kreisumlage B"]);
});

test("kind and year alone", async () => {
  const db = house();
  add(db, "Abfall", { kind: "gutachten", date: "2019-12-31" });
  const result = await found(db, "gutachten 2019");
  expect(result.hits.slice(0, 2).map(({ title }) => title)).toEqual(["Abfall", "Kreisumlage C"]);
  expect(result.complete).toBe(3);
});

test("a saved search watches for the same", () => {
  const db = house();
  const wanted = (query: string) =>
    recordsMatching(db, addPerson(db), new URLSearchParams({ q: query }).toString());
  expect(wanted("gutachten kreisumlage 2019")).toHaveLength(2);
  expect(wanted("gutachten kreisumlage 1999")).toHaveLength(0);
});

test("many are counted, each once, by date too", async () => {
  const db = freshDatabase();
  const many = 1050;
  for (let n = 0; n < many; n++) add(db, `Umlage ${n}`, { kind: "gutachten", date: "2019" });
  add(db, "Umlage im Gutachten 2019", { kind: "schreiben", date: "2020" });
  add(db, "Umlage", { kind: "schreiben", date: "2019" });
  for (const query of ["gutachten umlage 2019", "gutachten 2019"]) {
    expect((await found(db, query)).complete).toBe(many + 1);
    expect((await found(db, query, "datum")).hits[0]?.title).toBe("Umlage im Gutachten 2019");
  }
});

test("what is hidden is no hit by its kind or year", async () => {
  const db = house();
  add(db, "Kreisumlage geheim", { kind: "gutachten", date: "2019", confidential: true });
  expect((await found(db, "gutachten kreisumlage 2019")).complete).toBe(2);
  expect((await found(db, "gutachten 2019")).complete).toBe(2);
});

test("what is excluded stays out, and a phrase of the word is the phrase", async () => {
  const db = house();
  expect(await titles(db, "gutachten 2019 -kreisumlage")).toEqual([]);
  expect(await titles(db, '"Gutachten von 2019"')).toEqual([
    "Kreisumlage D nach dem Gutachten von 2019",
  ]);
});
