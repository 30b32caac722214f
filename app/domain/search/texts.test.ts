import { expect, test } from "vitest";
import { inQuotes } from "./texts";

test.each([
  ["„kommunale Selbstverwaltung“", "‚kommunale Selbstverwaltung‘"],
  ['"kommunale Selbstverwaltung" Kreis', "‚kommunale Selbstverwaltung‘ Kreis"],
  ["“kommunal”", "‚kommunal‘"],
  ["»kommunal« Rat", "‚kommunal‘ Rat"],
  ['kreisumlage -"Haushaltssatzung"', "kreisumlage -‚Haushaltssatzung‘"],
  ["kreisumlage -„Haushaltssatzung“", "kreisumlage -‚Haushaltssatzung‘"],
  ['von:"Landtag NRW" Rat', "von:‚Landtag NRW‘ Rat"],
  ['von"Landtag"', "von‚Landtag‘"],
  ['Rat ""', "Rat ‚‘"],
  ['" "', "‚ ‘"],
  ["„“", "‚‘"],
  ["„der „neue“ Rat“", "‚der ‚neue‘ Rat‘"],
  ['19" breit', "19‘ breit"],
  ['Rat"', "Rat‘"],
  ["Umlage", "Umlage"],
])("%s stands in quotation marks as %s", (typed, shown) => {
  expect(inQuotes(typed)).toBe(shown);
});
