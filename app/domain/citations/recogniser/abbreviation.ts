import { landPrefixes, landSuffixes, noLaw, plainAbbreviations } from "./known-laws";
import { ofLand } from "./land-law";
import { resolve, type LawName, type LawNames } from "./law-names";
import { inOneLine, readAt } from "./read";

const lands = [...landSuffixes, "Schl\\.-H"].sort((a, b) => b.length - a.length).join("|");

const landAfter = new RegExp(
  `\\.?[\\s-]{1,3}(?:(?:Land|Freistaat|Freistaates|Freistaats)\\s)?(${lands})(?![A-Za-zÄÖÜäöüß-])\\.?`,
  "y",
);

const prefixes = [...landPrefixes].sort((a, b) => b.length - a.length).join("|");

const landBefore = new RegExp(`(?:${prefixes})\\.?\\s{1,2}(?=[A-ZÄÖÜ])`, "y");

const abbreviation =
  /(?:\d{1,2}\.\s{0,2})?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß0-9]{0,90}(?:-?[-/][A-Za-zÄÖÜäöüß0-9]{1,90}|\.(?=[A-Z]{2})[A-Z]{1,20}|\s\/\s(?=[A-Z]{1,9}[a-zäöü]{0,9}[A-Z])[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,90}){0,5}/y;

const part =
  "(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,90}[A-ZÄÖÜ][A-Za-zÄÖÜäöüß0-9]{0,90}(?:-?[/-]-?[A-Za-zÄÖÜäöüß0-9]{1,90}){0,3}|[IVX]{1,4}(?:/[IVX]{1,4})?|Jus?)";

/** Abbreviations of several words carry a Land at one end: "AG SGB IX NRW", "Nds. AG BMG". */
const longAbbreviation = new RegExp(
  `(?:\\d{1,2}\\.\\s)?${part}(?:\\s(?:-\\s)?(?:${part}|(?:19|20)\\d\\d(?:/(?:19|20)?\\d\\d)?|G 10)){1,3}\\s(?:${lands})(?![A-Za-zÄÖÜäöüß-])`,
  "y",
);

const longPrefixed = new RegExp(
  `(?:${prefixes})\\.?\\s${part}(?:\\s(?:${part}|G 10)){1,3}(?![A-Za-zÄÖÜäöüß-])`,
  "y",
);

/** "AG VwGO", "GO LT", "DBA Schweiz": two words are the name. */
const twoWords =
  /(?:(?:AG|DVO|AVO|EG)[ \u00a0](?=[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,90}[A-Z])[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,90}(?![A-Za-zÄÖÜäöü])|GO[ \u00a0](?:LT|BT|BR|VerfGH)(?![A-Za-z])|DBA[A-Za-zÄÖÜäöü]{0,12}[ \u00a0](?:[A-Z]{3}|[A-Z][a-z]{3,14})(?:\s(?:19|20)\d\d)?(?![A-Za-z]))/y;

/** Collective agreements are named in several words: "TV AKS 2014", "TV BZ Druck-gewerblich". */
const agreement =
  /(?:[A-Z][A-Za-z]{0,5}-?)?(?:TV|DV|BV|AVR|KAVO)\s(?=[A-Z]{2})[A-Z][A-Za-zÄÖÜäöüß-]{0,90}(?:\s(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,90}-[A-Za-zÄÖÜäöüß-]{1,90}|[A-Z]{2,5}(?![A-Za-z])|(?:19|20)\d\d(?!\.?\d)))?/y;

const yearAfter = /\s(?:18|19|20)\d\d(?:\/(?:19|20)?\d\d)?(?![\d-]|\.\d)/y;

const romanAfter = /\s[IVX]{1,4}(?![A-Za-z0-9.])/y;

function readAgreement(text: string, at: number): LawName | undefined {
  const named = readAt(agreement, text, at);
  return named ? { start: at, end: at + named[0].length, law: inOneLine(named[0]) } : undefined;
}

export function readAbbreviation(text: string, at: number, names: LawNames): LawName | undefined {
  const agreed = readAgreement(text, at);
  if (agreed) return agreed;
  const several =
    readAt(longAbbreviation, text, at) ??
    readAt(longPrefixed, text, at) ??
    readAt(twoWords, text, at);
  if (several) {
    const law = inOneLine(several[0]);
    return { start: at, end: at + several[0].length, law: resolve(law, names) };
  }
  const prefix = readAt(landBefore, text, at)?.[0] ?? "";
  const word = readAt(abbreviation, text, at + prefix.length);
  if (!word) return prefix ? readShort(text, at, "", names) : undefined;
  return (prefix && readShort(text, at, prefix, names)) || readShort(text, at, "", names);
}

function readShort(text: string, at: number, prefix: string, names: LawNames): LawName | undefined {
  const word = readAt(abbreviation, text, at + prefix.length)?.[0];
  if (word === undefined) return undefined;
  let end = at + prefix.length + word.length;
  const bare = prefix + word;
  const land = readAt(landAfter, text, end);
  if (!isAbbreviation(word, land !== null || prefix !== "", names)) return undefined;
  if (!land && isSpelledOut.test(word) && readAt(ofLand, text, end)) return undefined;
  let law = inOneLine(bare);
  if (land) {
    const closes = land[0].endsWith(".") && !land[0].startsWith(".");
    const full = inOneLine(`${bare}${land[0]}`.replace(/^([^.]+)\.(?=\s)/, "$1")).replace(
      /\.$/,
      "",
    );
    end += closes ? land[0].length - 1 : land[0].length;
    law = full;
    names.seen.set(word, names.aliases.get(full) ?? full);
    end += readAt(yearAfter, text, end)?.[0].length ?? 0;
  } else {
    const roman = readAt(romanAfter, text, end);
    if (roman && /^AG|SGB$|^BV$/.test(word)) {
      end += roman[0].length;
      law += roman[0];
    }
    const year = readAt(yearAfter, text, end);
    if (year) end += year[0].length;
  }
  return { start: at, end, law: resolve(law, names) };
}

/** An alias of the register that is no abbreviation: its Land belongs to it. */
const isSpelledOut = /^[A-ZÄÖÜ][a-zäöüß]{7,}$/;

/** Two capitals ("TzBfG"), or one with a Land or among the known ones. */
function isAbbreviation(word: string, hasLand: boolean, names: LawNames): boolean {
  if (names.aliases.has(word) || names.context.has(word) || names.seen.has(word)) return true;
  if (plainAbbreviations.has(word)) return true;
  if ((noLaw.has(word) && !hasLand) || courtWord.test(word)) return false;
  // "§ 30 DRITTER ABSCHNITT": a heading in capitals.
  if (/^[A-ZÄÖÜ]{7,}$/.test(word)) return false;
  const capitals = word.match(/[A-ZÄÖÜ]/g)?.length ?? 0;
  if (
    capitals >= 2 &&
    word.length <= 24 &&
    !/^[A-ZÄÖÜ][a-zäöüß]{1,90}-[A-ZÄÖÜ][a-zäöüß]{4,}$/.test(word)
  ) {
    return !/^[IVX]+$/.test(word);
  }
  return hasLand && capitals === 1 && word.length <= 8 && /[A-Z]$|Verf$|^LV|^Ges|O$|G$/.test(word);
}

const courtWord =
  /^(?:BVerfG|BVerwG|BGH|BAG|BSG|BFH|BPatG|EuGH|EuG|EGMR|OVG|VGH|VG|OLG|LG|ArbG|LSG|FG|VerfGH|StGH|RG|BVerfGE|BGHZ|NJW|NVwZ|DVBl|DÖV)$/;
