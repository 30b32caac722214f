import { stemFrequency } from "../analysis/lexicon.server";
import type { Meaning, WordMeaning } from "../query/meaning.server";

/**
 * What passages that are found already are scored by. Before bm25 scores anything it counts the
 * rows of each word: the more words and the more frequent they are, the slower. So each word is
 * taken by its telling ways only. Whatever matches the whole query matches this, too.
 */
export function scoreExpression(
  meanings: readonly Meaning[],
  { reach, all }: { reach: "whole" | "parts"; all: boolean },
): string {
  const ways = meanings
    .map((meaning) => waysOf(meaning, reach))
    .filter((each) => each.length > 0)
    .map((each) => ({ each, expected: Math.max(...each.map(({ expected }) => expected)) }))
    .sort((a, b) => a.expected - b.expected);
  let expected = 0;
  const most = all ? mostExpectedOfAll : mostExpectedOfAny;
  const chosen = ways.filter((way, index) => {
    expected += way.expected;
    return index < 2 || expected <= most;
  });
  return chosen
    .map(({ each }) => `(${[...new Set(each.map(({ expression }) => expression))].join(" OR ")})`)
    .join(all ? " AND " : " OR ");
}

/** In so many provisions of the law the words may stand together, where all or any must be there. */
const mostExpectedOfAll = 12_000;
const mostExpectedOfAny = 5000;

type Way = { expression: string; expected: number };

function waysOf(meaning: Meaning, reach: "whole" | "parts"): Way[] {
  switch (meaning.kind) {
    case "any": {
      // Where one of them does not count, what only says that one would be lost: none counts.
      const ways = meaning.of.map((each) => waysOf(each, reach));
      return ways.some((each) => each.length === 0) ? [] : ways.flat();
    }
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
  // Of several stems that must all be there the rarest one stands for them.
  for (const stems of others) {
    ways.push(
      ...stems
        .map(wayOf)
        .sort((a, b) => a.expected - b.expected)
        .slice(0, 1),
    );
  }
  return ways;
}

const wayOf = (stem: string): Way => ({ expression: `"${stem}"`, expected: stemFrequency(stem) });
