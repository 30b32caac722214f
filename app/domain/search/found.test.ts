import { expect, test } from "vitest";
import { addDocument, addText } from "~/domain/documents/documents.server";
import { authorize } from "~/domain/users/authorization.server";
import { write } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { findInTexts } from "./found.server";
import { passagePath } from "./passage-path";
import { search } from "./search.server";

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
  expect(found).toEqual({ query: "Zebrafink", count: 0, marks: [] });
});

test("a hit by its title alone opens at the beginning", async () => {
  const { db, record } = documentOf("");
  const [hit] = (await search(db, record.actor, "Bericht")).hits;
  expect(passagePath(hit!, "Bericht")).toBe(`/dokumente/${record.id}`);
});
