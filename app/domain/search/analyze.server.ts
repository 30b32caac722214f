import { newStemmer } from "snowball-stemmers";
import { citationsIn, identifierToken } from "./citations";
import { fold, wordsOf } from "./words";

/** Raise it with every change of what a text is turned into; the index is then built anew. */
export const analyzerVersion = 1;

const stemmer = newStemmer("german");
const stems = new Map<string, string>();
const mostStemsKept = 200_000;

/** The stem of a folded word. Kept, because German texts repeat their words. */
export function stemOf(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  // Nothing that long is a German word; the stemmer need not try.
  const stem = folded.length > 64 || /\d/.test(folded) ? folded : stemmer.stem(folded);
  if (stems.size >= mostStemsKept) stems.clear();
  stems.set(folded, stem);
  return stem;
}

const stemsAsWritten = new Map<string, string>();

function stemAsWritten(word: string): string {
  const known = stemsAsWritten.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(fold(word));
  if (stemsAsWritten.size >= mostStemsKept) stemsAsWritten.clear();
  stemsAsWritten.set(word, stem);
  return stem;
}

export function stemmedText(text: string): string {
  return wordsOf(text)
    .map((word) => stemAsWritten(word.text))
    .filter(Boolean)
    .join(" ");
}

export function foldedText(text: string): string {
  return wordsOf(text)
    .map((word) => fold(word.text))
    .filter(Boolean)
    .join(" ");
}

/** Tokens of the numbers and provisions a text names, each once. */
export function citedTokens(text: string): string {
  return [...new Set(citationsIn(text).flatMap((citation) => citation.tokens))].join(" ");
}

/** Tokens of a record's own identifiers: each as a whole, the numbers in it, and its words. */
export function ownTokens(identifiers: readonly string[]): string {
  const tokens = identifiers.flatMap((identifier) => [
    identifierToken(identifier),
    ...citationsIn(identifier).flatMap((citation) => citation.tokens),
    ...foldedText(identifier).split(" "),
  ]);
  return [...new Set(tokens.filter(Boolean))].join(" ");
}
