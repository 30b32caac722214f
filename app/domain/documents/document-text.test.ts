import { expect, test } from "vitest";
import { passagePath, readPassageAsked } from "~/domain/search/opened/passage-path";
import { search } from "~/domain/search/search.server";
import { authorize } from "~/domain/users/authorization.server";
import { write } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { readDocumentCitations } from "./document-citations.server";
import { findCited, findText } from "./document-page.server";
import { addDocument, addText } from "./documents.server";

const facts = {
  kind: "bericht" as const,
  title: "Bericht",
  number: "",
  publisher: "",
  date: null,
  url: "",
  departmentId: null,
  readerIds: [],
  confidentiality: "house" as const,
};

function documentOf(body: string) {
  const db = freshDatabase();
  const id = write(db, (tx) => {
    const document = addDocument(tx, addWriter(db), facts);
    addText(tx, document, body);
    return document;
  });
  return { db, document: authorize(db, addPerson(db), "read", "document", id) };
}

const filler = "Über die Umlage berät der Kreistag. 🦉\n".repeat(30_000);
const long = `${filler}Zebrafinken fliegen nach § 41 Abs. 1 GO NRW.\n${filler}`;

test("a hit in the middle of a text of a million characters opens there, with its citations", async () => {
  const { db, document } = documentOf(long);
  await readDocumentCitations(db, document.id);
  const [hit] = (await search(db, document.actor, "Zebrafink")).hits;
  const url = new URL(passagePath(hit!, "Zebrafink"), "http://localhost");
  const { passage } = readPassageAsked(url.searchParams)!;
  const text = await findText(db, document, { whole: false, passage });
  expect(text?.text).toContain("Zebrafinken fliegen");
  expect(text?.text.length).toBeLessThan(62_000);
  expect(text?.text).toBe(long.slice(text?.from, text!.from + text!.text.length));
  expect(text).toMatchObject({ isCut: true });
  const { marks } = await findCited(db, document, text, null);
  expect(marks).toHaveLength(1);
  for (const { start, end, text: cited } of marks) expect(text?.text.slice(start, end)).toBe(cited);
});

test.each([
  ["its beginning", { whole: false }, 1_500],
  ["all a page can show", { whole: true }, 200_000],
  ["what stands around a passage it does not have", { whole: false, passage: 4_000 }, 60_000],
])("without a hit a page shows %s", async (_, asked, most) => {
  const { db, document } = documentOf("Umlage. ".repeat(40_000));
  const text = await findText(db, document, asked);
  expect(text?.text.length).toBeLessThanOrEqual(most + 10);
  expect(text?.text.length).toBeGreaterThan(most - 10);
});
