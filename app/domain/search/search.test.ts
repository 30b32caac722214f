import { assert, asyncProperty, string } from "fast-check";
import { expect, test } from "vitest";
import { addDocument, addText } from "~/domain/documents/documents.server";
import { createRecord } from "~/domain/records/records.server";
import type { RecordType } from "~/domain/records/record";
import type { Actor } from "~/domain/users/actor";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { write, type Database } from "~db/client.server";
import {
  addDepartment,
  addPerson,
  addWriter,
  freshDatabase,
} from "../../../tests/support/database";
import { indexRecord } from "./indexing/index.server";
import { search } from "./search.server";

type Item = {
  type?: RecordType;
  title: string;
  body?: string;
  identifiers?: string[];
  confidentiality?: Confidentiality;
  departmentId?: string | null;
  readerIds?: string[];
};

const owners = new WeakMap<Database, ReturnType<typeof addWriter>>();

function add(db: Database, item: Item): string {
  const owner = owners.get(db) ?? addWriter(db);
  owners.set(db, owner);
  return write(db, (tx) => {
    const recordId = createRecord(tx, owner, {
      type: item.type ?? "document",
      title: item.title,
      confidentiality: item.confidentiality ?? "house",
      departmentId: item.departmentId ?? null,
      readerIds: item.readerIds ?? [],
    });
    const { title, body = "", identifiers = [] } = item;
    indexRecord(tx, { recordId, title, identifiers, body });
    return recordId;
  });
}

const titles = async (db: Database, actor: Actor, query: string) =>
  (await search(db, actor, query)).hits.map((hit) => hit.title);

const filler = "Der Landtag berät den Entwurf und überweist ihn an die Ausschüsse. ".repeat(60);

test("a compound found by its parts names both of them", async () => {
  const db = freshDatabase();
  add(db, { title: "Vermerk", body: "Die Kreise legen eine Umlage fest; die Umlagen der Kreise." });
  const [hit] = (await search(db, addPerson(db), "Kreisumlage")).hits;
  expect(hit?.why).toBe("Im Text: „Kreise“, „Umlage“.");
});

test.each([
  ["another form of the word", "Kreisumlagen", "Die Kreisumlage steigt."],
  ["umlaut plural", "Rat", "Die Räte beschließen."],
  ["ae for ä", "Raete", "Die Räte beschließen."],
  ["a dropped umlaut", "Beschluss über Gebuhren", "Beschluß über Gebühren."],
  ["the beginning of the last word", "Gemeindeord", "Die Gemeindeordnung gilt."],
  ["a phrase", '"höhere Umlage"', "Eine höhere Umlage droht."],
  [
    "a provision spelled otherwise",
    "§ 41 GO",
    "Nach § 41 Abs. 1 Satz 2 GO NRW entscheidet der Rat.",
  ],
  ["one of two provisions", "§ 49 VwVfG", "Die §§ 48, 49 VwVfG gelten."],
  ["a number with its announcement", "Drs 18/4567", "Siehe LT-Drs. 18/4567, Seite 3."],
  ["each provision of a range", "§§ 53 bis 59 KrO", "Nach § 56 KrO NRW wird die Umlage erhoben."],
  ["a provision that follows", "§ 41 ff. GO", "Nach § 43 Abs. 1 GO NRW haftet das Ratsmitglied."],
  ["a law before its section", "SGB IX § 94", "Die Zuständigkeit folgt aus § 94 SGB IX."],
  ["a beginning", "kreisum* steigt", "Die Kreisumlage steigt."],
  ["a docket without spaces", "2BvR696/12", "BVerfG, 2 BvR 696/12."],
  ["words far apart", "Anfang Schluss", `Anfang. ${filler} Schluss.`],
])("finds %s", async (_what, query, body) => {
  const db = freshDatabase();
  add(db, { title: "Gesucht", body });
  add(db, { title: "Anderes", body: "Hier steht nichts davon." });
  expect(await titles(db, addPerson(db), query)).toEqual(["Gesucht"]);
});

test.each([
  ["an excluded word", "Umlage -Hebesatz"],
  ["an excluded phrase", 'Umlage -"der Hebesatz"'],
  ["an excluded provision", "Umlage -§ 56 KrO"],
])("leaves out %s, wherever in the record it stands", async (_what, query) => {
  const db = freshDatabase();
  add(db, { title: "Mit", body: `Umlage. ${filler} Es steigt der Hebesatz nach § 56 KrO.` });
  add(db, { title: "Ohne", body: "Umlage." });
  expect(await titles(db, addPerson(db), query)).toEqual(["Ohne"]);
});

