import type { Level } from "./citation";
import { readLawName } from "./law-name";
import type { LawNames } from "./law-names";
import { following, readSection, readSubdivisions, sectionNumber, type Cited } from "./place";
import { readAt } from "./read";
import { arabicOf, readUnit, readValue, replaceLevel, skipBlanks } from "./units";

/** No list of a real text is as long; one that goes on is read as far, what follows stays unread. */
const longestList = 1000;

export type Group = { places: Cited[]; end: number };

const sign = /§{1,2}(?:\s?§)?\s{0,8}/y;

const article = /(?:Artikeln|Artikels|Artikel|Artt\.|Art\.|Art|art\.)\s{1,8}|Art\.(?=\d)/y;

const separator =
  /\s{0,8}(?:,\s{0,8}(?:und|sowie|oder|bzw\.|beziehungsweise)\s{1,3}|(?:und\/oder|und|oder|sowie|bzw\.|beziehungsweise|u\.|noch|als auch|wie auch|jeweils)\s{1,8}|[,;/]\s{0,8})/y;

const rangeSign = /\s{0,3}(?:bis\s{1,3}(?:zu\s{1,3})?|[-–—]\s{0,2})/y;

const inConnectionWithUnit =
  /\s{0,3}(?:,\s{0,3})?(?:i\.?\s{0,2}V\.?\s{0,2}m\.?|iVm\.?|in\s{1,3}Verbindung\s{1,3}mit)\s{1,3}(?=Abs|Satz|S\.|S\s|Nr|Nummer|Halbs|Hs|Buchst|lit)/y;

const docketAhead = /\s{0,2}\d{0,4}[a-z]?\s[A-Z][A-Za-z]{0,5}\s\d{1,5}[./]\d/y;

const notNumberAfter = /\s?(?:%|€|Euro|EUR|DM|\.\s?(?:[A-ZÄÖÜ][a-zäöü]|\d)|[./]\d|:\d)/y;

const afterBareNumber =
  /\s{0,3}(?:[,;.)\]<>:"“»]|$|und\s|oder\s|bis\s|sowie\s|ff?\.|in\s|i\.|Abs|Satz|S\.|Nr|§)/y;

/** Words a provision is cited with besides its sign. */
export const provisionWords =
  "Art Artikel Artikels Artikeln Artt art Paragraph Paragraphs Paragraphen Paragraf Paragrafs Paragrafen".split(
    " ",
  );

/** "Paragraph 26 Absatz 2", "der Paragrafen 26 und 27". */
const spelledSign = /Paragra(?:ph|f)(?:en|s)?\s{1,8}(?=\d{1,4}[a-z]?(?![\wäöüß]|-[a-zäöü]))/y;

/** The list after one sign: "§§ 48, 49a Abs. 1 und 50". */
export function readGroup(text: string, at: number, names: LawNames): Group | undefined {
  const spelled = text.charCodeAt(at) === 0x50 ? readAt(spelledSign, text, at) : null;
  const isSection = spelled !== null || text.charCodeAt(at) === 0xa7;
  const mark = spelled ?? readAt(isSection ? sign : article, text, at);
  if (!mark) return undefined;
  const several =
    isSection && ((mark[0].match(/§/g)?.length ?? 0) > 1 || mark[0].trim().endsWith("en"));
  const unit = isSection ? "§" : "Art.";
  const first = readSection(text, at, at + mark[0].length, unit, several);
  if (!first) return undefined;
  const places = [first];
  const plural = several || /^(?:Artikeln|Artt)/.test(mark[0]);
  let place = first;
  while (places.length < longestList) {
    const ranged = readRange(text, place, plural);
    if (ranged) continue;
    const gap = readAt(separator, text, place.end) ?? readAt(inConnectionWithUnit, text, place.end);
    if (!gap) break;
    const next = readItem(
      text,
      place.last ?? place,
      place.end + gap[0].length,
      plural,
      gap[0],
      names,
    );
    if (!next) break;
    places.push(next);
    place = next;
  }
  return { places, end: place.end };
}

