import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recogniserOptions } from "~/domain/law/law-names.server";
import type { LawReport } from "~/domain/law/import-laws.server";
import { readEnv } from "~/lib/env.server";
import { freshDatabase } from "../../tests/support/database";
import { UsageError } from "./command";
import { importLawCommand } from "./import-law";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "votum-import-law-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the command says of these files, and why it does not end with 0. */
async function importFiles(files: Record<string, string | Buffer>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const db = freshDatabase();
  const said: { text: string; report: LawReport }[] = [];
  const run = importLawCommand.run({
    words: [folder],
    env: readEnv(),
    database: () => db,
    say: (text, data) => said.push({ text, report: data as LawReport }),
  });
  const thrown: unknown = await run.then(
    () => null,
    (error: unknown) => error,
  );
  return { db, said: said[0]!, thrown };
}

const law = (name: string) =>
  `---\nTitle: Gesetz ${name}\njurabk: ${name}\n---\n\n# Gesetz\n\n## § 1 Käse\n\nText.\n`;

test("ends well where every file came in", async () => {
  const { said, thrown } = await importFiles({ "a.md": law("AG"), "b.md": law("BG") });
  expect(said.report).toEqual({ created: 2, updated: 0, unchanged: 0, failed: [] });
  expect(thrown).toBeNull();
});

test("imports the rest, reports it, and ends as wrong input where a file was refused", async () => {
  const { said, thrown } = await importFiles({
    "a.md": Buffer.from(law("AG"), "latin1"),
    "b.md": law("BG"),
  });
  expect(said.report).toMatchObject({ created: 1, failed: [{ source: "a.md, Zeile 8" }] });
  expect(thrown).toBeInstanceOf(UsageError);
  expect((thrown as Error).message).toMatch(
    /^import law: 1 abgewiesen, zuerst a\.md, Zeile 8: Die Datei ist nicht in UTF-8/,
  );
});

test("a law named as objects name their prototype is in the register, and no key of texts", async () => {
  const { db, said } = await importFiles({ "a.md": law("__proto__") });
  expect(said.report.created).toBe(1);
  const { laws } = recogniserOptions(db);
  expect(Object.keys(laws ?? {})).toEqual(["Gesetz __proto__"]);
  expect(Object.getPrototypeOf(laws)).toBe(Object.prototype);
});
