import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { typingErrors } from "../correction/distance";
import { nounTree, type NounTree } from "./noun-tree";
import { lightStem } from "./stem";
import { fold } from "./words";

const place = "app/domain/search/analysis/lexicon.txt";

type Lexicon = {
  /** Folded nouns → provisions of federal law that use them. */
  nouns: ReadonlyMap<string, number>;
  tree: NounTree;
  /** Stems of all words → the same. */
  stems: ReadonlyMap<string, number>;
  /** All words, folded. */
  forms: ReadonlySet<string>;
  /** All words in small letters, as they are spelled. */
  spellings: ReadonlySet<string>;
  /** Folded nouns → as they are written. */
  written: ReadonlyMap<string, string>;
};

let loaded: Lexicon | undefined;

/**
 * The frozen list of words (docs/adr/0019-search.md): it changes only with a release, so index and
 * query always agree, and what it tells is in no text of the house.
 */
function lexicon(): Lexicon {
  loaded ??= read(readFileSync(lexiconPath(), "utf8"));
  return loaded;
}

function read(text: string): Lexicon {
  const nouns = new Map<string, number>();
  const stems = new Map<string, number>();
  const written = new Map<string, string>();
  const forms = new Set<string>();
  const spellings = new Set<string>();
  for (const line of text.split("\n")) {
    const [word = "", level] = line.split(" ");
    if (level === undefined) continue;
    const folded = fold(word);
    const frequency = 2 ** Number(level);
    forms.add(folded);
    spellings.add(word.toLowerCase());
    if (word.charAt(0) !== word.charAt(0).toLowerCase()) {
      if (!written.has(folded)) written.set(folded, word);
      nouns.set(folded, Math.max(frequency, nouns.get(folded) ?? 0));
    }
    const stem = lightStem(folded);
    stems.set(stem, frequency + (stems.get(stem) ?? 0));
  }
  return { nouns, tree: nounTree(nouns), stems, forms, spellings, written };
}

export const knownNouns = (): NounTree => lexicon().tree;
export const stemFrequency = (stem: string) => lexicon().stems.get(stem) ?? 0;
/** In any form. */
export const isKnownStem = (folded: string) => lexicon().stems.has(lightStem(folded));
/** In just this form: "Umschul" is none, though "umschulen" is known. */
export const isKnownWord = (folded: string) => lexicon().forms.has(folded);

/** "Zuständ" is none, though "Zustand" is known. */
export const isKnownSpelling = (word: string) =>
  isKnownWord(fold(word)) && (!/[äöüß]/i.test(word) || lexicon().spellings.has(word.toLowerCase()));

/** Nouns so few typing errors away from a folded word, the most frequent of equals first. */
export function similarKnownWords(
  folded: string,
  most: number,
): { written: string; errors: number }[] {
  const similar: { written: string; errors: number; frequency: number }[] = [];
  for (const [noun, frequency] of lexicon().nouns) {
    if (Math.abs(noun.length - folded.length) > most) continue;
    const errors = typingErrors(folded, noun, most);
    const written = lexicon().written.get(noun);
    if (written && errors > 0 && errors <= most) similar.push({ written, errors, frequency });
  }
  return similar.sort((a, b) => a.errors - b.errors || b.frequency - a.frequency);
}

const provisions = 100_000;
/** How much a word says: 0 for one in every provision, about 1 for one that is in none. */
export function rarity(stem: string): number {
  return Math.log2((provisions + 1) / (stemFrequency(stem) + 1)) / Math.log2(provisions);
}

/** The file travels with the source; the built server stands in another folder. */
function lexiconPath(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, place))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${place} is missing.`);
    folder = parent;
  }
  return join(folder, place);
}
