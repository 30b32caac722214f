import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { recordEvent } from "~/domain/records/events.server";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { recogniserOptions } from "./law-names.server";
import { write, type Database } from "~db/client.server";
import { amendingActs, events, laws, provisions, provisionVersions } from "~db/schema";
import { importReadLaw, type LawOrigin } from "./import-law.server";
import { importLaws } from "./import-laws.server";
import { readLawFiles } from "./reading/law-files";
import { readPastedLaw } from "./reading/pasted-law";
import { editionOf, emptyLaw, type ReadLaw } from "./reading/read-law";

const musterOf = (second: string, more = ""): ReadLaw =>
  readPastedLaw(
    `Mustergesetz (MusterG)\n\n§ 1 Zweck\n(1) Erstens.\n(2) ${second}\n\n§ 2 Ende\nSchluss.\n${more}`,
  ).law!;

function bring(db: Database, law: ReadLaw, origin: Partial<LawOrigin> = {}) {
  const writer = addWriter(db);
  return write(db, (tx) => importReadLaw(tx, writer, law, { source: "paste", ...origin })).outcome;
}

const versionsOf = (db: Database, number: string) =>
  db
    .select({
      since: provisionVersions.since,
      change: provisionVersions.change,
      parts: provisionVersions.parts,
      content: provisionVersions.content,
    })
    .from(provisionVersions)
    .innerJoin(provisions, eq(provisions.id, provisionVersions.provisionId))
    .where(eq(provisions.number, number))
    .orderBy(asc(provisionVersions.since))
    .all();

describe("a law that is imported", () => {
  test("is in the register with its names, and the second time changes nothing", () => {
    const db = freshDatabase();
    expect(bring(db, musterOf("Zweitens."))).toBe("created");
    expect(recogniserOptions(db).laws).toEqual({ MusterG: "MusterG", Mustergesetz: "MusterG" });
    const written = db.select().from(events).all().length;
    expect(bring(db, musterOf("Zweitens."))).toBe("unchanged");
    expect(db.select().from(events).all()).toHaveLength(written);
    expect(versionsOf(db, "1")).toHaveLength(1);
  });

  test("knows its changes for as long as its editions prove, and leaves what a person noted", () => {
    const db = freshDatabase();
    const edition = (day: string | null, second = "Zweitens."): ReadLaw => ({
      ...musterOf(second),
      seenOn: day,
      recorded: editionOf(day),
    });
    const stretch = () =>
      db.select({ from: laws.changesFrom, until: laws.changesUntil }).from(laws).get();
    bring(db, edition(null));
    expect(stretch()).toEqual({ from: null, until: null });
    bring(db, edition("2021-01-01"));
    expect(bring(db, edition("2024-07-01", "Anders."))).toBe("updated");
    expect(bring(db, edition("2025-01-01", "Anders."))).toBe("updated");
    expect(stretch()).toEqual({ from: "2021-01-01", until: "2025-01-01" });
    expect(bring(db, edition("2024-07-01", "Anders."))).toBe("unchanged");
    db.update(laws).set({ changesUntil: "2023-01-01" }).run();
    const { id } = db.select().from(laws).get()!;
    const edited = {
      actorId: null,
      recordId: null,
      action: "law.changed" as const,
      details: { law: id },
    };
    write(db, (tx) => recordEvent(tx, edited));
    expect(bring(db, edition("2025-01-01", "Anders."))).toBe("unchanged");
    expect(stretch()).toEqual({ from: "2021-01-01", until: "2023-01-01" });
  });

  test("keeps the older wording beside the newer one and says what changed", () => {
    const db = freshDatabase();
    bring(db, musterOf("Zweitens."), { validFrom: "2020-01-01" });
    expect(bring(db, musterOf("Anders."), { validFrom: "2024-07-01" })).toBe("updated");
    expect(versionsOf(db, "1")).toMatchObject([
      { since: "2020-01-01", change: null },
      { since: "2024-07-01", change: "changed", parts: [{ absatz: "2" }] },
    ]);
    expect(versionsOf(db, "2")).toHaveLength(1);
    expect(bring(db, musterOf("Zweitens."), { validFrom: "2020-01-01" })).toBe("unchanged");
    expect(bring(db, musterOf("Anders."), { validFrom: "2024-07-01" })).toBe("unchanged");
  });

  test("comes with its older edition after the newer one", () => {
    const db = freshDatabase();
    bring(db, musterOf("Anders."), { validFrom: "2024-07-01" });
    bring(db, musterOf("Zweitens."), { validFrom: "2020-01-01" });
    expect(versionsOf(db, "1")).toMatchObject([
      { since: "2020-01-01", change: null },
      { since: "2024-07-01", change: "changed", parts: [{ absatz: "2" }] },
    ]);
  });

  test("leaves what a person wrote", () => {
    const db = freshDatabase();
    const law = musterOf("Zweitens.");
    bring(db, law);
    db.update(provisions).set({ gist: "Unsere Worte.", note: "geprüft" }).run();
    db.update(laws).set({ title: "Unser Titel" }).run();
    law.provisions[0]!.gist = "Andere Worte.";
    bring(db, { ...law, promulgation: "GV. NRW. S. 1" });
    expect(db.select().from(provisions).all()[0]).toMatchObject({
      gist: "Unsere Worte.",
      note: "geprüft",
    });
    expect(db.select().from(laws).get()).toMatchObject({
      title: "Unser Titel",
      promulgation: "GV. NRW. S. 1",
    });
  });

  test("names what a complete source no longer has as repealed, and what is new as inserted", () => {
    const db = freshDatabase();
    const complete = (law: ReadLaw) => ({ ...law, isComplete: true });
    bring(db, complete(musterOf("Zweitens.")), { seenOn: "2020-01-01" });
    const { provisions: all, ...rest } = complete(musterOf("Zweitens.", "\n§ 3 Neu\nNeues."));
    const without = { ...rest, provisions: all.filter(({ number }) => number !== "2") };
    expect(bring(db, without, { seenOn: "2024-01-01" })).toBe("updated");
    expect(versionsOf(db, "2").at(-1)).toMatchObject({ change: "repealed", since: "2024-01-01" });
    expect(versionsOf(db, "3")).toMatchObject([{ change: "inserted", since: "2024-01-01" }]);
    expect(bring(db, without, { seenOn: "2024-01-01" })).toBe("unchanged");
  });

  test("is found by another of its names", () => {
    const db = freshDatabase();
    bring(db, { ...musterOf("Zweitens."), aliases: ["Muster-Gesetz NRW"] });
    expect(bring(db, { ...musterOf("Zweitens."), abbreviation: "Muster-Gesetz NRW" })).toBe(
      "unchanged",
    );
    expect(db.select().from(laws).all()).toHaveLength(1);
  });

  test("of another level with the same name is another law", () => {
    const db = freshDatabase();
    bring(db, musterOf("Zweitens."));
    expect(bring(db, { ...musterOf("Zweitens."), level: "bund" })).toBe("created");
    const slugs = db
      .select({ slug: laws.slug })
      .from(laws)
      .all()
      .map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(["musterg", "musterg-2"]);
  });
});

