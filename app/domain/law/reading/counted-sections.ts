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
  for (const group of groupsOf(sections)) {
    const own = group.map((one) => ownSection(one, group));
    if (own.some((path) => path === null || !beginsAnew(path, group[0]!, written))) continue;
    const names = own.map((path) => designation(path!.at(-1) ?? ""));
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
  for (const one of sections) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

const pathOf = ({ part }: ReadProvision) => (part === "" ? [] : part.split(" › "));

/** The outermost section that none of the others of the same number stands in. */
function ownSection(one: ReadProvision, group: readonly ReadProvision[]): string[] | null {
  const path = pathOf(one);
  for (let depth = 1; depth <= path.length; depth++) {
    const section = path.slice(0, depth);
    if (group.every((other) => other === one || !isWithin(other, section))) return section;
  }
  return null;
}

const isWithin = (one: ReadProvision, section: readonly string[]) => {
  const path = pathOf(one);
  return section.every((title, at) => path[at] === title);
};

function beginsAnew(
  section: readonly string[],
  { unit }: ReadProvision,
  written: readonly ReadProvision[],
): boolean {
  const first = written.find((one) => one.unit === unit && isWithin(one, section));
  return first !== undefined && /^(?:1|I|A)$/.test(first.number);
}

/** `Abschnitt IV` of `Abschnitt IV - Finanzierung des Baues von Bundesautobahnen`. */
function designation(title: string): string {
  const words = title.split(/\s+/);
  const short = [words.slice(0, 2).join(" "), words.slice(0, 3).join(" ")].find(
    (start) => partRank(start) !== null,
  );
  const [before = title] = title.split(/ [-–] |: /);
  return (short ?? before).slice(0, 60).trim();
}
