import type { Level } from "./procedure";
import type { LegislativeTerm } from "./timeline-window";

type Term = { level: Level; number: number; from: string; to: string };

/**
 * Wahlperioden of the Landtag (NRW) and the Bundestag; one that runs ends after its full length.
 * Own knowledge, not compared with a source: used only for how much of the timeline is in view.
 */
const terms: readonly Term[] = [
  { level: "land", number: 15, from: "2010-06-09", to: "2012-03-14" },
  { level: "land", number: 16, from: "2012-05-31", to: "2017-05-31" },
  { level: "land", number: 17, from: "2017-06-01", to: "2022-05-31" },
  { level: "land", number: 18, from: "2022-06-01", to: "2027-05-31" },
  { level: "bund", number: 18, from: "2013-10-22", to: "2017-10-24" },
  { level: "bund", number: 19, from: "2017-10-24", to: "2021-10-26" },
  { level: "bund", number: 20, from: "2021-10-26", to: "2025-03-25" },
  { level: "bund", number: 21, from: "2025-03-25", to: "2029-03-24" },
];

/** The Wahlperiode as a window of the timeline; null where its days are not known here. */
export function legislativeTerm(level: Level, number: number | null): LegislativeTerm | null {
  const found = terms.find((term) => term.level === level && term.number === number);
  return found
    ? { name: `${found.number}.\u00a0Wahlperiode`, from: found.from, to: found.to }
    : null;
}
