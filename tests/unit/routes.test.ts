import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every loader and action says for whom it is", () => {
  const open = routeFiles().flatMap((file) => {
    const source = readFileSync(file, "utf8");
    const made = [...source.matchAll(/export const (loader|action) = (\w+)/g)];
    const exported = source.match(/export (async )?(function|const) (loader|action)\b/g) ?? [];
    const guarded = made.filter(([, , maker]) => maker === "asUser" || maker === "asAnyone");
    return guarded.length === exported.length ? [] : [file];
  });
  expect(open).toEqual([]);
});

test("no route acts as the program itself", () => {
  expect(routeFiles().filter((file) => readFileSync(file, "utf8").includes("theProgram"))).toEqual(
    [],
  );
});

test("routes stay thin", () => {
  const long = routeFiles().filter((file) => readFileSync(file, "utf8").split("\n").length > 160);
  expect(long).toEqual([]);
});

function routeFiles(): string[] {
  return readdirSync("app/routes", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `app/routes/${name}`);
}
