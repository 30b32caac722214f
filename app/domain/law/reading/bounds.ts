import type { ProvisionPart } from "../provision-text";
import { lineOf, refuse, type LawProblemCode } from "./problem";
import type { ReadLaw } from "./read-law";

/** The longest law of the Federation has 1.6 million characters and 2,500 provisions. */
export const mostCharacters = 12_000_000;
export const mostProvisions = 10_000;
export const deepestPart = 12;
/** The longest title of a part in federal law has 530 characters. */
const longestTitle = 1_000;
const longestPath = 4_000;
const deepestTitle = 20;

/** Throws a LawRefusal for what no reader should begin with. */
export function checkText(place: string, text: string): void {
  if (text.length > mostCharacters) refuse("too-large", place, { most: mostCharacters });
  const nul = text.indexOf("\0");
  if (nul >= 0) refuse("nul", lineOf(place, text.slice(0, nul).split("\n").length));
}

/** Titles of parts, outermost first, as one; every provision below them holds it again. */
export function partPath(titles: readonly string[], place: string): string {
  const tooLong = titles.some((title) => title.length > longestTitle);
  if (tooLong) refuse("long-title", place, { most: longestTitle });
  const path = titles.join(" › ");
  if (path.length > longestPath) refuse("long-title", place, { most: longestPath });
  if (path.split(" › ").length > deepestTitle) refuse("too-deep", place, { most: deepestTitle });
  return path;
}

/** Counts provisions while they are read: `§§ 1 bis 300` is one line of a source. */
export const provisionCounter = () => counter("too-many", mostProvisions);

/** Counts what a source says of the law itself. */
export const factCounter = () => counter("too-many-facts", 1_000);

function counter(code: LawProblemCode, most: number) {
  let count = 0;
  return (more: number, place: string) => {
    count += more;
    if (count > most) refuse(code, place, { most });
  };
}

/** What the place of a part of the wording takes beside its words. */
const markCharacters = 40;

/**
 * Throws a LawRefusal where a law would take far more room than its source: what it holds once and
 * names for thousands of provisions. Federal law takes at most four times its source.
 */
export function checkStored(law: ReadLaw, source: { place: string; length: number }): void {
  const most = 4 * source.length + 50_000;
  const known = new Map<readonly ProvisionPart[], number>();
  let stored = 0;
  for (const { part, heading, content, place } of law.provisions) {
    if (content && !known.has(content)) known.set(content, charactersOf(content));
    stored += part.length + heading.length + ((content && known.get(content)) ?? 0);
    if (stored > most) refuse("swollen", [source.place, place].filter(Boolean).join(", "));
  }
}

const charactersOf = (parts: readonly ProvisionPart[]): number =>
  parts.reduce((sum, one) => sum + markCharacters + one.text.length + charactersOf(one.parts), 0);
