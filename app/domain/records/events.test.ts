import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { authorize } from "~/domain/users/authorization.server";
import { write } from "~db/client.server";
import { firstBrokenEvent, listEvents, recordEvent } from "./events.server";
import { createRecord, linkRecords } from "./records.server";

function chain() {
  const db = freshDatabase();
  write(db, (tx) => {
    for (let number = 1; number <= 6; number++) {
      recordEvent(tx, {
        actorId: `person ${number}`,
        recordId: "record",
        action: "record.updated",
        details: { version: number },
      });
    }
  });
  return db;
}

/** What somebody does who can write to the file but does not know that it is chained. */
function tamper(db: ReturnType<typeof chain>, ...statements: string[]): void {
  const triggers = db.$client
    .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'events'")
    .pluck()
    .all();
  for (const name of triggers) db.$client.exec(`DROP TRIGGER "${String(name)}"`);
  for (const statement of statements) db.$client.exec(statement);
}

test("an untouched chain stands", () => {
  expect(firstBrokenEvent(chain())).toBeNull();
});

test.each([
  ["UPDATE events SET action = 'record.created' WHERE seq = 3"],
  ["DELETE FROM events WHERE seq = 3"],
])("the database itself refuses: %s", (statement) => {
  expect(() => chain().$client.exec(statement)).toThrow();
});

describe("a changed chain is found at the first event that does not fit", () => {
  test.each([
    ["another actor", 3, ["UPDATE events SET actor_id = 'somebody else' WHERE seq = 3"]],
    ["another instant", 2, ["UPDATE events SET at = at + 1 WHERE seq = 2"]],
    ["other details", 6, [`UPDATE events SET details = '{"version":7}' WHERE seq = 6`]],
    ["another record", 1, ["UPDATE events SET record_id = NULL WHERE seq = 1"]],
    ["a hash of its own", 4, ["UPDATE events SET hash = 'abc' WHERE seq = 4"]],
    ["one taken out", 3, ["DELETE FROM events WHERE seq = 3"]],
    ["the first taken out", 1, ["DELETE FROM events WHERE seq = 1"]],
    [
      "one taken out and the numbers closed up",
      3,
      ["DELETE FROM events WHERE seq = 3", "UPDATE events SET seq = seq - 1 WHERE seq > 3"],
    ],
    [
      "two exchanged",
      2,
      [
        "UPDATE events SET seq = 100 WHERE seq = 2",
        "UPDATE events SET seq = 2 WHERE seq = 5",
        "UPDATE events SET seq = 5 WHERE seq = 100",
      ],
    ],
  ])("%s", (_what, at, statements) => {
    const db = chain();
    tamper(db, ...statements);
    expect(firstBrokenEvent(db)).toBe(at);
  });
});

test("a link to what is hidden is no event for those who may not see it", async () => {
  const db = freshDatabase();
  const owner = addWriter(db);
  const reader = addPerson(db, { role: "leserin" });
  const access = { departmentId: null, readerIds: [] };
  const [open, hidden] = write(db, (tx) => [
    createRecord(tx, owner, {
      ...access,
      type: "procedure",
      title: "offen",
      confidentiality: "house",
    }),
    createRecord(tx, owner, {
      ...access,
      type: "opinion",
      title: "vertraulich",
      confidentiality: "confidential",
    }),
  ]);
  write(db, (tx) =>
    linkRecords(
      tx,
      authorize(tx, owner, "write", "procedure", open ?? ""),
      authorize(tx, owner, "read", "opinion", hidden ?? ""),
      "related",
    ),
  );
  const seen = async (person: typeof reader) => {
    const record = authorize(db, person, "read", "procedure", open ?? "");
    return (await listEvents(db, record)).map(({ action }) => action);
  };
  expect(await seen(owner)).toEqual(["record.linked", "record.created"]);
  expect(await seen(reader)).toEqual(["record.created"]);
  expect(db.get(sql`SELECT count(*) AS number FROM events WHERE action = 'record.linked'`)).toEqual(
    {
      number: 1,
    },
  );
});
