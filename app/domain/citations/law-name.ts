import type { RecogniserOptions } from "./citation";
import {
  knownLaws,
  landPrefixes,
  landSuffixes,
  noLaw,
  otherSpellings,
  plainAbbreviations,
} from "./known-laws";
import { inOneLine, readAt } from "./read";
import { arabicOf, skipBlanks } from "./units";

export type LawName = { start: number; end: number; law?: string };

/** What names are known, and what the text has named so far. */
export type LawNames = {
  /** First word without its ending → the longer names that begin with it, longest first. */
  byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; law: string }[]>;
  aliases: ReadonlyMap<string, string>;
  context: ReadonlyMap<string, string>;
  ownLaw: string | undefined;
  /** "GO" → "GO NRW" once the text has named "GO NRW". */
  seen: Map<string, string>;
};

const built = new WeakMap<object, Omit<LawNames, "seen">>();
const noOptions: RecogniserOptions = {};

export function lawNamesOf(options: RecogniserOptions = noOptions): LawNames {
  const ready = built.get(options) ?? buildNames(options);
  built.set(options, ready);
  return { ...ready, seen: new Map() };
}

function buildNames(options: RecogniserOptions): Omit<LawNames, "seen"> {
  const aliases = new Map([
    ...Object.entries(otherSpellings),
    ...Object.entries(options.laws ?? {}),
    ...Object.values(options.laws ?? {}).map((law): [string, string] => [law, law]),
  ]);
  const byFirstWord = new Map<string, { words: string[]; law: string }[]>();
  for (const [name, law] of [...Object.entries(knownLaws), ...Object.entries(options.laws ?? {})]) {
    const words = name.split(" ");
    const first = stemOf(words[0] ?? "");
    const rest = byFirstWord.get(first)?.filter((other) => other.words.join(" ") !== name) ?? [];
    byFirstWord.set(
      first,
      [...rest, { words, law }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return {
    aliases,
    byFirstWord,
    context: new Map(Object.entries(options.context ?? {})),
    ownLaw: options.ownLaw,
  };
}

/** Without the endings of declension, so that "Bürgerlichen Gesetzbuchs" finds its nominative. */
const stemOf = (word: string) => {
  const bare = word.replace(/(?<=[a-zäöüß]{3})(?:es|en|er|em|e|s|n)$/, "");
  return bare.toLowerCase();
};

const articleWord = /(?:des|der|dem|den|die|das)\s{1,3}/y;
const ownWord =
  /(?:dieses|dieser|diesem|des vorliegenden|der vorliegenden)\s{1,3}(?:Grund)?(Gesetzes|Gesetz|Verordnung|Satzung|Vertrages|Vertrags|Staatsvertrages|Staatsvertrags|Abkommens|Übereinkommens|Richtlinie|Ordnung|Artikels|Entwurfs)(?![a-zäöüß])/y;
const adjective = /[a-zäöü][a-zäöüß-]{2,25}en\s{1,3}(?=[A-ZÄÖÜ])/y;
const words = /[A-Za-zÄÖÜäöüß0-9][A-Za-zÄÖÜäöüß0-9-]*/y;

const lands = [...landSuffixes].sort((a, b) => b.length - a.length).join("|");
const landAfter = new RegExp(
  `\\.?[\\s-]{1,3}(?:(?:Land|Freistaat|Freistaates|Freistaats)\\s)?(${lands})(?![A-Za-zÄÖÜäöüß-])\\.?`,
  "y",
);
const prefixes = [...landPrefixes].sort((a, b) => b.length - a.length).join("|");
const landBefore = new RegExp(`(?:${prefixes})\\.?\\s{1,2}(?=[A-ZÄÖÜ])`, "y");
const abbreviation =
  /(?:\d{1,2}\.\s{0,2})?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß0-9]*(?:[-/][A-Za-zÄÖÜäöüß0-9]+|\.(?=[A-Z]{2})[A-Z]+|\s\/\s(?=[A-Z]+[a-zäöü]*[A-Z])[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]+){0,5}/y;
/** Collective agreements are named in several words: "TV AKS 2014", "TV BZ Druck-gewerblich". */
const agreement =
  /(?:[A-Z][A-Za-z]{0,5}-?)?(?:TV|DV|BV|AVR|KAVO)\s(?=[A-Z]{2})[A-Z][A-Za-zÄÖÜäöüß-]*(?:\s(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*-[A-Za-zÄÖÜäöüß-]+|[A-Z]{2,5}(?![A-Za-z])|(?:19|20)\d\d(?!\.?\d)))?/y;
const sgb =
  /SGB(?:\s{1,3}|-|\s-\s)((?:I{1,3}|IV|VI{0,3}|IX|XI{0,2}|X|XI?V)|1?\d)(?![A-Za-z0-9äöü-])\.?/y;
const yearAfter = /\s(?:18|19|20)\d\d(?![\d.-])/y;
const romanAfter = /\s[IVX]{1,4}(?![A-Za-z0-9.])/y;
const oldVersion = /,?\s{1,2}(?:a\.\s?F\.|n\.\s?F\.|aF|nF)(?![A-Za-z])/y;

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
  /(Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Vierzehnt)e[sn]?\s{1,2}Buche?s?\s{1,2}(?:des\s{1,2})?(?:\(?SGB\)?|Sozialgesetzbuche?s?)(?![a-z])/y;
const bookAfter =
  /Sozialgesetzbuche?s?(?:\s?[-–,])?\s{1,2}(Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Vierzehnt)e[sn]?\s{1,2}Buche?s?(?![a-z])/y;
const bookRoman = /Sozialgesetzbuche?s?\s{1,2}(?:Nr\.\s)?([IVX]{1,5})(?![A-Za-z])/y;

const europeanAct =
  /(?:(?:Durchführungs|Delegierten?\s{1,2}|Grund)?(?:[Vv]erordnung(?:en)?|[Rr]ichtlinien?|[Bb]eschluss(?:es)?)|VO|RL|DVO|Rahmenbeschluss(?:es)?)\s{1,2}(?:[(<]\s?(?:EU|EG|EWG|Euratom|EU, Euratom|GASP)\s?[)>]\s{1,2}(?:Nr\.?\s{0,2})?\d{1,4}\s?\/\s?\d{2,4}(?:\s?\/\s?(?:EU|EG|EWG))?|(?:Nr\.?\s{0,2})?\d{1,4}\s?\/\s?\d{1,4}\s?\/\s?(?:EU|EG|EWG|JI|GASP|Euratom)|Nr\.?\s{0,2}\d{1,4}\/\d{2,4})/y;

const nounTail =
  /(?:gesetz(?:es|e|s)?|gesetzbuch(?:es|e|s)?|ordnung|verordnung|verfassung|satzung|vertrag(?:es|s)?|vereinbarung|kodex|konvention|übereinkommens?|abkommens?|protokolls?|charta|richtlinien?|erlass(?:es)?|statuts?|grundsätze|bestimmungen|bedingungen|buch(?:es|s)?|tarifvertrag(?:es|s)?|kostenverzeichniss?(?:es)?|gesetzen|ordnungen)$/i;
/** Without an article only what cannot be a heading: "§ 7 Hauptsatzung" is one. */
const codeTail = /(?:gesetz(?:es)?|gesetzbuch(?:e?s)?|(?:prozess|gerichts|straf)ordnung)$/;
const genericNoun =
  /^(?:Gesetz(?:es|e)?|Verordnung|Satzung|Vertrag(?:es|s)?|Staatsvertrag(?:es|s)?|Abkommens?|Übereinkommens?|Protokolls?|Bekanntmachung|Richtlinie|Konvention|Änderungsgesetz(?:es)?|Verfassung|Haushaltsordnung|Schulgesetz(?:es)?|Landesverfassung|Charta|Ausführungsgesetz(?:es)?|Einführungsgesetz(?:es)?|Gemeindeordnung|Kreisordnung|Rahmenvereinbarung|Tarifvertrag(?:es|s)?)$/;
const notALaw =
  /^(?:Tagesordnung|Größenordnung|Rechtsordnung|Anordnung|Zuordnung|Einordnung|Unterordnung|Ordnung|Neuordnung|Verfassung|Buch|Buches|Vereinbarung|Vertrag|Vertrages|Vertrags|Bestimmungen|Bedingungen|Grundsätze|Erlasses|Erlass|Protokoll|Protokolls)$/;
const ofLand =
  /\s{1,3}(?:(?:für|in|von)\s{1,3}(?:(?:das|den|die|dem|der)\s{1,3})?(?:(?:Land|Lande|Freistaat|Freie Hansestadt|Freie und Hansestadt)\s{1,3})?|des\s{1,3}(?:Landes|Freistaate?s)\s{1,3}|der\s{1,3}(?:Freien\s{1,3}(?:und\s{1,3})?Hansestadt\s{1,3}|Europäischen\s{1,3}(?=Union)|Bundesrepublik\s{1,3}(?=Deutschland))|des\s{1,3}(?=Saarland)|(?=[A-ZÄÖÜ]))(Nordrhein-Westfalen|Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Rheinland-Pfalz|Saarlandes|Saarland|Sachsen-Anhalt|Sachsen|Schleswig-Holstein|Thüringen|NRW|NW|Union|Deutschland)(?![a-zäöü-])/y;
const joinedNouns =
  /(?:[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ]*-,?\s{1,2}(?:[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ]*-,?\s{1,2}){0,3}und\s{1,2})?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*(?:\d{4})?/y;
const ofDate = /\s{1,3}vom\s{1,3}\d{1,2}\.\s{0,2}(?:\d{1,2}\.|[A-ZÄÖÜ][a-zä]{2,9})\s{0,2}\d{4}/y;
const subject =
  /\s{1,3}(?:über|zur|zum|zu|betreffend|gegen|für|von)\s{1,3}[^.;:§\n)\]"“”»«]{3,160}?(?=\s[(<]|\s?[,.;:)\]§\n"“”»«]|\svom\s\d|\s(?:in der Fassung|in Verbindung|i\.|idF|und\s(?:Art|§)|ist|sind|sei|seien|hat|haben|hatte|wird|werden|wurde|wurden|war|waren|kann|können|muss|soll|sollen|gilt|gelten|nicht|auch|nur|vorgesehene[nrs]?|genannte[nrs]?|geregelte[nrs]?)(?![a-z])|$)/y;
