import type { ProvisionCitation } from "./citation";
import { readLawName } from "./law-name";
import type { LawNames } from "./law-names";
import { readSubdivisions, type Cited } from "./place";
import { readProvisions, recordOf } from "./provision";
import { readAt } from "./read";
import { readUnit, skipBlanks, type Unit } from "./units";

/** Words an annex is cited with. */
export const annexWords = ["Anlage", "Anlagen", "Anhang", "Anhangs"];
/** Words a place "dieser Vorschrift" begins with. */
export const unitWords = ["Absatz", "Absätze", "Abs", "Satz", "Nummer", "Buchstabe"];

const annex =
  /(Anlagen?|Anhangs?)\s{1,3}(?:Nr\.?\s{0,2})?(\d{1,3}[a-z]?|[IVX]{1,5})(?![A-Za-z0-9äöüß./])/y;
const plainAnnex =
  /(Anlage|Anhang)(?=\s{1,3}(?:zu\s{1,3}(?:§|Art)|zum\s{1,3}|zur\s{1,3}|des\s|der\s))/y;
const divisions =
  /\s{1,3}(?:Kapitel|Sachgebiet|Abschnitt|Teil|Abteilung|Spalte|Zeile)\s{1,3}(?:[IVX]{1,5}|\d{1,3}|[A-Z])(?![A-Za-z0-9])/y;
const belongsTo = /\s{1,3}zu\s{1,3}(?:den\s{1,3})?(?=§|Art)/y;
const contraction = /\s{1,3}(?:zum|zur)\s{1,3}/y;

/** Reads "Anlage 2 Nr. 3 zu § 5 KAG NRW": the section is what is cited. The end, or -1. */
export function readAnnex(
  text: string,
  at: number,
  taken: number,
  names: LawNames,
  found: ProvisionCitation[],
): number {
  const mark = readAt(annex, text, at) ?? readAt(plainAnnex, text, at);
  if (!mark) return -1;
  const unit = (mark[1] ?? "").startsWith("Anl") ? "Anlage" : "Anhang";
  const place: Cited = { start: at, end: at + mark[0].length, unit, path: [] };
  if (mark[2] !== undefined) place.number = mark[2];
  place.anlage = mark[2] ?? "";
  for (
    let more = readAt(divisions, text, place.end);
    more;
    more = readAt(divisions, text, place.end)
  ) {
    place.end += more[0].length;
  }
  readSubdivisions(text, place);
  const link = readAt(belongsTo, text, place.end);
  if (link) {
    const count = found.length;
    const start = place.end + link[0].length;
    const end = readProvisions(text, start, Math.max(taken, start), names, found);
    const section = found[count];
    if (end > 0 && section) {
      section.start = at;
      section.text = text.slice(at, section.end);
      section.anlage = place.anlage;
      for (const { level, value } of place.path) section[level] ??= value;
      return end;
    }
  }
  const of = readAt(contraction, text, place.end);
  const law = readLawName(text, place.end + (of?.[0].length ?? 0), names);
  if (law) place.end = law.end;
  else if (mark[2] === undefined) return -1;
  found.push(recordOf(text, place, law));
  return place.end;
}

/** A place has no more subdivisions; without a bound, lists of them would be read again and again. */
const longestPlace = 8;
const thisProvision =
  /\s{1,3}(?:dieser|der genannten|der vorgenannten)\s{1,3}(?:Vorschrift|Norm|Bestimmung|Regelung)(?![a-z])|\s{1,3}dieses\s{1,3}(?:Paragra(?:ph|f)en|Artikels)(?![a-z])/y;

/** Reads "Absatz 2 Satz 1 dieser Vorschrift": a place of the provision cited last. The end, or -1. */
export function readElliptic(text: string, at: number, found: ProvisionCitation[]): number {
  const path: Unit[] = [];
  let end = at;
  while (path.length < longestPlace) {
    const unit = readUnit(text, skipBlanks(text, end));
    if (!unit) break;
    path.push(unit.value);
    end = unit.end;
  }
  const link = path.length > 0 && readAt(thisProvision, text, end);
  const last = found.slice(-50).findLast(({ kind }) => kind === "provision");
  if (!link || last?.number === undefined) return -1;
  const place: Cited = { start: at, end: end + link[0].length, unit: last.unit ?? "§", path };
  place.number = last.number;
  found.push(recordOf(text, place, last));
  return place.end;
}
