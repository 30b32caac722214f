/** Replace the last `length` characters before the caret. */
export type Replacement = { length: number; text: string };

const opening = /(?:^|[\s\u00a0([{/–—„‚»›])$/;

/**
 * Where a line must not break, as the text reads when the deciding character was typed; the space
 * in question is the only one in the group.
 */
const keptTogether = [
  // "S. 12", "Abs. 3", "§§ 7"
  /(?:^|[\s(„‚/–,;])(?:§{1,2}|Art\.|Abs\.|Satz|Sätze|Nr\.|Nrn\.|S\.|Rn\.|Buchst\.)( \d)$/,
  // "z. B.", "u. a.", and on from there "i. V. m."
  /(?:(?:^|[\s(„‚–])\p{Ll}|\u00a0\p{L})\.( \p{L}\.)$/u,
  // "5 %", "12 Euro", "14. März": a word is only known by what follows it
  /\d( [%€])$/,
  /\d( (?:Prozent|Euro|EUR|Cent|Mio\.|Mrd\.|km|ha|Uhr|Stimmen|Sitze)[\s.,;:)])$/,
  /(?:^|\D)\d{1,2}\.( (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[\s.,;:)])$/,
  // "§ 41 Abs. 1 GO NRW": only within a citation
  /(?:§|Art\.)[^§;]{1,40}[\s]\p{Lu}\p{L}*\p{Lu}( NRW)$/u,
];
/** No pattern looks further back. */
const farthest = 80;

const year = "(?:1[5-9]|20)\\d\\d";
const yearRange = new RegExp(`(?:^|[^\\p{L}\\d./–-])${year}(-${year})$`, "u");

/**
 * What German typography makes of the character just typed; `before` ends with it.
 * Answers `null` where nothing is to be changed.
 */
export function typeset(before: string): Replacement | null {
  const context = before.slice(0, -1);
  switch (before.at(-1)) {
    case '"':
      return { length: 1, text: opening.test(context) ? "„" : "“" };
    case "'":
      return { length: 1, text: singleQuote(context) };
    case "-":
      return /(?:^|[^-])--$/.test(before) ? { length: 2, text: "–" } : null;
    case ".":
      if (/(?:^|[^.])\.\.\.$/.test(before)) return { length: 3, text: "…" };
      break;
    case " ":
      if (/\S -\s$/.test(before)) return { length: 3, text: " – " };
  }
  const near = before.slice(-farthest);
  const [, range] = yearRange.exec(near) ?? [];
  return range ? { length: range.length, text: range.replace("-", "–") } : keepTogether(near);
}

function keepTogether(text: string): Replacement | null {
  for (const pattern of keptTogether) {
    const [, end] = pattern.exec(text) ?? [];
    if (end) return { length: end.length, text: end.replace(" ", "\u00a0") };
  }
  return null;
}

function singleQuote(context: string): string {
  if (opening.test(context)) return "‚";
  const isOpen = context.lastIndexOf("‚") > context.lastIndexOf("‘");
  return isOpen ? "‘" : "’";
}
