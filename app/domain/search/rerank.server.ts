import type { Match } from "./matches.server";
import { marksIn } from "./highlight.server";
import type { Term } from "./parse-query";
import { stopwords } from "./stopwords";
import { fold, wordsOf } from "./words";

/** As many of the best hits as are ordered anew by how well their title answers. */
export const rerankedHits = 80;

/**
 * bm25 counts a title by the length of the whole row; here a title that is the query comes before
 * one that merely contains its words.
 */
export function rerank(
  rows: readonly Match[],
  terms: readonly Term[],
  titles: Map<number, string>,
): Match[] {
  const ranked = rows.map((row) => {
    const fit = titleFit(titles.get(row.entry) ?? "", terms);
    return Object.assign(row, { score: row.score * (1 + 2 * fit * fit) });
  });
  return ranked.sort((a, b) => b.score - a.score || b.entry - a.entry);
}

/** From 0 (nothing of the query in the title) to 1 (the title is the query). */
export function titleFit(title: string, terms: readonly Term[]): number {
  if (terms.length === 0) return 0;
  const marks = marksIn(title, terms);
  const covered = new Set(marks.map((mark) => mark.term)).size / terms.length;
  const words = wordsOf(title).filter((word) => !stopwords.has(fold(word.text)));
  const marked = words.filter((word) =>
    marks.some((mark) => mark.start <= word.start && word.end <= mark.end),
  );
  const precise = words.length > 0 ? marked.length / words.length : 0;
  return covered * (0.5 + 0.5 * precise);
}
