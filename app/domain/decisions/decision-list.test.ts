import { beforeEach, describe, expect, test } from "vitest";
import { insertProcedure } from "~/domain/procedures/procedures.server";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import type { Actor } from "~/domain/users/actor";
import { write, type Database } from "~db/client.server";
import { recordLinks } from "~db/schema";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { decisionSchema } from "./decision-input";
import { readDecisionFilter } from "./decision-list";
import { listCourts, listDecisions } from "./decision-list.server";
import { linksOf } from "./decision-links.server";
import { addDecision, changeDecision, type NewDecision } from "./decisions.server";

const open = { confidentiality: "house" as const, departmentId: null, readerIds: [] as string[] };
const hidden = { ...open, confidentiality: "confidential" as const };
const blank = { title: "", form: "Urteil", ecli: "", headnote: "", outcome: "", note: "" };

let db: Database;
let writer: Permitted<"write">;
let reader: Actor;

beforeEach(() => {
  db = freshDatabase();
  writer = addWriter(db);
  reader = addPerson(db);
});

function add(change: Partial<NewDecision>): string {
  const facts = { ...blank, printedIn: "", sourceUrl: "", date: null, docket: "", provisions: "" };
  const named = { court: "OVG NRW", ...facts, ...open, ...change };
  return write(db, (tx) => addDecision(tx, writer, named));
}

const addProcedure = (access: typeof open | typeof hidden) =>
  write(db, (tx) =>
    insertProcedure(tx, writer, {
      ...access,
      title: "Ein Gesetz",
      shortTitle: "",
      level: "land",
      modelId: "land-nrw",
      term: 18,
      summary: "",
      initiators: [],
      leadMinistry: "",
      leadCommittee: "",
      coCommittees: [],
      identifiers: [],
      affectedLaws: [],
      uncertainty: "",
      steps: [],
    }),
  );

async function dockets(actor: Actor, query: string) {
  const filter = readDecisionFilter(new URLSearchParams(query));
  const { rows, total } = await listDecisions(db, actor, filter);
  expect(total).toBe(rows.length);
  return rows.map(({ title }) => /\S+$/.exec(title.replaceAll("\u00a0", " "))?.[0]);
}

describe("the list of decisions", () => {
  beforeEach(() => {
    add({ docket: "1/20", date: "2020-05-01", provisions: "§ 26 Abs. 5 GO NRW" });
    add({ docket: "2/21", date: "2021-06", provisions: "§§ 25 bis 27 GO NRW", court: "VG Köln" });
    add({ docket: "3/22", date: "2022", provisions: "Art. 28 Abs. 2 GG", headnote: "Zur Umlage" });
    add({ docket: "4/23", date: "2023-01-01", provisions: "§ 26 GO NRW", ...hidden, court: "BGH" });
  });

  test.each([
    ["", ["3/22", "2/21", "1/20"]],
    ["richtung=auf", ["1/20", "2/21", "3/22"]],
    ["sortierung=gericht", ["3/22", "1/20", "2/21"]],
    ["gericht=VG Köln", ["2/21"]],
    ["jahr=2021", ["2/21"]],
    ["vorschrift=§ 26 GO NRW", ["2/21", "1/20"]],
    ["vorschrift=Artikel 28 GG", ["3/22"]],
    ["vorschrift=GO NRW", ["2/21", "1/20"]],
    ["vorschrift=§ 26 GG", []],
    ["q=umlage", ["3/22"]],
    ["q=100%", []],
  ])("?%s", async (query, expected) => {
    expect(await dockets(reader, query)).toEqual(expected);
  });

  test("courts of hidden decisions are not offered", async () => {
    expect(await listCourts(db, reader)).toEqual(["OVG NRW", "VG Köln"]);
    expect(await listCourts(db, writer)).toContain("BGH");
  });
});

test("a court is offered once, and found under all its names", async () => {
  add({ court: "OVG NRW", docket: "9/89" });
  add({ court: "OVG Münster", docket: "9/90" });
  add({ court: "Oberverwaltungsgericht Nordrhein-Westfalen", docket: "9/91" });
  expect((await listCourts(db, reader)).filter((court) => /OVG|Ober/.test(court))).toEqual([
    "OVG NRW",
  ]);
  const found = await dockets(reader, "gericht=OVG+NRW");
  expect(found).toEqual(expect.arrayContaining(["9/90", "9/91"]));
});

test("a hidden procedure narrows the list to nothing", async () => {
  const decision = add({ docket: "1/20" });
  const procedure = addProcedure(hidden);
  const link = { fromId: decision, toId: procedure, relation: "related" as const };
  db.insert(recordLinks).values(link).run();
  expect(await dockets(writer, `verfahren=${procedure}`)).toEqual(["1/20"]);
  expect(await dockets(reader, `verfahren=${procedure}`)).toEqual([]);
});

test("saving the form keeps links to what one cannot see, and joins nothing twice", async () => {
  const id = add({ docket: "1/20" });
  const [secret, shown] = [addProcedure(hidden), addProcedure(open)];
  const relation = "related" as const;
  db.insert(recordLinks).values({ fromId: secret, toId: id, relation }).run();
  db.insert(recordLinks).values({ fromId: shown, toId: id, relation }).run();
  const other = addWriter(db);
  const save = async (procedureIds: string[], version: number) => {
    const typed = { court: "OVG NRW", docket: "1/20", procedureIds, version };
    const input = decisionSchema.parse({ ...typed, confidentiality: "house" });
    await changeDecision(db, authorize(db, other, "write", "decision", id), input);
  };
  await save([shown], 1);
  expect(db.select().from(recordLinks).all()).toHaveLength(2);
  await save([], 2);
  const left = linksOf(db, authorize(db, writer, "read", "decision", id));
  expect(left.map((link) => link.id)).toEqual([secret]);
  await expect(save([secret], 3)).rejects.toMatchObject({ code: "not-found" });
  await expect(save([], 1)).rejects.toMatchObject({ code: "conflict" });
});
