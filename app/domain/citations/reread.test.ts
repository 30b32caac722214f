import { expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf } from "../../../tests/support/opinions";
import { rereadOpinionCitations } from "~/domain/opinions/opinion-citations.server";
import { createLog } from "~/lib/log.server";
import { citations, citationScans } from "~db/schema";
import { recogniserRelease } from "./citations.server";
import { startRereading } from "./reread.server";

const log = createLog("silent");

test("texts from before there were citations are read at the next start, others are left", async () => {
  const db = freshDatabase();
  const writer = addWriter(db);
  for (let number = 1; number <= 20; number++)
    addOpinionOf(db, writer, { text: `Nach § ${number} GO NRW.` });
  const before = db.select().from(citations).all();
  expect(before).toHaveLength(20);
  db.delete(citations).run();
  db.delete(citationScans).run();
  await startRereading(db, log, { opinion: rereadOpinionCitations }).done;
  const after = db.select().from(citations).all();
  expect(after.map(({ text }) => text).toSorted()).toEqual(
    before.map(({ text }) => text).toSorted(),
  );
  expect(db.select().from(citationScans).all()).toMatchObject(
    Array.from({ length: 20 }, () => ({ release: recogniserRelease })),
  );
  db.delete(citations).run();
  await startRereading(db, log, { opinion: rereadOpinionCitations }).done;
  expect(db.select().from(citations).all()).toHaveLength(0);
});

test("one text that cannot be read does not hold up the others", async () => {
  const db = freshDatabase();
  const writer = addWriter(db);
  for (let number = 1; number <= 10; number++) addOpinionOf(db, writer, { text: "§ 1 GO NRW" });
  db.delete(citationScans).run();
  let seen = 0;
  const read = () => {
    if (++seen === 3) throw new Error("unlesbar");
  };
  await startRereading(db, log, { opinion: read }).done;
  expect(seen).toBe(10);
  expect(db.select().from(citationScans).all()).toHaveLength(10);
});
