import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addPerson } from "../tests/support/database";
import { backUp, checkFile, restore } from "./backup.server";
import { closeDatabase, openDatabase } from "./client.server";
import { users } from "./schema";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "votum-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a backup of the open database comes back whole, over a stale log", () => {
  const path = join(folder, "votum.sqlite");
  const db = openDatabase(path);
  addPerson(db, { name: "vor der Sicherung" });
  backUp(db, join(folder, "sicherung.sqlite"));
  addPerson(db, { name: "nach der Sicherung" });
  closeDatabase(db);
  writeFileSync(`${path}-wal`, "Rest eines alten Protokolls");

  restore(join(folder, "sicherung.sqlite"), path);
  const restored = openDatabase(path);
  expect(restored.select({ name: users.name }).from(users).all()).toEqual([
    { name: "vor der Sicherung" },
  ]);
  closeDatabase(restored);
});

test("a backup that was changed afterwards is refused and the database stays", () => {
  const path = join(folder, "votum.sqlite");
  const db = openDatabase(path);
  const copy = join(folder, "sicherung.sqlite");
  backUp(db, copy);
  closeDatabase(db);
  const before = readFileSync(path);
  appendFileSync(copy, "x");
  expect(() => restore(copy, path)).toThrow("passt nicht zu ihrem Manifest");
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("a flipped byte in a page is found", () => {
  const path = join(folder, "votum.sqlite");
  const db = openDatabase(path);
  for (let index = 0; index < 300; index++) addPerson(db);
  closeDatabase(db);
  const content = readFileSync(path);
  for (let page = 4096 * 4; page < content.length; page += 4096)
    content.fill(0xff, page, page + 64);
  writeFileSync(path, content);
  expect(checkFile(path).length).toBeGreaterThan(0);
});
