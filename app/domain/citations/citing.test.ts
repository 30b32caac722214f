import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf } from "../../../tests/support/opinions";
import { addLaw, addProvision } from "../../../tests/support/register";
import { provisionSort } from "~/domain/law/provision";
import { recordEvent } from "~/domain/records/events.server";
import { createRecord } from "~/domain/records/records.server";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import { search } from "~/domain/search/search.server";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { write, type Database } from "~db/client.server";
import { affectedProvisions, citations, procedures, statements } from "~db/schema";
import { listAffecting, listAffectingLaw } from "./affecting.server";
import { listCitingProvision } from "./citing.server";
import { finishCitations, noteTextCitations } from "./citations.server";
import { countTouching } from "./touched-laws.server";

function register() {
  const db = freshDatabase();
  const law = addLaw(db, { abbreviation: "GO NRW", aliases: ["GO NW"] });
  addProvision(db, law.id, "26");
  return { db, asked: { lawId: law.id, unit: "§", sort: provisionSort("26") } };
}

type Statement = { confidentiality?: Confidentiality; confirmed?: boolean; sentOn?: string };

function statement(db: Database, text: string, more: Statement = {}) {
  const { confidentiality = "house", confirmed = false, sentOn = "2020-01-01" } = more;
  const writer = addWriter(db);
  write(db, (tx) => {
    const access = { confidentiality, departmentId: null, readerIds: [] };
    const id = createRecord(tx, writer, { ...access, type: "statement", title: text });
    tx.insert(statements).values({ id, origin: "ours", author: "wir", sentOn }).run();
    noteTextCitations(tx, id, "summary", text);
    if (confirmed) {
      tx.update(citations).set({ state: "confirmed" }).where(eq(citations.recordId, id)).run();
    }
    finishCitations(tx, id);
  });
  return writer;
}

function procedure(db: Database, title: string, confidentiality: Confidentiality, number: string) {
  const writer = addWriter(db);
  write(db, (tx) => {
    const access = { confidentiality, departmentId: null, readerIds: [] };
    const id = createRecord(tx, writer, { ...access, type: "procedure", title });
    tx.insert(procedures)
      .values({ id, shortTitle: title, level: "land", modelId: "land-nrw" })
      .run();
    const place = { unit: "§" as const, number, numberFrom: provisionSort(number) };
    tx.insert(affectedProvisions)
      .values({
        id,
        procedureId: id,
        law: "GO NW",
        provision: `§ ${number}`,
        ...place,
        numberUntil: place.numberFrom,
        path: { absatz: "2" },
        change: "changed",
      })
      .run();
  });
  return writer;
}

const placesIn = (found: ReturnType<typeof listCitingProvision>) =>
  found.flatMap(({ records }) => records.flatMap(({ places }) => places.map(({ label }) => label)));

describe("A provision is cited", () => {
  test.each([
    ["§ 26 GO NRW", ["als Ganzes"]],
    ["§ 26 Abs. 2 Satz 1 GO NW", ["Abs.\u00a02 Satz\u00a01"]],
    ["§§ 24 bis 27 GO NRW", ["§§\u00a024 bis\u00a027"]],
    ["§§ 25, 26 Abs. 4 GO NRW", ["Abs.\u00a04"]],
    ["§ 26a GO NRW und § 126 GO NRW", []],
    ["§ 26 KrO NRW", []],
    ["§§ 27 bis 30 GO NRW", []],
  ])("by „%s“ at %j", (text, places) => {
    const { db, asked } = register();
    statement(db, text);
    expect(placesIn(listCitingProvision(db, addPerson(db), asked))).toEqual(places);
  });

  test("by what a person confirmed first, then by the newest", () => {
    const { db, asked } = register();
    statement(db, "§ 26 GO NRW alt", { sentOn: "2010-01-01" });
    statement(db, "§ 26 GO NRW neu", { sentOn: "2024-01-01" });
    statement(db, "§ 26 GO NRW bestätigt", { sentOn: "2000-01-01", confirmed: true });
    const [group] = listCitingProvision(db, addPerson(db), asked);
    expect(group?.records.map(({ title, confirmed }) => [title, confirmed])).toEqual([
      ["§ 26 GO NRW bestätigt", true],
      ["§ 26 GO NRW neu", false],
      ["§ 26 GO NRW alt", false],
    ]);
  });

  test("but hidden and absent look the same, in the list and in its total", () => {
    const { db, asked } = register();
    statement(db, "§ 26 GO NRW offen");
    const owner = statement(db, "§ 26 GO NRW geheim", { confidentiality: "confidential" });
    const seen = (actor: typeof owner) =>
      listCitingProvision(db, actor, asked).map(({ total, records }) => [total, records.length]);
    expect(seen(addPerson(db, { role: "administration" }) as typeof owner)).toEqual([[1, 1]]);
    expect(seen(owner)).toEqual([[2, 2]]);
  });

  test("by many: a few are listed, all are counted, and all can be asked for", () => {
    const { db, asked } = register();
    for (let n = 0; n < 12; n++) statement(db, `§ 26 GO NRW ${n}`);
    const actor = addPerson(db);
    expect(listCitingProvision(db, actor, asked)[0]).toMatchObject({ total: 12 });
    expect(listCitingProvision(db, actor, asked)[0]?.records).toHaveLength(8);
    expect(listCitingProvision(db, actor, asked, "statement")[0]?.records).toHaveLength(12);
  });
});

