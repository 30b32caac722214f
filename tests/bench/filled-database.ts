import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Size = { opinions: number; procedures: number; seed: number };
type LongOnes = { longProcedure: string; longOpinion: string };
export type FilledDatabase = LongOnes & { databasePath: string };

/** What a filled database depends on: another schema or another filling makes another one. */
function release(): string {
  const files = ["db/migrations/meta/_journal.json", ...sources("db/seed/fill")];
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

const sources = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

/** A large database, filled once and kept in the folder for temporary files. */
export function filledDatabase({ opinions, procedures, seed }: Size): FilledDatabase {
  const folder = join(
    tmpdir(),
    `votum-bench-${process.getuid?.() ?? 0}`,
    `fill-${opinions}-${procedures}-${seed}-${release()}`,
  );
  const databasePath = join(folder, "votum.sqlite");
  const note = join(folder, "filled.json");
  if (!existsSync(note)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const parameters = Object.entries({ opinions, procedures, seed });
    const result = spawnSync(
      process.execPath,
      [
        "build/server/votum.js",
        "fill",
        "--json",
        ...parameters.flatMap(([name, value]) => [`--${name}`, String(value)]),
      ],
      {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
        env: { ...process.env, DATABASE_PATH: databasePath, DATA_DIR: folder },
      },
    );
    if (result.status !== 0) throw new Error(`votum fill: ${result.status}`);
    writeFileSync(`${note}.new`, result.stdout);
    renameSync(`${note}.new`, note);
  }
  return { ...(JSON.parse(readFileSync(note, "utf8")) as LongOnes), databasePath };
}

/** A copy to open: what is kept stays as it was filled. */
export function openedCopy(filled: FilledDatabase): FilledDatabase & { remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "votum-bench-"));
  const databasePath = join(folder, "votum.sqlite");
  cpSync(filled.databasePath, databasePath);
  return {
    ...filled,
    databasePath,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
