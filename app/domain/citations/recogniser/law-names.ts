import type { RecogniserOptions } from "./citation";
import { knownLaws, otherSpellings } from "./known-laws";

export type LawName = { start: number; end: number; law?: string };

/** What names are known, and what the text has named so far. */
export type LawNames = {
  /** First word without its ending → the longer names that begin with it, longest first. */
  byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; law: string }[]>;
  aliases: ReadonlyMap<string, string>;
  context: ReadonlyMap<string, string>;
  ownLaw: string | undefined;
  /** "GO" → "GO NRW" once the text has named "GO NRW". */
  seen: Map<string, string>;
};

const built = new WeakMap<object, Omit<LawNames, "seen">>();

const noOptions: RecogniserOptions = {};

export function lawNamesOf(options: RecogniserOptions = noOptions): LawNames {
  const ready = built.get(options) ?? buildNames(options);
  built.set(options, ready);
  return { ...ready, seen: new Map() };
}

function buildNames(options: RecogniserOptions): Omit<LawNames, "seen"> {
  const aliases = new Map([
    ...Object.entries(otherSpellings),
    ...Object.entries(options.laws ?? {}),
    ...Object.values(options.laws ?? {}).map((law): [string, string] => [law, law]),
  ]);
  const byFirstWord = new Map<string, { words: string[]; law: string }[]>();
  for (const [name, law] of [...Object.entries(knownLaws), ...Object.entries(options.laws ?? {})]) {
    const words = name.split(" ");
    const first = stemOf(words[0] ?? "");
    const rest = byFirstWord.get(first)?.filter((other) => other.words.join(" ") !== name) ?? [];
    byFirstWord.set(
      first,
      [...rest, { words, law }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return {
    aliases,
    byFirstWord,
    context: new Map(Object.entries(options.context ?? {})),
    ownLaw: options.ownLaw,
  };
}

/** Without the endings of declension, so that "Bürgerlichen Gesetzbuchs" finds its nominative. */
export const stemOf = (word: string) => {
  const bare = word.replace(/(?<=[a-zäöüß]{3})(?:es|en|er|em|e|s|n)$/, "");
  return bare.toLowerCase();
};

/** The law of a name that is one word, however it was written. */
export const oneWord = (name: string, names: LawNames) =>
  names.byFirstWord.get(stemOf(name))?.find(({ words: parts }) => parts.length === 1)?.law;

/** The document's own short forms, then the register, then the full form seen before. */
export const resolve = (law: string, names: LawNames) =>
  names.context.get(law) ??
  (federal.has(law) ? undefined : names.seen.get(law)) ??
  names.aliases.get(law) ??
  law;

/** "VwVfG" stays the federal law, however often the text names "VwVfG NRW". */
const federal = new Set(Object.values(knownLaws).filter((law) => !law.includes(" ")));
