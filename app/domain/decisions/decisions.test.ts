import { describe, expect, test } from "vitest";
import { noteTextCitations } from "~/domain/citations/citations.server";
import { listCitingDecision, listCitingDocument } from "~/domain/citations/citing-target.server";
import { resolveTargets } from "~/domain/citations/resolve-targets.server";
import { addDocument } from "~/domain/documents/documents.server";
import { addStatement } from "~/domain/statements/add-statement.server";
import type { Actor } from "~/domain/users/actor";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { decisionTitle } from "./decision";
import {
  addDecision,
  findDecisionId,
  findSame,
  writeFacts,
  type NewDecision,
} from "./decisions.server";

const facts: NewDecision = {
  title: "",
  court: "BVerfG",
  form: "Beschluss",
  date: "2020-07-07",
  docket: "2 BvR 696/12",
  ecli: "ECLI:DE:BVerfG:2020:rs20200707.2bvr069612",
  headnote: "Der Bund darf Gemeinden keine neuen Aufgaben übertragen (Art. 84 Abs. 1 Satz 7 GG).",
  outcome: "teilweise erfolgreich",
  provisions: "Art. 28 Abs. 2 GG\nArt. 84 Abs. 1 Satz 7 GG",
  printedIn: "BVerfGE 155, 310",
  sourceUrl: "",
  note: "",
  confidentiality: "house",
  departmentId: null,
  readerIds: [],
};

function house() {
  const db = freshDatabase();
  const writer = addWriter(db);
  const add = (change: Partial<NewDecision> = {}) =>
    write(db, (tx) => addDecision(tx, writer, { ...facts, ...change }));
  return { db, writer, add };
}

/** A record whose summary cites, open or not. */
function citing(db: Database, writer: Permitted<"write">, text: string, open = true): string {
  return write(db, (tx) => {
    const id = addStatement(tx, writer, {
      title: `Zitiert: ${text}`,
      origin: "ours",
      author: "Stab",
      position: null,
      recipient: "",
      sentOn: "2024-05-01",
      summary: text,
      sourceUrl: "",
      petita: [],
      confidentiality: open ? "house" : "confidential",
      departmentId: null,
      readerIds: [],
    });
    noteTextCitations(tx, id, "summary", text);
    return id;
  });
}

const citingIds = async (db: Database, actor: Actor, id: string) => {
  const { records, total } = await listCitingDecision(
    db,
    authorize(db, actor, "read", "decision", id),
  );
  return { ids: records.map((one) => one.id), total };
};

describe("how a decision is called", () => {
  test.each([
    [{ date: "2020-07-07" }, "BVerfG, Beschluss vom 07.07.2020 – 2 BvR 696/12"],
    [{ date: "2011-08", form: "Urteil" }, "BVerfG, Urteil aus August 2011 – 2 BvR 696/12"],
    [{ date: null, form: "", docket: "" }, "BVerfG, Entscheidung"],
  ])("%o", (change, title) => {
    expect(decisionTitle({ ...facts, ...change }).replaceAll("\u00a0", " ")).toBe(title);
  });
});

describe("who cites a decision", () => {
  test.each([
    "Vgl. BVerfG, Beschl. v. 7.7.2020 – 2 BvR 696/12, Rn. 12.",
    "So BVerfGE 155, 310 <Rn. 40>.",
    "Siehe ECLI:DE:BVERFG:2020:RS20200707.2BVR069612.",
  ])("is found by „%s“", async (text) => {
    const { db, writer, add } = house();
    const decision = add();
    const statement = citing(db, writer, text);
    expect(await citingIds(db, writer, decision)).toEqual({ ids: [statement], total: 1 });
  });

  test("another court's decision of another day is not meant", async () => {
    const { db, writer, add } = house();
    const decision = add();
    citing(db, writer, "Vgl. BVerfG, Beschl. v. 1.1.1999 – 2 BvR 696/12.");
    expect(await citingIds(db, writer, decision)).toEqual({ ids: [], total: 0 });
  });

  test("a hidden text is neither named nor counted", async () => {
    const { db, writer, add } = house();
    const decision = add();
    citing(db, writer, "BVerfGE 155, 310", false);
    expect(await citingIds(db, writer, decision)).toMatchObject({ total: 1 });
    expect(await citingIds(db, addPerson(db), decision)).toEqual({ ids: [], total: 0 });
  });

  test("its own headnote does not count", async () => {
    const { db, writer, add } = house();
    const decision = add({ headnote: "Bestätigt durch BVerfGE 155, 310." });
    expect(await citingIds(db, writer, decision)).toMatchObject({ total: 0 });
  });
});

