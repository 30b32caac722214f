/** Replace the last `length` characters before the caret. */
export type Replacement = { length: number; text: string };

const opening = /(?:^|[\s\u00a0([{/–—„‚»›])$/;
// "S. 12", "Abs. 3", "§§ 7": a line must not break between sign and number.
const signBeforeNumber =
  /(?:^|[\s\u00a0([„‚/–,;])(?:§{1,2}|Art\.|Abs\.|Satz|Sätze|Nr\.|Nrn\.|S\.|Rn\.|Buchst\.) \d$/;

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
    case " ":
      return /\S -\s$/.test(before) ? { length: 3, text: " – " } : null;
    default:
      return signBeforeNumber.test(before) ? { length: 2, text: `\u00a0${before.at(-1)}` } : null;
  }
}

function singleQuote(context: string): string {
  if (opening.test(context)) return "‚";
  const isOpen = context.lastIndexOf("‚") > context.lastIndexOf("‘");
  return isOpen ? "‘" : "’";
}
