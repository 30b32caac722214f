import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { isKnownWord } from "../analysis/lexicon.server";
import { expressionOf } from "./expression";
import { meaningsOf } from "./meaning.server";
import { parseQuery } from "./parse-query";

/** What has a meaning in a query, in a provision or in FTS5, in any order and number. */
const words =
  '" „ “ ” » « - -- ( ) * ^ : { } | / § §§ Art. oder OR AND NOT NEAR( seit: norm: art: von: 41 GO nrw';
const others = [" ", "\u00a0", "\t", "\n", "\u0000", "\ud83d", "😀", "\u202e", "\u00ad", "a\u0308"];
const signs = constantFrom(
  ...words.split(" "),
  ...others,
  "2 BvR",
  "18/4567",
  "Abs. 1",
  "bis",
  "'",
);
const crowded = array(signs, { maxLength: 300 }).map((parts) => parts.join(""));
const repeated = array(signs, { minLength: 1, maxLength: 3 }).map((parts) =>
  parts.join("").repeat(400),
);
const anything = oneof(crowded, repeated, string({ unit: "binary", maxLength: 500 }));

// The list of words is read once, before the clock runs.
isKnownWord("rat");

/** ms: the event loop may never stand still for longer. */
const longest = 200;

/** ms, the best of three: what else the machine does is no property of the query. */
function timeToRead(input: string): number {
  let best = Infinity;
  for (let round = 0; round < 3 && best >= longest; round++) {
    const start = performance.now();
    parseQuery(input, isKnownWord);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test("whatever is typed is read, soon, and becomes an expression of letters and digits", () => {
  assert(
    property(anything, (input) => {
      expect(timeToRead(input)).toBeLessThan(longest);
      const { terms, excluded } = parseQuery(input, isKnownWord);
      expect(terms.length).toBeLessThanOrEqual(16);
      for (const meaning of meaningsOf([...terms, ...excluded], new Map())) {
        for (const reach of ["whole", "parts", "titles"] as const) {
          const inQuotes = [...expressionOf(meaning, reach).matchAll(/"([^"]*)"/g)];
          expect(
            inQuotes.every(([, token = ""]) => /^[^\s"*^:{}()]+( [^\s"*^:{}()]+)*$/.test(token)),
          ).toBe(true);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test("a hundred thousand characters take no longer", () => {
  for (const piece of ['"(', "-a ", "§ 1 ", "oder ", "seit:", "ä", "2 BvR 1/1 ", "a-b", "„“"]) {
    expect(timeToRead(piece.repeat(100_000 / piece.length))).toBeLessThan(longest);
  }
});
