import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The suites that read real public data from `../shared/data`; skipped where the folder is absent. */
export default defineConfig({
  root,
  resolve: { alias: { "~db": `${root}db`, "~": `${root}app` } },
  test: { include: ["tests/data/**/*.test.ts"], testTimeout: 120_000 },
});
