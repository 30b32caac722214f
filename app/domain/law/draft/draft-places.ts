import { levels, type Level } from "~/domain/citations/recogniser/citation";
import { provisionLabel, type ProvisionUnit } from "~/domain/law/provision";
import { formatPath, type ProvisionPath } from "~/domain/law/provision-path";

/** A place in the law that is being changed; without a number it is the law as a whole. */
export type DraftPlace = {
  unit?: ProvisionUnit;
  number?: string;
  until?: string;
  path: ProvisionPath;
};

export const wholeLaw: DraftPlace = { path: {} };

type Word = ProvisionUnit | Level;

const words: [RegExp, Word][] = [
  [/^§/, "§"],
  [/^Art/, "Art."],
  [/^Anlage/, "Anlage"],
  [/^Anhang/, "Anhang"],
  [/^(?:Absatz|Absätze|Abs)/, "absatz"],
  [/^Unterabs/, "unterabsatz"],
  [/^Halbs/, "halbsatz"],
  [/^(?:Satz|Sätze)/, "satz"],
  [/^(?:Nummer|Nr|Nrn|Ziffer|Ziff)/, "nummer"],
  [/^Doppelbuchst/, "doppelbuchstabe"],
  [/^(?:Buchst|lit)/, "buchstabe"],
];

const word =
  /(?:§{1,2}|Art(?:ikeln?s?|\.)|Anlagen?|Anhangs?|Absatz(?:es)?|Absätzen?|Abs\.|Unterabsatz(?:es)?|Unterabsätzen?|Halbsatz(?:es)?|Halbsätzen?|Satz(?:es)?|Sätzen?|Nummern?|Nrn?\.|Ziffern?|Ziff\.|Doppelbuchstaben?|Buchstaben?|Buchst\.|lit\.)/y;

const digits = /\s{0,4}(\d{1,4}(?:\s?[a-z](?![a-zäöüß]))?|[IVX]{1,6}(?![A-Za-z]))/y;
const letters = /\s{0,4}([a-z]{1,2}(?![a-zäöüß])|\d{1,3})\)?/y;

const joined = /\s{0,4}(,|und|sowie|bis(?:\szu)?|–|-)(?:\s{1,4}(?:der|die|den|dem))?\s{0,4}/y;

type Numbers = { value: string; until?: string }[];
type Read<Value> = { value: Value; end: number };

/** What comes behind `Absatz`, `§§`: `1`, `3 a`, `4 und 5`, `12 bis 14`. */
function readNumbers(text: string, at: number, shape: RegExp): Read<Numbers> | null {
  const first = readNumber(text, at, shape);
  if (!first) return null;
  const numbers: Numbers = [{ value: first.value }];
  let { end } = first;
  while (numbers.length < 30) {
    joined.lastIndex = end;
    const link = joined.exec(text);
    const next = link && readNumber(text, end + link[0].length, shape);
    if (!next) break;
    const last = numbers.at(-1);
    if (last && /^(?:bis|–|-)/.test(link[1] ?? "")) last.until = next.value;
    else numbers.push({ value: next.value });
    ({ end } = next);
  }
  return { value: numbers, end };
}

function readNumber(text: string, at: number, shape: RegExp): Read<string> | null {
  shape.lastIndex = at;
  const found = shape.exec(text);
  return found && { value: (found[1] ?? "").replaceAll(/\s/g, ""), end: at + found[0].length };
}

/**
 * Reads the places that begin at an offset, within the place the text speaks of already:
 * `§ 26 Absatz 4 Satz 1`, `Absatz 2 und § 3`, `die §§ 12 bis 14`. Empty where none begins there.
 */
export function readPlaces(text: string, from: number, within: DraftPlace): Read<DraftPlace[]> {
  const places: DraftPlace[] = [];
  let end = from;
  let at = from;
  while (places.length < 60) {
    const one = readPlace(text, at, places.at(-1) ?? within);
    if (!one) break;
    places.push(...one.value);
    ({ end } = one);
    joined.lastIndex = end;
    const link = joined.exec(text);
    if (!link) break;
    at = end + link[0].length;
  }
  return { value: places, end };
}

function readPlace(text: string, from: number, within: DraftPlace): Read<DraftPlace[]> | null {
  let places: DraftPlace[] = [];
  let end = from;
  let at = from;
  let mine = within;
  for (let depth = 0; depth < 8; depth++) {
    word.lastIndex = at;
    const written = word.exec(text)?.[0];
    if (written === undefined) break;
    const kind = words.find(([shape]) => shape.test(written))?.[1];
    const shape = kind === "buchstabe" || kind === "doppelbuchstabe" ? letters : digits;
    const read = kind && readNumbers(text, at + written.length, shape);
    if (!kind || !read) break;
    places = read.value.map(({ value, until }) => deeper(mine, kind, value, until));
    mine = places.at(-1) ?? mine;
    ({ end } = read);
    at = end + (/^[ ,]{0,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  }
  return places.length > 0 ? { value: places, end } : null;
}

/** A place one step further in; what lay below the step is another place's. */
function deeper(from: DraftPlace, kind: Word, value: string, until?: string): DraftPlace {
  if (!isLevel(kind)) return { unit: kind, number: value, ...(until && { until }), path: {} };
  const path: ProvisionPath = {};
  for (const level of levels) {
    if (level === kind) break;
    // "Absatz 1 Nummer 3 Satz 2": a number above a sentence stays.
    if (from.path[level] !== undefined) path[level] = from.path[level];
  }
  if (kind === "satz" && from.path.nummer !== undefined && from.path.satz === undefined) {
    path.nummer = from.path.nummer;
    if (from.path.buchstabe !== undefined) path.buchstabe = from.path.buchstabe;
  }
  path[kind] = value;
  if (until) path[`${kind}Until`] = until;
  return { ...from, path };
}

const isLevel = (kind: Word): kind is Level => (levels as readonly string[]).includes(kind);

/** The place that holds this one: for what is inserted behind it. */
export function parentOf(place: DraftPlace): DraftPlace {
  const deepest = levels.findLast((level) => place.path[level] !== undefined);
  if (deepest === undefined) return wholeLaw;
  const path = { ...place.path };
  delete path[deepest];
  delete path[`${deepest}Until`];
  return { ...place, path };
}

/** `§ 26 Abs. 4 Satz 1`, `§§ 12 bis 14`; empty for the law as a whole. */
export function writePlace({ unit, number, until, path }: DraftPlace): string {
  if (unit === undefined) return "";
  const label = until
    ? `${unit === "§" ? "§§" : unit}\u00a0${number} bis\u00a0${until}`
    : provisionLabel(unit, number ?? "");
  return [label, formatPath(path)].filter(Boolean).join(" ");
}
