import { describe, expect, test } from "vitest";
import { redirectTo, safePath } from "./http";

describe("a path to go back to", () => {
  test.each([
    "/verfahren",
    "/verfahren?sortierung=titel&seite=2",
    "/gutachten/0123456789abcdef?fassung=2#ergebnis",
    "/suche?q=%C2%A7%2041%20GO",
    "/",
  ])("%s stays as it is", (path) => {
    expect(safePath(path)).toBe(path);
  });

  test.each([null, undefined, "", "verfahren", "https://boese.example", "javascript:alert(1)"])(
    "%s leads to the fallback",
    (path) => {
      expect(safePath(path, "/hilfe")).toBe("/hilfe");
    },
  );
});

/** Pieces that addresses of another host are made of. */
const pieces = [
  "/",
  "//",
  "\\",
  "/\\",
  "..",
  "/../",
  "/./",
  "%2F",
  "%5C",
  "@",
  ":",
  "https:",
  "javascript:",
  "boese.example",
  "\t",
  "\r\n",
  "\u0000",
  " ",
  "?",
  "#",
  "ä",
  "／",
  ".",
];

test("whatever is asked for, it stays on this host and in one line", () => {
  const random = randomNumbers(20_261_122);
  const tried = Array.from({ length: 20_000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 6) },
      () => pieces[Math.floor(random() * pieces.length)],
    ).join(""),
  );
  const elsewhere = tried.filter((path) => {
    const safe = safePath(path);
    const target = new URL(safe, "https://votum.example/anmelden");
    const location = redirectTo(path).headers.get("Location") ?? "";
    return (
      target.origin !== "https://votum.example" ||
      !/^\/(?![/\\])/.test(safe) ||
      /[\r\n\t\\]/.test(safe) ||
      location !== safe
    );
  });
  expect(elsewhere).toEqual([]);
  expect(
    tried.filter((path) => safePath(path, "/fallback") !== "/fallback").length,
  ).toBeGreaterThan(500);
});

/** The same numbers each time (mulberry32), so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
