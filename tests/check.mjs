/**
 * All checks with one command: lint, formats, types, import zones, dead code, unit and browser tests.
 * `data` runs the suites that read ../shared/data instead, `bench NAME` the benchmarks.
 * The last line is `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, "node_modules/.bin", name);
const reports = mkdtempSync(join(tmpdir(), "votum-check-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const [mode = "all", ...rest] = process.argv.slice(3);

process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

if (mode === "bench") {
  build();
  run(bin("vite"), ["build", "-c", "tests/bench/run.config.ts", "-l", "error"]);
  const bench = run(process.execPath, ["build/measure/run.js", ...rest]);
  process.exit(bench.status ?? 1);
}
if (mode === "data") {
  build();
  vitest("Prüfungen an den echten Daten", ["--config", "tests/data/vitest.config.ts"]);
} else {
  lint();
  vitest("Einheiten", ["--config", "app/vite.config.ts"]);
  build();
  browserTests();
}
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}\n`,
);
process.exit(total.failed > 0 ? 1 : 0);

function lint() {
  const sources = ["app", "db", "tests"];
  single("Regeln (oxlint)", bin("oxlint"), ["-c", "tests/lint/oxlint.json", ...sources]);
  single("Format (prettier)", bin("prettier"), ["--check", "--log-level=warn", ...sources]);
  single("Typen (tsc)", bin("tsc"), ["--noEmit", "-p", "."]);
  single("Importzonen (dependency-cruiser)", bin("depcruise"), [
    "--config",
    "tests/lint/import-zones.cjs",
    "--output-type",
    "err",
    ...sources,
  ]);
  single("Toter Code (knip)", bin("knip"), ["--no-progress"]);
}

function build() {
  const result = run(process.execPath, ["app/bootstrap.mjs", "build"]);
  if (result.status !== 0) finishEarly("Bauen");
}

function vitest(title, parameters) {
  const report = join(reports, "vitest.json");
  heading(title);
  const result = run(bin("vitest"), [
    "run",
    ...parameters,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...rest,
  ]);
  if (!existsSync(report)) return finishEarly(title);
  const counts = JSON.parse(readFileSync(report, "utf8"));
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests;
  total.skipped += counts.numPendingTests + counts.numTodoTests;
  // A file that does not even load has no tests to count.
  if (result.status !== 0 && counts.numFailedTests === 0) total.failed += 1;
}

function browserTests() {
  heading("Browser");
  const report = join(reports, "playwright.json");
  const result = run(bin("playwright"), ["test", "-c", "tests/playwright.config.ts", ...rest], {
    CHROMIUM_PATH: findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  if (!existsSync(report)) return finishEarly("Browser");
  const { stats } = JSON.parse(readFileSync(report, "utf8"));
  total.passed += stats.expected + stats.flaky;
  total.failed += stats.unexpected;
  total.skipped += stats.skipped;
  if (result.status !== 0 && stats.unexpected === 0) total.failed += 1;
}

/** A check that passes or fails as a whole. */
function single(title, program, parameters) {
  heading(title);
  if (run(program, parameters).status === 0) total.passed += 1;
  else total.failed += 1;
}

function run(program, parameters, env = {}) {
  return spawnSync(program, parameters, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: undefined, ...env },
  });
}

function finishEarly(what) {
  process.stdout.write(`\n${what}: nicht gelaufen\n`);
  total.failed += 1;
}

function heading(title) {
  process.stdout.write(`\n== ${title}\n`);
}
