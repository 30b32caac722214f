import SQLite from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyIndex } from "../bench/search/copied-index";

/** Enough that lists go over pages and have an index of their own. */
const rows = 30_000;
const words = "kreis umlage gemeinde rat satzung antrag kosten beschluss".split(" ");

test("a copied index finds each copy, and is whole", () => {
  const folder = mkdtempSync(join(tmpdir(), "votum-copied-index-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let client = new SQLite(join(folder, "t.sqlite"));
  client.exec(
    "CREATE VIRTUAL TABLE t USING fts5(a, b, content='', contentless_delete=1, prefix='2 3')",
  );
  const insert = client.prepare("INSERT INTO t (rowid, a, b) VALUES (?, ?, ?)");
  client.transaction(() => {
    for (let row = 1; row <= rows; row++) {
      const word = (step: number) => words[Math.floor(row / step) % words.length];
      insert.run(BigInt(row * 50), `${word(1)} w${row % 997}`, `immer ${word(9)} ${word(81)}`);
    }
  })();
  client.exec("INSERT INTO t (t) VALUES ('optimize')");
  const found = (query: string) =>
    client
      .prepare("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid")
      .pluck()
      .all(query) as number[];
  const ranks = (query: string) =>
    client
      .prepare("SELECT count(*), min(rank) FROM t WHERE t MATCH ?")
      .raw()
      .get(query) as number[];
  const queries = ["immer", "kreis AND umlage", "w17", "kr*", '"immer rat"', "a : satzung"];
  const before = queries.map(found);
  const distances = [50 * rows, 100 * rows * 1000];
  client.unsafeMode(true);
  client.transaction(() => copyIndex(client, "t", distances))();
  // FTS5 remembers what it consists of.
  client.close();
  client = new SQLite(join(folder, "t.sqlite"));
  client.exec("INSERT INTO t (t) VALUES ('integrity-check')");
  for (const [index, query] of queries.entries()) {
    const list = before[index] ?? [];
    expect(list.length).toBeGreaterThan(20);
    expect(found(query)).toEqual([0, ...distances].flatMap((by) => list.map((row) => row + by)));
    expect(ranks(query)[0]).toBe(3 * list.length);
  }
  client.exec("INSERT INTO t (t) VALUES ('optimize')");
  expect(found("w17")).toHaveLength(3 * (before[2]?.length ?? 0));
});
