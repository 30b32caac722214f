/** Where a line must not break: between the sign or word and the number it introduces. */
const beforeNumber =
  /(?<=(?:^|[^\p{L}\d])(?:§§?|Art\.|Artikel|Abs\.|Absatz|Satz|Nr\.|Nummer|S\.)) (?=\d)/gu;

/** Sets what comes from sources as a law journal would: protected spaces, dashes for hyphens. */
export const typeset = (text: string): string =>
  text.replace(beforeNumber, "\u00a0").replaceAll(" - ", " – ");
