import type { Level, ProvisionCitation } from "./citation";
import { readLawName, type LawName, type LawNames } from "./law-name";
import { before, inOneLine, isWordCode, readAt } from "./read";
import {
  arabicOf,
  readBareUnit,
  readUnit,
  readValue,
  replaceLevel,
  skipBlanks,
  type Unit,
} from "./units";

/** One cited place before its law is known. */
export type Cited = {
  start: number;
  end: number;
  unit: NonNullable<ProvisionCitation["unit"]>;
  number?: string;
  until?: string;
  following?: "f." | "ff.";
  anlage?: string;
  path: Unit[];
};

type Group = { places: Cited[]; end: number };

const sign = /§{1,2}(?:\s?§)?\s{0,3}/y;
const signAfter = /\s{1,3}§{1,2}\s{0,3}(?=\d)/y;
const article = /(?:Artikeln|Artikels|Artikel|Artt\.|Art\.|Art|art\.)\s{1,3}|Art\.(?=\d)/y;
const sectionNumber =
  /(\d{1,4}(?:\.\d{1,2}(?!\.?\d))?(?:(?:[a-z]{1,3}|[A-Z])(?![A-Za-z0-9äöü]))?)(?:(?<=\d)\s([a-z])(?=\s(?:Abs|Satz|S\.|S\s\d|Nr|[IVX]{1,4}\s\d|[A-ZÄÖÜ])|[,;)]|\s(?:und|bis|oder|des|der)\s))?(?![A-Za-z0-9äöüß])/y;
const romanNumber = /[IVXL]{1,6}(?![A-Za-z0-9äöüß])/y;
const following = /\s{0,2}(ff|f)(?![A-Za-zäöüß])\.?/y;
const separator =
  /\s{0,3}(?:,\s{0,3}(?:und|sowie|oder|bzw\.|beziehungsweise)\s{1,3}|(?:und\/oder|und|oder|sowie|bzw\.|beziehungsweise|u\.|noch|als auch|wie auch|jeweils)\s{1,3}|[,;/]\s{0,3})/y;
const rangeSign = /\s{0,3}(?:bis\s{1,3}(?:zu\s{1,3})?|[-–—]\s{0,2})/y;
const chain =
  /\s{0,3}(?:,\s{0,3})?(?:(?:jeweils\s{1,3})?(?:i\.?\s{0,2}V\.?\s{0,2}m\.?|iVm\.?|i\.\s?Verb\.\s?m(?:it|\.)|in\s{1,3}Verbindung\s{1,3}mit|in\s{1,3}Verb\.\s{1,3}mit|und|sowie|oder|bzw\.|beziehungsweise|noch|mit|gemäß|nach|und\s{1,3}nach|und\s{1,3}des|und\s{1,3}der)\s{1,3}|[,;/]\s{0,3})(?:(?:den|dem|der|des)\s{1,3})?(?=§|Art)/y;
const inConnection =
  /\s{0,3}(?:,\s{0,3})?(?:i\.?\s{0,2}V\.?\s{0,2}m\.?|iVm\.?|in\s{1,3}Verbindung\s{1,3}mit)\s{1,3}/y;
const inConnectionWithUnit =
  /\s{0,3}(?:,\s{0,3})?(?:i\.?\s{0,2}V\.?\s{0,2}m\.?|iVm\.?|in\s{1,3}Verbindung\s{1,3}mit)\s{1,3}(?=Abs|Satz|S\.|S\s|Nr|Nummer|Halbs|Hs|Buchst|lit)/y;
const docketAhead = /\s{0,2}\d{0,4}[a-z]?\s[A-Z][A-Za-z]{0,5}\s\d{1,5}[./]\d/y;
const notNumberAfter = /\s?(?:%|€|Euro|EUR|DM|\.\s?(?:[A-ZÄÖÜ][a-zäöü]|\d)|[./]\d|:\d)/y;
const afterBareNumber =
  /\s{0,3}(?:[,;.)\]<>:"“»]|$|und\s|oder\s|bis\s|sowie\s|ff?\.|in\s|i\.|Abs|Satz|S\.|Nr|§)/y;
const collectionBefore =
  /(?:SozR|Buchholz|SoR|AP|EzA|LM|HFR|BRS|ZBR|AR-Blattei|SAE|Sozialrecht|NDV)[\d\s.,/()-]{0,24}(?:Nr\.?\s?\d{1,3}\s(?:zu|zu\s))?$/;
