/** A word of a text with its place (UTF-16 offsets, end exclusive). */
export type Word = { start: number; end: number; text: string };

/** Splits into words; a loop over codes, because a Unicode pattern takes many times as long. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isWordCode(text.charCodeAt(at));
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      words.push({ start, end: at, text: text.slice(start, at) });
      start = -1;
    }
  }
  return words;
}

/** A letter or digit, or what belongs to one. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39)
    );
  }
  // Soft hyphens and combining marks belong to the word they stand in.
  if (code === 0xad || (code >= 0x300 && code <= 0x36f)) return true;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code < 0x3041));
}

/**
 * The form in which spellings are equal: lower case, ß = ss, ä = ae = a. `ue` stays after a vowel
 * or q (neue, Quelle), as in Lucene's German normalisation.
 */
export function fold(word: string): string {
  let folded = word.toLowerCase();
  if (/[^a-z0-9]/.test(folded)) {
    folded = folded
      .replaceAll("ß", "ss")
      .normalize("NFD")
      .replace(/[\u0300-\u036f\u00ad]/g, "");
  }
  return folded
    .replaceAll("ae", "a")
    .replaceAll("oe", "o")
    .replace(/(^|[^aeiouyq])ue/g, "$1u");
}
