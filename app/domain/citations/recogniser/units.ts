import { levels, type Level } from "./citation";
import { readAt } from "./read";

/** One subdivision of a provision: "Abs. 2", "Satz 1 bis 3", "2. Halbsatz". */
export type Unit = { level: Level; value: string; until?: string };

const levelOf: Record<string, Level> = {
  abs: "absatz",
  absatz: "absatz",
  absätze: "absatz",
  absätzen: "absatz",
  absatzes: "absatz",
  uabs: "unterabsatz",
  unterabs: "unterabsatz",
  unterabsatz: "unterabsatz",
  unterabsätze: "unterabsatz",
  s: "satz",
  satz: "satz",
  sätze: "satz",
  sätzen: "satz",
  satzes: "satz",
  hs: "halbsatz",
  halbs: "halbsatz",
  hbs: "halbsatz",
  halbsatz: "halbsatz",
  nr: "nummer",
  nrn: "nummer",
  nrs: "nummer",
  nummer: "nummer",
  nummern: "nummer",
  ziff: "nummer",
  ziffer: "nummer",
  ziffern: "nummer",
  buchst: "buchstabe",
  buchstabe: "buchstabe",
  buchstaben: "buchstabe",
  bst: "buchstabe",
  lit: "buchstabe",
  doppelbuchst: "doppelbuchstabe",
  doppelbuchstabe: "doppelbuchstabe",
  doppelbuchstaben: "doppelbuchstabe",
  alt: "alternative",
  alternative: "alternative",
  alternativen: "alternative",
  var: "variante",
  variante: "variante",
  fall: "variante",
};

const keyword =
  /(Absatzes|Absätzen|Absätze|Absatz|Abs|Unterabsätze|Unterabsatz|Unterabs|UAbs|Satzes|Sätzen|Sätze|Satz|Halbsatz|Halbs|HalbS|Hbs|HS|Hs|Nummern|Nummer|Nrn|Nr|Ziffern|Ziffer|Ziff|Doppelbuchstaben|Doppelbuchstabe|Doppelbuchst|Buchstaben|Buchstabe|Buchst|Bst|lit|Lit|Alternativen|Alternative|Alt|Variante|Var|Fall|S)(?![A-Za-zÄÖÜäöüß])\.?/y;
const ordinal =
  /(\d{1,2})\.\s{0,2}(Halbsatz|Halbs|HalbS|Hbs|HS|Hs|Alternative|Alt|Variante|Var|Fall|Satz)(?![A-Za-zÄÖÜäöüß])\.?/y;
const spokenOrdinal =
  /(erster|zweiter|dritter|vierter|erste|zweite|dritte|vierte|letzter)\s{1,2}(Halbsatz|Halbs|Hs|Alternative|Alt|Variante|Var|Fall|Satz)(?![A-Za-zäöü])\.?/y;
const ordinals: Record<string, string> = {
  erste: "1",
  zweite: "2",
  dritte: "3",
  vierte: "4",
  letzte: "letzter",
};

/** Set texts are full of blanks; a bound keeps every step short. */
const blanks = /\s{0,8}/y;
const values: Partial<Record<Level, RegExp>> = {
  absatz: /\d{1,3}[a-z]{0,2}(?![A-Za-z0-9äöü])|\(\d{1,3}[a-z]?\)|[IVX]{1,5}(?![A-Za-z0-9äöü])/y,
  satz: /\d{1,2}(?![A-Za-z0-9äöü])/y,
  nummer:
    /\d{1,4}(?:\.\d{1,3}){0,3}(?:[a-z]{1,2}|\s[a-z](?=\s(?:[A-ZÄÖÜ]|Satz)))?(?![A-Za-z0-9äöü])|[IVX]{1,5}(?![A-Za-z0-9äöü])/y,
  buchstabe: /[a-zA-Z]{1,2}(?![A-Za-z0-9äöüß])\)?/y,
  doppelbuchstabe: /[a-z]{2,3}(?![A-Za-z0-9äöüß])\)?/y,
};
const anyNumber = /\d{1,3}[a-z]?(?![A-Za-z0-9äöü])|[IVX]{1,4}(?![A-Za-z0-9])/y;