const lawBefore =
  /((?:(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*(?:-[A-Za-zÄÖÜäöüß]+){0,3})(?:\s(?:NRW|NW|[IVX]{1,4}|BW|BY|HE|SH|RP|MV))?(?:\s(?:18|19|20)\d\d)?))\s{0,3}$/;
const marginalAfter = /\s{0,2},?\s{0,2}(?:Rd?n\.?|Rz\.?|RdNr\.?|Rdnrn?\.?|Anm\.)\s?\d/y;

/**
 * Reads the provisions that begin at a section sign or an article word: lists, ranges and chains
 * ("§ 9 Abs. 1 i. V. m. § 41 GO") with the law they share. Returns the offset behind them, or -1.
 */
export function readProvisions(
  text: string,
  at: number,
  taken: number,
  names: LawNames,
  found: ProvisionCitation[],
): number {
  if (
    text.charCodeAt(at) === 0xa7 &&
    text.charCodeAt(at + 1) === 0xa7 &&
    text.charCodeAt(at + 2) === 0xa7
  ) {
    return skipSigns(text, at);
  }
  const pending: Group[] = [];
  let from = at;
  let law: LawName | undefined;
  for (;;) {
    const group = readGroup(text, from, names);
    if (!group) break;
    pending.push(group);
    law = readLawName(text, group.end, names);
    if (law) break;
    const link = readAt(chain, text, group.end);
    if (!link) break;
    from = group.end + link[0].length;
  }
  const last = pending.at(-1);
  if (!last) return -1;
  const first = pending[0]?.places[0];
  const lead = before(text, at, 60, taken);
  if (!law && pending.length === 1 && first) {
    const named = lawInFront(lead, names);
    if (named) {
      first.start = at - named.length;
      law = { start: first.start, end: last.end, ...(named.law ? { law: named.law } : {}) };
      return emit(text, pending, law, last.end, found);
    }
    if (readAt(marginalAfter, text, last.end)) return last.end;
  }
  if (collectionBefore.test(lead)) return Math.max(last.end, law?.end ?? 0);
  const end = law ? law.end : last.end;
  const lastPlace = last.places.at(-1);
  if (lastPlace) lastPlace.end = end;
  emit(text, pending, law, end, found);
  return law ? readSameLaw(text, end, names, found) : end;
}

/** A run of section signs is decoration: over it in one step. */
function skipSigns(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 0xa7) end++;
  return end;
}

/** "§ 5 Abs. 1 EStG i. V. m. Abs. 2 Satz 1": goes on in the same provision. */
function readSameLaw(
  text: string,
  end: number,
  names: LawNames,
  found: ProvisionCitation[],
): number {
  const link = readAt(inConnection, text, end);
  const last = found.at(-1);
  if (!link || !last?.number) return end;
  const start = end + link[0].length;
  const unit = readUnit(text, start);
  if (!unit) return end;
  const place: Cited = {
    start,
    end: unit.end,
    unit: last.unit ?? "§",
    number: last.number,
    path: replaceLevel(pathOf(last), unit.value),
  };
  readSubdivisions(text, place);
  const law = readLawName(text, place.end, names);
  if (law) place.end = law.end;
  emit(
    text,
    [{ places: [place], end: place.end }],
    law ?? { start, end, law: last.law },
    place.end,
    found,
  );
  return place.end;
}

const pathOf = (citation: ProvisionCitation): Unit[] =>
  (["absatz", "satz", "nummer", "buchstabe"] as Level[]).flatMap((level) => {
    const value = citation[level];
    return value === undefined ? [] : [{ level, value }];
  });

function lawInFront(lead: string, names: LawNames) {
  const match = lawBefore.exec(lead);
  const written = match?.[1];
  if (!written) return undefined;
  const position = lead.length - match[0].length;
  if (position > 0 && isWordCode(lead.charCodeAt(position - 1))) return undefined;
  const name = readLawName(written, 0, names);
  if (!name || name.end !== written.length) return undefined;
  return { length: match[0].length, law: name.law };
}

