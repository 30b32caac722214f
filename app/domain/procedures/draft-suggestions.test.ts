import { eq } from "drizzle-orm";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addCitingStatement, addGemeindeordnung } from "../../../tests/support/currency";
import { addDocument, addText } from "~/domain/documents/documents.server";
import { linkRecords } from "~/domain/records/records.server";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import { newId } from "~/lib/ids.server";
import { write, type Database } from "~db/client.server";
import { affectedProvisions, citationImpacts, documentTexts, events } from "~db/schema";
import { listAffectedProvisions, listDrafts } from "./affected-list.server";
import { readMissingPlaces, setAffectedLaws } from "./affected-provisions.server";
import { suggestFromDraft, suggestFromExtracted } from "./draft-suggestions.server";
import { startFollowingDrafts } from "./follow-drafts.server";
import { createProcedure } from "./procedures.server";
import {
  changeProvision,
  confirmSuggestions,
  findProvision,
  rejectSuggestions,
} from "./provision-decisions.server";
import { addStep } from "./steps.server";

const draft = `Artikel 1
Änderung der Gemeindeordnung
Die Gemeindeordnung für das Land Nordrhein-Westfalen wird wie folgt geändert:
1. § 26 Absatz 2 wird wie folgt gefasst: „(2) Neu.“
2. § 27 wird aufgehoben.
Dieses Gesetz tritt am 1. Januar 2027 in Kraft.`;

const empty = {
  title: "Gesetz",
  shortTitle: "",
  level: "land" as const,
  modelId: "land-nrw",
  term: null,
  summary: "",
  initiators: [],
  leadMinistry: "",
  leadCommittee: "",
  coCommittees: [],
  identifiers: [],
  affectedLaws: [],
  uncertainty: "",
};

const house = { confidentiality: "house" as const, departmentId: null, readerIds: [] };

type Confidentiality = "house" | "confidential";

async function oneDraft(confidentiality: Confidentiality = "house", text = draft) {
  const db = freshDatabase();
  const actor = addWriter(db);
  addGemeindeordnung(db, ["26", "27"]);
  const id = await createProcedure(db, actor, { ...empty, ...house });
  const documentId = addPaper(db, actor, id, confidentiality, text);
  const procedure = authorize(db, actor, "write", "procedure", id);
  return { db, actor, procedure, documentId };
}

function addPaper(
  db: Database,
  actor: Permitted<"write">,
  procedureId: string,
  confidentiality: Confidentiality,
  text: string,
): string {
  return write(db, (tx) => {
    const facts = { kind: "entwurf" as const, number: newId(), publisher: "", title: "Entwurf" };
    const access = { confidentiality, departmentId: null, readerIds: [] };
    const id = addDocument(tx, actor, { ...facts, ...access, date: null, url: "" });
    addText(tx, id, text);
    const procedure = authorize(tx, actor, "read", "procedure", procedureId);
    linkRecords(tx, authorize(tx, actor, "write", "document", id), procedure, "part-of");
    return id;
  });
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a draft suggests what it does, with its words and its day", async () => {
  const { db, procedure, documentId } = await oneDraft();
  expect(await suggestFromDraft(db, procedure, documentId)).toBe(2);
  const { confirmed, suggested } = await listAffectedProvisions(db, procedure);
  expect(confirmed).toEqual([]);
  expect(
    suggested.map(({ law, provision, change, effectiveOn, source }) => [
      law,
      plain(provision),
      change,
      effectiveOn,
      source?.quote,
    ]),
  ).toEqual([
    [
      "GO NRW",
      "§ 26 Abs. 2",
      "recast",
      "2027-01-01",
      "§ 26 Absatz 2 wird wie folgt gefasst: „(2) Neu.“",
    ],
    ["GO NRW", "§ 27", "repealed", "2027-01-01", "§ 27 wird aufgehoben."],
  ]);
  expect(suggested[1]?.provisionHref).toBe("/normen/go-nrw/27");
});

