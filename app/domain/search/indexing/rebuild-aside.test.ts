import { sql } from "drizzle-orm";
import { pino } from "pino";
import { expect, test, vi } from "vitest";
import { addDocument } from "~/domain/documents/documents.server";
import { permit } from "~/domain/users/authorization.server";
import { openDatabase, write, type Database } from "~db/client.server";
import {
  addDepartment,
  addPerson,
  addWriter,
  freshDatabase,
} from "../../../../tests/support/database";
import { indexState } from "../completeness/completeness.server";
import { isRebuildRunning, rebuildInBackground, startRebuild } from "./rebuild-aside.server";
import { search } from "../search.server";

const silent = pino({ level: "silent" });

function add(db: Database, title: string, departmentId: string | null = null): void {
  const owner = addWriter(db, { departmentId });
  write(db, (tx) =>
    addDocument(tx, owner, {
      kind: "bericht",
      title,
      number: "",
      publisher: "",
      date: null,
      url: "",
      confidentiality: departmentId ? "department" : "house",
      departmentId,
      readerIds: [],
    }),
  );
}

async function untilDone(db: Database): Promise<void> {
  while (isRebuildRunning(db)) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("the index is built anew beside the requests, what was lost and what was left out too", async () => {
  const db = freshDatabase();
  const actor = permit(addPerson(db, { role: "administration" }), "administer");
  for (let number = 0; number < 25; number++) add(db, `Umlage ${number}`);
  db.run(sql`INSERT INTO search_fts (search_fts) VALUES ('delete-all')`);
  db.run(sql`INSERT INTO search_fts_titles (search_fts_titles) VALUES ('delete-all')`);
  db.run(sql`DELETE FROM search_entries WHERE id = 3`);
  const before = await indexState(db, actor);
  expect(before).toMatchObject({ running: false, share: 96, rebuilt: null });
  const documents = before.types.find(({ type }) => type === "document");
  expect(documents).toMatchObject({
    records: 25,
    findable: 24,
    waiting: [{ reason: "missing", count: 1 }],
  });
  startRebuild(db, actor, silent);
  expect(() => startRebuild(db, actor, silent)).toThrow("index-being-built");
  expect(await indexState(db, actor)).toMatchObject({ running: true });
  await untilDone(db);
  expect((await search(db, actor, "Umlage")).total).toBe(25);
  const after = await indexState(db, actor);
  expect(after).toMatchObject({ running: false, share: 100, rebuilt: { name: actor.name } });
});

test("numbers count what this person may see, and the share of the house tells no number", async () => {
  const db = freshDatabase();
  const actor = addPerson(db, { role: "administration" });
  add(db, "Offen");
  add(db, "Verborgen", addDepartment(db, "Recht"));
  db.run(sql`UPDATE search_entries SET analyzer = 1`);
  const { types, share } = await indexState(db, actor);
  expect(share).toBe(0);
  expect(types.find(({ type }) => type === "document")).toEqual({
    type: "document",
    records: 1,
    findable: 0,
    waiting: [{ reason: "older", count: 1 }],
    withoutText: { noFile: 1, unreadable: 0 },
  });
});

test("where records take long, fewer are indexed in a step: others come in between", async () => {
  const statements: string[] = [];
  const db = openDatabase(":memory:", { onStatement: (statement) => statements.push(statement) });
  for (let number = 0; number < 6; number++) add(db, `Umlage ${number}`);
  const stepsOf = async () => {
    db.run(sql`UPDATE search_entries SET analyzer = -1`);
    statements.length = 0;
    expect(await rebuildInBackground(db)).toBe(6);
    return statements.filter((statement) => statement.startsWith("BEGIN")).length;
  };
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  const usual = await stepsOf();
  let now = 0;
  clock.mockImplementation(() => (now += 100));
  expect(await stepsOf()).toBe(usual + 5);
  clock.mockRestore();
});
