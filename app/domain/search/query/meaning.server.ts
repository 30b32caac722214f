import { analysedWord, type AnalysedWord } from "../analysis/known-word.server";
import { isKnownSpelling, isKnownStem, rarity, stemFrequency } from "../analysis/lexicon.server";
import { namedFact, type NamedFact } from "./named-fact";
import { personForms } from "./person-forms";
import type { CitationTerm, PhraseTerm, Term, WordTerm } from "./term";

/** Several stems that must all be there, as "ehrenamtliche Tätigkeit" for "Ehrenamt". */
export type Synonym = readonly string[];

/** What is said in one or several words, and the other ways to say it. */
export type Expression = { stems: readonly string[]; others: readonly Synonym[] };

/** Expressions by the stem they begin with. */
export type Synonyms = ReadonlyMap<string, readonly Expression[]>;

/** Words of the query that say an expression together; `end` is exclusive. */
export type Said = { start: number; end: number; others: readonly Synonym[] };

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
  /** What it says of a record itself, besides being a word of its text. */
  fact: NamedFact | null;
} & Frequency;
export type PhraseMeaning = { kind: "phrase"; term: PhraseTerm; stems: string[] } & Frequency;
export type CitationMeaning = { kind: "citation"; term: CitationTerm } & Frequency;
export type AnyMeaning = { kind: "any"; term: Term; of: SimpleMeaning[] } & Frequency;
export type SimpleMeaning = WordMeaning | PhraseMeaning | CitationMeaning;
export type Meaning = SimpleMeaning | AnyMeaning;

/** Other ways to say a word that are looked for; in a query of many words each has fewer. */
const mostWays = { ofWord: 30, ofQuery: 120, atLeast: 6 };
/** The words of one way. */
const longestWay = 8;

const waysEach = (words: number) =>
  Math.max(
    mostWays.atLeast,
    Math.min(mostWays.ofWord, Math.floor(mostWays.ofQuery / Math.max(words, 1))),
  );

/** The meanings of a whole query: several words of it may say one expression together. */
export function meaningsOf(terms: readonly Term[], synonyms: Synonyms): Meaning[] {
  const said = saidIn(terms, synonyms);
  const most = waysEach(terms.length);
  return terms.map((term, at) => {
    if (term.kind !== "word") return meaningOf(term, synonyms);
    const here = said.filter(({ start, end }) => at >= start && at < end);
    return wordMeaning(term, waysOf(here, formsOf(term, synonyms), most));
  });
}

/** Every expression the query says. "Landschaftsverband Westfalen-Lippe" is one of three words. */
export function saidIn(terms: readonly Term[], synonyms: Synonyms): Said[] {
  const stems = terms.map((term) =>
    term.kind === "word" ? (formsIn(term, synonyms)?.stem ?? analysedWord(term.folded).stem) : "",
  );
  return stems.flatMap((stem, start) =>
    (synonyms.get(stem) ?? [])
      .filter((expression) => expression.stems.every((each, at) => stems[start + at] === each))
      .map(({ stems: { length }, others }) => ({ start, end: start + length, others })),
  );
}

/** The meaning of one term by itself. */
export function meaningOf(term: Term, synonyms: Synonyms): Meaning {
  if (term.kind !== "any") return simpleMeaning(term, synonyms);
  const most = waysEach(term.of.length);
  const of = term.of.map((each) => simpleMeaning(each, synonyms, most));
  const rarity = Math.min(...of.map((each) => each.rarity));
  const expected = of.reduce((sum, each) => sum + each.expected, 0);
  return { kind: "any", term, of, rarity, expected };
}

function simpleMeaning(
  term: Exclude<Term, { kind: "any" }>,
  synonyms: Synonyms,
  most = mostWays.ofWord,
): SimpleMeaning {
  if (term.kind === "citation") return { kind: "citation", term, rarity: 1, expected: 0 };
  if (term.kind === "phrase") {
    const stems = term.folded.map((folded) => analysedWord(folded).stem);
    const expected = Math.min(...stems.map(stemFrequency));
    return { kind: "phrase", term, stems, rarity: Math.max(...stems.map(rarity)), expected };
  }
  return wordMeaning(term, waysOf(saidIn([term], synonyms), formsOf(term, synonyms), most));
}

const formsIn = (term: WordTerm, synonyms: Synonyms) =>
  personForms(term.folded, (stem) => isKnownStem(stem) || synonyms.has(stem));

/** The other forms of a word for a person, for a text that names her or him. */
function formsOf(term: WordTerm, synonyms: Synonyms): Synonym[] {
  const own = analysedWord(term.folded).stem;
  const all = formsIn(term, synonyms)?.all ?? [];
  return all.filter((stem) => stem !== own).map((stem) => [stem]);
}

/**
 * Each way once: what stands in two groups must not count twice. However many groups there are, a
 * query stays one that can be answered.
 */
function waysOf(said: readonly Said[], forms: readonly Synonym[], most: number): Synonym[] {
  const ways = new Map(forms.map((way) => [way.join(" "), way]));
  for (const way of said.flatMap(({ others }) => others)) {
    if (ways.size >= most) break;
    if (way.length <= longestWay) ways.set(way.join(" "), way);
  }
  return [...ways.values()];
}

function wordMeaning(term: WordTerm, synonyms: readonly Synonym[]): WordMeaning {
  const word = analysedWord(term.folded);
  return {
    kind: "word",
    term,
    word,
    prefix: term.starred || (term.open && !isKnownSpelling(term.text)) ? term.folded : null,
    synonyms,
    fact: namedFact(term.folded),
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
