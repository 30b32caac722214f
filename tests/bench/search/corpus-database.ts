import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importCorpus } from "~/domain/imports/import-corpus.server";
import { analyzerVersion } from "~/domain/search/indexing/analyze.server";
import { rebuildIndex } from "~/domain/search/indexing/rebuild.server";
import { packedLines } from "~/lib/packed-lines.server";
import { openDatabase, type Database } from "~db/client.server";
import { pathOf } from "../../data/shared";

/** `VOTUM_BENCH_DIR` keeps what was built where experiments find it again. */
const folder = join(
  process.env["VOTUM_BENCH_DIR"] ?? join(tmpdir(), `votum-bench-${process.getuid?.() ?? 0}`),
  "search",
);

export type CorpusDatabase = {
  db: Database;
  path: string;
  /** Null where the index was there already. */
  built: { passages: number; seconds: number } | null;
};

/** The corpus as documents of a real database, made once; its index anew for each analyser. */
export async function corpusDatabase(): Promise<CorpusDatabase> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "votum.sqlite");
  const note = join(folder, "index-version");
  const db = openDatabase(path);
  const complete = join(folder, "imported");
  if (!existsSync(complete)) {
    process.stderr.write("search: der Korpus wird eingelesen (einmal)\n");
    await importCorpus(db, packedLines(pathOf("search/corpus.jsonl.xz")), progress);
    writeFileSync(complete, "");
    writeFileSync(note, String(analyzerVersion));
  }
  if (existsSync(note) && readFileSync(note, "utf8") === String(analyzerVersion)) {
    return { db, path, built: null };
  }
  process.stderr.write("search: das Verzeichnis wird angelegt\n");
  const start = performance.now();
  rebuildIndex(db);
  const seconds = (performance.now() - start) / 1000;
  writeFileSync(note, String(analyzerVersion));
  return { db, path, built: { passages: countPassages(db), seconds } };
}

export const countPassages = (db: Database) =>
  db.$client.prepare("SELECT count(*) FROM search_passages").pluck().get() as number;

function progress(done: number): void {
  if (done % 10_000 === 0) process.stderr.write(`search: ${done}\n`);
}
