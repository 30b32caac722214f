import SQLite from "better-sqlite3";
import { createHash } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import type { Database } from "./client.server";

type Manifest = { file: string; sha256: string; bytes: number; createdAt: string };

const manifestOf = (file: string) => `${file}.manifest.json`;

/**
 * Copies the running database into one file, checks the copy and writes its manifest beside it.
 * Throws where the copy is not sound; an earlier backup of that name then stays as it was.
 */
export function backUp(database: Database, file: string): Manifest {
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  database.$client.prepare("VACUUM INTO ?").run(draft);
  const findings = checkFile(draft);
  if (findings.length > 0) throw new Error(`Die Sicherung ist beschädigt: ${findings[0]}`);
  sync(draft);
  const content = readFileSync(draft);
  const manifest: Manifest = {
    file: basename(file),
    sha256: createHash("sha256").update(content).digest("hex"),
    bytes: content.length,
    createdAt: new Date().toISOString(),
  };
  renameSync(draft, file);
  writeFileSync(manifestOf(file), `${JSON.stringify(manifest, null, 2)}\n`);
  sync(manifestOf(file));
  sync(dirname(file));
  return manifest;
}

/**
 * Puts a backup in the place of a stopped program's database. Throws where the backup does not
 * match its manifest or is not sound; the database is then untouched.
 */
export function restore(file: string, databasePath: string): Manifest {
  if (!existsSync(manifestOf(file))) throw new Error(`Zu ${basename(file)} fehlt das Manifest.`);
  const manifest = JSON.parse(readFileSync(manifestOf(file), "utf8")) as Manifest;
  const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
  if (sha256 !== manifest.sha256) throw new Error("Die Sicherung passt nicht zu ihrem Manifest.");
  const findings = checkFile(file);
  if (findings.length > 0) throw new Error(`Die Sicherung ist beschädigt: ${findings[0]}`);
  const draft = `${databasePath}.part`;
  copyFileSync(file, draft);
  sync(draft);
  // A log of the old database would be written into the new one.
  for (const stale of [`${databasePath}-wal`, `${databasePath}-shm`])
    rmSync(stale, { force: true });
  renameSync(draft, databasePath);
  sync(dirname(databasePath));
  return manifest;
}

/** What integrity and reference checks complain about; empty where all is sound. */
export function checkFile(path: string): string[] {
  const client = new SQLite(path, { readonly: true, fileMustExist: true });
  try {
    return checkClient(client);
  } finally {
    client.close();
  }
}

export function checkClient(client: SQLite.Database): string[] {
  try {
    return findingsOf(client);
  } catch (error) {
    // Some damage is so deep that the check itself cannot go on.
    return [error instanceof Error ? error.message : String(error)];
  }
}

function findingsOf(client: SQLite.Database): string[] {
  const integrity = client.pragma("integrity_check") as { integrity_check: string }[];
  const references = client.pragma("foreign_key_check") as { table: string }[];
  return [
    ...integrity.map((row) => row.integrity_check).filter((text) => text !== "ok"),
    ...references.map(({ table }) => `Verweis ins Leere in ${table}`),
  ];
}

function sync(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}
