import { expect, test } from "vitest";
import { addDocument, addText } from "~/domain/documents/documents.server";
import { authorize } from "~/domain/users/authorization.server";
import { write } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import { findInTexts } from "./found.server";
import { passagePath } from "./passage-path";
import { search } from "../search.server";

const filler = "Der Landtag berät den Entwurf und überweist ihn an die Ausschüsse.\n".repeat(90);
const text = `Die Umlage steigt.\n${filler}Die Kreise erheben eine Umlage von den Gemeinden.\n${filler}`;

const facts = {
  kind: "bericht" as const,
  title: "Bericht",
  number: "",
  publisher: "",
  date: null,
  url: "",
  departmentId: null,
  readerIds: [],
};

function documentOf(body: string) {
  const db = freshDatabase();
  const id = write(db, (tx) => {
    const document = addDocument(tx, addWriter(db), { ...facts, confidentiality: "house" });
    addText(tx, document, body);
    return document;
  });
  return { db, record: authorize(db, addPerson(db), "read", "document", id) };
}

const at = (path: string) => new URL(path, "http://localhost");

test("a hit leads to the passage it showed, wherever in the text that is", async () => {
  const { db, record } = documentOf(text);
  const [hit] = (await search(db, record.actor, "Kreis Gemeinde")).hits;
  const path = passagePath(hit!, "Kreis Gemeinde");
  expect(path).toMatch(/^\/dokumente\/\w+\?treffer=Kreis\+Gemeinde&stelle=\d+#treffer$/);
  const found = await findInTexts(db, record, at(path), ["Kreise zuerst", text]);
  expect(found?.count).toBe(3);
  const first = found?.marks.map((marks) => marks.filter(({ isFirst }) => isFirst));
  expect(first?.[0]).toEqual([]);
  expect(first?.[1]?.map(({ start, end }) => text.slice(start, end))).toEqual(["Kreise"]);
});

test("without the passage the page opens where most of the words stand together", async () => {
  const { db, record } = documentOf(text);
  const found = await findInTexts(db, record, at("/x?treffer=Umlage+Gemeinde&stelle=99"), [text]);
  const first = found?.marks[0]?.find(({ isFirst }) => isFirst);
  expect(text.slice(first?.start)).toMatch(/^Umlage von den Gemeinden/);
});

test("of a very long text only the part around the hit is looked through, and it is said", async () => {
  const sentence = "Über die Umlage berät der Kreistag.\n";
  const long = `${sentence.repeat(5_000)}Die Zebrafinken ziehen, die Umlage steigt.\n${sentence.repeat(5_000)}`;
  const { db, record } = documentOf(long);
  const query = "Zebrafink Umlage";
  const [hit] = (await search(db, record.actor, query)).hits;
  const place = long.indexOf("Zebrafinken");
  const found = await findInTexts(db, record, at(passagePath(hit!, query)), ["Umlage", long]);
  const [before = [], marks = []] = found?.marks ?? [];
  expect(before).toEqual([]);
  expect(Math.abs(marks.find(({ isFirst }) => isFirst)!.start - place)).toBeLessThan(200);
  expect(found).toMatchObject({ isPart: true, count: 500 });
  expect(new Set(marks.map(({ start, end }) => long.slice(start, end)))).toEqual(
    new Set(["Zebrafinken", "Umlage"]),
  );
  const bounds = { characters: 1_000, marks: 500 };
  const few = await findInTexts(db, record, at(passagePath(hit!, query)), [long], bounds);
  expect(few?.count).toBeLessThan(40);
  for (const { start } of few?.marks[0] ?? []) expect(Math.abs(start - place)).toBeLessThan(800);
});

test("where the looked-through part ends, no word is cut in two", async () => {
  const long = `Zebrafink ${"Kreisumlagebescheid ".repeat(400)}`;
  const { db, record } = documentOf(long);
  for (const characters of [1_003, 1_010, 1_017]) {
    const bounds = { characters, marks: 500 };
    const found = await findInTexts(db, record, at("/x?treffer=Umlage"), [long], bounds);
    const words = found?.marks[0]?.map(({ start, end }) => long.slice(start, end)) ?? [];
    expect(new Set(words)).toEqual(new Set(["Kreisumlagebescheid"]));
  }
});

test("a passage behind the last one is nobody else's", async () => {
  const db = freshDatabase();
  const owner = addWriter(db);
  const add = (confidentiality: "house" | "confidential", body: string) =>
    write(db, (tx) => {
      const id = addDocument(tx, owner, { ...facts, confidentiality });
      addText(tx, id, body);
      return id;
    });
  const own = add("house", "Umlage der Altstadt.\nUmlage der Neustadt.");
  add("confidential", "Umlage der Neustadt.");
  const record = authorize(db, addPerson(db), "read", "document", own);
  const url = at("/x?treffer=Umlage&stelle=4096");
  const found = await findInTexts(db, record, url, ["Umlage der Altstadt.\nUmlage der Neustadt."]);
  expect(found?.marks[0]?.map(({ isFirst }) => isFirst)).toEqual([true, false]);
});

test.each(["/x", "/x?treffer=", "/x?treffer=%22%28*", "/x?treffer=-"])(
  "%s marks nothing",
  async (path) => {
    const { db, record } = documentOf(text);
    expect(await findInTexts(db, record, at(path), [text])).toBeNull();
  },
);

test("what is not in the text is said to be elsewhere", async () => {
  const { db, record } = documentOf(text);
  const found = await findInTexts(db, record, at("/x?treffer=Zebrafink"), [text]);
  expect(found).toEqual({ query: "Zebrafink", count: 0, isPart: false, marks: [] });
});

test("a hit by its title alone opens at the beginning", async () => {
  const { db, record } = documentOf("");
  const [hit] = (await search(db, record.actor, "Bericht")).hits;
  expect(passagePath(hit!, "Bericht")).toBe(`/dokumente/${record.id}`);
});