describe("of a paper somebody may not read", () => {
  test("she sees no suggestion, no number of them, no passage and no paper", async () => {
    const { db, procedure, documentId, actor } = await oneDraft("confidential");
    await suggestFromDraft(db, procedure, documentId);
    const other = addWriter(db);
    const hers = authorize(db, other, "write", "procedure", procedure.id);
    expect(await listAffectedProvisions(db, hers)).toEqual({ confirmed: [], suggested: [] });
    expect(await listDrafts(db, hers)).toEqual([]);
    await expect(suggestFromDraft(db, hers, documentId)).rejects.toMatchObject({
      code: "not-found",
    });

    const [first] = (await listAffectedProvisions(db, procedure)).suggested;
    await expect(findProvision(db, hers, first!.id)).rejects.toMatchObject({ code: "not-found" });
    expect(await confirmSuggestions(db, hers, [first!.id])).toBe(0);
    expect(await rejectSuggestions(db, hers, [first!.id])).toBe(0);

    // What its reader confirms is the procedure's; the words of the paper stay hers.
    expect(await confirmSuggestions(db, procedure, [first!.id])).toBe(1);
    const [row] = (await listAffectedProvisions(db, hers)).confirmed;
    expect(row).toMatchObject({ change: "recast", source: null });
    expect((await findProvision(db, hers, row!.id)).source).toBeNull();
    expect((await listAffectedProvisions(db, procedure)).confirmed[0]?.source?.id).toBe(documentId);
    expect(actor.id).not.toBe(other.id);
  });

  test("the same said by an open paper is offered to her", async () => {
    const { db, actor, procedure, documentId } = await oneDraft("confidential");
    await suggestFromDraft(db, procedure, documentId);
    const open = addPaper(db, actor, procedure.id, "house", draft);
    const hers = authorize(db, addWriter(db), "write", "procedure", procedure.id);
    await suggestFromDraft(db, hers, open);
    expect((await listAffectedProvisions(db, hers)).suggested).toHaveLength(2);
  });
});

test("read again, decisions stay: confirmed is not suggested, rejected does not return", async () => {
  const { db, procedure, documentId } = await oneDraft();
  await suggestFromDraft(db, procedure, documentId);
  const [first, second] = (await listAffectedProvisions(db, procedure)).suggested;
  await confirmSuggestions(db, procedure, [first!.id]);
  await rejectSuggestions(db, procedure, [second!.id]);
  expect(await suggestFromDraft(db, procedure, documentId)).toBe(0);
  const { confirmed, suggested } = await listAffectedProvisions(db, procedure);
  expect(confirmed.map(({ provision }) => plain(provision))).toEqual(["§ 26 Abs. 2"]);
  expect(suggested).toEqual([]);
});

test("what somebody named without saying what happens takes over what the draft says", async () => {
  const { db, procedure, documentId } = await oneDraft();
  write(db, (tx) => setAffectedLaws(tx, procedure.id, [{ law: "GO NRW", provision: "§\u00a027" }]));
  suggestFromExtracted(db, documentId);
  const { suggested } = await listAffectedProvisions(db, procedure);
  expect(suggested.map(({ known }) => known)).toEqual([null, { change: null, effectiveOn: null }]);
  await confirmSuggestions(
    db,
    procedure,
    suggested.map(({ id }) => id),
  );
  const { confirmed } = await listAffectedProvisions(db, procedure);
  expect(confirmed).toHaveLength(2);
  expect(confirmed.find(({ provision }) => provision.endsWith("27"))).toMatchObject({
    change: "repealed",
    effectiveOn: "2027-01-01",
    source: { id: documentId },
  });
});

test("a corrected suggestion is confirmed as corrected; who saves second is told", async () => {
  const { db, procedure, documentId } = await oneDraft();
  await suggestFromDraft(db, procedure, documentId);
  const [first] = (await listAffectedProvisions(db, procedure)).suggested;
  const { seen } = await findProvision(db, procedure, first!.id);
  const fields = {
    law: "GO NRW",
    provision: "§\u00a026 Abs.\u00a03",
    change: "changed" as const,
    effectiveOn: "2028",
  };
  expect(await changeProvision(db, procedure, first!.id, fields, seen)).toBe("saved");
  expect((await listAffectedProvisions(db, procedure)).confirmed[0]).toMatchObject(fields);
  await expect(changeProvision(db, procedure, first!.id, fields, seen)).rejects.toMatchObject({
    code: "conflict",
  });
});

