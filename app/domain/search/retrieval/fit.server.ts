import { analysedWord } from "../analysis/known-word.server";
import { wordsOf } from "../analysis/words";
import { strengthOf, type Meaning, type WordMeaning } from "../query/meaning.server";
import { stopwords } from "../query/stopwords";

/** From 0 (nothing of the query in the title) to 1 (the title is the query). */
export function titleFit(title: string, wanted: readonly WordMeaning[]): number {
  const weight = wanted.reduce((sum, { rarity }) => sum + weightOf(rarity), 0);
  if (weight === 0) return 0;
  const words = wordsOf(title)
    .map((word) => analysedWord(word.text))
    .filter(({ folded }) => folded !== "" && !stopwords.has(folded));
  const meant = words.map(() => 0);
  let covered = 0;
  for (const meaning of wanted) {
    covered += weightOf(meaning.rarity) * coverOf(meaning, words, meant);
  }
  const precise = words.length > 0 ? meant.reduce((a, b) => a + b, 0) / words.length : 0;
  return (covered / weight) * (0.5 + 0.5 * precise);
}

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
function coverOf(meaning: WordMeaning, words: readonly Word[], meant: number[]): number {
  let best = 0;
  for (const [index, word] of words.entries()) {
    const strength = strengthOf(meaning, word);
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
