import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addDocument, addText } from "~/domain/documents/documents.server";
import { readDocumentCitations, textField } from "~/domain/documents/document-citations.server";
import { authorize } from "~/domain/users/authorization.server";
import { write, type Database } from "~db/client.server";
import { citations, citationScans, documentTexts, events } from "~db/schema";
import { confirmAllOpen, correctCitation, decideCitations } from "./decide.server";
import { answerCitations, openCitations } from "./open-citations.server";
import { listMarks } from "./record-citations.server";

const text = "Nach § 26 Abs. 2 GO NRW und § 5 KrO NRW, siehe LT-Drs. 18/4567.";

async function oneDocument(words = text) {
  const db = freshDatabase();
  const actor = addWriter(db);
  const id = write(db, (tx) => {
    const facts = { kind: "entwurf" as const, number: "", publisher: "", title: "Entwurf" };
    const house = { confidentiality: "house" as const, departmentId: null, readerIds: [] };
    const added = addDocument(tx, actor, { ...facts, ...house, date: null, url: "" });
    addText(tx, added, words);
    return added;
  });
  await readDocumentCitations(db, id);
  return { db, document: authorize(db, actor, "write", "document", id) };
}

const rowsOf = (db: Database) =>
  db
    .select()
    .from(citations)
    .where(eq(citations.field, textField))
    .orderBy(citations.ordinal)
    .all();

async function rereadWith(db: Database, id: string, words: string) {
  db.update(documentTexts).set({ text: words }).where(eq(documentTexts.documentId, id)).run();
  await readDocumentCitations(db, id);
}

test("a text that was read offers what it cites, with the words around it", async () => {
  const { db, document } = await oneDocument();
  const { rows, total } = await openCitations(db, document, () => text);
  expect(total).toBe(3);
  expect(rows[1]).toMatchObject({
    text: "§ 5 KrO NRW",
    before: "Nach § 26 Abs. 2 GO NRW und ",
    after: ", siehe LT-Drs. 18/4567.",
  });
});

test("what was decided stays when the text is read again, at its new place", async () => {
  const { db, document } = await oneDocument();
  const [first, second, third] = rowsOf(db);
  await decideCitations(db, document, [first!.id], "confirmed");
  await decideCitations(db, document, [second!.id], "rejected");
  await correctCitation(db, document, third!.id, "BT-Drs. 20/1");
  await rereadWith(db, document.id, `Vorweg. ${text} Auch § 9 GO NRW.`);
  expect(rowsOf(db).map((row) => [row.text, row.state, row.start, row.target])).toEqual([
    ["§ 26 Abs. 2 GO NRW", "confirmed", 13, null],
    ["§ 5 KrO NRW", "rejected", 36, null],
    ["LT-Drs. 18/4567", "confirmed", 55, "paper:BT Drucksache 20/1"],
    ["§ 9 GO NRW", "suggested", 77, null],
  ]);
});

test("a decision on a text that was read again meanwhile is passed over", async () => {
  const { db, document } = await oneDocument();
  const [first] = rowsOf(db);
  await rereadWith(db, document.id, text);
  expect(await decideCitations(db, document, [first!.id], "confirmed")).toBe(0);
  expect(rowsOf(db).every(({ state }) => state === "suggested")).toBe(true);
});

test("a correction that names nothing comes back with what was typed", async () => {
  const { db, document } = await oneDocument();
  const [first] = rowsOf(db);
  const typed = { tun: "berichtigen", fundstelle: first!.id, berichtigung: "irgendwas" };
  const body = new URLSearchParams(typed);
  const request = new Request("https://votum.example/dokumente/x/fundstellen", {
    method: "POST",
    body,
  });
  const answer = await answerCitations(db, document, request);
  expect(answer.status).toBe(422);
  expect((await answer.json()).refused).toMatchObject({ id: first!.id, written: "irgendwas" });
  expect(rowsOf(db)[0]?.state).toBe("suggested");
});

test("rejected words are only text, and every decision is written down", async () => {
  const { db, document } = await oneDocument();
  const [first] = rowsOf(db);
  await decideCitations(db, document, [first!.id], "rejected");
  const marks = listMarks(db, document, { fields: [textField], on: null });
  expect(marks.map((mark) => mark.text)).toEqual(["§ 5 KrO NRW", "LT-Drs. 18/4567"]);
  const actions = db.select({ action: events.action }).from(events).all();
  expect(actions).toContainEqual({ action: "record.citations-rejected" });
});

describe("everything that waits is confirmed at once", () => {
  const states = (db: Database) => [...new Set(rowsOf(db).map(({ state }) => state))];
  const shown = async (db: Database, document: Parameters<typeof openCitations>[1]) => {
    const { rows, total } = await openCitations(db, document, () => text);
    return { total, first: rows[0]!.id };
  };

  test("also more than a page shows, decisions stay, each slice is written down", async () => {
    const { db, document } = await oneDocument("§ 1 GO NRW. ".repeat(2500));
    const [, second] = rowsOf(db);
    await decideCitations(db, document, [second!.id], "rejected");
    const began = performance.now();
    expect(await confirmAllOpen(db, document, await shown(db, document))).toBe(2499);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(states(db)).toEqual(["confirmed", "rejected"]);
    const written = db.select().from(events).all();
    const counts = written.flatMap(({ action, details }) =>
      action === "record.citations-confirmed" ? [JSON.parse(details).citations] : [],
    );
    expect(counts).toEqual([1000, 1000, 499]);
  });

  test("but not what nobody was shown: a text that was read anew", async () => {
    const { db, document } = await oneDocument();
    const before = await shown(db, document);
    await rereadWith(db, document.id, text);
    await expect(confirmAllOpen(db, document, before)).rejects.toMatchObject({ code: "conflict" });
    expect(states(db)).toEqual(["suggested"]);
  });

  test("by the form of the page", async () => {
    const { db, document } = await oneDocument();
    const { total, first } = await shown(db, document);
    const body = new URLSearchParams({ tun: "alle-bestaetigen", stand: `${total}:${first}` });
    const request = new Request("https://votum.example/x", { method: "POST", body });
    expect((await answerCitations(db, document, request)).status).toBe(303);
    expect(states(db)).toEqual(["confirmed"]);
  });
});

test("of more citations than are kept the text says so", async () => {
  const { db, document } = await oneDocument("§ 1 GO NRW. ".repeat(21_000));
  expect(rowsOf(db)).toHaveLength(20_000);
  const scan = db.select().from(citationScans).where(eq(citationScans.recordId, document.id)).get();
  expect(scan?.truncated).toBe(true);
});
