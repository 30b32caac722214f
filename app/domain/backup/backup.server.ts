import SQLite from "better-sqlite3";
import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { storedFilePath } from "~/domain/documents/file-store.server";
import type { Database } from "~db/client.server";
import { writeArchive } from "./archive.server";
import { checkDatabaseFile } from "./check-database.server";
import { databaseEntry, fileEntry, hashOfEntry, type Manifest } from "./manifest";
import { namedFiles } from "./named-files.server";
import { syncPath } from "./sync.server";

/**
 * Copies the running program into one file: a checked snapshot of the database and the files this
 * snapshot names. A file never changes under its hash, so it may be copied after the snapshot.
 * Damaged files do not keep the rest from being saved; the manifest names them.
 * Throws where the snapshot is not sound; an earlier backup of that name then stays as it was.
 */
export async function backUp(db: Database, dataDir: string, file: string): Promise<Manifest> {
  const draft = `${file}.part`;
  const snapshot = `${file}.snapshot`;
  removeDrafts(draft, snapshot);
  try {
    db.$client.prepare("VACUUM INTO ?").run(snapshot);
    const [finding] = checkDatabaseFile(snapshot);
    if (finding !== undefined) throw new Error(`Die Datenbank ist beschädigt: ${finding}`);
    const named = readNames(snapshot);
    const present = named.filter((sha256) => existsSync(storedFilePath(dataDir, sha256)));
    const sources = present.map((sha256) => ({
      name: fileEntry(sha256),
      path: storedFilePath(dataDir, sha256),
    }));
    const manifest = await writeArchive(
      draft,
      [{ name: databaseEntry, path: snapshot }, ...sources],
      (entries) => ({
        format: "votum-backup-1",
        createdAt: new Date().toISOString(),
        entries,
        missing: named.filter((sha256) => !present.includes(sha256)),
        changed: entries.flatMap(({ name, sha256 }) => {
          const expected = hashOfEntry(name);
          return expected !== null && expected !== sha256 ? [expected] : [];
        }),
      }),
    );
    renameSync(draft, file);
    syncPath(dirname(file));
    return manifest;
  } finally {
    removeDrafts(draft, snapshot);
  }
}

function readNames(snapshot: string): string[] {
  const client = new SQLite(snapshot, { readonly: true });
  try {
    return namedFiles(client);
  } finally {
    client.close();
  }
}

function removeDrafts(...paths: string[]): void {
  for (const path of paths) {
    for (const suffix of ["", "-journal", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
  }
}
