import { count } from "drizzle-orm";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDip } from "~/domain/imports/dip";
import { importReading } from "~/domain/imports/import-records.server";
import type { Piece } from "~/domain/imports/imported";
import { readLtzf } from "~/domain/imports/ltzf";
import { records } from "~db/schema";
import { freshDatabase } from "../support/database";
import { isThere, jsonOf, pathOf } from "./shared";

const dipFiles = isThere
  ? readdirSync(pathOf("dip")).filter((name) => name.endsWith(".json"))
  : ["(fehlt)"];
const ltzfFiles = isThere
  ? readdirSync(pathOf("ltzf")).filter((name) => name.startsWith("item_"))
  : ["(fehlt)"];

const pieceOf = (folder: string, name: string): Piece => ({
  place: name,
  data: jsonOf(`${folder}/${name}`),
});

describe.skipIf(!isThere)("real records of DIP", () => {
  test.each(dipFiles)("%s comes in, and a second time changes nothing", async (name) => {
    const db = freshDatabase();
    const reading = readDip([pieceOf("dip", name)]);
    const first = await importReading(db, "dip", reading);
    expect(first.failed).toEqual([]);
    const records = reading.procedures.length + reading.documents.length;
    expect(first.created).toBeGreaterThan(0);
    expect(first.created + first.updated + first.unchanged).toBe(records);
    const second = await importReading(db, "dip", reading);
    expect(second).toEqual({ created: 0, updated: 0, unchanged: records, failed: [] });
  });

  test("a folder brings what its files bring one by one", async () => {
    const db = freshDatabase();
    const whole = readDip(dipFiles.map((name) => pieceOf("dip", name)));
    const report = await importReading(db, "dip", whole);
    expect(report.failed).toEqual([]);
    const total = () => db.select({ number: count() }).from(records).get()?.number;
    const together = total();
    expect(together).toBeGreaterThan(1000);
    for (const name of dipFiles) await importReading(db, "dip", readDip([pieceOf("dip", name)]));
    expect(total()).toBe(together);
  });

  test("no title keeps an entity, a tag or a line break", async () => {
    const db = freshDatabase();
    for (const name of dipFiles) await importReading(db, "dip", readDip([pieceOf("dip", name)]));
    const titles = db.select({ title: records.title }).from(records).all();
    expect(titles.length).toBeGreaterThan(1000);
    expect(titles.filter(({ title }) => /&\w+;|<\w|[\r\n]|\\r\\n/.test(title))).toEqual([]);
  });

  test("the steps of the 477 procedures give nearly all of them a stage", async () => {
    const { procedures } = readDip([pieceOf("dip", "gesetzgebung-18wp-procedures.json")]);
    const steps = procedures.flatMap((procedure) => procedure.steps);
    const without = steps.filter((step) => step.stage === null);
    expect(procedures).toHaveLength(477);
    expect(without.length / steps.length).toBeLessThan(0.01);
  });
});

describe.skipIf(!isThere)("recorded answers of the Landtagszusammenfasser", () => {
  test.each(ltzfFiles)("%s comes in, and a second time changes nothing", async (name) => {
    const db = freshDatabase();
    const reading = readLtzf([pieceOf("ltzf", name)]);
    const first = await importReading(db, "ltzf", reading);
    expect(first).toEqual({ created: 1, updated: 0, unchanged: 0, failed: [] });
    const second = await importReading(db, "ltzf", reading);
    expect(second).toEqual({ created: 0, updated: 0, unchanged: 1, failed: [] });
  });

  test("a withdrawn and a rejected bill end as such", () => {
    const ends = ["ablehnung", "rueckzug"].map((scenario) => {
      const name = `item_scenario_${scenario}.json`;
      return readLtzf([pieceOf("ltzf", name)]).procedures[0]?.steps.at(-1)?.stage;
    });
    expect(ends).toEqual(["abgelehnt", "zurueckgezogen"]);
  });
});
