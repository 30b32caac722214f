import type { GazetteCitation } from "./citation";
import { readDate, datePattern } from "./date";
import { before, readAt } from "./read";

/** Words gazettes begin with, as their first letters stand in a text, and how the record names them. */
export const gazetteWords: Readonly<Record<string, string>> = {
  BGBl: "BGBl.",
  RGBl: "RGBl.",
  BAnz: "BAnz.",
  BStBl: "BStBl.",
  GMBl: "GMBl.",
  GV: "GV. NRW.",
  SGV: "SGV. NRW.",
  MBl: "MBl.",
  SMBl: "SMBl. NRW.",
  GVBl: "GVBl.",
  GVOBl: "GVOBl.",
  GBl: "GBl.",
  ABl: "ABl.",
  AbI: "ABl.",
  ABI: "ABl.",
  Abl: "ABl.",
  AmtsBl: "ABl.",
  Amtsbl: "Amtsbl.",
  HmbGVBl: "HmbGVBl.",
  SächsGVBl: "SächsGVBl.",
  NdsGVBl: "Nds. GVBl.",
  BayGVBl: "BayGVBl.",
  BremGBl: "Brem.GBl.",
  ThürGVBl: "ThürGVBl.",
  PrGS: "PrGS.",
  GS: "GS.",
  BayRS: "BayRS",
  VMBl: "VMBl.",
  JMBl: "JMBl.",
  KABl: "KABl.",
  Bundesgesetzblatt: "BGBl.",
  Bundesgesetzblatts: "BGBl.",
  Bundesgesetzblattes: "BGBl.",
  Bundesanzeiger: "BAnz.",
};

const nrw = /\.?\s{0,2}(?:NRW|NW|Nordrhein-Westfalen|Nrw)(?![A-Za-z])\.?/y;
const landMark =
  /\.?[\s-]{1,2}(NRW|NW|BW|Bln|Bbg|Brem|HH|Hess|M-V|MV|Nds|RP|RLP|Saar|Saarl|Sachsen|LSA|Schl\.-H|SH|S-H|Thür|Bay|Berlin|NEK|für\s[A-ZÄÖÜ][\wäöü-]+)(?![A-Za-zÄÖÜäöü])\.?/y;
const europe =
  /\.?\s{0,2}(?:der\s)?(?:EU|EG|EWG|EGKS|Europäischen Union|Europäischen Gemeinschaften)(?![A-Za-z])/y;
