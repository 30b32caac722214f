import { expect, test } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../../tests/support/opinions";
import { addChange } from "../../../../tests/support/currency";
import { addLaw, addProvision } from "../../../../tests/support/register";
import { authorize } from "~/domain/users/authorization.server";
import type { NewOpinion } from "../opinions.server";
import { saveDraft } from "../drafts.server";
import { finishOpinion, readFinishing } from "../finishing.server";
import { linkOpinion } from "../opinions.server";
import { listOpinionLinks } from "../reading.server";
import { citations } from "~db/schema";
import { listDeviations, noteDeviation, takeBackDeviation } from "./deviations.server";
import { similarToText } from "./similar-to-text.server";
import { whySimilar } from "./similar";
import { listUnnotedDeviations } from "./unnoted-deviations.server";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

function house() {
  const db = freshDatabase();
  const law = addLaw(db, { abbreviation: "GO NRW", aliases: ["GO NW"] });
  addLaw(db, { abbreviation: "KAG NRW" });
  const writer = addWriter(db);
  const opinion = (title: string, text: string, more: Partial<NewOpinion> = {}, by = writer) =>
    addOpinionOf(db, by, { title, text, ...more });
  // What the house has besides: without it every provision is in every text.
  for (let n = 0; n < 6; n++) opinion(`Denkmalschutz ${n}`, "§ 5 DSchG NRW und § 1 GO NRW");
  return { db, writer, opinion, law };
}

test("Another opinion with the same provisions and words is found, and why is said", async () => {
  const { db, opinion } = house();
  const earlier = opinion("Kreisumlage und Abwägung", "Nach § 41 Abs. 1 GO NW und § 8 KAG NRW …");
  const own = opinion("Abwägung bei der Kreisumlage", "§ 41 Abs. 1 GO NRW, § 8 Abs. 2 KAG NRW.");
  const [first, ...others] = (await similarToText(db, own)).similar;
  expect(others).toEqual([]);
  expect(first?.id).toBe(earlier.id);
  expect(plain(whySimilar(first as NonNullable<typeof first>))).toBe(
    "beide nennen § 41 Abs. 1 GO NRW, § 8 KAG NRW; gemeinsame Begriffe: Kreisumlage, Abwägung",
  );
});

test("One common provision alone is chance, and so are one or two words", async () => {
  const { db, opinion } = house();
  opinion("Friedhofssatzung", "§ 8 KAG NRW");
  opinion("Kreisumlage im Jahr danach", "ohne Vorschrift");
  const own = opinion("Abwägung bei der Kreisumlage", "§ 8 KAG NRW und § 41 GO NRW.");
  expect((await similarToText(db, own)).similar).toEqual([]);
});

test("A rare provision in common weighs more than one that everybody names", async () => {
  const { db, opinion } = house();
  const common = opinion("Erstes", "§ 1 GO NRW, § 5 DSchG NRW, § 9 BauGB");
  const rare = opinion("Zweites", "§ 41 GO NRW, § 8 KAG NRW, § 9 BauGB");
  const own = opinion("Drittes", "§ 1 GO NRW, § 5 DSchG NRW, § 41 GO NRW, § 8 KAG NRW");
  const found = (await similarToText(db, own)).similar.map(({ id }) => id);
  expect(found[0]).toBe(rare.id);
  expect(found.indexOf(common.id)).not.toBe(0);
});

test("What is typed and not saved counts; it is read from the own draft alone", async () => {
  const { db, writer, opinion } = house();
  const earlier = opinion("Kreisumlage", "§ 41 GO NRW und § 8 KAG NRW");
  const own = opinion("Neue Frage", "");
  expect((await similarToText(db, own)).similar).toEqual([]);
  const draft = { editor: "e", baseVersion: 1, sequence: 1 };
  await saveDraft(db, own, { ...draft, state: stateWith("§ 41 GO NRW und § 8 KAG NRW") });
  expect((await similarToText(db, own)).similar.map(({ id }) => id)).toEqual([earlier.id]);
  const colleague = authorize(db, addWriter(db), "write", "opinion", own.id);
  expect(colleague.actor.id).not.toBe(writer.id);
  expect((await similarToText(db, colleague)).similar).toEqual([]);
});

