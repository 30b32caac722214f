/** A place of a text that contains what was looked for; the page opens at `isFirst`. */
export type FoundMark = { start: number; end: number; isFirst: boolean };

export type FoundPiece = { text: string; mark: FoundMark | null };

/**
 * A stretch of a text, beginning at `offset`, cut at the marks of the whole text, which stand in
 * their order. A text has thousands of both: only the marks of the stretch are looked at.
 */
export function foundPieces(text: string, marks: readonly FoundMark[], offset = 0): FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let at = 0;
  for (let next = firstAfter(marks, offset); next < marks.length; next++) {
    const mark = marks[next]!;
    if (mark.start >= offset + text.length) break;
    const start = Math.max(mark.start - offset, at);
    const end = Math.min(mark.end - offset, text.length);
    if (start >= end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: null });
    pieces.push({
      text: text.slice(start, end),
      // A mark that began before this stretch has its anchor there.
      mark: { ...mark, isFirst: mark.isFirst && mark.start >= offset },
    });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}

/** By halves: the first mark that ends behind a place. */
function firstAfter(marks: readonly FoundMark[], place: number): number {
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (marks[middle]!.end > place) to = middle;
    else from = middle + 1;
  }
  return from;
}
