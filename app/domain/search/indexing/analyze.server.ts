import { citedPlaces, ownProvisionTokens } from "../analysis/citation-tokens";
import { identifierToken } from "../analysis/identifiers";
import { analysedWord } from "../analysis/known-word.server";
import { wordsOf } from "../analysis/words";

/** Raise it with every change of what a text is turned into; the index is then built anew. */
export const analyzerVersion = 5;

export type Analysed = {
  /** One stem a word, so that words that stand one after another still do. */
  stems: string;
  /** Stems of the nouns that its compounds are made of, each once. */
  parts: string;
};

export function analysed(text: string): Analysed {
  let stems = "";
  const parts = new Set<string>();
  for (const { text: written } of wordsOf(text)) {
    const { stem, allParts } = analysedWord(written);
    if (stem) stems += stems ? ` ${stem}` : stem;
    if (allParts.length > 0 && startsWithCapital(written)) {
      for (const part of allParts) parts.add(part);
    }
  }
  return { stems, parts: [...parts].join(" ") };
}

function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

export type Cited = {
  /** Tokens of the numbers and provisions a text names, each once. */
  tokens: string;
  /** Those of provisions that only lie in a range it names. */
  within: string;
};

export function cited(text: string): Cited {
  const places = citedPlaces(text);
  return {
    tokens: [...new Set(places.flatMap(({ tokens }) => tokens))].join(" "),
    within: [...new Set(places.flatMap(({ within }) => within))].join(" "),
  };
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