test("Whose draft was compared is said; a finished opinion is compared as it was finished", async () => {
  const { db, opinion } = house();
  opinion("Kreisumlage", "§ 41 GO NRW und § 8 KAG NRW");
  const own = opinion("Neue Frage", "Ein Satz.");
  expect((await similarToText(db, own)).basis).toEqual({ version: 1, draftSavedAt: null });
  const draft = { editor: "e", baseVersion: 1, sequence: 1 };
  const { savedAt } = await saveDraft(db, own, {
    ...draft,
    state: stateWith("§ 41 GO NRW und § 8 KAG NRW"),
  });
  expect((await similarToText(db, own)).basis).toEqual({ version: 1, draftSavedAt: savedAt });
  await finishOpinion(db, own, (await readFinishing(db, own)).seen);
  expect(await similarToText(db, own)).toMatchObject({
    basis: { version: 1, draftSavedAt: null },
    similar: [],
  });
});

test("Each of them says whether it still stands", async () => {
  const { db, opinion, law } = house();
  const text = "§ 41 Abs. 1 GO NRW und § 8 KAG NRW";
  const earlier = opinion("Kreisumlage", text, { date: "2019-05-01" });
  const own = opinion("Kreisumlage heute", text);
  const { verdicts, similar } = await similarToText(db, own);
  expect(similar.map(({ id }) => id)).toEqual([earlier.id]);
  expect(verdicts).toEqual({ [earlier.id]: "unknown" });
  addProvision(db, law.id, "41");
  db.update(citations).set({ state: "confirmed" }).run();
  addChange(db, "41", "2020-07-01");
  expect((await similarToText(db, own)).verdicts).toEqual({ [earlier.id]: "changed" });
});

test("A hidden opinion is never named, and does not change the order of others", async () => {
  const { db, opinion } = house();
  const other = addWriter(db);
  const seen = opinion("Kreisumlage und Abwägung", "§ 41 GO NRW und § 8 KAG NRW");
  const second = opinion("Kreisumlage", "§ 41 GO NRW und § 1 GO NRW und § 5 DSchG NRW");
  const own = opinion("Abwägung der Kreisumlage", "§ 41 GO NRW, § 8 KAG NRW, § 1 GO NRW");
  const before = (await similarToText(db, own)).similar;
  expect(before.map(({ id }) => id)).toEqual([seen.id, second.id]);
  for (let n = 0; n < 4; n++)
    opinion(
      "Kreisumlage, Abwägung",
      "§ 8 KAG NRW, § 41 GO NRW",
      { confidentiality: "confidential" },
      other,
    );
  expect((await similarToText(db, own)).similar).toEqual(before);
});

test("A deviation stands on both opinions, in place of a plain reference", async () => {
  const { db, opinion } = house();
  const earlier = opinion("Früher", "§ 41 GO NRW, § 8 KAG NRW", { outcome: "permitted" });
  const own = opinion("Heute", "§ 41 GO NRW, § 8 KAG NRW", { outcome: "not-permitted" });
  await linkOpinion(db, own, { type: "opinion", id: earlier.id });
  await noteDeviation(db, own, earlier.id);
  const relations = async (of: typeof own) =>
    (await listOpinionLinks(db, of)).map(({ id, relation, outgoing }) => [id, relation, outgoing]);
  expect(await relations(own)).toEqual([[earlier.id, "deviates-from", true]]);
  expect(await relations(earlier)).toEqual([[own.id, "deviates-from", false]]);
  expect((await similarToText(db, own)).similar).toMatchObject([
    { outcome: "permitted", deviation: "ours" },
  ]);
  expect((await similarToText(db, earlier)).similar).toMatchObject([{ deviation: "theirs" }]);
  const shownOn = async (of: typeof own) => listDeviations(db, of, await listOpinionLinks(db, of));
  expect(await shownOn(own)).toMatchObject([
    { id: earlier.id, outgoing: true, outcome: "permitted" },
  ]);
  expect(await shownOn(earlier)).toMatchObject([
    { id: own.id, outgoing: false, outcome: "not-permitted" },
  ]);
  await takeBackDeviation(db, own, earlier.id);
  expect(await shownOn(earlier)).toEqual([]);
  expect(await relations(own)).toEqual([[earlier.id, "refers-to", true]]);
});

