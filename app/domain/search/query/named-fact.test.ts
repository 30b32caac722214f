import { expect, test } from "vitest";
import { fold } from "../analysis/words";
import { namedFact } from "./named-fact";

const shown = (word: string) => {
  const fact = namedFact(fold(word));
  if (fact === null) return null;
  return fact.name === "jahr"
    ? fact.year
    : fact.arts.map(({ type, kind }) => (kind ? `${type} ${kind}` : type)).join(", ");
};

test.each([
  ["Gutachten", "opinion, document gutachten"],
  ["Gutachtens", "opinion, document gutachten"],
  ["Vermerke", "opinion vermerk"],
  ["Kurzbewertungen", "opinion kurzbewertung"],
  ["Stellungnahmen", "statement, document stellungnahme"],
  ["Verfahrens", "procedure"],
  ["Entscheidungen", "decision"],
  ["Urteils", "decision Urteil"],
  ["Beschlüsse", "decision Beschluss"],
  ["Drucksachen", "document drucksache"],
  ["Dokumente", "document"],
  ["2019", "2019"],
  ["1948", null],
  ["2100", null],
  ["Kreisumlage", null],
  ["Sonstiges", null],
])("%s: %s", (word, expected) => {
  expect(shown(word)).toBe(expected);
});
