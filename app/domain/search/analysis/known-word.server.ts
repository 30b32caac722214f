import { splitCompound } from "./compound";
import { isKnownWord, nounFrequency } from "./lexicon.server";
import { lightStem } from "./stem";
import { fold } from "./words";

/** What the analyser makes of a word. */
export type AnalysedWord = {
  folded: string;
  stem: string;
  /** Stems of the nouns it is directly made of; none where it is no compound. */
  parts: readonly string[];
  /** Stems of all nouns in it, also of parts that are compounds themselves. */
  allParts: readonly string[];
};

const vocabulary = { frequency: nounFrequency, isKnown: isKnownWord };

const mostKept = 300_000;
const kept = new Map<string, AnalysedWord>();

/** Kept by spelling, because German texts repeat their words. */
export function analysedWord(written: string): AnalysedWord {
  const known = kept.get(written);
  if (known) return known;
  const word = analyse(fold(written));
  if (kept.size >= mostKept) kept.clear();
  kept.set(written, word);
  return word;
}

function analyse(folded: string): AnalysedWord {
  const stem = lightStem(folded);
  const nouns = splitCompound(folded, vocabulary);
  const parts = nouns.map(lightStem);
  const inner = nouns.flatMap((noun) => splitCompound(noun, vocabulary).map(lightStem));
  const allParts = [...new Set([...parts, ...inner])].filter((part) => part !== stem);
  return { folded, stem, parts, allParts };
}