test("Each text shows its own words around the place", () => {
  const { db, asked } = register();
  const writer = addWriter(db);
  addOpinionOf(db, writer, { text: "Das erste Gutachten prüft § 26 GO NRW genau." });
  addOpinionOf(db, writer, { text: "Ein anderes nennt § 26 GO NRW nur." });
  const [group] = listCitingProvision(db, addPerson(db), asked);
  const passages = group?.records.map(({ passage }) => passage?.before.trim());
  expect(passages?.map((before) => before?.split("\n").at(-1))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/Das erste Gutachten prüft$/),
      expect.stringMatching(/Ein anderes nennt$/),
    ]),
  );
});

describe("Of one place of a provision", () => {
  test.each([
    ["§ 26 Abs. 2 GO NRW", "same"],
    ["§ 26 Abs. 2 Satz 1 GO NRW", "within"],
    ["§ 26 Abs. 2 Nr. 3 GO NRW", "within"],
    ["§ 26 GO NRW", "whole"],
    ["§ 26 Abs. 1 bis 3 GO NRW", "whole"],
    ["§§ 24 bis 27 GO NRW", "range"],
    ["§§ 25 ff. GO NRW", "following"],
    ["§ 25 f. GO NRW", "following"],
    ["§ 24 f. GO NRW", undefined],
    ["§ 26 Abs. 3 GO NRW", undefined],
    ["§ 26 Abs. 3 bis 5 GO NRW", undefined],
  ])("„%s“ is told apart: %s", (text, relation) => {
    const { db, asked } = register();
    for (const number of ["24", "25"]) addProvision(db, asked.lawId, number);
    statement(db, text);
    const found = listCitingProvision(db, addPerson(db), { ...asked, place: { absatz: "2" } });
    expect(found[0]?.records[0]?.places[0]?.relation).toBe(relation);
  });

  test("the nearest come first", () => {
    const { db, asked } = register();
    statement(db, "§ 26 GO NRW", { sentOn: "2024-01-01", confirmed: true });
    statement(db, "§ 26 Abs. 2 Satz 1 GO NRW", { sentOn: "2010-01-01" });
    statement(db, "§ 26 Abs. 2 GO NRW", { sentOn: "2009-01-01" });
    const place = { absatz: "2" };
    const [group] = listCitingProvision(db, addPerson(db), { ...asked, place });
    expect(group?.records.map(({ places }) => places[0]?.relation)).toEqual([
      "same",
      "within",
      "whole",
    ]);
  });
});

test("Procedures that affect a provision are listed by any name of its law, hidden ones to nobody else", () => {
  const { db, asked } = register();
  procedure(db, "Offene Novelle", "house", "26");
  procedure(db, "Andere Vorschrift", "house", "27");
  const owner = procedure(db, "Geheime Novelle", "confidential", "26");
  const stranger = addPerson(db);
  const titles = (actor: typeof stranger) =>
    listAffecting(db, actor, asked)
      .map(({ title }) => title)
      .sort();
  expect(titles(stranger)).toEqual(["Offene Novelle"]);
  expect(titles(owner)).toEqual(["Geheime Novelle", "Offene Novelle"]);
  expect(
    listAffectingLaw(db, stranger, asked.lawId)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(["Andere Vorschrift", "Offene Novelle"]);
});

test("What a draft suggests counts nowhere but at its procedure: it would tell of the draft", async () => {
  const { db, asked } = register();
  const owner = procedure(db, "Novelle", "house", "26");
  const actor = addPerson(db);
  const found = async () => ({
    provision: listAffecting(db, actor, asked).length,
    law: listAffectingLaw(db, actor, asked.lawId).length,
    touching: countTouching(db, actor).get(asked.lawId) ?? 0,
    narrowed: (await search(db, actor, "Novelle", { filters: { norm: ["go-nrw/26"] } })).total,
    facet: (await search(db, actor, "Novelle", { facets: "all" })).facets.norm.length,
  });
  write(db, (tx) => {
    for (const { id } of tx.select().from(procedures).all()) refreshIndex(tx, id);
  });
  expect(await found()).toEqual({ provision: 1, law: 1, touching: 1, narrowed: 1, facet: 1 });
  write(db, (tx) => {
    tx.update(affectedProvisions).set({ state: "suggested" }).run();
    recordEvent(tx, { actorId: owner.id, recordId: null, action: "search.rebuilt" });
  });
  expect(await found()).toEqual({ provision: 0, law: 0, touching: 0, narrowed: 0, facet: 0 });
});