const abbreviationInBrackets =
  /\s{0,3}[(<–-]\s?((?:[A-Z][\p{L}ß]*gesetz\s?[-–]\s?)?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß.-]*(?:\s(?:NRW|NW|[IVX]+|[A-Z]{2,3}))?)\s?[)>–-]/uy;

/** The name of a law that begins at the offset or after an article; undefined where none does. */
export function readLawName(text: string, from: number, names: LawNames): LawName | undefined {
  const at = skipBlanks(text, from);
  if (at >= text.length) return undefined;
  const own = readAt(ownWord, text, at);
  if (own) {
    const end = at + own[0].length;
    return names.ownLaw ? { start: at, end, law: names.ownLaw } : { start: at, end };
  }
  const article = readAt(articleWord, text, at);
  let start = at + (article?.[0].length ?? 0);
  if (article) start += readAt(adjective, text, start)?.[0].length ?? 0;
  const first = text.charCodeAt(start);
  if (isCapital(first) || (first >= 48 && first <= 57)) {
    const found =
      readAgreement(text, start) ??
      readSocialCode(text, start) ??
      readEuropean(text, start) ??
      readKnown(text, start, names) ??
      readAbbreviation(text, start, names) ??
      (isCapital(first) ? readSpelled(text, start, article !== null) : undefined);
    if (found) {
      const older = readAt(oldVersion, text, found.end);
      return older ? { ...found, end: found.end + older[0].length } : found;
    }
  }
  return undefined;
}

