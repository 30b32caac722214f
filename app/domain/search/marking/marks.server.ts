import { citedPlaces } from "../analysis/citation-tokens";
import { analysedWord, type AnalysedWord } from "../analysis/known-word.server";
import { wordsOf, type Word } from "../analysis/words";
import {
  strengthOf,
  type CitationMeaning,
  type Meaning,
  type PhraseMeaning,
  type SimpleMeaning,
  type WordMeaning,
} from "../query/meaning.server";
import type { Mark } from "./mark";

/** Every place of a text that matches, in its order, without overlaps. */
export function marksIn(text: string, meanings: readonly Meaning[]): Mark[] {
  const simple = meanings.flatMap((meaning): SimpleMeaning[] =>
    meaning.kind === "any" ? meaning.of : [meaning],
  );
  const wanted = simple.filter((meaning) => meaning.kind === "word");
  const phrases = simple.filter((meaning) => meaning.kind === "phrase");
  const cited = simple.filter((meaning) => meaning.kind === "citation");
  const words = wanted.length + phrases.length > 0 ? wordsOf(text) : [];
  const marks = [
    ...wordMarks(words, wanted, answersOf(meanings)),
    ...phraseMarks(words, phrases),
    ...citationMarks(text, cited),
  ];
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** What a spelling stands for in a query, if anything. */
type Answers = Map<string, WordMeaning | null>;

/** The texts of one answer repeat their words: each is judged once for a query. */
const answered = new WeakMap<readonly Meaning[], Answers>();

function answersOf(meanings: readonly Meaning[]): Answers {
  const answers = answered.get(meanings) ?? new Map<string, WordMeaning | null>();
  answered.set(meanings, answers);
  return answers;
}

function wordMarks(
  words: readonly Word[],
  wanted: readonly WordMeaning[],
  answers: Answers,
): Mark[] {
  const marks: Mark[] = [];
  for (const { text, start, end } of words) {
    let meaning = answers.get(text);
    if (meaning === undefined) {
      meaning = meantBy(analysedWord(text), wanted);
      answers.set(text, meaning);
    }
    if (meaning) marks.push({ start, end, term: meaning.term });
  }
  return marks;
}

/** What of the query a word says best: as a whole, as a compound with it, or as a part of it. */
function meantBy(found: AnalysedWord, wanted: readonly WordMeaning[]): WordMeaning | null {
  let best: WordMeaning | null = null;
  let greatest = 0;
  for (const meaning of wanted) {
    const strength = strengthOf(meaning, found) || (isPartOf(found, meaning) ? 0.3 : 0);
    if (strength > greatest) [best, greatest] = [meaning, strength];
  }
  return best;
}

/** "Umlage" and "Kreise" where "Kreisumlage" was typed, "Tätigkeit" where "Ehrenamt" was. */
const isPartOf = ({ stem, allParts }: AnalysedWord, { word, synonyms }: WordMeaning) =>
  word.parts.some((part) => part === stem || allParts.includes(part)) ||
  synonyms.some((synonym) => synonym.includes(stem));

/** All phrases in one walk over the words: only those are compared that begin like the word. */
function phraseMarks(words: readonly Word[], phrases: readonly PhraseMeaning[]): Mark[] {
  if (phrases.length === 0) return [];
  const stems = words.map(({ text }) => analysedWord(text).stem);
  const beginning = new Map<string | undefined, PhraseMeaning[]>();
  for (const phrase of phrases) {
    const [first] = phrase.stems;
    beginning.set(first, [...(beginning.get(first) ?? []), phrase]);
  }
  return words.flatMap(({ start }, at) =>
    (beginning.get(stems[at]) ?? []).flatMap((phrase): Mark[] => {
      const last = words[at + phrase.stems.length - 1];
      const isHere = phrase.stems.every((stem, offset) => stems[at + offset] === stem);
      return last && isHere ? [{ start, end: last.end, term: phrase.term }] : [];
    }),
  );
}

function citationMarks(text: string, wanted: readonly CitationMeaning[]): Mark[] {
  if (wanted.length === 0) return [];
  return citedPlaces(text).flatMap(({ start, end, tokens, within }) => {
    const meaning = wanted.find(({ term }) =>
      term.tokens.some((token) => tokens.includes(token) || within.includes(token)),
    );
    return meaning ? [{ start, end, term: meaning.term }] : [];
  });
}
