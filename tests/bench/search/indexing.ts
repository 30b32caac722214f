import { indexRecord } from "~/domain/search/indexing/index.server";
import { write, type Database } from "~db/client.server";
import { percentile, printFigure } from "../figure";
import { countPassages, type CorpusDatabase } from "./corpus-database";

/** Speed of the rebuild, what a save waits for, and how large the index is beside the text. */
export function measureIndexing({ db, built }: CorpusDatabase): void {
  if (built)
    print("passages a second, in bulk", built.passages / built.seconds, "1/s", built.passages);
  measureSaves(db);
  const text = sum(db, "SELECT sum(octet_length(text)) FROM document_texts");
  const size = (pattern: string) =>
    sum(db, `SELECT sum(pgsize) FROM dbstat WHERE name LIKE '${pattern}'`);
  const n = countPassages(db);
  print("index ÷ text", size("search_%") / text, "share", n);
  print("tokens alone ÷ text", (size("search_%") - size("search_passages%")) / text, "share", n);
}

const rolledBack = new Error("measured");

/** An opinion of a page, five passages long, saved again and again. */
function measureSaves(db: Database): void {
  const rows = db.$client
    .prepare(
      "SELECT document_id AS recordId, title, text AS body FROM document_texts JOIN records ON records.id = document_id WHERE length(text) BETWEEN 5000 AND 10000 LIMIT 200",
    )
    .all() as { recordId: string; title: string; body: string }[];
  const times = rows.map((row) => {
    let spent = 0;
    const start = performance.now();
    try {
      write(db, (tx) => {
        indexRecord(tx, { ...row, identifiers: [] });
        spent = performance.now() - start;
        // What is kept for the next run stays as it is.
        throw rolledBack;
      });
    } catch (error) {
      if (error !== rolledBack) throw error;
    }
    return spent;
  });
  print("indexing within a save, p50", percentile(times, 0.5), "ms", times.length);
  print("indexing within a save, p95", percentile(times, 0.95), "ms", times.length);
}

const sum = (db: Database, query: string) => db.$client.prepare(query).pluck().get() as number;

function print(metric: string, value: number, unit: string, n: number): void {
  printFigure({ bench: "search", metric, value, unit, floor: null, n });
}