/** The list after one sign: "§§ 48, 49a Abs. 1 und 50". */
function readGroup(text: string, at: number, names: LawNames): Group | undefined {
  const isSection = text.charCodeAt(at) === 0xa7;
  const mark = isSection ? readAt(sign, text, at) : readAt(article, text, at);
  if (!mark) return undefined;
  const several = isSection && (mark[0].match(/§/g)?.length ?? 0) > 1;
  const unit = isSection ? "§" : "Art.";
  const first = readSection(text, at, at + mark[0].length, unit, several);
  if (!first) return undefined;
  const places = [first];
  const plural = several || /^(?:Artikeln|Artt)/.test(mark[0]);
  let place = first;
  for (;;) {
    const ranged = readRange(text, place, plural);
    if (ranged) continue;
    const gap = readAt(separator, text, place.end) ?? readAt(inConnectionWithUnit, text, place.end);
    if (!gap) break;
    const next = readItem(text, place, place.end + gap[0].length, plural, gap[0], names);
    if (!next) break;
    places.push(next);
    place = next;
  }
  return { places, end: place.end };
}

function readSection(
  text: string,
  start: number,
  at: number,
  unit: Cited["unit"],
  several: boolean,
): Cited | undefined {
  const number = readAt(sectionNumber, text, at);
  let end: number;
  let value: string;
  if (number) {
    const suffix = number[2];
    const isFollowing = suffix === "f" && several;
    value = `${number[1]}${suffix && !isFollowing ? suffix : ""}`;
    end = at + (isFollowing ? (number[1]?.length ?? 0) : number[0].length);
  } else {
    const roman = unit === "Art." ? readAt(romanNumber, text, at) : null;
    if (!roman) return undefined;
    // "Art. II § 6": the section is what is cited, the article says where it stands.
    const inner = readAt(signAfter, text, at + roman[0].length);
    if (inner) return readSection(text, start, at + roman[0].length + inner[0].length, "§", false);
    value = roman[0];
    end = at + roman[0].length;
  }
  const place: Cited = { start, end, unit, number: value, path: [] };
  readSubdivisions(text, place);
  return place;
}

/** Everything that belongs to the same place without a separator. */
export function readSubdivisions(text: string, place: Cited): void {
  for (;;) {
    const at = skipBlanks(text, place.end);
    const unit = readUnit(text, at) ?? readBareUnit(text, at, place.path);
    if (unit) {
      place.path = [...place.path.filter(({ level }) => level !== unit.value.level), unit.value];
      place.end = unit.end;
      continue;
    }
    const comma = text.charCodeAt(place.end) === 0x2c && readRefinement(text, place);
    if (comma) continue;
    const more = readAt(following, text, place.end);
    if (more && !/^\s?f$/.test(more[0] + text.charAt(place.end + more[0].length).trim())) {
      place.following = more[1] === "ff" ? "ff." : "f.";
      place.end += more[0].length;
      continue;
    }
    if (more && place.following === undefined) {
      place.following = more[1] === "ff" ? "ff." : "f.";
      place.end += more[0].length;
      continue;
    }
    return;
  }
}

/** "Satz 1, 2. Halbsatz": the comma does not begin another place. */
function readRefinement(text: string, place: Cited): boolean {
  if (place.path.length === 0) return false;
  const unit = readUnit(text, skipBlanks(text, place.end + 1));
  if (!unit) return false;
  const { level } = unit.value;
  const finer = level === "halbsatz" || level === "alternative" || level === "variante";
  if (!finer || place.path.some((other) => other.level === level)) return false;
  place.path = [...place.path, unit.value];
  place.end = unit.end;
  return true;
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

function emit(
  text: string,
  groups: readonly Group[],
  law: LawName | undefined,
  end: number,
  found: ProvisionCitation[],
): number {
  const unit = groups.at(-1)?.places[0]?.unit;
  for (const { places } of groups) {
    for (const place of places) {
      const shares = place.unit === unit || place.unit === "Anlage";
      found.push(recordOf(text, place, shares ? law?.law : undefined));
    }
  }
  return end;
}

export function recordOf(text: string, place: Cited, law: string | undefined): ProvisionCitation {
  const { start, end, unit, number, until, following: more, anlage, path } = place;
  const record: ProvisionCitation = {
    start,
    end,
    text: text.slice(start, end),
    kind: "provision",
    ...(law === undefined ? {} : { law: inOneLine(law) }),
    unit,
  };
  if (number !== undefined) record.number = number;
  if (until !== undefined) record.until = until;
  if (more !== undefined) record.following = more;
  if (anlage) record.anlage = anlage;
  for (const { level, value, until: last } of path) {
    record[level] = value;
    if (last !== undefined) record[`${level}Until`] = last;
  }
  return record;
}
