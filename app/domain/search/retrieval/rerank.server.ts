import { analysedWord } from "../analysis/known-word.server";
import { wordsOf } from "../analysis/words";
import type { Meaning, WordMeaning } from "../query/meaning.server";
import { strengthOf } from "../query/meaning.server";
import { stopwords } from "../query/stopwords";
import type { Match } from "./match";

/**
 * bm25 counts a title by the length of the whole row; here a title that is the query comes before
 * one that merely contains its words.
 */
export function rerank(
  rows: readonly Match[],
  meanings: readonly Meaning[],
  titles: ReadonlyMap<number, string>,
): Match[] {
  const words = meanings.filter((meaning) => meaning.kind === "word");
  const ordered = rows.map((row) => {
    const fit = titleFit(titles.get(row.entry) ?? "", words);
    return { ...row, score: row.score * (1 + 2 * fit * fit) };
  });
  return ordered.sort(better);
}

/** Complete hits before incomplete ones, then by score; the newest of equals first. */
export const better = (a: Match, b: Match) =>
  Number(b.whole) - Number(a.whole) || b.score - a.score || b.entry - a.entry;

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
