import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type Rollup } from "vite";
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
                "search.worker": "app/domain/search/thread/search.worker.ts",
                "look.worker": "app/domain/saved-searches/look.worker.ts",
              },
              output: { entryFileNames: "[name].js" },
            },
          },
        }
      : undefined,
};

/**
 * What every page loads is one file for the browser: a dozen small ones weigh more, and the list of
 * routes, which every page loads as well, names each of them once for every route.
 */
const oneFileForAll: Plugin = {
  name: "votum-one-file-for-all",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? undefined : { build: { rollupOptions: { output: { manualChunks } } } },
};

const ofEveryPage =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router(?:-dom)?|@remix-run)\//;

const manualChunks: Rollup.GetManualChunk = (id, { getModuleInfo }) =>
  ofEveryPage.test(id) || isImportedByRoot(id, getModuleInfo) ? "house" : undefined;

/** Directly or through others, and never only when it is needed. */
function isImportedByRoot(id: string, moduleInfo: Rollup.GetModuleInfo): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (seen.has(each) || /\.css$|\/routes\/|^\0/.test(each)) continue;
    seen.add(each);
    const importers = moduleInfo(each)?.importers ?? [];
    if (importers.some((one) => one.includes("/app/root.tsx"))) return !id.endsWith(".css");
    waiting.push(...importers);
  }
  return false;
}

export default defineConfig({
  root,
  plugins: inTest ? [] : [remix(remixConfig), serverEntries, oneFileForAll],
  resolve: { alias: { "~db": `${root}db`, "~": `${root}app` } },
  build: { sourcemap: false, target: "es2022" },
  test: {
    include: ["app/**/*.test.{ts,tsx}", "db/**/*.test.ts", "tests/unit/**/*.test.ts"],
    environment: "node",
    testTimeout: 20_000,
  },
} as Parameters<typeof defineConfig>[0]);
