import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { write } from "../../client.server";
import {
  amendingActs,
  laws,
  lawAmendments,
  provisions,
  provisionVersions,
  records,
} from "../../schema";
import { freshDatabase } from "../../../tests/support/database";
import { seedHouse } from "../house.server";
import { seedProcedureRecords } from "../procedure-records.server";
import { linkActsToProcedures, seedLawRecords } from "../law-records.server";

async function seeded() {
  const db = freshDatabase();
  await seedHouse(db);
  write(db, (tx) => {
    seedLawRecords(tx);
    seedProcedureRecords(tx);
    linkActsToProcedures(tx);
  });
  return db;
}

const db = await seeded();

describe("the register of the demo", () => {
  const history = (law: string, number: string) =>
    db
      .select({
        since: provisionVersions.since,
        change: provisionVersions.change,
        parts: provisionVersions.parts,
        act: amendingActs.promulgation,
        procedure: records.title,
      })
      .from(provisionVersions)
      .innerJoin(provisions, eq(provisions.id, provisionVersions.provisionId))
      .innerJoin(laws, and(eq(laws.id, provisions.lawId), eq(laws.abbreviation, law)))
      .leftJoin(amendingActs, eq(amendingActs.id, provisionVersions.actId))
      .leftJoin(records, eq(records.id, amendingActs.procedureId))
      .where(eq(provisions.number, number))
      .orderBy(provisionVersions.since)
      .all();

  test("holds facts and no wording", () => {
    const versions = db.select({ content: provisionVersions.content }).from(provisionVersions);
    expect(versions.all().filter(({ content }) => content !== null)).toEqual([]);
    expect(db.select().from(laws).all().length).toBeGreaterThan(50);
    expect(db.select().from(provisions).all().length).toBeGreaterThan(450);
    expect(db.select().from(lawAmendments).all().length).toBeGreaterThan(150);
  });

  test("knows how § 26 GO NRW changed, and by which procedure", () => {
    expect(history("GO NRW", "26")).toMatchObject([
      { since: null, change: null },
      { since: "2000-03-30", act: "GV. NRW. 2000 S. 245", parts: [{ absatz: "2" }, {}, {}, {}] },
      { since: "2007-10-17", act: "GV. NRW. 2007 S. 380", procedure: expect.any(String) },
      { since: "2011-12-13", act: "GV. NRW. 2011 S. 685", procedure: null },
      { since: "2018-12-29", act: "GV. NRW. 2018 S. 738", parts: [{ absatz: "2" }] },
    ]);
  });

  test("says which provisions are new", () => {
    expect(history("LVerbO NRW", "13a")).toMatchObject([
      { since: "2022-04-26", change: "inserted", procedure: expect.stringContaining("digital") },
    ]);
  });

  test("says in our own words what the important ones rule, and what nobody checked", () => {
    const gists = db
      .select({ gist: provisions.gist, note: provisions.note })
      .from(provisions)
      .all();
    expect(gists.filter(({ gist }) => gist !== "").length).toBeGreaterThanOrEqual(38);
    expect(gists.filter(({ note }) => note === "ungeprüft").length).toBeGreaterThan(80);
  });

  test("is the same the second time", () => {
    const versions = () => db.select().from(provisionVersions).all();
    const before = versions();
    write(db, seedLawRecords);
    expect(versions()).toEqual(before);
  });
});