const romanAbsatz = /[IVX]{1,5}[a-z]?(?![A-Za-z0-9äöüß.])/y;
const bracketed = /\((\d{1,2}[a-z]?)\)/y;
const bracketedLetter = /\(?([a-z]{1,2})\)/y;
const plainSatz = /\d{1,2}(?![A-Za-z0-9äöüß./,]|\.\d)(?=\s)/y;

export type Read<Value> = { value: Value; end: number };

/** A value of this level at the offset: "2a", "aa", "III". */
export function readValue(level: Level, text: string, at: number): Read<string> | undefined {
  const found = readAt(values[level] ?? anyNumber, text, at);
  if (!found) return undefined;
  return { value: found[0].replace(/[()\s]/g, ""), end: at + found[0].length };
}

/** A subdivision with its word at the offset (blanks before it are the caller's). */
export function readUnit(text: string, at: number): Read<Unit> | undefined {
  const counted = readAt(ordinal, text, at) ?? readAt(spokenOrdinal, text, at);
  if (counted) {
    const [all, which = "", word = ""] = counted;
    const level = levelOf[word.toLowerCase()];
    const value = /^\d/.test(which) ? which : (ordinals[which.replace(/r$/, "")] ?? which);
    return level && { value: { level, value }, end: at + all.length };
  }
  const word = readAt(keyword, text, at);
  const level = word && levelOf[(word[1] ?? "").toLowerCase()];
  if (!level) return undefined;
  const start = skipBlanks(text, at + word[0].length);
  const value = readValue(level, text, start);
  return value && { value: { level, value: value.value }, end: value.end };
}

/** The short styles without a word: "§ 41 I 2", "§ 5 (1)", "Abs. 1 d)". */
export function readBareUnit(
  text: string,
  at: number,
  path: readonly Unit[],
): Read<Unit> | undefined {
  const last = path.at(-1)?.level;
  const bracket = readAt(bracketed, text, at);
  if (bracket && (last === undefined || last === "absatz")) {
    const level = last === undefined ? "absatz" : "nummer";
    return { value: { level, value: bracket[1] ?? "" }, end: at + bracket[0].length };
  }
  const letter = readAt(bracketedLetter, text, at);
  if (letter && last !== "buchstabe") {
    return { value: { level: "buchstabe", value: letter[1] ?? "" }, end: at + letter[0].length };
  }
  if (last === undefined) {
    const roman = readAt(romanAbsatz, text, at);
    if (roman) {
      const value = arabicOf(roman[0]);
      return value ? { value: { level: "absatz", value }, end: at + roman[0].length } : undefined;
    }
  }
  if (last === "absatz" && /[IVX]/.test(text.charAt(at - 2) + text.charAt(at - 3))) {
    const satz = readAt(plainSatz, text, at);
    if (satz) return { value: { level: "satz", value: satz[0] }, end: at + satz[0].length };
  }
  return undefined;
}

export function skipBlanks(text: string, at: number): number {
  return at + (readAt(blanks, text, at)?.[0].length ?? 0);
}

/** Where a new item of a list belongs: it replaces its own level and all below it. */
export function replaceLevel(path: readonly Unit[], unit: Unit): Unit[] {
  const same = path.findIndex(({ level }) => level === unit.level);
  if (same >= 0) return [...path.slice(0, same), unit];
  const rank = levels.indexOf(unit.level);
  return [...path.filter(({ level }) => levels.indexOf(level) < rank), unit];
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** "IIa" → "2a"; undefined where it is no number. */
export function arabicOf(roman: string): string | undefined {
  const [, digits = "", suffix = ""] = /^([IVXL]+)([a-z]?)$/.exec(roman) ?? [];
  if (digits === "") return undefined;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = romanDigits[digits.charAt(at)] ?? 0;
    sum += value < (romanDigits[digits.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return `${sum}${suffix}`;
}
