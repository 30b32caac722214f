import { spawnSync } from "node:child_process";
import { filledDatabase, openedCopy } from "./filled-database";
import { measureServer } from "./server-start";

/**
 * Pages with 10,000 procedures and 10,000 opinions: what the server needs, beside the same pages
 * rendered from data at hand; their SQL; what a browser has to load; how soon the server is ready.
 */
export async function measurePages(): Promise<void> {
  const filled = filledDatabase({ opinions: 10_000, procedures: 10_000, seed: 1 });
  const copy = openedCopy(filled);
  try {
    await measureServer(copy);
    run(
      "vite:build",
      [process.execPath, "node_modules/@remix-run/dev/dist/cli.js", "vite:build"],
      ["-c", "tests/bench/vite.config.ts", "-l", "error"],
    );
    // On one core, so that the collector of one page does not run beside the next.
    run(
      "pages",
      [...oneCore(), process.execPath, "build/bench/server/index.js"],
      [copy.databasePath, copy.longProcedure, copy.longOpinion],
    );
  } finally {
    copy.remove();
  }
}

function oneCore(): string[] {
  return spawnSync("taskset", ["-c", "0", "true"]).status === 0 ? ["taskset", "-c", "0"] : [];
}

function run(what: string, [program = "", ...words]: string[], parameters: string[]): void {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    LOG_LEVEL: "silent",
  };
  const result = spawnSync(program, [...words, ...parameters], {
    stdio: ["ignore", what === "pages" ? "inherit" : 2, 2],
    env,
  });
  if (result.status !== 0) throw new Error(`${what}: ${result.status}`);
}
