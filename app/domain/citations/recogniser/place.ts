import type { ProvisionCitation } from "./citation";
import { readAt } from "./read";
import { readBareUnit, readUnit, skipBlanks, type Unit } from "./units";

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
  /** Where a range ends: "§§ 48 bis 52 Abs. 1 und 2" goes on in § 52. */
  last?: Cited;
};

const signAfter = /\s{1,3}§{1,2}\s{0,3}(?=\d)/y;

export const sectionNumber =
  /(\d{1,4}(?:\.\d{1,2}(?!\.?\d))?(?:(?:[a-z]{1,3}|[A-Z])(?![A-Za-z0-9äöü]))?)(?:(?<=\d)\s([a-z])(?=\s(?:Abs|Satz|S\.|S\s\d|Nr|[IVX]{1,4}\s\d|[A-ZÄÖÜ])|[,;)]|\s(?:und|bis|oder|des|der)\s))?(?![A-Za-z0-9äöüß])/y;

/** Larger parts between the number and its Absatz say where, not what: "Art. 13 Teil A Abs. 1". */
const divisions =
  /(?:Unterabschnitt|Abschnitt|Kapitel|Teil|Titel|Tabelle|Spalte)\s{1,3}(?:[IVX]{1,5}|\d{1,3}|[A-Z])(?![A-Za-z0-9])/y;

/** Texts from broken files: "§ 17erhält". */
const joinedNumber = /(\d{1,4})(?=[A-ZÄÖÜ]?[a-zäöüß]{4})/y;

const romanNumber = /[IVXL]{1,6}(?![A-Za-z0-9äöüß])/y;

export const following = /\s{0,2}(ff|f)(?![A-Za-zäöüß])\.?/y;

export function readSection(
  text: string,
  start: number,
  at: number,
  unit: Cited["unit"],
  several: boolean,
): Cited | undefined {
  const number = readAt(sectionNumber, text, at) ?? readAt(joinedNumber, text, at);
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
    const division = readAt(divisions, text, at);
    if (division) {
      place.end = at + division[0].length;
      continue;
    }
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
