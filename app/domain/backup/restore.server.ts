import SQLite from "better-sqlite3";
import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { storedFilePath } from "~/domain/documents/file-store.server";
import { noteDatabase } from "~/domain/documents/store-databases.server";
import { claimDataDir } from "~/lib/single-instance.server";
import { closeDatabase, openDatabase } from "~db/client.server";
import { readArchive } from "./archive.server";
import { checkDatabase } from "./check-database.server";
import { hashOfFile } from "./check-files.server";
import { databaseEntry, hashOfEntry, type Manifest } from "./manifest";
import { namedFiles } from "./named-files.server";
import { syncPath } from "./sync.server";

type Places = { databasePath: string; dataDir: string };
/** `replaced`: where the database that stood there before lies now, or null where there was none. */
type Restored = { manifest: Manifest; replaced: string | null };

/**
 * Puts a backup in the place of a stopped program's state. Everything is unpacked beside the
 * present state and checked there; only then it takes its place, and the old database stays.
 * Throws where the program runs or the backup is not sound; nothing is changed then.
 */
export async function restore(file: string, places: Places): Promise<Restored> {
  const release = claimDataDir(places.databasePath);
  const draft = `${places.databasePath}.part`;
  const unpacked = join(places.dataDir, "files", "tmp", "restore");
  try {
    removeDatabase(draft);
    rmSync(unpacked, { recursive: true, force: true });
    const manifest = await readArchive(file, (name) =>
      name === databaseEntry ? draft : join(unpacked, hashOfEntry(name) ?? ""),
    );
    assertSound(draft, manifest);
    await placeFiles(manifest, places.dataDir, unpacked);
    return { manifest, replaced: placeDatabase(draft, places) };
  } finally {
    removeDatabase(draft);
    rmSync(unpacked, { recursive: true, force: true });
    release();
  }
}

/** Checks a backup as a restore would, without touching anything but a draft in this folder. */
export async function checkBackup(file: string, folder: string): Promise<Manifest> {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `pruefung-${process.pid}.sqlite`);
  try {
    const manifest = await readArchive(file, (name) => (name === databaseEntry ? draft : null));
    assertSound(draft, manifest);
    return manifest;
  } finally {
    removeDatabase(draft);
  }
}

/** Opens the unpacked database as the program would, which also brings an older one up to date. */
function assertSound(path: string, manifest: Manifest): void {
  const db = openDatabase(path);
  try {
    const [finding] = checkDatabase(db);
    if (finding !== undefined) throw new Error(`Die Sicherung ist beschädigt: ${finding}`);
    const held = new Set(manifest.entries.map(({ name }) => hashOfEntry(name)));
    const missing = new Set(manifest.missing);
    const lost = namedFiles(db.$client).find((sha256) => !held.has(sha256) && !missing.has(sha256));
    if (lost !== undefined) throw new Error(`In der Sicherung fehlt die Datei ${lost}.`);
  } finally {
    closeDatabase(db);
  }
}

/** Files only ever come in addition; one that is there and sound stays. */
async function placeFiles(manifest: Manifest, dataDir: string, unpacked: string): Promise<void> {
  for (const { name } of manifest.entries) {
    const sha256 = hashOfEntry(name);
    if (sha256 === null) continue;
    const target = storedFilePath(dataDir, sha256);
    if (existsSync(target) && (await hashOfFile(target)) === sha256) continue;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(unpacked, sha256), target);
    syncPath(dirname(target));
  }
  const store = join(dataDir, "files");
  if (existsSync(store)) syncPath(store);
}

/** At every moment a whole database lies under its name: the old one, then the new one. */
function placeDatabase(draft: string, { databasePath, dataDir }: Places): string | null {
  const replaced = existsSync(databasePath) ? setAside(databasePath, dataDir) : null;
  // A log of the old database would be written into the new one.
  for (const suffix of ["-wal", "-shm"]) rmSync(databasePath + suffix, { force: true });
  renameSync(draft, databasePath);
  syncPath(dirname(databasePath));
  return replaced;
}

/** A second name for the old database; its files are not swept while it is there. */
function setAside(databasePath: string, dataDir: string): string {
  writeLogBack(databasePath);
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const replaced = `${databasePath}.${stamp}.replaced`;
  for (const suffix of ["", "-wal"]) {
    if (!existsSync(databasePath + suffix)) continue;
    rmSync(replaced + suffix, { force: true });
    linkSync(databasePath + suffix, replaced + suffix);
  }
  noteDatabase(dataDir, replaced);
  return replaced;
}

function writeLogBack(databasePath: string): void {
  try {
    const client = new SQLite(databasePath);
    client.pragma("wal_checkpoint(TRUNCATE)");
    client.close();
  } catch {
    // A damaged database is a reason to restore, not against it: its log is kept beside it.
  }
}

function removeDatabase(path: string): void {
  for (const suffix of ["", "-journal", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
}
