import { readAt } from "./read";

/** A text without the signs nobody sees, and the way back to its offsets. */
export type Folded = {
  text: string;
  /** Offset of the character that stands at an offset of the folded text. */
  originOf: (at: number) => number;
};

/** Soft hyphens, zero-width signs, other hyphens, and hyphens at the end of a line. */
const unseen = /[\u00ad\u200b-\u200d\u2010\u2011\u2060\ufeff]|-[ \t]{0,3}\r?\n/g;

/** The text as it is read; undefined where it holds no such sign. */
export function fold(text: string): Folded | undefined {
  const pieces: string[] = [];
  /** Offsets of the folded text, and how much was left out before them. */
  const from: number[] = [0];
  const shifts: number[] = [0];
  let length = 0;
  let last = 0;
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    const { kept, until } = standsFor(sign, text, index);
    if (until === index) continue;
    pieces.push(text.slice(last, index), kept);
    length += index - last + kept.length;
    last = until;
    if (kept.length === until - index) continue;
    from.push(length);
    shifts.push(last - length);
  }
  if (pieces.length === 0) return undefined;
  pieces.push(text.slice(last));
  const originOf = (at: number) => {
    let [low, high] = [0, from.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((from[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return at + (shifts[low] ?? 0);
  };
  return { text: pieces.join(""), originOf };
}

const lineEnd = /[ \t]{0,3}\r?\n[ \t]{0,3}(?=[a-zäöüß])/y;
/** "Gemeinde-" before them is the end of a word. */
const joinsWords = /\s{1,8}(?:und|oder|bzw|sowie|bis|als|noch)(?![a-zäöüß])/y;

/** What is read instead of a sign, and from where on; `until` is `at` where it is read as it stands. */
function standsFor(sign: string, text: string, at: number): { kept: string; until: number } {
  const [left, right] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (sign.startsWith("-") || sign === "\u00ad") {
    const broken = readAt(lineEnd, text, at + 1);
    const isWord = /[a-zäöüß]/.test(left) && broken && !readAt(joinsWords, text, at + 1);
    if (isWord) return { kept: "", until: at + 1 + broken[0].length };
    return { kept: "", until: sign === "\u00ad" ? at + 1 : at };
  }
  if (sign === "\u2010" || sign === "\u2011") return { kept: "-", until: at + 1 };
  // A zero-width space may be all that parts two words.
  const partsWords =
    sign === "\u200b" &&
    ((/[a-zäöüß0-9.]/.test(left) && /[A-ZÄÖÜ]/.test(right)) ||
      (/[A-Za-zÄÖÜäöüß.]/.test(left) && /\d/.test(right)));
  return { kept: partsWords ? " " : "", until: at + 1 };
}
