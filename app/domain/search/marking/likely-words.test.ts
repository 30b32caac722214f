import { expect, test } from "vitest";
import { likelyBy, likelyWords } from "./likely-words";

const kept = (text: string, ...beginnings: string[]) =>
  likelyWords(text, likelyBy(beginnings)).map(({ text, at }) => `${at} ${text}`);

test.each([
  ["at the end of a compound", "Die Kreisumlage steigt.", "umlag", ["2 Kreisumlage"]],
  ["with an umlaut", "über Gebührensätze", "gebuhr", ["2 Gebührensätze"]],
  ["with ae and ss", "Gemeindestrasse, Zustaendigkeit", "zustandig", ["2 Zustaendigkeit"]],
  ["with ß", "Die Straße", "strass", ["2 Straße"]],
  ["behind a u, where an e counts for nothing", "Ein Neuerlass", "erlass", ["2 Neuerlass"]],
  ["with a soft hyphen", "Kreis\u00adum\u00adlage", "umlag", ["1 Kreis\u00adum\u00adlage"]],
])("a word is looked at that has the letters %s", (_, text, beginning, words) => {
  expect(kept(text, beginning)).toEqual(words);
});

test("other words are not, and what is too short to tell lets all through", () => {
  expect(kept("Der Rat der Gemeinde beschließt", "satzung")).toEqual([]);
  expect(kept("Der Rat", "eu")).toEqual(["1 Der", "2 Rat"]);
});