test("a word in quotation marks is that word, not what it is made of", async () => {
  const db = freshDatabase();
  add(db, { title: "Wort", body: "Die Kreisumlagen steigen." });
  add(db, { title: "Teile", body: "Die Umlage der Kreise." });
  expect(await titles(db, addPerson(db), "Kreisumlage")).toHaveLength(2);
  expect(await titles(db, addPerson(db), '"Kreisumlage"')).toEqual(["Wort"]);
  expect(await titles(db, addPerson(db), '"Umlage"')).toEqual(["Teile"]);
});

test("what is called by the number comes before what names it, a title before a text", async () => {
  const db = freshDatabase();
  add(db, { title: "Nennt Umlage", body: "18/4567 18/4567 18/4567" });
  add(db, { title: "Heißt so", identifiers: ["Drucksache 18/4567"], body: filler });
  expect(await titles(db, addPerson(db), "18/4567")).toEqual(["Heißt so", "Nennt Umlage"]);
  add(db, { title: "Umlage", body: filler });
  add(db, { title: "Text", body: "Umlage Umlage Umlage Umlage" });
  expect((await titles(db, addPerson(db), "Umlage"))[0]).toBe("Umlage");
});

test("the snippet keeps the original wording and marks exactly what matched", async () => {
  const db = freshDatabase();
  add(db, { title: "Satzung", body: `${filler} Die Räte <b>& Kreise</b> tagen.` });
  const [hit] = (await search(db, addPerson(db), "Rat Kreis")).hits;
  expect(hit?.snippet).toContain(
    "Die <mark>Räte</mark> &lt;b&gt;&amp; <mark>Kreise</mark>&lt;/b&gt; tagen.",
  );
  expect(hit?.why).toBe("Im Text: „Räte“, „Kreise“.");
});

test("where nothing contains everything, what contains a part is shown as such", async () => {
  const db = freshDatabase();
  add(db, { title: "Umlage" });
  const result = await search(db, addPerson(db), "Umlage Quastenflosser");
  expect(result).toMatchObject({ match: "some", total: 1 });
});

test("hits, counts, facets and partial words are the same with and without a hidden record", async () => {
  const db = freshDatabase();
  const department = addDepartment(db, "Recht");
  const stranger = addPerson(db, { departmentId: addDepartment(db, "Kämmerei") });
  const named = addPerson(db);
  add(db, { title: "Offene Umlage", body: "Umlage" });
  const before = await search(db, stranger, "Umlage");
  const hidden = { title: "Geheime Umlage Zebrafink", body: "Umlage", identifiers: ["18/99"] };
  add(db, { ...hidden, type: "opinion", confidentiality: "confidential", readerIds: [named.id] });
  add(db, { ...hidden, confidentiality: "department", departmentId: department });
  const after = await search(db, stranger, "Umlage");
  const withoutScore = ({ hits, ...rest }: typeof after) => ({
    ...rest,
    hits: hits.map(({ score: _score, ...hit }) => hit),
  });
  expect(withoutScore(after)).toEqual(withoutScore(before));
  for (const query of ["Zebrafink", "Zebra", "18/99", '"Geheime Umlage"', "Zebrafink Umlage"]) {
    expect((await search(db, stranger, query)).hits.map((hit) => hit.title)).not.toContain(
      hidden.title,
    );
  }
  expect(await titles(db, named, "Zebrafink")).toEqual([hidden.title]);
});

test("facets count what would be found with the other filters in force", async () => {
  const db = freshDatabase();
  add(db, { title: "Umlage A" });
  add(db, { title: "Umlage B" });
  add(db, { title: "Umlage C", type: "opinion" });
  const result = await search(db, addPerson(db), "Umlage", { filters: { art: ["opinion"] } });
  expect(result.total).toBe(1);
  expect(result.facets.art.map(({ value, count }) => [value, count])).toEqual([
    ["document", 2],
    ["opinion", 1],
  ]);
});

