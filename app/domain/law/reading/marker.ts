import type { Level } from "~/domain/citations/recogniser/citation";
import { provisionSort } from "../provision";

/** What a paragraph begins with: `(2)`, `3.`, `a)`, `aa)`. */
export type Marker = { level: Level; number: string; rest: string };

const shapes: readonly (readonly [Level, RegExp])[] = [
  ["absatz", /^\((\d{1,3}[a-z]{0,2})\)\s*/],
  ["nummer", /^(\d{1,3}[a-z]{0,2})[.)](?:\s+|$)/],
  ["nummer", /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+/],
  ["doppelbuchstabe", /^((?:([a-z])\2))\)\s*/],
  ["buchstabe", /^([a-z])\)\s*/],
];

/** `1. Januar 2020` at the beginning of a line is no Nummer. */
const noMarker =
  /^(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Abschnitt|Teil|Kapitel|Titel|Buch|Unterabschnitt|Halbsatz|Alternative|Lebensjahr)/;

export function readMarker(text: string): Marker | null {
  const start = text.slice(0, 24);
  for (const [level, shape] of shapes) {
    const found = shape.exec(start);
    if (!found) continue;
    const rest = text.slice(found[0].length);
    if (level === "nummer" && noMarker.test(rest)) return null;
    return { level, number: found[1] ?? "", rest };
  }
  return null;
}

/** Whether a number can come next in a list: gaps are what was repealed. */
export function succeeds(before: string, after: string): boolean {
  if (/^\d/.test(before) !== /^\d/.test(after)) return false;
  if (!/^\d/.test(before)) return after > before;
  const distance = parseInt(after, 10) - parseInt(before, 10);
  return distance <= 12 && provisionSort(after) > provisionSort(before);
}
