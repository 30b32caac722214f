import { isRepealedText } from "../place-wording";
import { sameWords } from "../wording-difference";
import type { ProvisionPart } from "../provision-text";
import { provisionLabel, type ProvisionUnit } from "../provision";
import { mostProvisions } from "./bounds";
import { refuse } from "./problem";
import { readProvision, type ReadProvision } from "./read-law";

/**
 * The provisions of a law, each number once. `§ 1` below `Artikel 2` is `Art. 2 § 1` where the law
 * counts its sections anew; what is left twice is refused with both places. `official`: a
 * collection that prints laws as they were promulgated, slips of the legislator among them.
 */
export function uniqueProvisions(
  sections: readonly ReadProvision[],
  place: string,
  { official = false } = {},
): ReadProvision[] {
  if (sections.length > mostProvisions) {
    refuse("too-many", sections[mostProvisions]?.place || place, { most: mostProvisions });
  }
  const merged = mergeAnnexes(withoutPlaceholders(sections));
  const counted = firstTwice(merged) ? belowArticles(merged) : merged;
  const unique = official ? givenTwice(counted) : counted;
  const twice = firstTwice(unique);
  if (twice) {
    const number = provisionLabel(twice.again.unit, twice.again.number);
    const at = [place, twice.again.place].filter(Boolean).join(", ");
    refuse("duplicate-number", at, { number, first: twice.first.place });
  }
  return unique;
}

const keyOf = ({ unit, number }: ReadProvision) => `${unit} ${number}`;

function firstTwice(sections: readonly ReadProvision[]) {
  const seen = new Map<string, ReadProvision>();
  for (const again of sections) {
    const first = seen.get(keyOf(again));
    if (first) return { first, again };
    seen.set(keyOf(again), again);
  }
  return null;
}

/** `§ 23 (weggefallen)` beside a § 23 that is in force: the number was given away again. */
function withoutPlaceholders(sections: readonly ReadProvision[]): ReadProvision[] {
  const isEmpty = ({ heading, content }: ReadProvision) =>
    isRepealedText(heading, content) || /^[-–]?$/.test(heading + firstWords(content ?? []));
  const taken = new Set(sections.filter((section) => !isEmpty(section)).map(keyOf));
  return sections.filter((section) => {
    if (!isEmpty(section)) return true;
    if (taken.has(keyOf(section))) return false;
    taken.add(keyOf(section));
    return true;
  });
}

const firstWords = (content: readonly ProvisionPart[]) =>
  content.map(({ text, parts }) => text.slice(0, 9) + (parts.length > 0 ? "…" : "")).join("");

/** The chapters of `Anlage I` are one annex. */
function mergeAnnexes(sections: readonly ReadProvision[]): ReadProvision[] {
  const annexes = new Map<string, ReadProvision>();
  return sections.filter((section) => {
    if (!isAnnex(section.unit)) return true;
    const first = annexes.get(keyOf(section));
    if (!first) {
      annexes.set(keyOf(section), section);
      return true;
    }
    const title = { level: null, number: "", text: section.heading, parts: [] };
    first.content = [...(first.content ?? []), title, ...(section.content ?? [])];
    return false;
  });
}

const isAnnex = (unit: ProvisionUnit) => unit === "Anlage" || unit === "Anhang";

/** Two provisions in force that the legislator gave one number: `§ 8` and `§ 8 [2]`. */
function givenTwice(sections: readonly ReadProvision[]): ReadProvision[] {
  const words = new Map<string, string[]>();
  return sections.map((section) => {
    const own = section.heading + sameWords(section.content ?? []);
    const others = words.get(keyOf(section)) ?? [];
    words.set(keyOf(section), [...others, own]);
    if (others.length === 0 || others.includes(own)) return section;
    const note = "Die Nummer ist in der Quelle zweimal vergeben.";
    return { ...section, number: `${section.number}\u00a0[${others.length + 1}]`, note };
  });
}

function belowArticles(sections: readonly ReadProvision[]): ReadProvision[] {
  let above: ReadProvision | null = null;
  return sections.map((section) => {
    if (section.unit !== "§") above = section;
    if (section.unit !== "§" || above === null) return section;
    const number = `${above.number} §\u00a0${section.number}`.trim();
    return readProvision({ ...section, unit: above.unit, number });
  });
}
