import type { Fassung, RecogniserOptions } from "./citation";
import { knownLaws, otherSpellings } from "./known-laws";
import { ofItself } from "./within-act";

export type LawName = { start: number; end: number; law?: string; fassung?: Fassung };

/** A law that is spoken of, and whether a sentence begins with it. */
type Mention = { start: number; end: number; law: string; isSubject: boolean };

/** What names are known, and what the text has named so far. */
export type LawNames = {
  /** First word without its ending → the longer names that begin with it, longest first. */
  byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; law: string }[]>;
  aliases: ReadonlyMap<string, string>;
  context: ReadonlyMap<string, string>;
  ownLaw: string | undefined;
  /** "GO" → "GO NRW" once the text has named "GO NRW". */
  seen: Map<string, string>;
  /** The law the text has spoken of last without citing a provision of it. */
  mentioned?: Mention;
};

type Known = Pick<LawNames, "byFirstWord" | "aliases">;

/** By the register's names: what a single text brings along is added to it in no time. */
const built = new WeakMap<object, Known>();

const noLaws: NonNullable<RecogniserOptions["laws"]> = {};

export function lawNamesOf(options: RecogniserOptions = {}): LawNames {
  const laws = options.laws ?? noLaws;
  const known = built.get(laws) ?? buildNames(laws);
  built.set(laws, known);
  const isAct = options.lawAt !== undefined || options.ownPlaces !== undefined;
  return {
    ...known,
    context: new Map(Object.entries(options.context ?? {})),
    ownLaw: options.ownLaw ?? (isAct ? ofItself : undefined),
    seen: new Map(),
  };
}

/** An abbreviation in one word; not "Bundes-Immissionsschutzgesetz". */
const isShort = /^(?!.*-[A-ZÄÖÜ][a-zäöüß]{4})[A-ZÄÖÜ]\S{0,20}[A-ZÄÖÜ]\S{0,20}$/;

function buildNames(laws: NonNullable<RecogniserOptions["laws"]>): Known {
  const aliases = new Map([
    ...Object.entries(otherSpellings),
    ...Object.entries(laws),
    ...Object.values(laws).map((law): [string, string] => [law, law]),
  ]);
  const byFirstWord = new Map<string, { words: string[]; law: string }[]>();
  for (const [name, law] of [...Object.entries(knownLaws), ...Object.entries(laws)]) {
    // "KrO" alone may be followed by its Land, or mean the one named before: not read by its words.
    if (isShort.test(name)) continue;
    const words = name.split(" ");
    const first = stemOf(words[0] ?? "");
    const rest = byFirstWord.get(first)?.filter((other) => other.words.join(" ") !== name) ?? [];
    byFirstWord.set(
      first,
      [...rest, { words, law }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return { aliases, byFirstWord };
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

/** Whether the register, the built-in table or the text itself knows this law. */
export const isKnownLaw = (law: string, names: LawNames) =>
  abbreviations.has(law) || names.aliases.has(law) || [...names.seen.values()].includes(law);

const abbreviations = new Set(Object.values(knownLaws));

/** "VwVfG" stays the federal law, however often the text names "VwVfG NRW". */
const federal = new Set(Object.values(knownLaws).filter((law) => !law.includes(" ")));
