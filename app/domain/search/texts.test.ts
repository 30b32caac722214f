import { expect, test } from "vitest";
import { inQuotes } from "./texts";

test.each([
  ["„kommunale Selbstverwaltung“", "‚kommunale Selbstverwaltung‘"],
  ['"kommunale Selbstverwaltung" Kreis', "‚kommunale Selbstverwaltung‘ Kreis"],
  ["“kommunal”", "‚kommunal‘"],
  ["Umlage", "Umlage"],
])("%s stands in quotation marks as %s", (typed, shown) => {
  expect(inQuotes(typed)).toBe(shown);
});
