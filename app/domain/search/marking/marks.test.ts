import { expect, test } from "vitest";
import { isKnownWord } from "../analysis/lexicon.server";
import { meaningsOf } from "../query/meaning.server";
import { parseQuery } from "../query/parse-query";
import { marksIn } from "./marks.server";

const marked = (text: string, query: string) => {
  const meanings = meaningsOf(parseQuery(query, isKnownWord).terms, new Map());
  return marksIn(text, meanings).map(({ start, end }) => text.slice(start, end));
};

const text = "Der Rat der Gemeinde beschließt; dem Rat der Stadt obliegt nach § 41 GO die Satzung.";

test.each([
  [
    "phrases that begin alike",
    `"Rat der Stadt" "Rat der Gemeinde"`,
    ["Rat der Gemeinde", "Rat der Stadt"],
  ],
  [
    "the longer of two that begin here",
    `"Rat der" "Rat der Gemeinde"`,
    ["Rat der Gemeinde", "Rat der"],
  ],
  ["no phrase that goes on behind the end", `"die Satzung der Gemeinde"`, []],
  ["an inflected phrase", `"der Rat der Gemeinden"`, ["Der Rat der Gemeinde"]],
  [
    "words and provisions in their order",
    `Satzung § 41 GO Gemeinde`,
    ["Gemeinde", "§ 41 GO", "Satzung"],
  ],
])("marks %s", (_, query, words) => {
  expect(marked(text, query)).toEqual(words);
});