test("a file that is refused changes nothing, is named in German, and stops no other", () => {
  const db = freshDatabase();
  const files = [
    { place: "a.xml", text: '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>' },
    { place: "b.txt", text: "Mustergesetz (MusterG)\n\n§ 1 A\nText.\n\n§ 1 B\nText." },
  ];
  const refused = importLaws(db, readLawFiles(files), { source: "import" }).report;
  expect(refused).toEqual({
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: [
      { source: "a.xml, Zeile 1", reason: expect.stringContaining("Dokumenttyp") },
      { source: "b.txt, Zeile 6", reason: expect.stringContaining("steht zweimal") },
    ],
  });
  expect(db.select().from(laws).all()).toEqual([]);
  expect(db.select().from(events).all()).toEqual([]);
  const good = { place: "c.txt", text: "Mustergesetz (MusterG)\n\n§ 1 A\nText." };
  const mixed = importLaws(db, readLawFiles([...files, good]), { source: "import" }).report;
  expect(mixed).toMatchObject({ created: 1, failed: [{}, {}] });
});

test("an act that amends several laws is one act, and its changes are versions without wording", () => {
  const db = freshDatabase();
  const act = {
    title: "Änderungsgesetz",
    dated: "2023-03-01",
    promulgation: "GV. NRW. 2023 S. 100",
    promulgatedOn: null,
    inForceOn: null,
    procedureId: null,
    sourceUrl: "",
    note: "",
  };
  const amended = (abbreviation: string): ReadLaw => ({
    ...emptyLaw("fakten"),
    abbreviation,
    amendments: [
      {
        act,
        changes: [
          {
            unit: "§",
            number: "5",
            change: "changed",
            parts: [{ absatz: "2" }],
            validFrom: null,
            note: "",
          },
        ],
      },
    ],
  });
  expect(bring(db, amended("A NRW"))).toBe("created");
  expect(bring(db, amended("B NRW"))).toBe("created");
  expect(bring(db, amended("B NRW"))).toBe("unchanged");
  expect(db.select().from(amendingActs).all()).toHaveLength(1);
  expect(versionsOf(db, "5")).toMatchObject([
    { since: "2023-03-01", change: "changed", parts: [{ absatz: "2" }], content: null },
    { since: "2023-03-01", change: "changed", content: null },
  ]);
});
