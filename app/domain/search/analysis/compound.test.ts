import { expect, test } from "vitest";
import { analysedWord } from "./known-word.server";

test.each([
  ["Kreisumlage", ["kreis", "umlag"]],
  ["kreisumlagen", ["kreis", "umlag"]],
  ["Gemeinderatsmitglied", ["gemeind", "rat", "mitglied"]],
  ["Haushaltsausgleich", ["haushalt", "ausgleich"]],
  ["Schulträger", ["schul", "trag"]],
  ["Wahlordnungenänderung", ["wahlordnung", "anderung"]],
  ["Nichtstörersentschädigungsanspruch", ["nichtstor", "entschadigungsanspruch"]],
  ["Ehegattenvoraus", ["ehegatt", "voraus"]],
  ["Beschluss", []],
  ["Verordnung", []],
  ["Unterstellung", []],
  ["Stellungnahme", []],
  ["Zebrafink", []],
  ["Rat", []],
])("%s is made of %j", (word, parts) => {
  expect(analysedWord(word).parts).toEqual(parts);
});

test("parts of a compound that are compounds give their own parts as well", () => {
  expect(analysedWord("Datenschutzbelehrung").allParts).toEqual([
    "datenschutz",
    "belehrung",
    "dat",
    "schutz",
  ]);
});
