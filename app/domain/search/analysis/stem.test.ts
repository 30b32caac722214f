import { expect, test } from "vitest";
import { lightStem } from "./stem";
import { fold } from "./words";

test.each([
  ["Rat", "Rates", "Räte", "Räten"],
  ["Beschluss", "Beschluß", "Beschlüsse", "Beschlusses"],
  ["Bürgermeister", "Bürgermeisters", "Buergermeistern"],
  ["Umlage", "Umlagen"],
  ["Kreis", "Kreise", "Kreises", "Kreisen"],
  ["öffentlich", "öffentliche", "öffentlicher", "öffentlichen", "öffentliches"],
  ["Satzung", "Satzungen"],
])("%s has one stem in all its forms", (...forms) => {
  const stems = new Set(forms.map((form) => lightStem(fold(form))));
  expect(stems.size).toBe(1);
});

test.each(["Gemeindeordnung", "Kreises", "Äste", "Ei"])(
  "the stem of %s begins the word",
  (word) => {
    expect(fold(word).startsWith(lightStem(fold(word)))).toBe(true);
  },
);

test("numbers and what no word is as long as stay as they are", () => {
  expect(lightStem("2019er")).toBe("2019er");
  expect(lightStem("e".repeat(100))).toHaveLength(100);
});
