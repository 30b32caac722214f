import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf } from "../../../tests/support/opinions";
import { confirmCitations } from "~/editor/state/confirm-citations";
import type { BlockNode, EditorDocument, Section } from "~/editor/state/document";
import { newId } from "~/lib/ids.server";
import type { Database } from "~db/client.server";
import { citations, citationScans } from "~db/schema";
import { asFound } from "./found-citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { saveVersion } from "./versions.server";

const section = (name: Section): BlockNode => ({
  type: "section-heading",
  version: 1,
  section: name,
  tag: "h2",
  children: [{ type: "text", version: 1, text: name, format: 0 }],
});
const paragraph = (text: string): BlockNode => ({
  type: "paragraph",
  version: 1,
  children: [{ type: "text", version: 1, text, format: 0 }],
});

const opinion: EditorDocument = {
  schema: 1,
  root: {
    type: "root",
    version: 1,
    children: [
      section("rechtsfrage"),
      paragraph("Gilt § 26 Abs. 4 GO NRW?"),
      section("wuerdigung"),
      paragraph("Nach § 5 GO und BVerfGE 147, 185 ja."),
      paragraph("Absatz 2 dieser Vorschrift ergibt nichts anderes."),
    ],
  },
};

const rowsOf = (db: Database, recordId: string) =>
  db
    .select()
    .from(citations)
    .where(eq(citations.recordId, recordId))
    .orderBy(asc(citations.ordinal))
    .all();

/** The opinion with these decisions about what is recognised, in its order. */
function decidedText(decisions: readonly ("confirmed" | "rejected" | undefined)[]): string {
  let named = 0;
  const document = confirmCitations(opinion, {
    recognise: (text) => recogniseCitations(text).map(asFound),
    newId: () => `zitat0000${named++}`,
    decide: (_found, index) => decisions[index],
  });
  return JSON.stringify(document);
}

describe("what an opinion cites", () => {
  test("is suggested at its margin number as soon as it is saved", () => {
    const db = freshDatabase();
    const { id } = addOpinionOf(db, addWriter(db), { state: JSON.stringify(opinion) });
    expect(rowsOf(db, id)).toMatchObject([
      {
        text: "§ 26 Abs. 4 GO NRW",
        law: "GO NRW",
        state: "suggested",
        marginal: null,
        start: null,
      },
      { text: "§ 5 GO", law: "GO NRW", numberFrom: "000005", marginal: 1 },
      { text: "BVerfGE 147, 185", kind: "decision", marginal: 1 },
      { text: "Absatz 2 dieser Vorschrift", law: "GO NRW", numberFrom: "000005", marginal: 2 },
    ]);
    expect(db.select().from(citationScans).all()).toMatchObject([{ recordId: id }]);
  });

  test("is what its author decided, and stays so with whoever decided", async () => {
    const db = freshDatabase();
    const anna = addWriter(db);
    const record = addOpinionOf(db, anna, { state: JSON.stringify(opinion) });
    const decided = decidedText(["confirmed", "rejected"]);
    await saveVersion(db, record, { state: decided, baseVersion: 1, saveKey: newId() });
    const first = rowsOf(db, record.id);
    expect(first.map(({ state }) => state)).toEqual([
      "confirmed",
      "rejected",
      "suggested",
      "suggested",
    ]);
    expect(first[0]).toMatchObject({ decidedBy: anna.id, decidedAt: expect.any(Number) });

    const longer = JSON.parse(decided) as EditorDocument;
    longer.root.children.push(paragraph("Nachsatz mit § 7 GO NRW."));
    await saveVersion(db, record, {
      state: JSON.stringify(longer),
      baseVersion: 2,
      saveKey: newId(),
    });
    const second = rowsOf(db, record.id);
    expect(second.map(({ text, state }) => [text, state])).toEqual([
      ["§ 26 Abs. 4 GO NRW", "confirmed"],
      ["§ 5 GO", "rejected"],
      ["BVerfGE 147, 185", "suggested"],
      ["Absatz 2 dieser Vorschrift", "suggested"],
      ["§ 7 GO NRW", "suggested"],
    ]);
    expect(second[0]?.decidedAt).toBe(first[0]?.decidedAt);
  });

  test("is what a correction says, whatever its words read like", async () => {
    const db = freshDatabase();
    const record = addOpinionOf(db, addWriter(db), { state: JSON.stringify(opinion) });
    const corrected = decidedText(["confirmed"]).replace('"number":"26"', '"number":"27"');
    await saveVersion(db, record, { state: corrected, baseVersion: 1, saveKey: newId() });
    expect(rowsOf(db, record.id)[0]).toMatchObject({
      text: "§ 26 Abs. 4 GO NRW",
      numberFrom: "000027",
      state: "confirmed",
    });
  });
});
