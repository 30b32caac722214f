import { count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../tests/support/opinions";
import { firstBrokenEvent } from "~/domain/records/events.server";
import { authorize } from "~/domain/users/authorization.server";
import { AppError, explain } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import type { Database } from "~db/client.server";
import { events, opinions, opinionVersions, records } from "~db/schema";
import { saveDraft, listOwnDrafts } from "./drafts.server";
import { finishOpinion, readFinishing, reopenOpinion } from "./finishing.server";
import { readOpinion } from "./reading.server";
import { listVersions, restoreVersion, saveVersion } from "./versions.server";

const save = (state: string, baseVersion = 1, saveKey = newId()) => ({
  state,
  baseVersion,
  saveKey,
});

function twoPeople() {
  const db = freshDatabase();
  const anna = addWriter(db, { name: "Referat 1" });
  const bert = addWriter(db, { name: "Referat 2" });
  const record = addOpinionOf(db, anna, { text: "Anfang." });
  const asBert = authorize(db, bert, "write", "opinion", record.id);
  return { db, anna, bert, record, asBert };
}

const everything = (db: Database) => ({
  opinions: db.select().from(opinions).all(),
  versions: db.select().from(opinionVersions).all(),
  records: db.select().from(records).all(),
  events: db.select({ n: count() }).from(events).get(),
});

describe("saving a version", () => {
  test("keeps the text byte for byte and moves the head on", async () => {
    const { db, record } = twoPeople();
    const state = stateWith("„Ä ß – § 41“ \\u00e4").replace(/":/g, '" : ');
    await expect(saveVersion(db, record, save(state))).resolves.toMatchObject({ version: 2 });
    const read = await readOpinion(db, record);
    expect(read).toMatchObject({ version: 2, newestVersion: 2, savedBy: "Referat 1" });
    expect(read.text).toBe(state);
    expect(firstBrokenEvent(db)).toBeNull();
  });

  test("with the same key twice is one version", async () => {
    const { db, record } = twoPeople();
    const first = await saveVersion(db, record, save(stateWith("Neu."), 1, "key"));
    const again = await saveVersion(db, record, save(stateWith("Neu."), 1, "key"));
    expect(again).toEqual(first);
    expect(await listVersions(db, record)).toHaveLength(2);
  });

  test("never answers “saved” for another text under a used key", async () => {
    const { db, record } = twoPeople();
    await saveVersion(db, record, save(stateWith("Neu."), 1, "key"));
    await expect(
      saveVersion(db, record, save(stateWith("Anders."), 2, "key")),
    ).rejects.toMatchObject({
      values: { reason: "save-key-reused" },
    });
  });

  test("on a version that is no longer the newest is refused with the other text", async () => {
    const { db, record, asBert } = twoPeople();
    await saveVersion(db, record, save(stateWith("Von Anna.")));
    const before = everything(db);
    const refused = saveVersion(db, asBert, save(stateWith("Von Bert.")));
    await expect(refused).rejects.toMatchObject({
      code: "conflict",
      status: 409,
      values: {
        reason: "newer-version",
        version: 2,
        author: "Referat 1",
        state: stateWith("Von Anna."),
      },
    });
    expect(everything(db)).toEqual(before);
    await expect(saveVersion(db, asBert, save(stateWith("Beides."), 2))).resolves.toMatchObject({
      version: 3,
    });
  });

  test("of fifty racing saves lets exactly one through", async () => {
    const { db, record } = twoPeople();
    const all = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        saveVersion(db, record, save(stateWith(`Text ${at}`), 1, `key-${at}`)),
      ),
    );
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await listVersions(db, record)).toHaveLength(2);
  });

  test.each([
    ["unknown-node", stateWith("x").replace('"type":"paragraph"', '"type":"video"')],
    ["not-json", "{"],
    ["newer-version", stateWith("x").replace('"schema":1', '"schema":3')],
    ["empty", '{"schema":1,"root":{"type":"root","version":1,"children":[]}}'],
    [
      "unsafe-link",
      stateWith("x").replace(
        /\{"type":"text","version":1,"text":"x","format":0\}/,
        '{"type":"link","version":1,"url":"javascript:alert(1)","children":[]}',
      ),
    ],
    ["too-large", stateWith("x".repeat(5_000_001))],
  ])("of a text with the fault %s changes nothing", async (reason, state) => {
    const { db, record } = twoPeople();
    const before = everything(db);
    await expect(saveVersion(db, record, save(state))).rejects.toMatchObject({
      code: "invalid",
      values: { reason },
    });
    expect(everything(db)).toEqual(before);
  });

  test("of a finished opinion is refused until it is reopened", async () => {
    const { db, record } = twoPeople();
    await finishOpinion(db, record, (await readFinishing(db, record)).seen);
    await expect(saveVersion(db, record, save(stateWith("Zu spät.")))).rejects.toMatchObject({
      code: "conflict",
      values: { reason: "finished" },
    });
    await reopenOpinion(db, record);
    await expect(saveVersion(db, record, save(stateWith("Neu.")))).resolves.toMatchObject({
      version: 2,
    });
  });

  test("removes the drafts it came from and no others", async () => {
    const { db, record, asBert } = twoPeople();
    const draft = (editor: string) => ({
      editor,
      state: stateWith(`Entwurf ${editor}`),
      baseVersion: 1,
      sequence: 1,
    });
    await saveDraft(db, record, draft("tab-1"));
    await saveDraft(db, record, draft("tab-2"));
    await saveDraft(db, asBert, draft("tab-1"));
    await saveVersion(db, record, { ...save(stateWith("Neu.")), editors: ["tab-1"] });
    expect((await listOwnDrafts(db, record)).map((one) => one.editor)).toEqual(["tab-2"]);
    expect(await listOwnDrafts(db, asBert)).toHaveLength(1);
  });

  test("on a full disk says so and leaves everything as it was", async () => {
    const { db, record } = twoPeople();
    const before = everything(db);
    db.$client.pragma(
      `max_page_count = ${String(db.$client.pragma("page_count", { simple: true }))}`,
    );
    const refusal = await saveVersion(db, record, save(stateWith("x".repeat(400_000)))).catch(
      explain,
    );
    expect(refusal).toMatchObject({ code: "disk-full", status: 507 });
    expect(everything(db)).toEqual(before);
    db.$client.pragma("max_page_count = 1000000");
    await expect(saveVersion(db, record, save(stateWith("Passt.")))).resolves.toMatchObject({
      version: 2,
    });
  });
});

