import { createHash } from "node:crypto";
import { existsSync, statSync, unlinkSync, utimesSync } from "node:fs";
import { mkdir, open, readdir, rename, unlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { setImmediate } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { newId } from "~/lib/ids.server";
import { explain } from "~/lib/errors";
import type { Database, Queryable } from "~db/client.server";
import { documents } from "~db/schema";
import { isSharedStore } from "./store-databases.server";

/** What is younger may belong to an upload whose row is still to come. */
export const orphanAge = 60 * 60 * 1000;

export type StoredFile = { sha256: string; size: number };

/** Where the contents with this hash lie; the path never comes from a client. */
export function storedFilePath(dataDir: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a sha256.");
  return join(filesDir(dataDir), sha256.slice(0, 2), sha256.slice(2));
}

const filesDir = (dataDir: string) => join(dataDir, "files");
const temporaryDir = (dataDir: string) => join(filesDir(dataDir), "tmp");

/**
 * Puts contents under their hash so that they survive a power cut: temporary file, fsync, rename,
 * fsync of the folder. Call it before the row is committed; a row without a file never exists.
 * Throws `disk-full`; nothing is left behind then.
 */
export async function storeFile(
  dataDir: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  await mkdir(temporaryDir(dataDir), { recursive: true });
  const temporary = join(temporaryDir(dataDir), newId());
  try {
    const stored = await writeDurably(temporary, content);
    const target = storedFilePath(dataDir, stored.sha256);
    if (existsSync(target)) {
      // Young again, so that the sweep leaves it alone until the row is there.
      utimesSync(target, new Date(), new Date());
      await unlink(temporary);
    } else {
      await mkdir(dirname(target), { recursive: true });
      await rename(temporary, target);
      await syncFolder(dirname(target));
      await syncFolder(filesDir(dataDir));
    }
    return stored;
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw explain(error);
  }
}

/** Takes a file back whose row could not be written, unless another record holds it. */
export function discardUnusedFile(db: Queryable, dataDir: string, sha256: string): void {
  if (isUsed(db, sha256)) return;
  try {
    unlinkSync(storedFilePath(dataDir, sha256));
  } catch {
    // The sweep at the next start takes it.
  }
}

/**
 * Removes what a crash or a given-up form left: temporary files, and files older than an hour that
 * no row names. A store that another database shares keeps the latter. Returns how many.
 */
export async function sweepOrphans(
  db: Database,
  dataDir: string,
  now = Date.now(),
): Promise<number> {
  const isShared = isSharedStore(dataDir, db.$client.name);
  let removed = 0;
  for (const [index, path] of (await filesBelow(filesDir(dataDir))).entries()) {
    // Requests have their turn in between.
    if (index % 100 === 99) await setImmediate();
    // From here on nothing waits: no upload can come between the look and the removal.
    if (!isLeftover(db, dataDir, path, now)) continue;
    if (isShared && !path.startsWith(temporaryDir(dataDir))) continue;
    unlinkSync(path);
    removed += 1;
  }
  return removed;
}

/** The files a sweep would look at, by name below the store. */
export async function listOrphans(db: Database, dataDir: string): Promise<string[]> {
  const paths = await filesBelow(filesDir(dataDir));
  return paths
    .filter((path) => isLeftover(db, dataDir, path, Date.now()))
    .map((path) => relative(filesDir(dataDir), path));
}

function isLeftover(db: Database, dataDir: string, path: string, now: number): boolean {
  if (!existsSync(path) || statSync(path).mtimeMs > now - orphanAge) return false;
  if (path.startsWith(temporaryDir(dataDir))) return true;
  const sha256 = relative(filesDir(dataDir), path).replaceAll(/[/\\]/g, "");
  return /^[0-9a-f]{64}$/.test(sha256) && !isUsed(db, sha256);
}

function isUsed(db: Queryable, sha256: string): boolean {
  const row = db
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.sha256, sha256))
    .limit(1)
    .get();
  return row !== undefined;
}

async function writeDurably(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  const hash = createHash("sha256");
  let size = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), size };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
