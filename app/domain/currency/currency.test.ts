import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { course, model } from "../../../tests/support/course";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addChange, addCitingStatement, addGemeindeordnung } from "../../../tests/support/currency";
import { addAct, addVersion } from "../../../tests/support/register";
import type { ChangeKind } from "~/domain/law/change";
import { setAffectedLaws } from "~/domain/procedures/affected-provisions.server";
import { derivedColumns } from "~/domain/procedures/derived.server";
import { createRecord } from "~/domain/records/records.server";
import { authorize } from "~/domain/users/authorization.server";
import type { Actor } from "~/domain/users/actor";
import { today } from "~/lib/day";
import { write, type Database } from "~db/client.server";
import * as tables from "~db/schema";
import {
  verdictOf,
  type FindingState,
  type Knowledge,
  type ReviewAnswer,
  type Verdict,
} from "./currency";
import { readCurrency, readFindings } from "./findings.server";
import { readReliance } from "./reliance.server";
import { listVerdicts } from "./verdicts.server";

const day = today();

describe("The verdict on a record", () => {
  test.each<[string, [FindingState, ReviewAnswer | null][], Knowledge, Verdict]>([
    ["stands where nothing changed", [], "complete", "stands"],
    ["is unknown where the register knows nothing of it", [], "none", "unknown"],
    ["is held back where the register may not know all changes", [], "partial", "unrecorded"],
    [
      "is the gravest of what is open",
      [
        ["planned", null],
        ["repealed", null],
        ["changed", null],
      ],
      "complete",
      "repealed",
    ],
    [
      "leaves out what was answered",
      [
        ["repealed", "holds"],
        ["planned", null],
      ],
      "complete",
      "planned",
    ],
    ["says that it was reviewed", [["changed", "holds"]], "complete", "reviewed"],
    ["waits for the new version", [["changed", "revise"]], "complete", "changed"],
    [
      "is superseded once and for all",
      [
        ["changed", "superseded"],
        ["repealed", null],
      ],
      "complete",
      "superseded",
    ],
  ])("%s", (_what, findings, known, expected) => {
    expect(
      verdictOf(
        findings.map(([state, answer]) => ({ state, answer })),
        known,
      ),
    ).toBe(expected);
  });
});

function setStretch(db: Database, changesFrom: string | null, changesUntil: string | null): void {
  db.update(tables.laws).set({ changesFrom, changesUntil }).run();
}

/** An act that amended GO NRW, with the one provision it is known to have changed. */
function addAmendment(db: Database, dated: string, { changes }: { changes?: string } = {}): void {
  const { laws, provisions, lawAmendments } = tables;
  const lawId = db.select({ id: laws.id }).from(laws).get()?.id ?? "";
  const actId = addAct(db, { dated });
  db.insert(lawAmendments).values({ lawId, actId }).run();
  if (changes === undefined) return;
  const provision = db.select().from(provisions).where(eq(provisions.number, changes)).get();
  addVersion(db, provision?.id ?? "", { validFrom: dated, actId });
}

function addProcedure(
  db: Database,
  steps: readonly string[],
  {
    provision = "§ 26 Abs. 2",
    change = "changed",
    effectiveOn,
    hidden = false,
  }: {
    provision?: string;
    change?: ChangeKind | null;
    effectiveOn?: string;
    hidden?: boolean;
  } = {},
): string {
  const writer = addWriter(db);
  return write(db, (tx) => {
    const id = createRecord(tx, writer, {
      type: "procedure",
      title: "Kommunalrechtsnovelle",
      confidentiality: hidden ? "confidential" : "house",
      departmentId: null,
      readerIds: [],
    });
    const lines = course(...steps);
    tx.insert(tables.procedures)
      .values({
        id,
        shortTitle: "",
        level: "land",
        modelId: "land-nrw",
        ...derivedColumns(model("land-nrw"), lines, null),
      })
      .run();
    for (const step of lines) {
      tx.insert(tables.steps)
        .values({ ...step, id: `${id} ${step.id}`, procedureId: id })
        .run();
    }
    setAffectedLaws(tx, id, [{ law: "GO NRW", provision }]);
    tx.update(tables.affectedProvisions)
      .set({ change, effectiveOn })
      .where(eq(tables.affectedProvisions.procedureId, id))
      .run();
    return id;
  });
}