const isCapital = (code: number) =>
  (code >= 65 && code <= 90) || code === 0xc4 || code === 0xd6 || code === 0xdc;

function readAgreement(text: string, at: number): LawName | undefined {
  const named = readAt(agreement, text, at);
  return named ? { start: at, end: at + named[0].length, law: inOneLine(named[0]) } : undefined;
}

function readSocialCode(text: string, at: number): LawName | undefined {
  const short = readAt(sgb, text, at);
  if (short) {
    const number = short[1] ?? "";
    const roman = /\d/.test(number) ? romanOf(Number(number)) : number;
    // A full stop after the number ends the sentence.
    const length = short[0].endsWith(".") ? short[0].length - 1 : short[0].length;
    return { start: at, end: at + length, law: `SGB ${roman}` };
  }
  const spelled = readAt(bookFirst, text, at) ?? readAt(bookAfter, text, at);
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

function readEuropean(text: string, at: number): LawName | undefined {
  const act = readAt(europeanAct, text, at);
  return act ? { start: at, end: at + act[0].length, law: inOneLine(act[0]) } : undefined;
}

/** A name of the register or the built-in table, its words in any declension. */
function readKnown(text: string, at: number, names: LawNames): LawName | undefined {
  const first = readAt(words, text, at)?.[0];
  if (first === undefined) return undefined;
  for (const { words: parts, law } of names.byFirstWord.get(stemOf(first)) ?? []) {
    const end = endOfWords(text, at, parts);
    if (end === undefined) continue;
    const shortForm = parts.length === 1 ? names.context.get(parts[0] ?? "") : undefined;
    // "Verwaltungsverfahrensgesetz" alone is the federal one, "… für das Land Nordrhein-Westfalen" not.
    if (parts.length === 1 && readAt(ofLand, text, end)) return undefined;
    return { start: at, end, law: shortForm ?? law };
  }
  return undefined;
}

function endOfWords(text: string, at: number, parts: readonly string[]): number | undefined {
  let end = at;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const next = skipBlanks(text, end);
      if (next === end) return undefined;
      end = next;
    }
    if (text.startsWith(part, end) && !isLetterAt(text, end + part.length)) {
      end += part.length;
      continue;
    }
    const word = readAt(words, text, end)?.[0];
    if (word === undefined || word.length < 5 || stemOf(word) !== stemOf(part)) return undefined;
    end += word.length;
  }
  return end;
}

