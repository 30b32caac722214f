import { vitePlugin as remix } from "@remix-run/dev";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
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

const assets = `${root}build/client/assets`;

/**
 * The browser's list of routes names what each of them imports, to fetch it ahead when a link is
 * followed inside the page. Here links load pages, and the server names what a page needs: without
 * it every page is 4 kB lighter.
 */
const leanManifest: Plugin = {
  name: "votum-lean-manifest",
  apply: (_config, { isSsrBuild }) => isSsrBuild === true,
  closeBundle() {
    for (const file of readdirSync(assets).filter((name) => name.startsWith("manifest-"))) {
      const [, start = "", json = "", end = ""] =
        /^(window\.__remixManifest=)(.*?)(;?\s*)$/s.exec(
          readFileSync(`${assets}/${file}`, "utf8"),
        ) ?? [];
      const manifest = JSON.parse(json) as { routes: Record<string, { imports: string[] }> };
      for (const route of Object.values(manifest.routes)) route.imports = [];
      writeFileSync(`${assets}/${file}`, start + JSON.stringify(manifest) + end);
    }
  },
};

export default defineConfig({
  root,
  plugins: inTest ? [] : [remix(remixConfig), serverEntries, leanManifest],
  resolve: { alias: { "~db": `${root}db`, "~": `${root}app` } },
  build: { sourcemap: false, target: "es2022" },
  test: {
    include: ["app/**/*.test.{ts,tsx}", "db/**/*.test.ts", "tests/unit/**/*.test.ts"],
    environment: "node",
    testTimeout: 20_000,
  },
} as Parameters<typeof defineConfig>[0]);
