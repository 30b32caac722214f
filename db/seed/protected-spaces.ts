const protectedSpace = "\u00a0";

/** Where a line must not break: after the sign or word that introduces a number … */
const beforeNumber =
  /(?<=(?:^|[^\p{L}\d])(?:§§?|Art\.|Artikel|Abs\.|Absatz|Satz|Sätze|Nr\.|Nrn\.|Rn\.|S\.|Drs\.|Vorlage)) (?=\d)/gu;
/** … between the parts of an abbreviation and before the letter of a Buchstabe … */
const betweenParts =
  /(?<=\b(?:z|d|u|i|o|a|n|m|w|v|V)\.) (?=(?:B|h|a|Ä|V|m|g|F|w|N|H)\.)|(?<=\bGV\.) (?=NRW\.)|(?<=\bBuchst\.) (?=[a-z]\b)/gu;
/** … and between a number and what it counts. */
const afterNumber =
  /(?<=\d) (?=%|Prozent\b|Euro\b)|(?<=\b\d{1,2}\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/gu;

/** Sets the protected spaces (U+00A0) of German legal typography, so that texts can be typed plainly. */
export const withProtectedSpaces = (text: string): string =>
  text
    .replace(beforeNumber, protectedSpace)
    .replace(betweenParts, protectedSpace)
    .replace(afterNumber, protectedSpace);
