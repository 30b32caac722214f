import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the first step, with a program in npm's place that only notes it was called. */
function checkout() {
  const folder = mkdtempSync(join(tmpdir(), "votum-bootstrap-"));
  folders.push(folder);
  const at = (path: string) => join(folder, path);
  for (const name of ["app", "bin", "shared"]) mkdirSync(at(name));
  cpSync("app/bootstrap.mjs", at("app/bootstrap.mjs"));
  writeFileSync(at("package-lock.json"), "{}");
  writeFileSync(at("bin/npm"), `#!/bin/sh\ntouch "${at("called")}"\nexit 1\n`);
  chmodSync(at("bin/npm"), 0o755);
  const start = () =>
    spawnSync(process.execPath, [at("app/bootstrap.mjs"), "build"], {
      encoding: "utf8",
      env: { ...process.env, PATH: `${at("bin")}:${process.env.PATH}` },
    });
  return { at, start };
}

test("packages behind a link belong to another folder and are not replaced", () => {
  const { at, start } = checkout();
  symlinkSync(at("shared"), at("node_modules"));
  const { status, stderr } = start();
  expect(status).toBe(1);
  expect(stderr).toContain("node_modules ist eine Verknüpfung auf einen anderen Ordner");
  expect(existsSync(at("called"))).toBe(false);
});

test("where there are no packages, they are installed", () => {
  const { at, start } = checkout();
  expect(start().stderr).toContain("Pakete werden eingerichtet");
  expect(existsSync(at("called"))).toBe(true);
});