test("What is finished against an earlier result, and does not say so, is told", async () => {
  const { db, opinion } = house();
  const text = "§ 41 GO NRW, § 8 KAG NRW";
  const at = (date: string, outcome: NewOpinion["outcome"]) =>
    opinion("Umlage", text, { date, outcome });
  const earlier = at("2020-01-01", "permitted");
  at("2020-01-02", "not-permitted");
  at("2020-01-03", "open");
  at("2025-01-01", "permitted");
  const own = at("2024-01-01", "not-permitted");
  const unnoted = async (of = own) =>
    (await listUnnotedDeviations(db, of)).earlier.map(({ id }) => id);
  expect(await unnoted()).toEqual([earlier.id]);
  expect(await unnoted(at("2024-01-01", undefined))).toEqual([]);
  await noteDeviation(db, own, earlier.id);
  expect(await unnoted()).toEqual([]);
});

test("From a hidden opinion nobody deviates, and the deviation of a hidden one is not shown", async () => {
  const { db, opinion } = house();
  const other = addWriter(db);
  const hidden = opinion("Geheim", "§ 41 GO NRW", { confidentiality: "confidential" }, other);
  const open = opinion("Offen", "§ 41 GO NRW");
  await expect(noteDeviation(db, open, hidden.id)).rejects.toMatchObject({ code: "not-found" });
  await expect(noteDeviation(db, open, open.id)).rejects.toMatchObject({ code: "invalid" });
  await noteDeviation(db, hidden, open.id);
  const reader = authorize(db, addPerson(db), "read", "opinion", open.id);
  expect(await listOpinionLinks(db, reader)).toEqual([]);
});

test.each([
  [5, "A1, A2, A3, A4, A5", "A1, A2, A3, A4, A5"],
  [6, "A1, A2, A3, A4, A5 und 1 weitere", "A1, A2, A3, A4, A5 und 1 weiterer"],
  [7, "A1, A2, A3, A4, A5 und 2 weitere", "A1, A2, A3, A4, A5 und 2 weitere"],
])("Of %i only some are named: one more provision, one more term", (count, provisions, terms) => {
  const all = Array.from({ length: count }, (_, at) => `A${at + 1}`);
  expect(plain(whySimilar({ provisions: all, terms: all }))).toBe(
    `beide nennen ${provisions}; gemeinsame Begriffe: ${terms}`,
  );
});

const filler = "Die Verwaltung legt dar, welche Belange sie ermittelt hat. ";

test("A very long text is compared by its noted citations and its title, without reading it", async () => {
  const { db, opinion } = house();
  const earlier = opinion("Kreisumlage", "§ 41 GO NRW und § 8 KAG NRW");
  const text = `${filler.repeat(12_500)} § 41 GO NRW und § 8 KAG NRW. § 99 GO NRW.`;
  const own = opinion("Abwägung bei der Kreisumlage", text);
  const { similar, basis } = await similarToText(db, own);
  expect(similar.map(({ id }) => id)).toEqual([earlier.id]);
  expect(plain(whySimilar(similar[0]!))).toMatch(/§ 41 GO NRW.*§ 8 KAG NRW.*Kreisumlage/);
  // Of a draft of that length nothing is read either: the newest version stands for it.
  const state = stateWith(`${text} Mehr.`);
  await saveDraft(db, own, { editor: "e", baseVersion: 1, sequence: 1, state });
  expect(await similarToText(db, own)).toMatchObject({ similar, basis });
});

test("Of a long draft question and head-notes are read first, then the text to a bound", async () => {
  const { db, opinion } = house();
  const inQuestion = opinion("Erstes", "§ 41 GO NRW und § 8 KAG NRW");
  const behind = opinion("Zweites", "§ 42 GO NRW und § 9 KAG NRW");
  const own = opinion("Neue Frage", "");
  const document = JSON.parse(stateWith(`${filler.repeat(2_000)} § 42 GO NRW, § 9 KAG NRW`)) as {
    root: { children: object[] };
  };
  const asked = JSON.parse(stateWith("§ 41 GO NRW, § 8 KAG NRW")) as typeof document;
  const heading = document.root.children.find((block) => isQuestion(block));
  document.root.children.push(heading!, asked.root.children.at(-1)!);
  const state = JSON.stringify(document);
  await saveDraft(db, own, { editor: "e", baseVersion: 1, sequence: 1, state });
  const found = (await similarToText(db, own)).similar.map(({ id }) => id);
  expect(found).toContain(inQuestion.id);
  expect(found).not.toContain(behind.id);
});

const isQuestion = (block: object) => "section" in block && block.section === "rechtsfrage";
