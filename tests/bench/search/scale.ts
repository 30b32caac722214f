import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { headTokens, passageTokens } from "~/domain/search/tokens.server";
import { passagesOf } from "~/domain/search/index.server";
import { passagesPerEntry } from "~/domain/search/passages";
import { searchTextOf } from "~/domain/search/sources.server";
import { openDatabase, type Database } from "~db/client.server";
import type { CorpusDatabase } from "./corpus-database";

/** `VOTUM_BENCH_SCALE=9`: everything of the corpus so many times. */
export const scaleWanted = (): number => Number(process.env["VOTUM_BENCH_SCALE"] ?? 1);

/**
 * The corpus, its records and index multiplied: made once, some ten minutes for a million records.
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
  writeFileSync(note, "");
  return large;
}

const columns = "own, title, tparts, lead, body, bparts, cites";

function multiply(db: Database, times: number): void {
  const client = db.$client;
  const run = (sql: string) => void client.exec(sql);
  run("PRAGMA synchronous = off; PRAGMA foreign_keys = off; PRAGMA cache_size = -1000000");
  keepTokens(db);
  const greatest = client.prepare("SELECT max(id) FROM search_entries").pluck().get() as number;
  run("INSERT INTO search_fts (search_fts, rank) VALUES ('hashsize', 200000000)");
  for (let copy = 1; copy < times; copy++) {
    process.stderr.write(`search: ${copy + 1}. Fassung des Korpus\n`);
    const [entry, row] = [copy * greatest, copy * greatest * passagesPerEntry];
    run(`BEGIN;
      INSERT INTO records SELECT id || '-${copy}', type, title, confidentiality, department_id,
        owner_id, created_at, updated_at FROM records WHERE id IN (SELECT record_id FROM search_entries WHERE id <= ${greatest});
      INSERT INTO search_entries SELECT id + ${entry}, record_id || '-${copy}', title, identifiers,
        date, kind, passages, analyzer FROM search_entries WHERE id <= ${greatest};
      INSERT INTO search_passages SELECT id + ${row}, text FROM search_passages WHERE id <= ${(greatest + 1) * passagesPerEntry};
      INSERT INTO search_fts_titles (rowid, own, title, tparts)
        SELECT row / ${passagesPerEntry} + ${entry}, own, title, tparts FROM temp.tokens WHERE row % ${passagesPerEntry} = 0 ORDER BY row;
      INSERT INTO search_fts (rowid, ${columns})
        SELECT row + ${row}, ${columns} FROM temp.tokens ORDER BY row;
      COMMIT`);
  }
  run("INSERT INTO search_fts (search_fts, rank) VALUES ('hashsize', 1048576)");
  run("INSERT INTO search_fts (search_fts) VALUES ('optimize')");
  run("INSERT INTO search_fts_titles (search_fts_titles) VALUES ('optimize')");
}

/** The index holds no text: the tokens are made once more and kept as long as this runs. */
function keepTokens(db: Database): void {
  const client = db.$client;
  client.pragma("temp_store = 1");
  client.exec(`CREATE TEMP TABLE tokens (row INTEGER PRIMARY KEY, ${columns})`);
  const insert = client.prepare(
    `INSERT INTO temp.tokens VALUES (@row, @own, @title, @tparts, @lead, @body, @bparts, @cites)`,
  );
  const entries = client
    .prepare("SELECT id, record_id AS recordId FROM search_entries ORDER BY id")
    .all() as { id: number; recordId: string }[];
  client.transaction(() => {
    for (const { id, recordId } of entries) {
      const text = searchTextOf(db, recordId);
      if (!text) continue;
      const head = headTokens(text);
      for (const [place, passage] of passagesOf(text).entries()) {
        insert.run({ row: id * passagesPerEntry + place, ...passageTokens(head, passage) });
      }
    }
  })();
}
