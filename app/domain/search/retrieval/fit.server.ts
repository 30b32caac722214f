import { analysedWord } from "../analysis/known-word.server";
import { wordsOf } from "../analysis/words";
import { strengthOf, type Meaning, type WordMeaning } from "../query/meaning.server";
import { stopwords } from "../query/stopwords";

/**
 * From 0 (nothing of the query in the words of a title) to 1 (the title is the query). A word that is one of
 * those typed hardly says another one: "Gesellenprüfung" is not "Prüfung und Gesellenprüfung".
 */
export function titleFit(words: readonly Word[], wanted: readonly WordMeaning[]): number {
  const weight = wanted.reduce((sum, { rarity }) => sum + weightOf(rarity), 0);
  if (weight === 0) return 0;
  const meant = words.map(() => 0);
  const taken = words.map((word) => {
    const strength = Math.max(...wanted.map((meaning) => strengthOf(meaning, word)));
    return strength >= asTyped ? strength : 0;
  });
  let covered = 0;
  for (const meaning of wanted) {
    covered += weightOf(meaning.rarity) * coverOf(meaning, words, meant, taken);
  }
  const precise = words.length > 0 ? meant.reduce((a, b) => a + b, 0) / words.length : 0;
  return (covered / weight) * (0.5 + 0.5 * precise);
}

/** From 0 (none of the words) to 1: all of them, in the order of the query. */
export function orderFit(words: readonly Word[], wanted: readonly WordMeaning[]): number {
  let kept = 0;
  let before = -1;
  for (const meaning of wanted) {
    const strengths = words.map((word) => strengthOf(meaning, word));
    const best = Math.max(0, ...strengths);
    if (best === 0) continue;
    const next = strengths.findIndex((strength, at) => strength === best && at >= before);
    if (next >= 0) kept += 1;
    before = next >= 0 ? next : strengths.indexOf(best);
  }
  return kept / wanted.length;
}

/** Does the title say each of them as a word of its own, in whatever form? */
export function saysAsTyped(words: readonly Word[], wanted: readonly WordMeaning[]): boolean {
  return wanted.every((meaning) => words.some((word) => strengthOf(meaning, word) >= asTyped));
}

/** At least so strong is a word as typed, in whatever form, or as it may go on. */
const asTyped = 0.9;
/** At least so strong is a form of the very word. */
const sameWord = 0.95;
/** What is left of a word that says another one better: the part of a compound, the beginning. */
const partOfTaken = 0.2;

/** The words of a title that say something. */
export const contentWords = (text: string) =>
  wordsOf(text)
    .map((word) => analysedWord(word.text))
    .filter(({ folded }) => folded !== "" && !stopwords.has(folded));

/** From 0 (nothing of the query in the passage) to 1 (all of it, as typed). */
export function passageFit(text: string, meanings: readonly Meaning[]): number {
  const wanted = meanings.filter((meaning) => meaning.kind === "word");
  const weight = wanted.reduce((sum, { rarity }) => sum + weightOf(rarity), 0);
  if (weight === 0) return 0;
  const words = [...new Set(wordsOf(text).map((word) => word.text))].map(analysedWord);
  const covered = wanted.reduce(
    (sum, meaning) => sum + weightOf(meaning.rarity) * coverOf(meaning, words, []),
    0,
  );
  return covered / weight;
}

/** Even a word that is everywhere has some weight in a title. */
const weightOf = (rarity: number) => 0.2 + rarity;

type Word = ReturnType<typeof analysedWord>;

/** How well the words say this one; notes in `meant` which of them do. */
function coverOf(
  meaning: WordMeaning,
  words: readonly Word[],
  meant: number[],
  taken: readonly number[] = [],
): number {
  let best = 0;
  for (const [index, word] of words.entries()) {
    let strength = strengthOf(meaning, word);
    if (strength < (taken[index] ?? 0) && strength < sameWord) strength *= partOfTaken;
    if (strength > 0) meant[index] = Math.max(meant[index] ?? 0, strength);
    best = Math.max(best, strength);
  }
  const others = [meaning.word.parts, ...meaning.synonyms].filter((way) => way.length > 1);
  for (const stems of others) {
    const at = stems.map((stem) => words.findIndex((word) => says(word, stem)));
    if (at.some((index) => index < 0)) continue;
    for (const index of at) meant[index] = Math.max(meant[index] ?? 0, 0.85);
    best = Math.max(best, 0.85);
  }
  return best;
}

const says = (word: Word, stem: string) => word.stem === stem || word.allParts.includes(stem);
