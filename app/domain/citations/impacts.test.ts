import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addChange, addCitingStatement, addGemeindeordnung } from "../../../tests/support/currency";
import type { ProvisionPath } from "~/domain/law/provision-path";
import { setAffectedLaws } from "~/domain/procedures/affected-provisions.server";
import { createRecord } from "~/domain/records/records.server";
import { write, type Database } from "~db/client.server";
import * as tables from "~db/schema";
import { refreshImpactsOfLaw } from "./impacts.server";

const met = (db: Database) =>
  db
    .select({
      text: tables.citations.text,
      by: tables.provisionVersions.since,
      precise: tables.citationImpacts.precise,
    })
    .from(tables.citationImpacts)
    .innerJoin(tables.citations, eq(tables.citations.id, tables.citationImpacts.citationId))
    .innerJoin(
      tables.provisionVersions,
      eq(tables.provisionVersions.id, tables.citationImpacts.versionId),
    )
    .all()
    .map(({ text, by, precise }) => `${text} ← ${by}${precise ? " genau" : ""}`);

describe("A change of § 26 GO NRW meets", () => {
  const [precisely, somehow] = ["§ 26 Abs. 2 GO NRW ← 2020-01-01 genau", "2020-01-01"];
  test.each<[string, string, ProvisionPath[] | undefined, string[]]>([
    ["the paragraph it names", "§ 26 Abs. 2 GO NRW", [{ absatz: "2" }], [precisely]],
    ["no other paragraph", "§ 26 Abs. 2 GO NRW", [{ absatz: "4" }], []],
    [
      "every paragraph where it names none",
      "§ 26 Abs. 2 GO NRW",
      undefined,
      [`§ 26 Abs. 2 GO NRW ← ${somehow}`],
    ],
    ["the provision as a whole", "§ 26 GO NRW", [{ absatz: "4" }], [`§ 26 GO NRW ← ${somehow}`]],
    [
      "a range that holds it",
      "§§ 24 bis 27 GO NRW",
      undefined,
      [`§§ 24 bis 27 GO NRW ← ${somehow}`],
    ],
    ["no other number", "§ 27 GO NRW", undefined, []],
    ["no other law", "§ 26 KrO NRW", undefined, []],
  ])("%s", (_what, text, parts, expected) => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26"]);
    addCitingStatement(db, "2019-05-01", `Wir stützen uns auf ${text}.`);
    addChange(db, "26", "2020-01-01", parts && { parts });
    expect(met(db)).toEqual(expected);
  });

  test("nothing written on its day or later", () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26"]);
    addCitingStatement(db, "2020-01-01", "§ 26 GO NRW");
    addChange(db, "26", "2020-01-01");
    expect(met(db)).toEqual([]);
  });

  test("a text that is entered after it and was written before it", () => {
    const db = freshDatabase();
    addGemeindeordnung(db, ["26"]);
    addChange(db, "26", "2020-01-01");
    addCitingStatement(db, "2019-01-01", "§ 26 GO NRW");
    expect(met(db)).toEqual([`§ 26 GO NRW ← ${somehow}`]);
  });

  test("a text that names the law as the register learned only later", () => {
    const db = freshDatabase();
    addCitingStatement(db, "2019-01-01", "§ 26 KommVerf NRW");
    addGemeindeordnung(db, ["26"]);
    addChange(db, "26", "2020-01-01");
    expect(met(db)).toEqual([]);
    const lawId = db.select().from(tables.laws).get()?.id ?? "";
    db.insert(tables.lawAliases).values({ alias: "KommVerf NRW", lawId }).run();
    write(db, (tx) => refreshImpactsOfLaw(tx, lawId));
    expect(met(db)).toEqual([`§ 26 KommVerf NRW ← ${somehow}`]);
  });

  test("a procedure's plan for a law the register learns only later", () => {
    const db = freshDatabase();
    addCitingStatement(db, "2019-01-01", "§ 26 GO NRW");
    const writer = addWriter(db);
    write(db, (tx) => {
      const id = createRecord(tx, writer, {
        type: "procedure",
        title: "Novelle",
        confidentiality: "house",
        departmentId: null,
        readerIds: [],
      });
      tx.insert(tables.procedures)
        .values({ id, shortTitle: "", level: "land", modelId: "land-nrw" })
        .run();
      setAffectedLaws(tx, id, [{ law: "GO NRW", provision: "§ 26" }]);
    });
    const planned = () => db.select().from(tables.citationImpacts).all().length;
    expect(planned()).toBe(0);
    addGemeindeordnung(db, ["26"]);
    write(db, (tx) => refreshImpactsOfLaw(tx, db.select().from(tables.laws).get()?.id ?? ""));
    expect(planned()).toBe(1);
  });
});
