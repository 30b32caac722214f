import { expect, test } from "vitest";
import { addDocument } from "~/domain/documents/documents.server";
import { createRecord, type Access } from "~/domain/records/records.server";
import { write, type Database } from "~db/client.server";
import * as tables from "~db/schema";
import {
  addCitingStatement,
  addChange,
  addGemeindeordnung,
} from "../../../../tests/support/currency";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import { addOpinionOf } from "../../../../tests/support/opinions";
import { refreshIndex } from "../indexing/refresh.server";
import type { FacetName, Filters, Sort } from "../search";
import { search } from "../search.server";

const counted = async (db: Database, query: string, name: FacetName, filters: Filters = {}) => {
  const { facets } = await search(db, addPerson(db), query, { facets: "all", filters });
  return facets[name].map(({ label, count }) => `${label} ${count}`);
};

type Writer = ReturnType<typeof addWriter>;

const titles = async (db: Database, query: string, filters: Filters = {}, sort?: Sort) => {
  const { hits } = await search(db, addPerson(db), query, { filters, sort });
  return hits.map(({ title }) => title);
};

function document(
  db: Database,
  title: string,
  { owner = addWriter(db), ...more }: Record<string, unknown> & { owner?: Writer } = {},
) {
  return write(db, (tx) =>
    addDocument(tx, owner, {
      kind: "bericht",
      title,
      number: "",
      publisher: "Landtag",
      date: "2020",
      url: "",
      confidentiality: "house",
      departmentId: null,
      readerIds: [],
      ...more,
    }),
  );
}

function decision(db: Database, title: string, court: string, date: string) {
  const owner = addWriter(db);
  return write(db, (tx) => {
    const id = createRecord(tx, owner, { type: "decision", title, ...open });
    tx.insert(tables.decisions).values({ id, court, form: "Urteil", date }).run();
    refreshIndex(tx, id);
    return id;
  });
}

const open: Access = { confidentiality: "house", departmentId: null, readerIds: [] };

function citing(db: Database, sentOn: string, text: string) {
  const id = addCitingStatement(db, sentOn, text);
  write(db, (tx) => refreshIndex(tx, id));
  return id;
}

test("state, author and court are counted, each with the other filters in force", async () => {
  const db = freshDatabase();
  const writer = addWriter(db, { name: "Frau Referentin" });
  addOpinionOf(db, writer, { title: "Umlage eins" });
  addOpinionOf(db, writer, { title: "Umlage zwei" });
  document(db, "Umlage drei");
  decision(db, "Umlage vier", "VerfGH NRW", "2021");
  expect(await counted(db, "Umlage", "stand")).toEqual(["Gutachten: Entwurf 2"]);
  expect(await counted(db, "Umlage", "von")).toEqual(["Frau Referentin 2", "Landtag 1"]);
  expect(await counted(db, "Umlage", "gericht")).toEqual(["VerfGH NRW 1"]);
  expect(await counted(db, "Umlage", "von", { art: ["document"] })).toEqual(["Landtag 1"]);
  expect(await counted(db, "Umlage", "art", { von: ["Landtag"] })).toEqual(["Dokumente 1"]);
  expect(await titles(db, "Umlage", { gericht: ["VerfGH NRW"] })).toEqual(["Umlage vier"]);
});

test("by whom: who wrote or published it, in any spelling, not who filed it", async () => {
  const db = freshDatabase();
  const writer = addWriter(db, { name: "Frau Städter" });
  addOpinionOf(db, writer, { title: "Umlage selbst verfasst" });
  document(db, "Umlage abgelegt", { publisher: "Städtetag", owner: writer });
  const own = ["Umlage selbst verfasst"];
  for (const query of [
    'von:"Frau Städter"',
    "von:staedter",
    "Umlage von:STÄDTER",
    "-von:stadtetag",
  ])
    expect(await titles(db, query)).toEqual(own);
  for (const query of ["von:staedtetag", "von:Stadtetag Umlage", "Umlage -von:staedter"])
    expect(await titles(db, query)).toEqual(["Umlage abgelegt"]);
  expect(await titles(db, "von:st%dtetag")).toEqual([]);
});

test("laws are counted, and within the chosen one its provisions", async () => {
  const db = freshDatabase();
  addGemeindeordnung(db, ["26", "41"]);
  citing(db, "2020-01-01", "Umlage nach § 26 GO NRW");
  citing(db, "2020-01-01", "Umlage nach §§ 26, 41 GO NRW");
  document(db, "Umlage");
  expect(await counted(db, "Umlage", "norm")).toEqual(["GO NRW 2"]);
  const within = { norm: ["go-nrw"] };
  expect(await counted(db, "Umlage", "norm", within)).toEqual([
    "GO NRW 2",
    "§\u00a026 2",
    "§\u00a041 1",
  ]);
  expect(await titles(db, "Umlage", { norm: ["go-nrw/41"] })).toEqual([
    "Umlage nach §§ 26, 41 GO NRW",
  ]);
});

