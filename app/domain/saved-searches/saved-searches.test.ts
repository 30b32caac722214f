import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { addPerson, freshDatabase } from "../../../tests/support/database";
import { changeSaved, findSaved, saveSearch, storedSaved } from "./saved-searches.server";

const wishes = { name: "Umlage", note: "", digest: "none" } as const;
let db: Database;
let reader: Actor;
let id: string;

beforeEach(async () => {
  db = freshDatabase();
  reader = addPerson(db);
  id = (await saveSearch(db, reader, "q=Kreisumlage", wishes))!;
});

test("Of two windows the second does not overwrite what the first saved", async () => {
  const { seen } = await findSaved(db, reader, id);
  await changeSaved(db, reader, id, { ...wishes, note: "Erste", seen });
  await expect(
    changeSaved(db, reader, id, { ...wishes, note: "Zweite", seen }),
  ).rejects.toMatchObject({ code: "conflict" });
  const stored = await storedSaved(db, reader, id);
  expect(stored.values).toMatchObject({ note: "Erste" });
  await changeSaved(db, reader, id, { ...wishes, note: "Zweite", seen: String(stored.guard) });
  expect(await findSaved(db, reader, id)).toMatchObject({ note: "Zweite" });
});

test("Without what was seen nothing is overwritten", async () => {
  await expect(changeSaved(db, reader, id, { ...wishes, seen: undefined })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("That of another person is as absent as one that never was", async () => {
  const { seen } = await findSaved(db, reader, id);
  const other = addPerson(db);
  await expect(changeSaved(db, other, id, { ...wishes, seen })).rejects.toMatchObject({
    code: "not-found",
  });
});
