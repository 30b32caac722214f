import { partRank } from "./heading";
import type { ReadProvision } from "./read-law";

/**
 * Where a law counts its provisions anew in each section, a number that is there more than once is
 * named with its section: `Art. 1 (Abschnitt IV)`. It counts anew where each of these sections
 * begins with its first number; a number that only strayed into another section does not.
 */
export function withCountedSections(
  sections: readonly ReadProvision[],
  written: readonly ReadProvision[],
): ReadProvision[] {
  const labels = new Map<ReadProvision, string>();
  const groups = groupsOf(sections);
  const firsts = groups.length > 0 ? firstOfSections(written) : new Map<string, string>();
  for (const group of groups) {
    const own = ownSections(group);
    const { unit } = group[0]!;
    if (own.some((path) => path === null || !isFirst(firsts.get(`${unit} ${path}`)))) continue;
    const names = own.map((path) => designation(path!.split(" › ").at(-1) ?? ""));
    if (new Set(names).size < names.length) continue;
    group.forEach((one, at) => labels.set(one, names[at]!));
  }
  return sections.map((one) => {
    const label = labels.get(one);
    if (label === undefined) return one;
    const note = `Das Gesetz zählt seine Abschnitte je für sich; diese Vorschrift steht in „${label}“.`;
    return { ...one, number: `${one.number} (${label})`, note };
  });
}

const keyOf = ({ unit, number }: ReadProvision) => `${unit} ${number}`;

function groupsOf(sections: readonly ReadProvision[]): ReadProvision[][] {
  const groups = new Map<string, ReadProvision[]>();
  for (const one of sections) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The sections a provision stands in as paths, outermost first. */
function sectionsOf({ part }: ReadProvision): string[] {
  const titles = part === "" ? [] : part.split(" › ");
  return titles.map((_, at) => titles.slice(0, at + 1).join(" › "));
}

/** For each of a number the outermost section that none of the others stands in. */
function ownSections(group: readonly ReadProvision[]): (string | null)[] {
  const counts = new Map<string, number>();
  for (const path of group.flatMap(sectionsOf)) counts.set(path, (counts.get(path) ?? 0) + 1);
  return group.map((one) => sectionsOf(one).find((path) => counts.get(path) === 1) ?? null);
}

/** The number each section begins with, by unit and path. */
function firstOfSections(written: readonly ReadProvision[]): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const one of written) {
    for (const path of sectionsOf(one)) {
      const key = `${one.unit} ${path}`;
      if (!firsts.has(key)) firsts.set(key, one.number);
    }
  }
  return firsts;
}

const isFirst = (number = "") => /^(?:1|I|A)$/.test(number);

/** `Abschnitt IV` of `Abschnitt IV - Finanzierung des Baues von Bundesautobahnen`. */
function designation(title: string): string {
  const words = title.split(/\s+/);
  const short = [words.slice(0, 2).join(" "), words.slice(0, 3).join(" ")].find(
    (start) => partRank(start) !== null,
  );
  const [before = title] = title.split(/ [-–] |: /);
  return (short ?? before).slice(0, 60).trim();
}