const landBefore = /(?:^|[\s(])((?:Nds|Sächs|Hess|Thür|Bay|Brem|Hmb|Saarl)\.\s{0,2})$/;

const dot = /\.?\s{0,3}/y;
const comma = /\s{0,2},?\s{0,3}/y;
const partSign =
  /(?:(?:Teil|T\.)\s)?(III|II|I|[LC](?=[\s,.]))(?![A-Za-z])\s{0,2}(?:\d{3}\s[A-Z]?(?=,))?/y;
const yearSign = /((?:18|19|20)\d\d)(?!\d|\/)/y;
const numberSign = /(?:Nr\.?|Nummer)\s{0,2}((?:[LC]\s)?\d{1,4}[a-z]?(?:\s?\/\s?\d{1,4})?)/y;
const pageSign = /(?:S\.?|Seite|p\.|S\.)\s{0,3}((?:\d\.)?\d{1,5}[a-z]?)(?!\d)/y;
const barePage =
  /(\d{1,5})(?!\d|\.\s?\d|[./]\d|\.\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/y;
const series = /(?:Nr\.?\s?)?([LC])\s{0,2}(\d{1,4}(?:\s[A-Z])?)(?:\/(\d{1,4}))?(?!\d)/y;
const recent = /([LC]),?\s((?:19|20)\d\d)\/(\d{1,5})/y;
const dated = new RegExp(`(?:vom|v\\.|ABl\\.)?\\s{0,2}(${datePattern})`, "y");
const outline = /(?:AT)\s{1,2}/y;
const issue = /[BV]\d{1,2}(?![0-9])/y;
const classification = /(\d{3,6}(?:-\d{1,3}){0,4})(?!\d)/y;

/** Reads a gazette behind its word: "BGBl. 2024 I Nr. 64", "GV. NRW. S. 666". -1 where none is. */
export function readGazette(
  text: string,
  at: number,
  word: string,
  taken: number,
  found: GazetteCitation[],
): number {
  const name = gazetteWords[word];
  if (name === undefined) return -1;
  let from = at + word.length;
  let gazette = name;
  let start = at;
  if (word === "GV" || word === "SGV" || word === "SMBl" || word === "MBl") {
    const land = readAt(nrw, text, from);
    if (land) {
      from += land[0].length;
      gazette = word === "MBl" ? "MBl. NRW." : name;
    } else if (word === "GV" || word === "SGV") return -1;
  } else if (name === "ABl.") {
    const union = readAt(europe, text, from);
    if (union) from += union[0].length;
    gazette = union ? "ABl. EU" : name;
  } else {
    const land = readAt(landMark, text, from);
    const lead = landBefore.exec(before(text, at, 12, taken));
    if (land) {
      from += land[0].length;
      gazette = `${name} ${land[1]}`;
    } else if (lead?.[1]) {
      start -= lead[1].length;
      gazette = `${lead[1].trim()} ${name}`;
    }
  }
  const record: GazetteCitation = { start, end: from, text: "", kind: "gazette", gazette };
  from += readAt(dot, text, from)?.[0].length ?? 0;
  const end =
    word === "SGV" || word === "BayRS"
      ? readClass(text, from, record)
      : readPlaceIn(text, from, record);
  if (end < 0) return -1;
  record.end = end;
  record.text = text.slice(start, end);
  if (gazette === "ABl." && /^[LC]/.test(record.number ?? "")) record.gazette = "ABl. EU";
  found.push(record);
  return end;
}

function readClass(text: string, at: number, record: GazetteCitation): number {
  const number = readAt(classification, text, at);
  if (!number) return -1;
  record.number = number[1] ?? "";
  return at + number[0].length;
}

/** Year, part, number, page in whatever order the gazette's readers write them. */
function readPlaceIn(text: string, from: number, record: GazetteCitation): number {
  let at = from;
  let end = -1;
  const isUnion = record.gazette.startsWith("ABl.");
  for (let step = 0; step < 8; step++) {
    const next = end < 0 ? at : at + (readAt(comma, text, at)?.[0].length ?? 0);
    const read = readPart(text, next, record, isUnion, end < 0);
    if (read < 0) break;
    at = read;
    end = read;
    if (record.page !== undefined) break;
  }
  const isPlaced = record.page !== undefined || record.number !== undefined;
  return isPlaced ? end : -1;
}

function readPart(
  text: string,
  at: number,
  record: GazetteCitation,
  isUnion: boolean,
  isFirst: boolean,
): number {
  if (isUnion) {
    const act = readAt(recent, text, at);
    if (act) {
      record.year = act[2] ?? "";
      record.number = `${act[1]} ${act[2]}/${act[3]}`;
      return at + act[0].length;
    }
    const issued = record.number === undefined && readAt(series, text, at);
    if (issued) {
      record.number = `${issued[1]} ${issued[2]}`;
      if (issued[3] !== undefined && record.year === undefined) record.page = issued[3];
      return at + issued[0].length;
    }
  }
  const announced = readAt(outline, text, at);
  if (announced) return at + announced[0].length;
  const page = readAt(pageSign, text, at);
  if (page) {
    record.page = page[1] ?? "";
    return at + page[0].length;
  }
  const number = record.number === undefined && readAt(numberSign, text, at);
  if (number) {
    record.number = (number[1] ?? "").replace(/\s/g, "");
    return at + number[0].length;
  }
  const day = readAt(dated, text, at);
  const date = day?.[1] && readDate(day[1].replace(/\s+/g, " "));
  if (day && date) {
    record.year ??= date.slice(0, 4);
    return at + day[0].length;
  }
  const year = record.year === undefined && readAt(yearSign, text, at);
  if (year && !(record.part !== undefined && isSoleNumber(text, at))) {
    record.year = year[1] ?? "";
    return at + year[0].length;
  }
  const part = record.part === undefined && readAt(partSign, text, at);
  if (part && !isUnion) {
    record.part = part[1] ?? "";
    return at + part[0].trimEnd().length;
  }
  const announcement = readAt(issue, text, at);
  if (announcement) {
    record.number = announcement[0];
    return at + announcement[0].length;
  }
  const bare = isFirst ? null : readAt(barePage, text, at);
  if (bare && (record.part !== undefined || record.year !== undefined)) {
    record.page = bare[1] ?? "";
    return at + bare[0].length;
  }
  return -1;
}

/** "BGBl I 2000)": four digits that end the citation are its page, not a year. */
const soleNumber = /\d{4}\s?(?:[)\];>]|$)/y;
const isSoleNumber = (text: string, at: number) => readAt(soleNumber, text, at) !== null;
