import { analysedWord, type AnalysedWord } from "../analysis/known-word.server";
import { isKnownWord, rarity, stemFrequency } from "../analysis/lexicon.server";
import type { CitationTerm, PhraseTerm, Term, WordTerm } from "./term";

/** Several stems that must all be there, as "ehrenamtliche Tätigkeit" for "Ehrenamt". */
export type Synonym = readonly string[];

/** Other ways to say a word, by its stem. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** By the frozen list of words, whatever the house's own texts contain. */
type Frequency = {
  /** From 0 (in every provision of the law) to 1 (in none). */
  rarity: number;
  /** In how many provisions it stands. */
  expected: number;
};

/** What a word that is looked for is found by. */
export type WordMeaning = {
  kind: "word";
  term: WordTerm;
  word: AnalysedWord;
  /** How the word may go on; null where it is complete. */
  prefix: string | null;
  synonyms: readonly Synonym[];
} & Frequency;
export type PhraseMeaning = { kind: "phrase"; term: PhraseTerm; stems: string[] } & Frequency;
export type CitationMeaning = { kind: "citation"; term: CitationTerm } & Frequency;
export type AnyMeaning = { kind: "any"; term: Term; of: SimpleMeaning[] } & Frequency;
export type SimpleMeaning = WordMeaning | PhraseMeaning | CitationMeaning;
export type Meaning = SimpleMeaning | AnyMeaning;

export function meaningOf(term: Term, synonyms: Synonyms): Meaning {
  if (term.kind !== "any") return simpleMeaning(term, synonyms);
  const of = term.of.map((each) => simpleMeaning(each, synonyms));
  const rarity = Math.min(...of.map((each) => each.rarity));
  const expected = of.reduce((sum, each) => sum + each.expected, 0);
  return { kind: "any", term, of, rarity, expected };
}

function simpleMeaning(term: Exclude<Term, { kind: "any" }>, synonyms: Synonyms): SimpleMeaning {
  if (term.kind === "citation") return { kind: "citation", term, rarity: 1, expected: 0 };
  if (term.kind === "phrase") {
    const stems = term.folded.map((folded) => analysedWord(folded).stem);
    const expected = Math.min(...stems.map(stemFrequency));
    return { kind: "phrase", term, stems, rarity: Math.max(...stems.map(rarity)), expected };
  }
  const word = analysedWord(term.folded);
  return {
    kind: "word",
    term,
    word,
    prefix: term.open && !isKnownWord(term.folded) ? term.folded : null,
    synonyms: synonyms.get(word.stem) ?? [],
    rarity: rarity(word.stem),
    expected: stemFrequency(word.stem),
  };
}

/** How well a word of a text is what was looked for: 1 as typed, 0 not at all. */
export function strengthOf(meaning: WordMeaning, found: AnalysedWord): number {
  const { word, prefix, synonyms } = meaning;
  if (found.folded === word.folded) return 1;
  if (found.stem === word.stem) return 0.95;
  if (prefix !== null && found.folded.startsWith(prefix)) return 0.9;
  if (synonyms.some((synonym) => synonym.length === 1 && synonym[0] === found.stem)) return 0.7;
  if (found.allParts.includes(word.stem)) return 0.75;
  if (word.root !== null && (found.stem === word.root || found.root === word.root)) return 0.6;
  return 0;
}
