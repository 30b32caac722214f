import { describe, expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../tests/support/opinions";
import { authorize } from "~/domain/users/authorization.server";
import { opinionDrafts, opinionVersions } from "~db/schema";
import { discardDrafts, listOtherWriters, listOwnDrafts, saveDraft } from "./drafts.server";
import { saveVersion } from "./versions.server";

function desk() {
  const db = freshDatabase();
  const record = addOpinionOf(db, addWriter(db));
  const colleague = authorize(db, addWriter(db), "write", "opinion", record.id);
  return { db, record, colleague };
}

const draft = (text: string, sequence = 1, editor = "tab-1") => ({
  editor,
  state: stateWith(text),
  baseVersion: 1,
  sequence,
});

const texts = async (...[db, record]: Parameters<typeof listOwnDrafts>) =>
  (await listOwnDrafts(db, record)).map((one) => one.state);

describe("a draft", () => {
  test("answers with the number of the attempt and the time", async () => {
    const { db, record } = desk();
    const answer = await saveDraft(db, record, draft("A", 7));
    expect(answer).toMatchObject({ sequence: 7 });
    expect(Math.abs(answer.savedAt - Date.now())).toBeLessThan(5_000);
  });

  test("is replaced by a later attempt, never by an earlier one", async () => {
    const { db, record } = desk();
    await saveDraft(db, record, draft("zweiter", 2));
    await expect(saveDraft(db, record, draft("erster", 1))).rejects.toMatchObject({
      code: "conflict",
      values: { reason: "stale-draft" },
    });
    expect(await texts(db, record)).toEqual([stateWith("zweiter")]);
    await saveDraft(db, record, draft("dritter", 3));
    expect(await texts(db, record)).toEqual([stateWith("dritter")]);
  });

  test("is one's own: a colleague has another", async () => {
    const { db, record, colleague } = desk();
    await saveDraft(db, record, draft("meiner"));
    await saveDraft(db, colleague, draft("deiner"));
    expect(await texts(db, record)).toEqual([stateWith("meiner")]);
    expect(await texts(db, colleague)).toEqual([stateWith("deiner")]);
  });

  test("tells a colleague for half an hour that somebody is writing, not what", async () => {
    const { db, record, colleague } = desk();
    await saveDraft(db, record, draft("geheim"));
    const writers = await listOtherWriters(db, colleague);
    expect(writers).toEqual([{ name: record.actor.name, savedAt: expect.any(Number) }]);
    expect(await listOtherWriters(db, record)).toEqual([]);
    expect(await listOtherWriters(db, colleague, Date.now() + 1_800_001)).toEqual([]);
  });

  test("of a second tab stands beside that of the first", async () => {
    const { db, record } = desk();
    await saveDraft(db, record, draft("erster Tab", 5, "tab-1"));
    await saveDraft(db, record, draft("zweiter Tab", 1, "tab-2"));
    expect((await texts(db, record)).toSorted()).toEqual([
      stateWith("erster Tab"),
      stateWith("zweiter Tab"),
    ]);
  });

  test("taken up in another editor goes when that one saves", async () => {
    const { db, record } = desk();
    await saveDraft(db, record, draft("früher", 1, "tab-1"));
    await saveDraft(db, record, { ...draft("weiter", 1, "tab-2"), replaces: "tab-1" });
    expect(await texts(db, record)).toEqual([stateWith("weiter")]);
  });

  test("on an old version is kept, and the answer names the newest one", async () => {
    const { db, record, colleague } = desk();
    const saved = { state: stateWith("v2"), baseVersion: 1, saveKey: "k" };
    await saveVersion(db, colleague, saved);
    expect(await saveDraft(db, record, draft("noch auf v1"))).toMatchObject({ newestVersion: 2 });
    expect(await texts(db, record)).toEqual([stateWith("noch auf v1")]);
  });

  test("that says what the newest version says is not offered", async () => {
    const { db, record } = desk();
    await saveDraft(db, record, draft("fertig"));
    await saveVersion(db, record, { state: stateWith("fertig"), baseVersion: 1, saveKey: "k" });
    expect(await listOwnDrafts(db, record)).toEqual([]);
  });

  test("makes no version and can be thrown away", async () => {
    const { db, record } = desk();
    await saveDraft(db, record, draft("weg damit"));
    expect(db.select().from(opinionVersions).all()).toHaveLength(1);
    await discardDrafts(db, record, ["tab-1"]);
    expect(await listOwnDrafts(db, record)).toEqual([]);
  });

  test.each([
    ["unknown-node", { state: stateWith("x").replace('"type":"paragraph"', '"type":"video"') }],
    ["no-such-version", { baseVersion: 2 }],
  ])("with the fault %s changes nothing", async (reason, fault) => {
    const { db, record } = desk();
    await saveDraft(db, record, draft("gut"));
    const before = db.select().from(opinionDrafts).all();
    await expect(
      saveDraft(db, record, { ...draft("schlecht", 2), ...fault }),
    ).rejects.toMatchObject({ code: "invalid", status: 422, values: { reason } });
    expect(db.select().from(opinionDrafts).all()).toEqual(before);
  });
});
