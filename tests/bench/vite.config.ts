import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "../../remix.config.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The program as it is built, but with the measuring process in the place of its server. */
const measuringEntry: Plugin = {
  name: "votum-bench-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? {
          build: {
            rollupOptions: {
              input: { index: "tests/bench/page-times.ts" },
              output: { entryFileNames: "[name].js" },
            },
          },
        }
      : undefined,
};

export default defineConfig({
  root,
  plugins: [remix({ ...remixConfig, buildDirectory: "build/bench" }), measuringEntry],
  resolve: { alias: { "~db": `${root}db`, "~": `${root}app` } },
  build: { sourcemap: false, target: "es2022" },
});
