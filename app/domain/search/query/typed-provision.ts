import { abbreviations, usualSpelling } from "./usual-spelling";
import { fold } from "../analysis/words";

const lands = "NRW|NW|BW|BY|Bln|Bbg|HB|HH|HE|MV|Nds|RP|SL|SN|LSA|SH|TH";
const number = String.raw`\d{1,4}\s?[a-z]?`;
const name = String.raw`[\p{L}][\p{L}\d_-]{1,24}`;
const withLand = String.raw`${name}(?:\s+(?:${lands})(?![\p{L}\d]))?`;

/** What cannot be the name of a law behind a number. */
const units = /^(abs|absatz|satz|s|nr|nummer|buchst|buchstabe|lit|ff?|und|bis|oder|der|des|hs)$/i;
const behindSection = new RegExp(String.raw`§\s*(${number})\s+(${withLand})\s*$`, "iu");
const beforeSection = new RegExp(
  String.raw`(^|\s)(${withLand})\s*§\s*(${number})(?![\p{L}\d])`,
  "iu",
);
const bare = new RegExp(
  String.raw`(^|\s)(\d{1,4}[a-z]?)\s+(${withLand})(?![\p{L}\d])(?!\s*\d+\/)`,
  "iu",
);

/** Is this word, in whatever case, how a law is abbreviated? */
export function isAbbreviation(word: string): boolean {
  const [first = ""] = word.split(/\s+/);
  return /\p{Lu}.*\p{Lu}/u.test(first) || abbreviations.has(fold(first));
}

/** "sgb ix" is the ninth book, wherever it stands: no law of the name "ix", no paragraph. */
const socialCode = /(?<![\p{L}\d])sgb\s*-?\s*([ivx]{1,4})(?![\p{L}\d])/giu;
const books = new Set("I II III IV V VI VII VIII IX X XI XII XIV".split(" "));
const withBooks = (text: string) =>
  text.replace(socialCode, (all, book: string) =>
    books.has(book.toUpperCase()) ? `SGB ${book.toUpperCase()}` : all,
  );

const capitals = (law: string) => (/\p{Lu}.*\p{Lu}/u.test(law) ? law : law.toUpperCase());

/**
 * Spells provisions out as texts do, for the recogniser: "41 GO", "GO § 41", "Paragraph 41 go",
 * "§ 59 lfgb" become "§ 41 GO", "§ 59 LFGB". `isWord` knows the words that are none of a law.
 */
export function spelledOut(typed: string, isWord: (folded: string) => boolean): string {
  const mayBeLaw = (word: string) => {
    const [first = ""] = word.split(/\s+/);
    if (/^[ivxl]+$/i.test(first)) return false;
    return (
      isAbbreviation(word) || (!units.test(first) && first.length < 13 && !isWord(fold(first)))
    );
  };
  const text = withBooks(usualSpelling(typed)).replace(
    /(^|\s)(?:par\.?|paragra(?:ph|f)(?:en)?)\s*(?=\d)/giu,
    "$1§ ",
  );
  if (!/§|\bart(?:\.|ikel)?\s*\d/i.test(text)) {
    return text.replace(bare, (all, space: string, n: string, law: string) =>
      isAbbreviation(law) && !/^(19|20)\d\d$/.test(n) ? `${space}§ ${n} ${capitals(law)}` : all,
    );
  }
  return text
    .replace(beforeSection, (all, space: string, law: string, n: string) =>
      mayBeLaw(law) ? `${space}§ ${n} ${capitals(law)}` : all,
    )
    .replace(behindSection, (all, n: string, law: string) =>
      mayBeLaw(law) ? `§ ${n} ${capitals(law)}` : all,
    );
}