describe("an old version", () => {
  test("can be read with the title it had", async () => {
    const { db, record } = twoPeople();
    await saveVersion(db, record, save(stateWith("Neu.")));
    expect((await readOpinion(db, record, 1)).text).toBe(stateWith("Anfang."));
    await expect(readOpinion(db, record, 9)).rejects.toThrow(new AppError("not-found"));
  });

  test("comes back as a new one", async () => {
    const { db, record } = twoPeople();
    await saveVersion(db, record, save(stateWith("Neu.")));
    await restoreVersion(db, record, 1, 2);
    const versions = await listVersions(db, record);
    expect(versions.map(({ number, label }) => [number, label])).toEqual([
      [3, "wie Fassung 1"],
      [2, ""],
      [1, ""],
    ]);
    expect((await readOpinion(db, record)).text).toBe(stateWith("Anfang."));
  });
});

test("whoever may only read cannot save", () => {
  const { db, record } = twoPeople();
  const reader = addPerson(db, { role: "leserin" });
  expect(() => authorize(db, reader, "write", "opinion", record.id)).toThrow(
    new AppError("forbidden"),
  );
});

test("reading writes nothing", async () => {
  const { db, record } = twoPeople();
  const changes = () => db.$client.prepare("select total_changes()").pluck().get();
  const before = changes();
  await readOpinion(db, record);
  await listVersions(db, record);
  await listOwnDrafts(db, record);
  expect(changes()).toBe(before);
  expect(db.select().from(opinions).where(eq(opinions.id, record.id)).get()?.version).toBe(1);
});
