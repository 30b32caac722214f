import { isRepealedText } from "../place-wording";
import { provisionLabel, type ProvisionUnit } from "../provision";
import type { ProvisionPart } from "../provision-text";
import { sameWords } from "../wording-difference";
import { mostProvisions } from "./bounds";
import { isGivenTwice } from "./given-twice";
import { withCountedSections } from "./counted-sections";
import { refuse } from "./problem";
import { readProvision, type ReadProvision } from "./read-law";

type Options = {
  /** Abbreviation of the law, where its source is a collection of promulgated law. */
  official?: string;
  /** Each provision has an id of its own in the source, which tells two of one number apart. */
  hasIds?: boolean;
};

/**
 * The provisions of a law, each number once. A law that counts its sections anew is addressed by
 * section: `Art. 2 § 1`, `Art. 1 (Abschnitt IV)`. What is left twice is refused with both places
 * and headings; slips of the legislator that are known are `§ 8` and `§ 8 [2]`.
 */
export function uniqueProvisions(
  sections: readonly ReadProvision[],
  place: string,
  options: Options = {},
): ReadProvision[] {
  if (sections.length > mostProvisions) {
    const where = [place, sections[mostProvisions]?.place].filter(Boolean).join(", ");
    refuse("too-many", where, { most: mostProvisions });
  }
  const merged = mergeAnnexes(withoutPlaceholders(sections));
  const counted = isTwice(merged) ? withCountedSections(belowArticles(merged), sections) : merged;
  return givenOnce(counted, place, options);
}

const keyOf = ({ unit, number }: ReadProvision) => `${unit} ${number}`;

const isTwice = (sections: readonly ReadProvision[]) =>
  new Set(sections.map(keyOf)).size < sections.length;

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
    const content = (first.content ??= []);
    content.push({ level: null, number: "", text: section.heading, parts: [] });
    for (const part of section.content ?? []) content.push(part);
    return false;
  });
}

const isAnnex = (unit: ProvisionUnit) => unit === "Anlage" || unit === "Anhang";

function belowArticles(sections: readonly ReadProvision[]): ReadProvision[] {
  let above: ReadProvision | null = null;
  return sections.map((section) => {
    if (section.unit !== "§") above = section;
    if (section.unit !== "§" || above === null) return section;
    const number = `${above.number} §\u00a0${section.number}`.trim();
    return readProvision({ ...section, unit: above.unit, number });
  });
}

/** No slip of a legislator that is known gave a number to more. */
const mostOfOneNumber = 2;

function givenOnce(
  sections: readonly ReadProvision[],
  place: string,
  { official = "", hasIds = false }: Options,
): ReadProvision[] {
  const seen = new Map<string, ReadProvision[]>();
  return sections.map((again) => {
    const before = seen.get(keyOf(again));
    if (!before) {
      seen.set(keyOf(again), [again]);
      return again;
    }
    const isSlip =
      before.length < mostOfOneNumber &&
      (isGivenTwice(official, again) ||
        (hasIds &&
          before.every(
            ({ place: id, heading }) => id !== again.place && heading !== again.heading,
          )));
    if (!isSlip || before.some((one) => sameText(one, again))) {
      refuseTwice(before[0]!, again, place);
    }
    before.push(again);
    const note = "Die Nummer ist in der Quelle zweimal vergeben.";
    return { ...again, number: `${again.number}\u00a0[${before.length}]`, note };
  });
}

const sameText = (one: ReadProvision, other: ReadProvision) =>
  one.heading === other.heading && sameWords(one.content ?? []) === sameWords(other.content ?? []);

function refuseTwice(first: ReadProvision, again: ReadProvision, place: string): never {
  refuse("duplicate-number", [place, again.place].filter(Boolean).join(", "), {
    number: provisionLabel(again.unit, again.number),
    heading: again.heading,
    first: first.place,
    firstHeading: first.heading,
  });
}