test("who cites a paper is found by its publisher and number", async () => {
  const { db, writer } = house();
  const paper = {
    kind: "entwurf" as const,
    publisher: "Landtag Nordrhein-Westfalen",
    number: "18/4567",
  };
  const id = write(db, (tx) =>
    addDocument(tx, writer, {
      ...paper,
      title: "Gesetzentwurf",
      date: null,
      url: "",
      confidentiality: "house",
      departmentId: null,
      readerIds: [],
    }),
  );
  const statement = citing(db, writer, "LT-Drs. 18/4567, S. 3");
  citing(db, writer, "BT-Drs. 18/4567");
  const document = authorize(db, writer, "read", "document", id);
  expect(await listCitingDocument(db, document, paper)).toMatchObject({
    total: 1,
    records: [
      { id: statement, places: [{ label: "im Text", field: "summary", confirmed: false }] },
    ],
  });
  const [target] = ["paper:LT NRW Drucksache 18/4567"];
  expect(resolveTargets(db, writer, [target]).get(target)?.href).toBe(`/dokumente/${id}`);
});

describe("what a target leads to", () => {
  const targets = [
    "docket:2bvr696/12",
    "ecli:ECLI:DE:BVERFG:2020:RS20200707.2BVR069612",
    "printed:BVerfGE 155 310",
  ];

  test("docket, ECLI and place of printing lead to the decision", () => {
    const { db, writer, add } = house();
    const href = `/entscheidungen/${add()}`;
    const links = resolveTargets(db, writer, [...targets, "docket:1k1/20"]);
    expect(Object.fromEntries([...links].map(([target, link]) => [target, link.href]))).toEqual(
      Object.fromEntries(targets.map((target) => [target, href])),
    );
  });

  test("a hidden one leads nowhere", () => {
    const { db, add } = house();
    add({ confidentiality: "confidential" });
    expect(resolveTargets(db, addPerson(db), targets).size).toBe(0);
  });

  test("two decisions of one docket: none is guessed, and a hidden one does not show", () => {
    const { db, writer, add } = house();
    const open = add();
    add({ court: "VG Köln", ecli: "", printedIn: "", confidentiality: "confidential" });
    expect(resolveTargets(db, writer, targets).has("docket:2bvr696/12")).toBe(false);
    expect(resolveTargets(db, addPerson(db), targets).get("docket:2bvr696/12")?.href).toBe(
      `/entscheidungen/${open}`,
    );
  });

  test("a changed docket is found, the old one no more", () => {
    const { db, writer, add } = house();
    const decision = authorize(db, writer, "write", "decision", add());
    write(db, (tx) => writeFacts(tx, decision, { ...facts, docket: "2 BvR 1/99" }, 1));
    const links = resolveTargets(db, writer, ["docket:2bvr1/99", "docket:2bvr696/12"]);
    expect([...links.keys()]).toEqual(["docket:2bvr1/99"]);
  });
});

describe("the same decision again", () => {
  test.each([
    ["the docket in another spelling", { docket: "2  BvR 696 /12", ecli: "" }, 1],
    ["the ECLI", { docket: "", ecli: facts.ecli }, 1],
    ["another court's docket", { court: "VG Köln", ecli: "" }, 0],
    ["nothing to know it by", { docket: "", ecli: "" }, 0],
  ])("%s", (_, change, found) => {
    const { db, writer, add } = house();
    add();
    expect(findSame(db, writer, { ...facts, ...change })).toHaveLength(found);
  });

  test.each([
    ["OVG NRW", "OVG Münster"],
    ["OVG Münster", "Oberverwaltungsgericht für das Land Nordrhein-Westfalen"],
  ])("%s is also called %s, and its docket is written with other blanks", (stored, written) => {
    const { db, writer, add } = house();
    const id = add({ court: stored, docket: "15 B 1744/07", ecli: "" });
    const again = { court: written, docket: "15  b 1744 / 07", ecli: "" };
    expect(findSame(db, writer, again).map((one) => one.id)).toEqual([id]);
    expect(findSame(db, writer, { ...again, court: "VG Münster" })).toEqual([]);
    expect(findDecisionId(db, { ...again, date: null, sourceUrl: "" })).toBe(id);
  });

  test("a hidden one is not shown", () => {
    const { db, add } = house();
    add({ confidentiality: "confidential" });
    expect(findSame(db, addPerson(db), facts)).toEqual([]);
  });
});