test("whether a text still stands is a facet", async () => {
  const db = freshDatabase();
  addGemeindeordnung(db, ["26", "41"]);
  citing(db, "2020-01-01", "Umlage nach § 26 GO NRW");
  citing(db, "2020-01-01", "Umlage nach § 41 GO NRW");
  addChange(db, "26", "2022-01-01");
  expect(await counted(db, "Umlage", "haltbarkeit")).toEqual([
    "steht, soweit erfasst 1",
    "Norm geändert 1",
  ]);
  expect(await titles(db, "Umlage", { haltbarkeit: ["changed"] })).toEqual([
    "Umlage nach § 26 GO NRW",
  ]);
});

test("a hidden procedure is no facet, and to ask for it finds nothing", async () => {
  const db = freshDatabase();
  const owner = addWriter(db);
  const part = document(db, "Umlage Bericht");
  const procedure = (title: string, confidentiality: Access["confidentiality"]) =>
    write(db, (tx) => {
      const id = createRecord(tx, owner, { type: "procedure", title, ...open, confidentiality });
      tx.insert(tables.procedures)
        .values({ id, shortTitle: "", level: "land", modelId: "land-nrw" })
        .run();
      tx.insert(tables.recordLinks).values({ fromId: part, toId: id, relation: "part-of" }).run();
      return id;
    });
  const shown = procedure("Offenes Verfahren", "house");
  const hidden = procedure("Geheimes Verfahren", "confidential");
  expect(await counted(db, "Umlage", "verfahren")).toEqual(["Offenes Verfahren 1"]);
  expect(await titles(db, "Umlage", { verfahren: [shown] })).toEqual(["Umlage Bericht"]);
  expect(await titles(db, "Umlage", { verfahren: [hidden] })).toEqual([]);
});

test("hidden records count in no facet", async () => {
  const db = freshDatabase();
  const writer = addWriter(db, { name: "Frau Referentin" });
  addGemeindeordnung(db, ["26"]);
  const stranger = addPerson(db);
  const ask = () => search(db, stranger, "Umlage", { facets: "all" });
  addOpinionOf(db, writer, { title: "Umlage", text: "§ 26 GO NRW" });
  const before = (await ask()).facets;
  addOpinionOf(db, writer, {
    title: "Umlage",
    text: "§ 26 GO NRW",
    confidentiality: "confidential",
  });
  expect((await ask()).facets).toEqual(before);
});

test("values of one facet widen, facets narrow, and each counts without its own choice", async () => {
  const db = freshDatabase();
  document(db, "Umlage A", { date: "2019", publisher: "Landtag" });
  document(db, "Umlage B", { date: "2020", publisher: "Landtag" });
  document(db, "Umlage C", { date: "2020", publisher: "Kreis" });
  document(db, "Umlage D", { date: "2021", publisher: "Stadt" });
  const years = { jahr: ["2019", "2020"] };
  expect((await titles(db, "Umlage", years)).toSorted()).toEqual([
    "Umlage A",
    "Umlage B",
    "Umlage C",
  ]);
  expect(await titles(db, "Umlage", { ...years, von: ["Kreis", "Stadt"] })).toEqual(["Umlage C"]);
  expect(await counted(db, "Umlage", "jahr", years)).toEqual(["2021 1", "2020 2", "2019 1"]);
  expect(await counted(db, "Umlage", "von", years)).toEqual(["Landtag 2", "Kreis 1"]);
  expect(await counted(db, "Umlage", "jahr", { ...years, von: ["Landtag"] })).toEqual([
    "2020 1",
    "2019 1",
  ]);
});

test("two laws, and two provisions of one, are offered and found together", async () => {
  const db = freshDatabase();
  addGemeindeordnung(db, ["26", "41", "50"]);
  citing(db, "2020-01-01", "Umlage nach § 26 GO NRW");
  citing(db, "2020-01-01", "Umlage nach § 41 GO NRW");
  citing(db, "2020-01-01", "Umlage nach § 50 GO NRW");
  const both = { norm: ["go-nrw/26", "go-nrw/41"] };
  expect((await titles(db, "Umlage", both)).toSorted()).toEqual([
    "Umlage nach § 26 GO NRW",
    "Umlage nach § 41 GO NRW",
  ]);
  expect(await counted(db, "Umlage", "norm", both)).toEqual([
    "GO NRW 3",
    "§\u00a026 1",
    "§\u00a041 1",
    "§\u00a050 1",
  ]);
});