test("only what is confirmed warns who relies on it", async () => {
  const { db, procedure, documentId } = await oneDraft();
  addCitingStatement(db, "2019-05-01", "Wir stützen uns auf § 27 GO NRW.");
  await suggestFromDraft(db, procedure, documentId);
  expect(db.select().from(citationImpacts).all()).toEqual([]);
  const { suggested } = await listAffectedProvisions(db, procedure);
  await confirmSuggestions(
    db,
    procedure,
    suggested.map(({ id }) => id),
  );
  expect(db.select().from(citationImpacts).all()).toHaveLength(1);
});

describe("a paper that belongs to a procedure is read by itself", () => {
  const log = pino({ level: "silent" });
  const suggestions = (db: Database) =>
    db.select().from(affectedProvisions).where(eq(affectedProvisions.state, "suggested")).all();
  const readings = (db: Database) =>
    db.select().from(events).where(eq(events.action, "document.draft-read")).all().length;

  test("when the program starts, once", async () => {
    const { db } = await oneDraft();
    const first = startFollowingDrafts(db, log, 5);
    await expect.poll(() => suggestions(db).length).toBe(2);
    await first.stop();
    const second = startFollowingDrafts(db, log, 5);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await second.stop();
    expect(readings(db)).toBe(1);
  });

  test("when it is joined later, also as the paper of a step; other papers are not", async () => {
    const { db, actor, procedure } = await oneDraft("house", "Nichts.");
    const following = startFollowingDrafts(db, log, 5);
    await expect.poll(() => readings(db)).toBe(1);
    addPaper(db, actor, procedure.id, "house", draft);
    await expect.poll(() => suggestions(db).length).toBe(2);
    const other = authorize(
      db,
      actor,
      "write",
      "procedure",
      await createProcedure(db, actor, { ...empty, ...house }),
    );
    const documentId = suggestions(db)[0]!.documentId!;
    const step = { stage: null, title: "Einbringung", state: "undated" as const, date: null };
    const texts = { body: "", result: "", note: "", sourceUrl: "" };
    await addStep(db, other, { ...step, ...texts, documentIds: [documentId] });
    await expect.poll(() => suggestions(db).length).toBe(4);
    await following.stop();
  });

  test("what somebody decided stays", async () => {
    const { db, procedure, documentId } = await oneDraft();
    await suggestFromDraft(db, procedure, documentId);
    const [first, second] = suggestions(db);
    await confirmSuggestions(db, procedure, [first!.id]);
    await rejectSuggestions(db, procedure, [second!.id]);
    // Its text was extracted anew.
    db.update(documentTexts)
      .set({ extractedAt: Date.now() + 60_000 })
      .run();
    const following = startFollowingDrafts(db, log, 5);
    await expect.poll(() => readings(db)).toBe(2);
    await following.stop();
    expect(suggestions(db)).toEqual([]);
    expect((await listAffectedProvisions(db, procedure)).confirmed).toHaveLength(1);
  });

  test("an open paper says for all what a hidden one said first", async () => {
    const { db, actor, procedure, documentId } = await oneDraft("confidential");
    suggestFromExtracted(db, documentId);
    const stranger = authorize(db, addWriter(db), "write", "procedure", procedure.id);
    expect((await listAffectedProvisions(db, stranger)).suggested).toEqual([]);
    const open = addPaper(db, actor, procedure.id, "house", draft);
    suggestFromExtracted(db, open);
    suggestFromExtracted(db, documentId);
    const { suggested } = await listAffectedProvisions(db, stranger);
    expect(suggested.map(({ source }) => source?.id)).toEqual([open, open]);
  });
});

test("a reader of the house cannot decide", async () => {
  const { db, procedure } = await oneDraft();
  const reader = addPerson(db, { role: "leserin" });
  expect(() => authorize(db, reader, "write", "procedure", procedure.id)).toThrow();
});

test("rows of an older release are read for their number", async () => {
  const { db, procedure } = await oneDraft();
  const named = { procedureId: procedure.id, law: "GO NRW" };
  db.insert(affectedProvisions)
    .values([
      { id: newId(), ...named, provision: "§ 27 Abs. 1" },
      { id: newId(), ...named, provision: "Teil 3" },
    ])
    .run();
  await readMissingPlaces(db);
  const rows = db
    .select({ unit: affectedProvisions.unit, from: affectedProvisions.numberFrom })
    .from(affectedProvisions)
    .where(eq(affectedProvisions.procedureId, procedure.id))
    .all();
  expect(rows).toContainEqual({ unit: "§", from: "000027" });
  expect(rows).toContainEqual({ unit: null, from: null });
});
