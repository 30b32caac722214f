import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { passagesPerEntry } from "~/domain/search/opened/passages";
import { openDatabase, type Database } from "~db/client.server";
import { copyIndex } from "./copied-index";
import type { CorpusDatabase } from "./corpus-database";

/** `VOTUM_BENCH_SCALE=9`: everything of the corpus so many times. */
export const scaleWanted = (): number => Number(process.env["VOTUM_BENCH_SCALE"] ?? 1);

/**
 * The corpus, its records and index multiplied: made once, its index page by page.
 * Copies have the same words, so that each word stands in so many times as many texts, and no word
 * is new: what scoring costs is measured, not a larger vocabulary.
 */
export function scaledDatabase({ db, path }: CorpusDatabase, times: number): Database {
  const folder = join(dirname(path), `times-${times}`);
  const copy = join(folder, "votum.sqlite");
  const note = join(folder, "complete");
  if (existsSync(note)) return openDatabase(copy);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
  cpSync(path, copy);
  const large = openDatabase(copy);
  multiply(large, times);
  large.$client.pragma("wal_checkpoint(TRUNCATE)");
  // FTS5 remembers what it consists of.
  large.$client.close();
  writeFileSync(note, "");
  return openDatabase(copy);
}

function multiply(db: Database, times: number): void {
  const client = db.$client;
  const run = (sql: string) => void client.exec(sql);
  run("PRAGMA synchronous = off; PRAGMA foreign_keys = off; PRAGMA cache_size = -1000000");
  run("INSERT INTO search_fts (search_fts) VALUES ('optimize')");
  run("INSERT INTO search_fts_titles (search_fts_titles) VALUES ('optimize')");
  const greatest = client.prepare("SELECT max(id) FROM search_entries").pluck().get() as number;
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  for (const copy of copies) {
    process.stderr.write(`search: ${copy + 1}. Fassung der Akten und Texte\n`);
    const [entry, row] = [copy * greatest, copy * greatest * passagesPerEntry];
    run(`BEGIN;
      INSERT INTO records SELECT id || '-${copy}', type, title, confidentiality, department_id,
        owner_id, created_at, updated_at FROM records WHERE id IN (SELECT record_id FROM search_entries WHERE id <= ${greatest});
      INSERT INTO search_entries SELECT id + ${entry}, record_id || '-${copy}', title, identifiers,
        date, kind, passages, analyzer FROM search_entries WHERE id <= ${greatest};
      INSERT INTO search_passages SELECT id + ${row}, text FROM search_passages WHERE id < ${(greatest + 1) * passagesPerEntry};
      COMMIT`);
  }
  process.stderr.write("search: Fassungen des Verzeichnisses\n");
  // SQLite keeps its own tables from being written to by others.
  client.unsafeMode(true);
  client.transaction(() => {
    const distances = copies.map((copy) => copy * greatest);
    copyIndex(client, "search_fts_titles", distances);
    copyIndex(
      client,
      "search_fts",
      distances.map((distance) => distance * passagesPerEntry),
    );
  })();
}
