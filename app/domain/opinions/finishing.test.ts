import { describe, expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../tests/support/opinions";
import { authorize } from "~/domain/users/authorization.server";
import { ownDraftSavedAt, saveDraft } from "./drafts.server";
import { finishOpinion, readFinishing } from "./finishing.server";
import { readHead } from "./reading.server";
import { saveVersion } from "./versions.server";

function desk(text = "Ein Satz.") {
  const db = freshDatabase();
  const record = addOpinionOf(db, addWriter(db, { name: "Referat 1" }), { text });
  const colleague = authorize(
    db,
    addWriter(db, { name: "Referat 2" }),
    "write",
    "opinion",
    record.id,
  );
  return { db, record, colleague };
}

const draft = (text: string, baseVersion = 1) => ({
  editor: "tab-1",
  state: stateWith(text),
  baseVersion,
  sequence: 1,
});

describe("before an opinion is finished", () => {
  test("the sections without a sentence are named", async () => {
    const { db, record } = desk();
    expect((await readFinishing(db, record)).emptySections).toEqual([
      "Rechtsfrage",
      "Kurzantwort",
      "Leitsätze",
      "Sachverhalt",
      "Rechtliche Würdigung",
    ]);
  });

  test("drafts that are in no version are named, old ones too", async () => {
    const { db, record, colleague } = desk();
    const { savedAt } = await saveDraft(db, colleague, draft("Ihrer."));
    expect(await readFinishing(db, record)).toMatchObject({
      ownDraft: null,
      writers: [{ name: "Referat 2", savedAt }],
    });
    expect(await readFinishing(db, colleague)).toMatchObject({
      ownDraft: { savedAt },
      writers: [],
    });
  });

  test("a draft that became the version is not", async () => {
    const { db, record, colleague } = desk();
    await saveDraft(db, colleague, draft("Gleich."));
    await saveVersion(db, record, { state: stateWith("Gleich."), baseVersion: 1, saveKey: "a" });
    expect((await readFinishing(db, record)).writers).toEqual([]);
    expect(await ownDraftSavedAt(db, colleague)).toBeNull();
  });
});

describe("finishing", () => {
  test("an empty opinion is refused", async () => {
    const { db, record } = desk("");
    const { seen, nothingWritten } = await readFinishing(db, record);
    expect(nothingWritten).toBe(true);
    await expect(finishOpinion(db, record, seen)).rejects.toMatchObject({
      code: "nothing-written",
    });
    expect((await readHead(db, record)).state).toBe("draft");
  });

  test("what was not on the page is refused: a newer version, a new draft", async () => {
    const { db, record, colleague } = desk();
    const { seen } = await readFinishing(db, record);
    await saveDraft(db, colleague, draft("Dazwischen."));
    await expect(finishOpinion(db, record, seen)).rejects.toMatchObject({ code: "conflict" });
    const again = await readFinishing(db, record);
    await saveVersion(db, colleague, {
      state: stateWith("Dazwischen."),
      baseVersion: 1,
      saveKey: "a",
    });
    await expect(finishOpinion(db, record, again.seen)).rejects.toMatchObject({ code: "conflict" });
  });

  test("leaves drafts where they are", async () => {
    const { db, record, colleague } = desk();
    const { savedAt } = await saveDraft(db, colleague, draft("Bleibt."));
    await finishOpinion(db, record, (await readFinishing(db, record)).seen);
    expect(await ownDraftSavedAt(db, colleague)).toBe(savedAt);
    expect((await readHead(db, record)).state).toBe("finished");
  });
});
