import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * One server per database: a lock file beside it names the process. A lock whose process is gone
 * is taken over. Returns the function that gives it back; throws where another server runs.
 */
export function claimDataDir(databasePath: string): () => void {
  const path = `${databasePath}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    take(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const owner = Number(readFileSync(path, "utf8"));
    if (isRunning(owner)) {
      throw new Error(
        `Die Datenbank wird schon von einem laufenden Votum benutzt (Prozess ${owner}).`,
        { cause: error },
      );
    }
    rmSync(path);
    take(path);
  }
  return () => rmSync(path, { force: true });
}

/** Is a server running on this database? For commands that need it stopped. */
export function isInUse(databasePath: string): boolean {
  try {
    return isRunning(Number(readFileSync(`${databasePath}.lock`, "utf8")));
  } catch {
    return false;
  }
}

function take(path: string): void {
  const file = openSync(path, "wx");
  writeSync(file, String(process.pid));
  closeSync(file);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
