import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "../remix.config.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const inTest = Boolean(process.env.VITEST);

/** The Remix plugin insists on its own server entry; ours come back here: the server, the command line, the workers. */
const serverEntries: Plugin = {
  name: "votum-server-entries",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? {
          build: {
            rollupOptions: {
              input: {
                index: "app/server.ts",
                votum: "app/votum.ts",
                "extract-text.worker": "app/domain/documents/extract-text.worker.ts",
                "search.worker": "app/domain/search/search.worker.ts",
              },
              output: { entryFileNames: "[name].js" },
            },
          },
        }
      : undefined,
};

export default defineConfig({
  root,
  plugins: inTest ? [] : [remix(remixConfig), serverEntries],
  resolve: { alias: { "~db": `${root}db`, "~": `${root}app` } },
  build: { sourcemap: false, target: "es2022" },
  test: {
    include: ["app/**/*.test.{ts,tsx}", "db/**/*.test.ts", "tests/unit/**/*.test.ts"],
    environment: "node",
    testTimeout: 20_000,
  },
} as Parameters<typeof defineConfig>[0]);
