import SQLite from "better-sqlite3";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The lowest version without a known advisory that concerns us. */
const floors: Record<string, string> = {
  "@remix-run/node": "2.17.5",
  "@remix-run/react": "2.17.5",
  "@remix-run/server-runtime": "2.17.5",
  "@remix-run/router": "1.23.4",
  "react-router": "6.30.6",
  "better-sqlite3": "12.8.0",
  "drizzle-orm": "0.45.2",
  lexical: "0.48.0",
  "@lexical/link": "0.48.0",
  "fast-xml-parser": "5.5.7",
};

test.each(Object.entries(floors))("%s is at least %s", (name, floor) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  expect(compare(version, floor)).toBeGreaterThanOrEqual(0);
});

test("every Lexical package has the same version", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const versions = Object.entries<string>(dependencies)
    .filter(([name]) => name === "lexical" || name.startsWith("@lexical/"))
    .map(([, version]) => version);
  expect(new Set(versions).size).toBe(1);
});

test("SQLite does not lose commits when its log is reset", () => {
  const version = new SQLite(":memory:").prepare("select sqlite_version()").pluck().get();
  expect(compare(String(version), "3.51.3")).toBeGreaterThanOrEqual(0);
});

const compare = (left: string, right: string) => left.localeCompare(right, "en", { numeric: true });