/** "53 bis 59", "Abs. 1 bis 3": the end of a range belongs to the place it began in. */
function readRange(text: string, place: Cited, plural: boolean): boolean {
  const mark = readAt(rangeSign, text, place.end);
  if (!mark) return false;
  const isDash = !mark[0].includes("bis");
  const at = place.end + mark[0].length;
  const last = place.path.at(-1);
  if (isDash && (readAt(docketAhead, text, at) || (!plural && /\s/.test(mark[0]) && !last)))
    return false;
  const repeated = last && readUnit(text, at);
  if (repeated && repeated.value.level === last.level && last.until === undefined) {
    last.until = repeated.value.value;
    place.end = repeated.end;
    return true;
  }
  if (isDash && /\s/.test(mark[0]) && /[A-ZÄÖÜ]/.test(text.charAt(at))) return false;
  if (
    last &&
    (last.until !== undefined || /^[(\d]/.test(last.value) !== /\d/.test(text.charAt(at)))
  ) {
    return false;
  }
  if (last && !isNextSection(text, at, place, plural, false)) {
    const value = readValue(last.level, text, at);
    if (!value || readAt(notNumberAfter, text, value.end)) return false;
    last.until = value.value;
    place.end = value.end;
    readSubdivisions(text, place);
    return true;
  }
  if (place.until !== undefined) return false;
  const number = readSectionNumber(text, at);
  if (!number || readAt(notNumberAfter, text, number.end)) return false;
  place.until = number.value;
  place.end = number.end;
  const more = readAt(following, text, place.end);
  if (more) place.end += more[0].length;
  const lastPlace: Cited = { ...place, number: number.value, path: [] };
  delete lastPlace.until;
  readSubdivisions(text, lastPlace);
  if (lastPlace.path.length > 0) {
    place.last = lastPlace;
    place.end = lastPlace.end;
  }
  return true;
}

function readSectionNumber(text: string, at: number) {
  const signed = readAt(sign, text, at);
  const start = at + (signed?.[0].length ?? 0);
  const number = readAt(sectionNumber, text, start);
  return number && { value: `${number[1]}${number[2] ?? ""}`, end: start + number[0].length };
}

/** Whether a bare number in a list of sections is one more section, not one more Absatz. */
function isNextSection(
  text: string,
  at: number,
  place: Cited,
  plural: boolean,
  afterComma: boolean,
): boolean {
  const last = place.path.at(-1);
  if (!last) return true;
  if (!plural) return false;
  const number = readAt(sectionNumber, text, at);
  if (!number) return false;
  const value = Number.parseInt(number[1] ?? "", 10);
  const end = skipBlanks(text, at + number[0].length);
  const unit = readUnit(text, end);
  if (unit && place.path.some(({ level }) => level === unit.value.level)) return true;
  const isHigher = value > Number.parseInt(place.number ?? "", 10);
  const goesOn = value === Number.parseInt(last.until ?? last.value, 10) + 1;
  return (isHigher && (afterComma || !goesOn)) || value - Number.parseInt(last.value, 10) > 30;
}

/** The next item of a list, or undefined where the list has ended. */
function readItem(
  text: string,
  place: Cited,
  start: number,
  plural: boolean,
  gap: string,
  names: LawNames,
): Cited | undefined {
  const isSlash = gap.trim() === "/";
  const unit = readUnit(text, start);
  if (unit) {
    const next: Cited = {
      start,
      end: unit.end,
      unit: place.unit,
      path: replaceLevel(place.path, unit.value),
    };
    if (place.number) next.number = place.number;
    if (
      next.path.length > 0 &&
      place.path.length === 0 &&
      unit.value.level === "nummer" &&
      plural
    ) {
      return undefined;
    }
    readSubdivisions(text, next);
    return next;
  }
  if (!/\d/.test(text.charAt(start))) return readLetterItem(text, place, start, gap);
  if (readAt(docketAhead, text, start)) return undefined;
  if (isNextSection(text, start, place, plural, gap.trim() === ",")) {
    const next = readSection(text, start, start, place.unit, plural);
    if (!next || readAt(notNumberAfter, text, next.end)) return undefined;
    const ends = readAt(afterBareNumber, text, next.end) ?? readLawName(text, next.end, names);
    if (!plural && next.path.length === 0 && !ends) return undefined;
    return next;
  }
  const last = place.path.at(-1);
  if (!last || isSlash) return undefined;
  const value = readValue(last.level, text, start);
  if (!value || readAt(notNumberAfter, text, value.end)) return undefined;
  const level = levelOfBareNumber(text, value.end, place, last.level);
  const next: Cited = {
    start,
    end: value.end,
    unit: place.unit,
    path: replaceLevel(place.path, { level, value: value.value }),
  };
  if (place.number) next.number = place.number;
  readSubdivisions(text, next);
  return next;
}

/** "Abs. 1 S. 2, 3 S. 4": a number before a Satz is an Absatz. */
function levelOfBareNumber(text: string, end: number, place: Cited, last: Level): Level {
  const unit = readUnit(text, skipBlanks(text, end));
  if (!unit) return last;
  const index = place.path.findIndex(({ level }) => level === unit.value.level);
  return (index > 0 && place.path[index - 1]?.level) || last;
}

function readLetterItem(text: string, place: Cited, start: number, gap: string): Cited | undefined {
  const last = place.path.at(-1);
  const isLettered = last?.level === "buchstabe" || last?.level === "doppelbuchstabe";
  const isRoman =
    last !== undefined && /^[IVX]+$/.test(text.slice(place.end - last.value.length, place.end));
  if (!last || (!isLettered && !isRoman) || gap.trim() === "/") return undefined;
  const value = readValue(last.level, text, start);
  if (!value) return undefined;
  const shown = isRoman ? (arabicOf(value.value) ?? value.value) : value.value;
  const next: Cited = {
    start,
    end: value.end,
    unit: place.unit,
    path: replaceLevel(place.path, { level: last.level, value: shown }),
  };
  if (place.number) next.number = place.number;
  readSubdivisions(text, next);
  return next;
}