const isLetterAt = (text: string, at: number) => /[A-Za-zÄÖÜäöüß0-9]/.test(text.charAt(at));

function readAbbreviation(text: string, at: number, names: LawNames): LawName | undefined {
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
  } else {
    const roman = readAt(romanAfter, text, end);
    if (roman && (word.startsWith("AG") || word === "BV")) {
      end += roman[0].length;
      law += roman[0];
    }
    const year = readAt(yearAfter, text, end);
    if (year) end += year[0].length;
  }
  return { start: at, end, law: resolve(law, names) };
}

/** The document's own short forms, then the register, then the full form seen before. */
const resolve = (law: string, names: LawNames) =>
  names.context.get(law) ??
  (federal.has(law) ? undefined : names.seen.get(law)) ??
  names.aliases.get(law) ??
  law;

/** "VwVfG" stays the federal law, however often the text names "VwVfG NRW". */
const federal = new Set(Object.values(knownLaws).filter((law) => !law.includes(" ")));

/** Two capitals ("TzBfG"), or one with a Land or among the known ones. */
function isAbbreviation(word: string, hasLand: boolean, names: LawNames): boolean {
  if (names.aliases.has(word) || names.context.has(word) || names.seen.has(word)) return true;
  if (plainAbbreviations.has(word)) return true;
  if (noLaw.has(word) || courtWord.test(word)) return false;
  const capitals = word.match(/[A-ZÄÖÜ]/g)?.length ?? 0;
  if (
    capitals >= 2 &&
    word.length <= 24 &&
    !/^[A-ZÄÖÜ][a-zäöüß]+-[A-ZÄÖÜ][a-zäöüß]{4,}$/.test(word)
  ) {
    return !arabicOf(word);
  }
  return hasLand && capitals === 1 && word.length <= 8 && /[A-Z]$|Verf$|^LV|^Ges|O$|G$/.test(word);
}

