import { existsSync, mkdirSync, readFileSync, appendFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/**
 * Several databases may share one data folder (the demo's, one that a restore replaced). The store
 * notes them, so that a sweep for one never takes another's files for orphans.
 */
export function noteDatabase(dataDir: string, databasePath: string): void {
  if (listDatabases(dataDir).includes(resolve(databasePath))) return;
  mkdirSync(join(dataDir, "files"), { recursive: true });
  // Relative where possible: the folder may be moved as a whole.
  appendFileSync(noteOf(dataDir), `${relative(resolve(dataDir), resolve(databasePath))}\n`);
}

export function isSharedStore(dataDir: string, databasePath: string): boolean {
  return listDatabases(dataDir).some((path) => path !== resolve(databasePath) && existsSync(path));
}

const noteOf = (dataDir: string) => join(dataDir, "files", "databases.txt");

function listDatabases(dataDir: string): string[] {
  if (!existsSync(noteOf(dataDir))) return [];
  const lines = readFileSync(noteOf(dataDir), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => resolve(dataDir, line));
}
