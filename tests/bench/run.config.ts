import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is measured is built as the program is: read one by one, its files would run slower. */
export default defineConfig({
  root,
  resolve: { alias: { "~db": `${root}db`, "~": `${root}app` } },
  publicDir: false,
  build: { ssr: "tests/bench/run.ts", outDir: "build/measure", target: "es2022", sourcemap: false },
});
