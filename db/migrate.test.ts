import SQLite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrateSafely } from "./migrate.server";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "votum-migrate-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Journal = { entries: { idx: number; when: number; tag: string }[] };

/** The program's migrations without the newest ones, and with others of our own after them. */
function release(name: string, without: number, added: string[] = []): string {
  const path = join(folder, name);
  cpSync("db/migrations", path, { recursive: true });
  const journalPath = join(path, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(journalPath, "utf8")) as Journal;
  const last = journal.entries.at(-1);
  const when = last?.when ?? 0;
  journal.entries.splice(journal.entries.length - without, without);
  for (const [index, sql] of added.entries()) {
    const tag = `9${index}_neu`;
    writeFileSync(join(path, `${tag}.sql`), sql);
    journal.entries.push({ ...last, idx: 900 + index, when: when + index + 1, tag });
  }
  writeFileSync(journalPath, JSON.stringify(journal));
  return path;
}

function open(migrations: string): SQLite.Database {
  const client = new SQLite(join(folder, "votum.sqlite"));
  try {
    migrateSafely(drizzle(client), client, migrations);
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}

const addDepartment = "INSERT INTO departments (id, name, abbreviation) VALUES ('a', 'Recht', 'R')";
const copies = () => readdirSync(folder).filter((name) => name.includes(".vor-migration-"));
const namesIn = (file: string) => {
  const client = new SQLite(join(folder, file), { readonly: true });
  const names = client.prepare("SELECT name FROM departments").pluck().all();
  client.close();
  return names;
};

test("the state before a migration is kept beside the database, the older one goes", () => {
  const older = open(release("older", 1));
  older.exec(addDepartment);
  older.close();
  expect(copies()).toEqual([]);
  open(release("newer", 0)).close();
  const [first] = copies();
  expect(copies()).toHaveLength(1);
  expect(namesIn(first ?? "")).toEqual(["Recht"]);
  open(release("same", 0)).close();
  expect(copies()).toEqual([first]);
  open(release("newest", 0, ["UPDATE departments SET name = 'Neu'"])).close();
  expect(copies()).toHaveLength(1);
  expect(copies()).not.toEqual([first]);
  expect([namesIn(copies()[0] ?? ""), namesIn("votum.sqlite")]).toEqual([["Recht"], ["Neu"]]);
});

test("a migration that leaves references into nothing is said, with the state before", () => {
  const client = open(release("older", 0));
  client.exec(addDepartment);
  client.exec(
    `INSERT INTO users (id, email, name, role, department_id, created_at)
     VALUES ('u', 'u@votum.example', 'U', 'leserin', 'a', 1)`,
  );
  client.close();
  const breaking = release("breaking", 0, ["DELETE FROM departments"]);
  expect(() => open(breaking)).toThrow(/1 Verweise ins Leere\. Der Stand davor: .*vor-migration/);
  expect(namesIn(copies()[0] ?? "")).toEqual(["Recht"]);
});

/** How many migrations there are from this one on. */
function countFrom(tag: string): number {
  const journal = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as Journal;
  return journal.entries.length - journal.entries.findIndex((entry) => entry.tag === tag);
}

test("what saved searches knew one by one is known as numbers; news stays news", () => {
  const older = open(release("older", countFrom("0028_gemerkte-suchen-ohne-bekanntes")));
  older.exec(`
    INSERT INTO users (id, email, name, role, created_at) VALUES ('u', 'u', 'u', 'referentin', 0);
    INSERT INTO saved_searches (id, user_id, name, note, address, digest, created_at, seen_at, checked_seq)
      VALUES ('s', 'u', 's', '', 'q=a', 'none', 0, 0, 0);`);
  for (const id of ["a", "b", "c", "d", "e"])
    older.exec(`
      INSERT INTO records (id, type, title, confidentiality, created_at, updated_at)
        VALUES ('${id}', 'document', '', 'house', 0, 0);
      INSERT INTO search_entries (record_id, title, identifiers, kind, passages, analyzer)
        VALUES ('${id}', '', '', '', 0, 0);`);
  older.exec(`INSERT INTO saved_search_hits (saved_search_id, record_id, found_at, known) VALUES
    ('s', 'e', NULL, 1), ('s', 'a', NULL, 1), ('s', 'b', NULL, 1), ('s', 'c', 5, 0), ('s', 'd', NULL, 0)`);
  older.close();
  const newer = open(release("newer", 0));
  expect(newer.prepare("SELECT * FROM saved_search_known").all()).toEqual([
    { saved_search_id: "s", entries: "1,1,3" },
  ]);
  expect(newer.prepare("SELECT record_id, found_at FROM saved_search_hits").all()).toEqual([
    { record_id: "c", found_at: 5 },
  ]);
  newer.close();
});