const courtWord =
  /^(?:BVerfG|BVerwG|BGH|BAG|BSG|BFH|BPatG|EuGH|EuG|EGMR|OVG|VGH|VG|OLG|LG|LAG|ArbG|LSG|FG|VerfGH|StGH|RG|BVerfGE|BGHZ|NJW|NVwZ|DVBl|DÖV)$/;

/** "Gemeindeordnung für das Land …", "Gesetzes über … (ABC)", "Fernstraßen-Sondernutzungsverordnung". */
function readSpelled(text: string, at: number, afterArticle: boolean): LawName | undefined {
  const qualified = readAt(qualifiedNoun, text, at);
  if (qualified) {
    const end = at + qualified[0].length;
    return { start: at, end, law: inOneLine(qualified[0]) };
  }
  const noun = readAt(joinedNouns, text, at)?.[0];
  if (noun === undefined || noun.length < 5) return undefined;
  let end = at + noun.length;
  if (genericNoun.test(noun)) {
    if (!afterArticle && !/^(?:Landesverfassung|Gemeindeordnung|Kreisordnung)/.test(noun)) {
      if (!readAt(ofLand, text, end) && !/^(?:Gesetz|Tarifvertrag|Verordnung)/.test(noun)) {
        return undefined;
      }
    }
    const land = readAt(ofLand, text, end);
    if (land) end += land[0].length;
    else {
      const about = readAt(subject, text, end);
      if (about) {
        end += about[0].trimEnd().length;
        const short = readAt(abbreviationInBrackets, text, end);
        if (short) {
          const law = (short[1] ?? "").replace(/^.*[-–]\s?/, "");
          return { start: at, end: end + short[0].length, law };
        }
      }
      const date = readAt(ofDate, text, end);
      if (
        date &&
        /^(?:Gesetz|Verordnung|Bekanntm|Abkommen|Vertrag|Übereink|Satzung|Staatsv)/.test(noun)
      ) {
        end += date[0].length;
      }
      if (
        end === at + noun.length &&
        !/^(?:Landesverf|Gemeindeo|Kreiso|Charta|Schulg|Haush)/.test(noun)
      ) {
        return undefined;
      }
    }
    return { start: at, end, law: inOneLine(text.slice(at, end)) };
  }
  if (!(afterArticle ? nounTail : codeTail).test(noun) || notALaw.test(noun)) return undefined;
  const land = readAt(ofLand, text, end);
  if (land) end += land[0].length;
  const short = readAt(abbreviationInBrackets, text, end);
  const name = inOneLine(text.slice(at, end));
  const abbreviated = short?.[1] && /[A-Z].*[A-Z]/.test(short[1]) ? short[1] : undefined;
  return { start: at, end, law: abbreviated ?? name };
}

const qualifiedNoun =
  /(?:[A-ZÄÖÜ][a-zäöüß-]+(?:en|er|es)\s{1,2}(?:Pakte?s|Gesetzbuch(?:e?s|e)?|[A-ZÄÖÜ][a-zäöüß-]*(?:gesetz(?:es)?|ordnung|konvention|verfassung|übereinkommens?|Übereinkommens?|Pakts?))|(?:Einführungs|Ausführungs)gesetz(?:es)?\s{1,2}(?:zum|zur|zu)\s{1,2}(?:[A-ZÄÖÜ][a-zäöüß]+en\s{1,2})?[A-ZÄÖÜ][A-Za-zäöüß-]+)(?![a-zäöüß])/y;
