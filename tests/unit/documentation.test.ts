import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = () => readFileSync("README.md", "utf8");

test("every npm command in the README exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = [...readme().matchAll(/npm (?:run (?:--silent )?([\w:]+)|(start|test)\b)/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, run, short] of named) expect(scripts).toHaveProperty([run ?? short ?? ""]);
});

test("every file and picture the README points to is there", () => {
  const targets = [...readme().matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
    ([, path]) => path ?? "",
  );
  expect(targets.filter((path) => !existsSync(path))).toEqual([]);
});