test("what is chosen is called by its name also where nothing has it", async () => {
  const db = freshDatabase();
  addGemeindeordnung(db, ["26"]);
  document(db, "Umlage", { date: "2020" });
  const filters = { norm: ["go-nrw/26"], stand: ["opinion-draft"], jahr: ["2020", "1999"] };
  expect(await counted(db, "Umlage", "norm", filters)).toEqual(["§\u00a026 0"]);
  expect(await counted(db, "Umlage", "stand", filters)).toEqual(["Gutachten: Entwurf 0"]);
  expect(await counted(db, "Umlage", "abteilung", { abteilung: ["fort"] })).toEqual(["gewählt 0"]);
});

test("a chosen procedure that is hidden is called like one that is not there", async () => {
  const db = freshDatabase();
  const access = { ...open, confidentiality: "confidential" } as const;
  const hidden = write(db, (tx) =>
    createRecord(tx, addWriter(db), { type: "procedure", title: "Geheimes", ...access }),
  );
  document(db, "Umlage");
  for (const id of [hidden, "gibt-es-nicht"])
    expect(await counted(db, "Umlage", "verfahren", { verfahren: [id] })).toEqual(["gewählt 0"]);
});

test("where there are very many hits, filters and facets come from the statements themselves", async () => {
  const db = freshDatabase();
  for (let at = 0; at < 1005; at++) document(db, `Umlage ${at}`, { date: `${1900 + (at % 120)}` });
  document(db, "Umlage des Hauses", { publisher: "Kreis" });
  decision(db, "Umlage vor Gericht", "OVG NRW", "2023-01-01");
  const all = await search(db, addPerson(db), "Umlage", { facets: "all", sort: "datum" });
  expect(all.total).toBe(1007);
  expect(all.countedAmong).toBe(1000);
  expect(all.hits[0]?.title).toBe("Umlage vor Gericht");
  expect(await titles(db, "Umlage", { von: ["Kreis"] })).toEqual(["Umlage des Hauses"]);
  expect(await titles(db, "Umlage", { gericht: ["OVG NRW"] })).toEqual(["Umlage vor Gericht"]);
  expect(await counted(db, "Umlage", "jahr", { gericht: ["OVG NRW"] })).toEqual(["2023 1"]);
  // The other values are counted among those that came in last, so that one can be added.
  expect(await counted(db, "Umlage", "von", { von: ["Kreis"] })).toEqual([
    "Landtag 998",
    "Kreis 1",
  ]);
  const two = { von: ["Kreis"], gericht: ["OVG NRW"] };
  expect(await counted(db, "Umlage", "von", two)).toEqual(["Kreis 0"]);
  expect(await counted(db, "Umlage", "gericht", two)).toEqual(["OVG NRW 0"]);
  expect((await titles(db, "Umlage", { von: ["Kreis", "Landtag"] })).length).toBe(20);
});

test.each([
  ["art:urteil", ["Neu", "Alt"]],
  ["art:Entscheidung seit:2020", ["Neu"]],
  ["gericht:VerfGH", ["Neu"]],
  ["von:landtag", ["Bericht"]],
  ["bis:2019", ["Alt"]],
  ["seit:01.03.2022", ["Neu"]],
  ["art:nichts", []],
  ['norm:"§ 41 GO"', ["Umlage nach § 41 GO NRW"]],
])("%s alone lists what fits, the newest first", async (query, expected) => {
  const db = freshDatabase();
  addGemeindeordnung(db, ["41"]);
  decision(db, "Alt", "OVG NRW", "2018");
  decision(db, "Neu", "VerfGH NRW", "2022-04");
  document(db, "Bericht", { date: "2020-02-02" });
  citing(db, "2021-01-01", "Umlage nach § 41 GO NRW");
  const found = await search(db, addPerson(db), query);
  expect(found.hits.map(({ title }) => title)).toEqual(expected);
  expect(found.match).toBe("fields");
});

test.each([
  ["seit:gestern Umlage", [{ field: "seit", value: "gestern" }]],
  ["art:nichts", [{ field: "art", value: "nichts" }]],
  ["art:vermerk seit:2019", []],
])("%s: what is no value is said", async (query, notes) => {
  expect((await search(freshDatabase(), addPerson(freshDatabase()), query)).notes).toEqual(notes);
});

test("the newest first, incomplete hits still after complete ones", async () => {
  const db = freshDatabase();
  document(db, "Umlage und Kreis", { date: "2019" });
  document(db, "Umlage, Kreis", { date: "2021-05" });
  document(db, "Umlage ohne Datum", { date: null });
  document(db, "Nur Umlage", { date: "2024" });
  expect(await titles(db, "Umlage Kreis", {}, "datum")).toEqual([
    "Umlage, Kreis",
    "Umlage und Kreis",
    "Nur Umlage",
    "Umlage ohne Datum",
  ]);
});
