import { levels, type Level, type ProvisionCitation } from "~/domain/citations/recogniser/citation";

/**
 * A place below the number of a provision: `{ absatz: "4", satz: "1" }`. What is not named is
 * open: `{}` is the provision as a whole. `…Until` ends a range.
 */
export type ProvisionPath = Pick<ProvisionCitation, Level | `${Level}Until`>;

/** The part of a citation that lies below the number. */
export function pathOf(citation: ProvisionPath): ProvisionPath {
  const path: ProvisionPath = {};
  for (const level of levels) {
    const value = citation[level];
    if (value === undefined) continue;
    path[level] = value;
    const until = citation[`${level}Until`];
    if (until !== undefined) path[`${level}Until`] = until;
  }
  return path;
}

export const isWhole = (path: ProvisionPath) => levels.every((level) => path[level] === undefined);

/**
 * Whether two places of one provision can mean the same words: no level that both name
 * contradicts. What one of them leaves open, it includes.
 */
export function pathsMeet(one: ProvisionPath, other: ProvisionPath): boolean {
  return levels.every((level) => {
    const a = one[level];
    const b = other[level];
    if (a === undefined || b === undefined) return true;
    const [aFrom, aUntil] = [rank(a), rank(one[`${level}Until`] ?? a)];
    const [bFrom, bUntil] = [rank(b), rank(other[`${level}Until`] ?? b)];
    return aFrom <= bUntil && bFrom <= aUntil;
  });
}

const rank = (value: string) =>
  value.replace(/^\d+/, (digits) => digits.padStart(4, "0")).toLowerCase();

const names: Record<Level, string> = {
  absatz: "Abs.",
  unterabsatz: "UAbs.",
  satz: "Satz",
  halbsatz: "Halbs.",
  nummer: "Nr.",
  buchstabe: "Buchst.",
  doppelbuchstabe: "Doppelbuchst.",
  alternative: "Alt.",
  variante: "Var.",
};

/** `Abs. 4 Satz 1 Nr. 2 bis 3`, with protected spaces; empty for the whole provision. */
export function formatPath(path: ProvisionPath): string {
  return levels
    .filter((level) => path[level] !== undefined)
    .map((level) => {
      const until = path[`${level}Until`];
      return `${names[level]}\u00a0${path[level]}${until ? ` bis\u00a0${until}` : ""}`;
    })
    .join(" ");
}
