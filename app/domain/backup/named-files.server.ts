import type SQLite from "better-sqlite3";

/** Hashes of all files the database names, each once; also for a snapshot of an older release. */
export function namedFiles(client: SQLite.Database): string[] {
  return client
    .prepare("SELECT DISTINCT sha256 FROM documents WHERE sha256 IS NOT NULL ORDER BY sha256")
    .all()
    .map((row) => (row as { sha256: string }).sha256);
}