test("whatever is typed, there is an answer and soon", async () => {
  const db = freshDatabase();
  const actor = addPerson(db);
  add(db, { title: "Umlage", body: filler });
  const queries = [
    '"',
    "'",
    "*",
    "NEAR(",
    "a OR",
    "^x",
    "{title} : x",
    "\u0000",
    "😀",
    "-",
    "--x",
    "§",
    "()",
  ];
  for (const query of queries) await search(db, actor, query);
  await search(db, actor, "ä".repeat(100_000));
  await search(db, actor, '"('.repeat(50_000));
  await assert(
    asyncProperty(string({ unit: "binary", maxLength: 60 }), async (query) => {
      await search(db, actor, query);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["Kreisumlge", "Kreisumlage"],
  ["Zebrfink Umlage", "Zebrafink Umlage"],
  ["Kriesumlage", "Kreisumlage"],
])("%s is corrected to %s", async (typed, corrected) => {
  const db = freshDatabase();
  add(db, { title: "Kreisumlage", body: "Die Umlage steigt." });
  add(db, { title: "Zebrafink" });
  expect((await search(db, addPerson(db), typed)).corrected).toBe(corrected);
});

test("nothing is corrected to what only hidden texts contain, nor left because they contain it", async () => {
  const db = freshDatabase();
  const stranger = addPerson(db);
  const hidden = { confidentiality: "confidential", readerIds: [] } as const;
  add(db, { title: "Umlage", body: "Die Umlage steigt." });
  add(db, { ...hidden, readerIds: [], title: "Zebrafink und Umlege", body: "Bürgschaft" });
  const corrections = ["Zebrafnik", "Bürgschft", "Umlege"].map(
    async (typed) => (await search(db, stranger, typed)).corrected,
  );
  expect(await Promise.all(corrections)).toEqual([null, null, "Umlage"]);
});

test.each([
  ["a joined word where the text has its parts", "Kreisumlage", "Umlage der Kreise"],
  ["a part of a compound", "Erhebung", "Datenerhebung bei Dritten"],
  ["what means the same", "Verkauf", "Veräußerung von Grundstücken"],
  ["one expression for another", "Ehrenamt", "Ehrenamtliche Tätigkeit"],
])("finds %s and marks it", async (_what, query, title) => {
  const db = freshDatabase();
  add(db, { title, body: filler });
  const [hit] = (await search(db, addPerson(db), query)).hits;
  expect(hit?.markedTitle.some((part) => part.hit)).toBe(true);
});

test.each([
  ["seit:2020 Umlage", ["Neu"]],
  ["bis:2019 Umlage", ["Alt"]],
  ["Umlage art:gutachten", []],
  ["Umlage von:Landtag", ["Alt"]],
  ["Umlage -von:Landtag", ["Neu"]],
  ["Umlage -von:LANDTÄG", ["Neu"]],
  ["Umlage -art:bericht", []],
  ["Umlage -art:entscheidung", ["Alt", "Neu"]],
  ["-art:entscheidung", ["Alt", "Neu"]],
  ["Umlage -seit:2020", ["Alt"]],
  ["Umlage norm:41GO", ["Neu"]],
  ["Umlage norm:41 GO", ["Neu"]],
  ["Umlage -norm:41GO", ["Alt"]],
  ["Umlage gericht:OVG", []],
  ["Zebrafink oder Umlage", ["Alt", "Neu"]],
])("%s finds %j", async (query, expected) => {
  const db = freshDatabase();
  const owner = addWriter(db);
  for (const [title, date, publisher, text] of [
    ["Alt", "2018", "Landtag", "Umlage nach § 40 GO"],
    ["Neu", "2022-03-01", "", "Umlage nach § 41 GO NRW"],
  ] as const) {
    write(db, (tx) => {
      const id = addDocument(tx, owner, {
        kind: "bericht",
        title,
        number: "",
        publisher,
        date,
        url: "",
        confidentiality: "house",
        departmentId: null,
        readerIds: [],
      });
      addText(tx, id, text);
    });
  }
  expect((await titles(db, addPerson(db), query)).toSorted()).toEqual(expected);
});

test("hits with a part of the words are the same, however many better ones are hidden", async () => {
  const db = freshDatabase();
  const stranger = addPerson(db);
  add(db, { title: "Alt", body: "Zebrafink und Hebesatz." });
  add(db, { title: "Zwei", body: "Zebrafink und Kranich." });
  add(db, { title: "Eins", body: "Hebesatz." });
  const query = "Zebrafink Kranich Hebesatz Rohrdommel";
  const before = await titles(db, stranger, query);
  for (let n = 0; n < 350; n++) {
    add(db, {
      title: `Geheim ${n}`,
      body: "Zebrafink, Kranich und Hebesatz.",
      confidentiality: "confidential",
    });
  }
  const result = await search(db, stranger, query);
  expect(before.toSorted()).toEqual(["Alt", "Eins", "Zwei"]);
  expect([result.hits.map((hit) => hit.title).toSorted(), result.total]).toEqual([
    before.toSorted(),
    3,
  ]);
});
