import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { createRecord, type Access } from "~/domain/records/records.server";
import { provisionSlug, provisionSort } from "~/domain/law/provision";
import type { ProvisionPath } from "~/domain/law/provision-path";
import { write, type Database } from "~db/client.server";
import * as tables from "~db/schema";
import { finishCitations, noteTextCitations } from "./citations.server";
import { refreshImpactsOfLaw, refreshImpactsOfProvisions } from "./impacts.server";

function registerOf(db: Database, numbers: readonly string[]): void {
  db.insert(tables.laws)
    .values({
      id: "go",
      abbreviation: "GO NRW",
      slug: "go-nrw",
      title: "Gemeindeordnung",
      level: "land",
    })
    .run();
  db.insert(tables.lawAliases).values({ alias: "GO NRW", lawId: "go" }).run();
  for (const number of numbers) {
    db.insert(tables.provisions)
      .values({
        id: number,
        lawId: "go",
        unit: "§",
        number,
        sort: provisionSort(number),
        slug: provisionSlug("§", number),
      })
      .run();
  }
}

function change(db: Database, number: string, since: string, parts: ProvisionPath[] | null): void {
  const values = { id: `${number} ${since}`, provisionId: number, since, parts, createdAt: 0 };
  db.insert(tables.provisionVersions)
    .values({ ...values, change: "changed" })
    .run();
  write(db, (tx) => refreshImpactsOfProvisions(tx, [number]));
}

/** A sent statement of this day; all that is recognised in it is confirmed. */
function statementOf(db: Database, sentOn: string, text: string): void {
  const writer = addWriter(db);
  write(db, (tx) => {
    const access: Access = { confidentiality: "house", departmentId: null, readerIds: [] };
    const id = createRecord(tx, writer, { ...access, type: "statement", title: text });
    tx.insert(tables.statements).values({ id, origin: "ours", author: "wir", sentOn }).run();
    noteTextCitations(tx, id, "summary", text);
    tx.update(tables.citations)
      .set({ state: "confirmed" })
      .where(eq(tables.citations.recordId, id))
      .run();
    finishCitations(tx, id);
  });
}

const met = (db: Database) =>
  db
    .select({
      text: tables.citations.text,
      by: tables.citationImpacts.versionId,
      precise: tables.citationImpacts.precise,
    })
    .from(tables.citationImpacts)
    .innerJoin(tables.citations, eq(tables.citations.id, tables.citationImpacts.citationId))
    .all()
    .map(({ text, by, precise }) => `${text} ← ${by}${precise ? " genau" : ""}`);

describe("A change meets a citation", () => {
  test.each<[string, string, ProvisionPath[] | null, string[]]>([
    [
      "of the same paragraph",
      "§ 26 Abs. 2 GO NRW",
      [{ absatz: "2" }],
      ["§ 26 Abs. 2 GO NRW ← 26 2020-01-01 genau"],
    ],
    ["not of another paragraph", "§ 26 Abs. 2 GO NRW", [{ absatz: "4" }], []],
    [
      "where it names no paragraph",
      "§ 26 Abs. 2 GO NRW",
      null,
      ["§ 26 Abs. 2 GO NRW ← 26 2020-01-01"],
    ],
    [
      "of the provision as a whole",
      "§ 26 GO NRW",
      [{ absatz: "4" }],
      ["§ 26 GO NRW ← 26 2020-01-01"],
    ],
    ["in a range", "§§ 24 bis 27 GO NRW", null, ["§§ 24 bis 27 GO NRW ← 26 2020-01-01"]],
    ["not of another number", "§ 27 GO NRW", null, []],
    ["not of another law", "§ 26 KrO NRW", null, []],
  ])("%s", (_what, text, parts, expected) => {
    const db = freshDatabase();
    registerOf(db, ["26"]);
    statementOf(db, "2019-05-01", `Wir stützen uns auf ${text}.`);
    change(db, "26", "2020-01-01", parts);
    expect(met(db)).toEqual(expected);
  });

  test("only where it came later", () => {
    const db = freshDatabase();
    registerOf(db, ["26"]);
    statementOf(db, "2020-01-01", "§ 26 GO NRW");
    change(db, "26", "2020-01-01", null);
    expect(met(db)).toEqual([]);
  });

  test("whichever of the two was there first", () => {
    const db = freshDatabase();
    registerOf(db, ["26"]);
    change(db, "26", "2020-01-01", null);
    statementOf(db, "2019-01-01", "§ 26 GO NRW");
    expect(met(db)).toEqual(["§ 26 GO NRW ← 26 2020-01-01"]);
  });

  test("once the register knows the name the text uses", () => {
    const db = freshDatabase();
    statementOf(db, "2019-01-01", "§ 26 GO NRW");
    registerOf(db, ["26"]);
    change(db, "26", "2020-01-01", null);
    expect(met(db)).toHaveLength(1);
    db.insert(tables.lawAliases).values({ alias: "GemO NRW", lawId: "go" }).run();
    write(db, (tx) => refreshImpactsOfLaw(tx, "go"));
    expect(met(db)).toHaveLength(1);
  });
});
