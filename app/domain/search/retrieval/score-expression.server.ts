import { stemFrequency } from "../analysis/lexicon.server";
import type { Meaning, WordMeaning } from "../query/meaning.server";

/** Before bm25 scores anything it counts the rows of each word: the more of them, the slower. */
const mostExpected = 4000;
/** Rarer than this, a part of a compound says something of its own. */
const rarePart = 2000;

type Way = { expression: string; expected: number };

/**
 * What passages that are found already are scored by: the words that tell most, by the frozen
 * list, at least two of them. Not what matches: a passage may have none of them.
 */
export function scoreExpression(meanings: readonly Meaning[], reach: "whole" | "parts"): string {
  const ways = meanings
    .map((meaning) => waysOf(meaning, reach))
    .filter((each) => each.length > 0)
    .map((each) => ({ each, expected: each.reduce((sum, way) => sum + way.expected, 0) }))
    .sort((a, b) => a.expected - b.expected);
  let expected = 0;
  const chosen = ways.filter((way, index) => {
    expected += way.expected;
    return index < 2 || expected <= mostExpected;
  });
  return chosen.flatMap(({ each }) => each.map(({ expression }) => expression)).join(" OR ");
}

function waysOf(meaning: Meaning, reach: "whole" | "parts"): Way[] {
  switch (meaning.kind) {
    case "any":
      return meaning.of.flatMap((each) => waysOf(each, reach));
    case "citation":
      return meaning.term.tokens.map((token) => ({ expression: `"${token}"`, expected: 0 }));
    case "phrase":
      return [{ expression: `"${meaning.stems.join(" ")}"`, expected: meaning.expected }];
    case "word":
      return wordWays(meaning, reach);
  }
}

function wordWays({ word, prefix, synonyms }: WordMeaning, reach: "whole" | "parts"): Way[] {
  // The beginning of a word is as expensive as all that begin so: such a word does not count here.
  if (prefix !== null) return [];
  const ways = [wayOf(word.stem)];
  if (reach === "whole") return ways;
  if (word.root !== null) ways.push(wayOf(word.root));
  const others = word.parts.length > 1 ? [word.parts, ...synonyms] : synonyms;
  for (const stems of others) {
    const [rarest] = stems.map(wayOf).sort((a, b) => a.expected - b.expected);
    if (rarest && rarest.expected <= rarePart) ways.push(rarest);
  }
  return ways;
}

const wayOf = (stem: string): Way => ({ expression: `"${stem}"`, expected: stemFrequency(stem) });
