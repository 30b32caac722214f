import type { LawName } from "./law-names";
import { readAt } from "./read";

const sgb =
  /SGB(?:\s{1,3}|-|\s-\s)((?:I{1,3}|IV|VI{0,3}|IX|XI{0,2}|X|XI?V)|1?\d)(?![A-Za-z0-9äöü-])\.?/y;

const bookNumbers: Record<string, string> = {
  erst: "I",
  zweit: "II",
  dritt: "III",
  viert: "IV",
  fünft: "V",
  sechst: "VI",
  siebt: "VII",
  siebent: "VII",
  acht: "VIII",
  neunt: "IX",
  zehnt: "X",
  elft: "XI",
  zwölft: "XII",
  vierzehnt: "XIV",
};

const bookFirst =
  /(Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Vierzehnt)e[sn]?\s{1,3}Buche?s?\s{1,3}(?:[-–(]\s?)?(?:des\s{1,2})?(?:\(?SGB\)?|Sozialgesetzbuche?s?)(?![a-z])/y;

/** Inside the social code: "§ 94 des Zehnten Buches". */
const bookAlone =
  /(Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Vierzehnt)en\s{1,3}Buch(?:e?s)(?![a-zäöü])(?!\s{1,3}(?:des|der)\s)/y;

const bookAfter =
  /Sozialgesetzbuche?s?(?:\s?[-–,])?\s{1,2}(Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Vierzehnt)e[sn]?\s{1,2}Buche?s?(?![a-z])/y;

const bookRoman = /Sozialgesetzbuche?s?\s{1,2}(?:Nr\.\s)?([IVX]{1,5})(?![A-Za-z])/y;

export function readSocialCode(text: string, at: number): LawName | undefined {
  const short = readAt(sgb, text, at);
  if (short) {
    const number = short[1] ?? "";
    const roman = /\d/.test(number) ? romanOf(Number(number)) : number;
    // A full stop after the number ends the sentence.
    const length = short[0].endsWith(".") ? short[0].length - 1 : short[0].length;
    return { start: at, end: at + length, law: `SGB ${roman}` };
  }
  const spelled =
    readAt(bookFirst, text, at) ?? readAt(bookAfter, text, at) ?? readAt(bookAlone, text, at);
  if (spelled) {
    const roman = bookNumbers[(spelled[1] ?? "").toLowerCase()];
    return { start: at, end: at + spelled[0].length, law: `SGB ${roman}` };
  }
  const roman = readAt(bookRoman, text, at);
  return roman ? { start: at, end: at + roman[0].length, law: `SGB ${roman[1]}` } : undefined;
}

const romans = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "",
  "XIV",
];

const romanOf = (number: number) => romans[number - 1] ?? String(number);