async function statesOn(db: Database, actor: Actor, id: string, on = day) {
  const findings = await readFindings(db, authorize(db, actor, "read", "statement", id), on);
  return findings.map(({ state }) => state);
}

describe("A statement of 2019-05-01 on § 26 Abs. 2 GO NRW", () => {
  const running = ["2025-09-30 einbringung"];
  const promulgated = [...running, "2026-07-25 verkuendung"];
  test.each<[string, string[], Parameters<typeof addProcedure>[2], FindingState[]]>([
    ["a draft is a plan", running, {}, ["planned"]],
    ["so is a project without any step", [], {}, ["planned"]],
    [
      "a law in the gazette that is not in force yet is one too",
      promulgated,
      { effectiveOn: "2027-01-01" },
      ["planned"],
    ],
    ["from its day on it is a change", promulgated, { effectiveOn: "2026-08-01" }, ["changed"]],
    [
      "also by the step that says so",
      [...promulgated, "2026-08-01 inkrafttreten"],
      {},
      ["changed"],
    ],
    ["a rejected draft is nothing", [...running, "2026-01-01 abgelehnt"], {}, []],
    ["a plan nobody has said anything of is nothing", running, { change: null }, []],
    ["what it inserts takes nothing away", running, { change: "inserted" }, []],
    ["the gazette alone makes it law, from a day nobody knows", promulgated, {}, ["changed"]],
    ["another paragraph is nothing", running, { provision: "§ 26 Abs. 4" }, []],
    [
      "what was in force before is nothing",
      ["2018-01-01 verkuendung", "2018-02-01 inkrafttreten"],
      {},
      [],
    ],
    [
      "what stood in the gazette is known, though parts of it come later",
      ["2018-01-01 verkuendung", "2018-02-01 inkrafttreten", "2020-11-01 inkrafttreten"],
      {},
      [],
    ],
    [
      "but not where this provision has its own later day",
      ["2018-01-01 verkuendung", "2018-02-01 inkrafttreten"],
      { effectiveOn: "2020-11-01" },
      ["changed"],
    ],
    ["what nobody may see is nothing", running, { hidden: true }, []],
  ])("%s", async (_what, steps, more, expected) => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 26 Abs. 2 GO NRW");
    addProcedure(db, steps, more);
    expect(await statesOn(db, addPerson(db, { role: "leserin" }), id)).toEqual(expected);
  });

  test("can be asked for any day: before, during and after a procedure", async () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 26 Abs. 2 GO NRW");
    addProcedure(db, [
      "2020-02-01 einbringung",
      "2020-06-01 verkuendung",
      "2020-07-01 inkrafttreten",
    ]);
    const reader = addPerson(db, { role: "leserin" });
    expect(await statesOn(db, reader, id, "2020-01-31")).toEqual([]);
    expect(await statesOn(db, reader, id, "2020-03-01")).toEqual(["planned"]);
    expect(await statesOn(db, reader, id, "2020-06-15")).toEqual(["planned"]);
    expect(await statesOn(db, reader, id, "2020-07-01")).toEqual(["changed"]);
  });

  test("is not said to have been planned before anybody could know", async () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 26 Abs. 2 GO NRW");
    addChange(db, "26", "2025-07-16");
    addProcedure(db, []);
    const reader = addPerson(db, { role: "leserin" });
    expect(await statesOn(db, reader, id, "2020-01-01")).toEqual([]);
    expect(await statesOn(db, reader, id)).toEqual(["changed", "planned"]);
  });

  test("is not alarmed by another wording that nobody dated", async () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 26 Abs. 2 GO NRW");
    addChange(db, "26", "2026-11-22");
    db.update(tables.provisionVersions).set({ validFrom: null }).run();
    expect(await statesOn(db, addPerson(db, { role: "leserin" }), id)).toEqual([]);
  });

  test("names what the procedure brought into the register once", async () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 26 Abs. 2 GO NRW");
    const procedureId = addProcedure(db, ["2020-06-01 verkuendung", "2020-07-01 inkrafttreten"]);
    addChange(db, "26", "2020-07-01", { procedureId, parts: [{ absatz: "2" }] });
    const reader = addPerson(db, { role: "leserin" });
    const record = authorize(db, reader, "read", "statement", id);
    expect(await readFindings(db, record, day)).toMatchObject([
      {
        state: "changed",
        provision: "§\u00a026\u00a0GO NRW",
        href: "/normen/go-nrw/26",
        places: "Abs.\u00a02",
        since: "2020-07-01",
        procedure: { name: "Kommunalrechtsnovelle" },
        citedAt: [{ text: "§ 26 Abs. 2 GO NRW", field: "summary", precise: true }],
      },
    ]);
  });

  test("is judged in a list as on its own page", async () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26", "27"]);
    const changed = addCitingStatement(db, "2019-05-01", "§ 26 Abs. 2 GO NRW");
    const stands = addCitingStatement(db, "2019-05-01", "§ 27 GO NRW");
    const unknown = addCitingStatement(db, "2019-05-01", "§ 5 KAG");
    addChange(db, "26", "2020-07-01", { change: "repealed" });
    setStretch(db, "1994-10-17", today());
    const reader = addPerson(db, { role: "leserin" });
    const verdicts = await listVerdicts(db, reader, [changed, stands, unknown], day);
    expect([...verdicts.values()]).toEqual(["repealed", "stands", "unknown"]);
    for (const id of [changed, stands, unknown]) {
      const record = authorize(db, reader, "read", "statement", id);
      expect((await readCurrency(db, record)).verdict).toBe(verdicts.get(id));
    }
  });

  test.each([
    ["nobody noted how far the changes are known", null, null, day],
    ["the changes are known only from after its day on", "2020-01-01", today(), day],
    ["the changes are known only until long ago", "1994-10-17", "2024-03-01", day],
  ])("is held back where %s", async (_why, from, until, asked) => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["27"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 27 GO NRW und § 27 Abs. 2 GO NRW");
    setStretch(db, from, until);
    const reader = addPerson(db, { role: "leserin" });
    const record = authorize(db, reader, "read", "statement", id);
    expect(await readCurrency(db, record)).toMatchObject({
      verdict: "unrecorded",
      gaps: [{ law: "GO NRW", from, until }],
    });
    expect((await listVerdicts(db, reader, [id], asked)).get(id)).toBe("unrecorded");
  });

  test("names the later acts of which the register does not know what they changed", async () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26", "27"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 27 GO NRW");
    addAmendment(db, "2018-12-18");
    addAmendment(db, "2020-07-01", { changes: "26" });
    addAmendment(db, "2024-03-05");
    addAmendment(db, "2025-07-10");
    const record = authorize(db, addWriter(db), "read", "statement", id);
    const daysOn = async (asked: string) =>
      (await readReliance(db, record, asked)).gaps.flatMap(({ acts }) => acts.map(({ on }) => on));
    expect(await daysOn(day)).toEqual(["2025-07-10", "2024-03-05"]);
    expect(await daysOn("2024-12-31")).toEqual(["2024-03-05"]);
  });

  test("names the citations the register does not know, each once", async () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["27"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 27 GO NRW, § 999 GO NRW, § 5 KAG, § 5\nKAG");
    const record = authorize(db, addWriter(db), "read", "statement", id);
    const { confirmed, known, unknown } = await readReliance(db, record, day);
    expect([confirmed, known, unknown]).toEqual([4, 1, ["§ 999 GO NRW", "§ 5 KAG"]]);
    expect(await readCurrency(db, record)).toMatchObject({ unknown: 2 });
  });

  test("stands for a day of the past up to which the changes are known", async () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["27"]);
    const id = addCitingStatement(db, "2019-05-01", "§ 27 GO NRW");
    setStretch(db, "1994-10-17", "2024-03-01");
    const verdicts = await listVerdicts(db, addWriter(db), [id], "2023-01-01");
    expect(verdicts.get(id)).toBe("stands");
  });
});
