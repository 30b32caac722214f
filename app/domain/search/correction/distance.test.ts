import { expect, test } from "vitest";
import { typingErrors } from "./distance";

test.each([
  ["umlage", "umlage", 0],
  ["umlgae", "umlage", 1],
  ["umlag", "umlage", 1],
  ["umlaage", "umlage", 1],
  ["unlage", "umlage", 1],
  ["unlgae", "umlage", 2],
  ["satzung", "umlage", 3],
  ["rat", "ratsmitglied", 3],
])("%s and %s are %i apart", (a, b, errors) => {
  expect(typingErrors(a, b, 2)).toBe(errors);
});
