import type { CitationLink } from "~/editor/reading/citation-links";

/** A citation at its place in a text. */
export type CitationMark = {
  id: string;
  field: string;
  start: number;
  end: number;
  text: string;
  /** Suggested; nobody decided yet. */
  isOpen: boolean;
  link: CitationLink | null;
};

type TextPiece = { text: string; start: number; mark: CitationMark | null };

/** A text cut at its citations, which stand in order; what does not fit is only text. */
export function piecesOf(text: string, marks: readonly CitationMark[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const mark of marks) {
    const { start, end } = mark;
    if (start < at || end > text.length || text.slice(start, end) !== mark.text) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, mark: null });
    pieces.push({ text: text.slice(start, end), start, mark });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, mark: null });
  return pieces;
}
