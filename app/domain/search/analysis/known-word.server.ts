import { splitCompound } from "./compound";
import { isKnownStem, knownNouns } from "./lexicon.server";
import { lightStem } from "./stem";
import { fold } from "./words";

/** What the analyser makes of a word. */
export type AnalysedWord = {
  folded: string;
  stem: string;
  /** Stem of the verb or adjective it is made from ("Ungültigkeit", "Genehmigung"), if there is one. */
  root: string | null;
  /** Stems of the nouns it is directly made of; none where it is no compound. */
  parts: readonly string[];
  /** Its root and the stems of all nouns in it, also of parts that are compounds themselves. */
  allParts: readonly string[];
};

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
  const vocabulary = { nouns: knownNouns(), isKnown: isKnownStem };
  const stem = lightStem(folded);
  const nouns = splitCompound(folded, vocabulary);
  const parts = nouns.map(lightStem);
  const root = rootOf(folded);
  const inner = nouns.flatMap((noun) => splitCompound(noun, vocabulary).map(lightStem));
  const all = new Set([...parts, ...inner, ...(root === null ? [] : [root])]);
  const allParts = [...all].filter((part) => part !== stem);
  return { folded, stem, root, parts, allParts };
}

const derived = /^(.{5,})(?:ung|ungen|keit|keiten|heit|heiten)$/;

function rootOf(folded: string): string | null {
  const [, root = ""] = derived.exec(folded) ?? [];
  return root && isKnownStem(root) ? lightStem(root) : null;
}
