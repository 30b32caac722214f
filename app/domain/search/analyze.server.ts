import { citedPlaces, ownProvisionTokens } from "./analysis/citation-tokens";
import { identifierToken } from "./analysis/identifiers";
import { analysedWord } from "./analysis/known-word.server";
import { wordsOf } from "./analysis/words";

/** Raise it with every change of what a text is turned into; the index is then built anew. */
export const analyzerVersion = 2;

/** One token a word, so that words that stand one after another still do. */
export function stemmedText(text: string): string {
  let stems = "";
  for (const word of wordsOf(text)) {
    const { stem } = analysedWord(word.text);
    if (stem) stems += stems ? ` ${stem}` : stem;
  }
  return stems;
}

/** Stems of the nouns that the compounds of a text are made of, each once. */
export function partsText(text: string): string {
  const parts = new Set<string>();
  for (const word of wordsOf(text)) {
    if (word.text.length < 7 || !startsWithCapital(word.text)) continue;
    for (const part of analysedWord(word.text).allParts) parts.add(part);
  }
  return [...parts].join(" ");
}

function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** Tokens of the numbers and provisions a text names, each once. */
export function citedTokens(text: string): string {
  return [...new Set(citedPlaces(text).flatMap(({ tokens }) => tokens))].join(" ");
}

/** Tokens of a record's own identifiers: each as a whole, the numbers in it, and its words. */
export function ownTokens(identifiers: readonly string[]): string {
  const tokens = identifiers.flatMap((identifier) => [
    identifierToken(identifier),
    ...ownProvisionTokens(identifier),
    ...citedPlaces(identifier).flatMap((place) => place.tokens),
    ...wordsOf(identifier).map((word) => analysedWord(word.text).folded),
  ]);
  return [...new Set(tokens.filter(Boolean))].join(" ");
}
