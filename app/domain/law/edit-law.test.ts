import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addLaw as lawOf, addProvision } from "../../../tests/support/register";
import { AppError } from "~/lib/errors";
import type { Database } from "~db/client.server";
import { events, lawAliases, laws, provisionVersions } from "~db/schema";
import { addLaw, changeLaw, nameTaken } from "./edit-law.server";
import { addProvisionByHand, addVersionByHand, changeProvision } from "./edit-provision.server";
import { lawSchema, newProvisionSchema, versionSchema } from "./law-input";
import { contentsOf } from "./law-page.server";
import { findProvision, versionsOf } from "./provision-lookup.server";

const law = (more: object = {}) =>
  lawSchema.parse({
    abbreviation: "GO NRW",
    title: "Gemeindeordnung",
    level: "land",
    status: "in-force",
    ...more,
  });

const namesOf = (db: Database) =>
  db
    .select({ alias: lawAliases.alias })
    .from(lawAliases)
    .all()
    .map(({ alias }) => alias)
    .sort();

test("A law is known by its abbreviation, its title and every other name", async () => {
  const db = freshDatabase();
  const writer = addWriter(db);
  expect(await addLaw(db, writer, law({ aliases: "GO NW\n  GO  \nGO NW" }))).toBe("go-nrw");
  expect(namesOf(db)).toEqual(["GO", "GO NRW", "GO NW", "Gemeindeordnung"]);
  const { id = "" } = db.select().from(laws).get() ?? {};
  await changeLaw(db, writer, id, law({ aliases: "GO", version: 1 }));
  expect(namesOf(db)).toEqual(["GO", "GO NRW", "Gemeindeordnung"]);
  expect(db.select({ action: events.action }).from(events).all()).toEqual([
    { action: "law.added" },
    { action: "law.changed" },
  ]);
});

test("Who saves over somebody else's change is told", async () => {
  const db = freshDatabase();
  const writer = addWriter(db);
  await addLaw(db, writer, law());
  const { id = "" } = db.select().from(laws).get() ?? {};
  await changeLaw(db, writer, id, law({ note: "eins", version: 1 }));
  await expect(changeLaw(db, writer, id, law({ note: "zwei", version: 1 }))).rejects.toThrow(
    new AppError("conflict"),
  );
});

test("A name means one law only", async () => {
  const db = freshDatabase();
  lawOf(db, { abbreviation: "GO SH", aliases: ["GO"] });
  expect(nameTaken(db, null, law({ aliases: "GO" }))).toMatchObject({
    field: "aliases",
    by: "GO SH",
  });
  expect(nameTaken(db, null, law({ abbreviation: "GO SH" }))).toMatchObject({
    field: "abbreviation",
  });
  expect(nameTaken(db, null, law())).toBe(null);
});

test("A provision entered by hand stands where its number belongs", async () => {
  const db = freshDatabase();
  const { id } = lawOf(db, { abbreviation: "GO NRW" });
  for (const [position, number] of ["1", "26", "27"].entries()) {
    addProvision(db, id, number, { position });
  }
  const writer = addWriter(db);
  const added = newProvisionSchema.parse({ unit: "§", number: "26 a", heading: "Quoren" });
  expect(await addProvisionByHand(db, writer, id, added)).toBe("26a");
  expect(await addProvisionByHand(db, writer, id, added)).toBe(null);
  const numbers = contentsOf(db, id).flatMap(({ rows }) => rows.map(({ number }) => number));
  expect(numbers).toEqual(["1", "26", "26a", "27"]);
});

test("A change is entered as a fact: since when, where, by which act", async () => {
  const db = freshDatabase();
  const { id } = lawOf(db, { abbreviation: "GO NRW" });
  addProvision(db, id, "26");
  const writer = addWriter(db);
  const provision = findProvision(db, id, "26");
  const values = versionSchema.parse({
    change: "changed",
    validFrom: "1.11.2025",
    actTitle: "Gesetz",
    actDated: "10.07.2025",
    actPromulgation: "GV. NRW. 2025 S. 618",
  });
  expect(
    await addVersionByHand(db, writer, provision, values, {
      places: [{ absatz: "2" }],
      decisionId: null,
    }),
  ).toBe(true);
  expect(
    await addVersionByHand(db, writer, provision, values, {
      places: [{ absatz: "2" }],
      decisionId: null,
    }),
  ).toBe(false);
  expect(versionsOf(db, writer, provision.id)).toMatchObject([
    {
      validFrom: "2025-11-01",
      since: "2025-11-01",
      change: "changed",
      parts: [{ absatz: "2" }],
      hasWording: false,
      act: { dated: "2025-07-10", promulgation: "GV. NRW. 2025 S. 618" },
    },
  ]);
});

test("A Fassung with wording keeps its Absätze", async () => {
  const db = freshDatabase();
  const { id } = lawOf(db, { abbreviation: "GO NRW" });
  addProvision(db, id, "26");
  const wording = "(1) Erster Absatz.\n(2) Zweiter Absatz mit\n1. einer Nummer.";
  const values = versionSchema.parse({ validFrom: "2020-01-01", wording });
  await addVersionByHand(db, addWriter(db), findProvision(db, id, "26"), values, {
    places: [],
    decisionId: null,
  });
  const [row] = db.select({ content: provisionVersions.content }).from(provisionVersions).all();
  expect(row?.content?.map(({ level, number, parts }) => [level, number, parts.length])).toEqual([
    ["absatz", "1", 0],
    ["absatz", "2", 1],
  ]);
});

test("The gist of a provision is guarded like every other entry", async () => {
  const db = freshDatabase();
  const { id } = lawOf(db, { abbreviation: "GO NRW" });
  addProvision(db, id, "26");
  const writer = addWriter(db);
  const provision = findProvision(db, id, "26");
  const fields = { part: "", gist: "Neu", sourceUrl: "", note: "", version: 1 };
  await changeProvision(db, writer, provision, fields);
  await expect(changeProvision(db, writer, provision, fields)).rejects.toThrow("conflict");
  expect(
    db.select().from(events).where(eq(events.action, "law.provision-changed")).all(),
  ).toHaveLength(1);
});

test.each([
  [{ change: "changed" }, "validFrom"],
  [{ places: "Abs. 2", validFrom: "2020-01-01" }, "change"],
  [{ validFrom: "31.02.2020", change: "changed" }, "validFrom"],
  [{ change: "repealed", validFrom: "2020-01-01", wording: "(1) Text" }, "wording"],
  [{}, "heading"],
])("A version that says too little is refused at its field: %o", (typed, field) => {
  const result = versionSchema.safeParse(typed);
  expect(result.error?.issues[0]?.path[0]).toBe(field);
});
