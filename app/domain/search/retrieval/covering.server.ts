import { allOf, anyOf, expressionOf } from "../query/expression";
import type { Meaning } from "../query/meaning.server";
import { bestOfEach, scoredVisible, type Row } from "./candidates.server";
import type { Match } from "./match";
import { passagesOfWords } from "./passage-lists.server";
import type { Scope } from "./scope.server";
import { scoreExpression } from "./score-expression.server";

/** Passages with the most of the words; these are scored, all others are not. */
const mostScored = 240;
/** With so many to choose from, what only has a frequent word is not missed. */
const mostShown = 120;
/** In so many provisions of the law the words stand together that are looked for at once. */
const mostExpected = 5000;
/**
 * A word that stands in more provisions of the law than this is looked for in so many of the newest
 * entries only. How often the house's own texts say it decides nothing: hidden ones would count.
 */
const oftenExpected = 1000;
const newestEntries = 150_000;

/**
 * The best passages that have some of the words, the best first. To score one costs twenty times
 * as much as to know that it matches: first those are chosen that have most of the words, each
 * with its weight in the frozen list.
 */
export function covering(
  scope: Scope,
  meanings: readonly Meaning[],
  demanded: readonly Meaning[],
  question: boolean,
): Match[] {
  const reach = question ? "whole" : "parts";
  const within = demanded.length > 0 ? `(${allOf(demanded, "whole")}) AND ` : "";
  const words: Word[] = [];
  const by = scoreExpression(meanings, { reach, all: false }) || anyOf(meanings, reach);
  const scored = (passages: readonly number[]) => scoredVisible(scope, by, passages, question);
  let rows: Row[] = [];
  // What only frequent words would bring is not looked for where there is enough.
  for (const some of inSteps(meanings)) {
    const lists = passagesOfWords(
      scope.db,
      some.map((meaning) => ({
        expression: `${within}(${expressionOf(meaning, reach)})`,
        newest: meaning.expected > oftenExpected ? newestEntries : undefined,
      })),
    );
    for (const [index, { rarity }] of some.entries()) {
      words.push({ weight: 0.2 + rarity, passages: lists[index] ?? [] });
    }
    rows = firstVisible(byCoverage(words), scored);
    if (rows.length >= mostShown) break;
  }
  return bestOfEach(rows);
}

/** The rarest words, at least one, and then the others. */
function inSteps(meanings: readonly Meaning[]): Meaning[][] {
  const ordered = [...meanings].sort((a, b) => a.expected - b.expected);
  let expected = 0;
  const rare = ordered.filter((meaning, index) => {
    expected += meaning.expected;
    return index === 0 || expected <= mostExpected;
  });
  return [rare, ordered.slice(rare.length)].filter((some) => some.length > 0);
}

type Word = { weight: number; passages: readonly number[] };

/** Passages with the most of the words first; among equals the newest. */
function* byCoverage(words: readonly Word[]): Generator<number> {
  const groups = new Map<number, number[]>();
  const weights = Array.from({ length: 1 << words.length }, (_, which) => weightOf(words, which));
  eachOnce(words, (passage, which) => {
    const weight = weights[which] ?? 0;
    const group = groups.get(weight);
    if (group) group.push(passage);
    else groups.set(weight, [passage]);
  });
  for (const [, group] of [...groups].sort((a, b) => b[0] - a[0])) yield* group.toReversed();
}

/**
 * Each passage with which of the words it has, in rising order, as the lists are: walking along
 * them side by side takes a tenth of what a map of all passages takes.
 */
function eachOnce(words: readonly Word[], take: (passage: number, which: number) => void): void {
  const places = words.map(() => 0);
  for (;;) {
    let passage = Infinity;
    for (const [bit, { passages }] of words.entries()) {
      passage = Math.min(passage, passages[places[bit] ?? 0] ?? Infinity);
    }
    if (passage === Infinity) return;
    let which = 0;
    for (const [bit, { passages }] of words.entries()) {
      const place = places[bit] ?? 0;
      if (passages[place] !== passage) continue;
      which |= 1 << bit;
      places[bit] = place + 1;
    }
    take(passage, which);
  }
}

function weightOf(words: readonly Word[], which: number): number {
  const sum = words.reduce((all, { weight }, bit) => all + ((which >> bit) & 1 ? weight : 0), 0);
  return Math.round(sum * 1000);
}

/** The first passages that may be seen. */
function firstVisible(
  passages: Iterator<number>,
  scored: (some: readonly number[]) => Row[],
): Row[] {
  const chosen: Row[] = [];
  let most = mostScored;
  for (let some = next(passages, most); some.length > 0; some = next(passages, most)) {
    chosen.push(...scored(some));
    if (chosen.length >= mostScored) break;
    most *= 2;
  }
  return chosen.slice(0, mostScored);
}

function next(passages: Iterator<number>, most: number): number[] {
  const some: number[] = [];
  while (some.length < most) {
    const { done, value } = passages.next();
    if (done) break;
    some.push(value);
  }
  return some;
}
