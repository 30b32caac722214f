import type { Citation } from "./recogniser/citation";
import type { CitationState } from "./stored-citation";

/** A citation with what is decided about it. */
export type DecidedCitation = {
  citation: Citation;
  state: CitationState;
  decidedBy: string | null;
  decidedAt: number | null;
};

/**
 * What a new run of the recogniser found, with everything people had decided before. A decision
 * belongs to the words at their place: the n-th time they stand in the text. Confirmed words that
 * the recogniser no longer finds stay as long as they stand in the text.
 */
export function keepDecisions(
  text: string,
  found: readonly Citation[],
  before: readonly DecidedCitation[],
): DecidedCitation[] {
  const decided = before.filter(({ state }) => state !== "suggested");
  const waiting = new Map<string, DecidedCitation[]>();
  for (const one of decided) {
    const same = waiting.get(one.citation.text) ?? [];
    waiting.set(one.citation.text, [...same, one]);
  }
  const kept = found.map((citation): DecidedCitation => {
    const known = waiting.get(citation.text)?.shift();
    if (!known) return { citation, state: "suggested", decidedBy: null, decidedAt: null };
    const { start, end } = citation;
    return { ...known, citation: { ...known.citation, start, end } };
  });
  for (const one of [...waiting.values()].flat()) {
    const start = placeOfWords(text, one.citation, kept);
    if (start === null) continue;
    kept.push({
      ...one,
      citation: { ...one.citation, start, end: start + one.citation.text.length },
    });
  }
  return kept.sort((one, other) => one.citation.start - other.citation.start);
}

/** The nearest place where the words stand and nothing else was found. */
function placeOfWords(
  text: string,
  { text: words, start: before }: Citation,
  taken: readonly DecidedCitation[],
): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (taken.some(({ citation }) => at < citation.end && end > citation.start)) continue;
    if (best === null || Math.abs(at - before) < Math.abs(best - before)) best = at;
    else break;
  }
  return best;
}
