import { expect, test } from "vitest";
import { markedPath, passagePath, readPassageAsked } from "./passage-path";

const asked = (path: string) =>
  readPassageAsked(new URL(path, "https://votum.example").searchParams);

test("A record met by a saved search opens with what is searched marked", () => {
  const path = markedPath("/gutachten/x", "„kommunale Umlage“ & Rat");
  expect(path).toMatch(/#treffer$/);
  expect(asked(path)).toEqual({ query: "„kommunale Umlage“ & Rat", passage: 0 });
});

test("Where nothing was searched, a record opens at its beginning", () => {
  expect(markedPath("/gutachten/x", " ")).toBe("/gutachten/x");
});

test("A hit leads to its passage, one by its title alone to the beginning", () => {
  const hit = { url: "/gutachten/x", passage: 3, markedSnippet: [{ text: "Umlage", hit: true }] };
  expect(asked(passagePath(hit, "Umlage"))).toEqual({ query: "Umlage", passage: 3 });
  const byTitle = { ...hit, markedSnippet: [{ text: "Umlage", hit: false }] };
  expect(passagePath(byTitle, "Umlage")).toBe("/gutachten/x");
});
