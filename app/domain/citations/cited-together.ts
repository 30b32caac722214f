/** Something that texts cite besides a provision: a provision (law, unit, number) or a decision. */
export type Met = {
  law: string | null;
  unit: string | null;
  numberFrom: string | null;
  target: string | null;
  /** How many texts cite both. */
  texts: number;
  /** In how many of them both stand in the same paragraph. */
  near: number;
};

type Together = Pick<Met, "texts" | "near"> & { index: number };

/** Once is chance. */
const fewest = 2;
const nearCounts = 0.5;

/**
 * The most telling first: texts with both, by the root of all that cite it (cosine of the two sets,
 * without what all share). So what stands in every text comes after what stands just here.
 */
export function rankTogether(met: readonly (Met & { everywhere: number })[]): Together[] {
  return met
    .map(({ texts, near, everywhere }, index) => ({
      index,
      texts,
      near,
      weight: (texts + nearCounts * near) / Math.sqrt(Math.max(everywhere, texts)),
    }))
    .filter(({ texts }) => texts >= fewest)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ weight: _weight, ...one }) => one);
}

/** No more texts are looked at: the newest tell what is cited together today. */
export const newestTexts = 150;

/** A provision in a search that every hit must name. */
export const asNorm = (label: string) => `norm:"${label.replaceAll("\u00a0", " ")}"`;
