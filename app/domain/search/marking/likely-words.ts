import { fold, isWordCode, type Word } from "../analysis/words";

/** A word, and which of the words of its text it is, from 1. */
export type PlacedWord = Word & { at: number };

/**
 * Which three letters a word must contain to be looked at. German words are compounds: what is
 * looked for may stand anywhere in them.
 */
export type Likely = { letters: Uint8Array; isAny: boolean };

const none = 0;
const silent = 32;
const other = 33;
const [a, e, o, s, u] = [..."aeosu"].map((letter) => letter.charCodeAt(0) - 0x60);

/** Latin letters by their code; umlauts and accents do not count, as in `fold`. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (!isWordCode(code)) return none;
  const letter = fold(String.fromCharCode(code)).charCodeAt(0);
  if (Number.isNaN(letter)) return silent;
  if (letter >= 0x61 && letter <= 0x7a) return letter - 0x60;
  return letter >= 0x30 && letter <= 0x39 ? 27 + (letter % 5) : other;
}

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < latin.length) return latin[code] ?? none;
  return isWordCode(code) ? other : none;
};

/** Spellings `fold` makes equal are equal here, though some others are as well: ae = a, ss = s. */
const isLeftOut = (kind: number, before: number) =>
  (kind === e && (before === a || before === o || before === u)) || (kind === s && before === s);

/** Words that contain one of these folded beginnings. */
export function likelyBy(beginnings: readonly string[]): Likely {
  const letters = new Uint8Array(1 << 15);
  let isAny = false;
  for (const beginning of beginnings) {
    // Behind an a, o or u an e may be left out, and nobody knows what stands before.
    const three = lettersOf(beginning.replace(/^e+/, "")).slice(0, 3);
    const [first = none, second = none, third] = three;
    if (third === undefined || three.includes(other)) isAny = true;
    else letters[(first << 10) | (second << 5) | third] = 1;
  }
  return { letters, isAny };
}

function lettersOf(word: string): number[] {
  const kept: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const kind = kindAt(word, at);
    if (kind !== silent && !isLeftOut(kind, kept.at(-1) ?? none)) kept.push(kind);
  }
  return kept;
}

/** The words that may say something; a loop over codes, most words are never cut out. */
export function likelyWords(text: string, { letters, isAny }: Likely): PlacedWord[] {
  const words: PlacedWord[] = [];
  let start = -1;
  let at = 0;
  let [before, last] = [none, none];
  let isLikely = isAny;
  for (let place = 0; place <= text.length; place++) {
    const kind = place < text.length ? kindAt(text, place) : none;
    if (kind === none) {
      if (start < 0) continue;
      at += 1;
      if (isLikely) words.push({ start, end: place, text: text.slice(start, place), at });
      start = -1;
      before = last = none;
      isLikely = isAny;
      continue;
    }
    if (start < 0) start = place;
    if (kind === silent || isLikely || isLeftOut(kind, last)) continue;
    if (kind === other || letters[(before << 10) | (last << 5) | kind] === 1) isLikely = true;
    before = last;
    last = kind;
  }
  return words;
}
