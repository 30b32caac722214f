import type { MarkedText } from "../search";
import type { Mark } from "./mark";

const greatestSnippet = 260;

/** The piece of the text with the most different terms in it, marked. */
export function snippetOf(text: string, marks: readonly Mark[]): MarkedText {
  const { from, to } = bestWindow(text, marks);
  const inside = marks.filter((mark) => mark.start >= from && mark.end <= to);
  const parts = markText(
    text.slice(from, to),
    inside.map((mark) => shifted(mark, -from)),
  );
  if (from > 0) parts.unshift({ text: "…\u00a0", hit: false });
  if (to < text.length) parts.push({ text: "\u00a0…", hit: false });
  return parts;
}

const shifted = (mark: Mark, by: number): Mark => ({
  start: mark.start + by,
  end: mark.end + by,
  term: mark.term,
});

export type Place = { start: number; different: number; count: number };

/** Where most different terms stand together, and of those places where most marks do. */
export function bestPlace(marks: readonly Mark[]): Place {
  let best: Place = { start: 0, different: 0, count: 0 };
  for (const [index, first] of marks.entries()) {
    const inside = new Set<Mark["term"]>();
    let next = index;
    for (let mark = marks[next]; mark && mark.end <= first.start + 200; mark = marks[++next])
      inside.add(mark.term);
    const place = { start: first.start, different: inside.size, count: next - index };
    if (isBetter(place, best)) best = place;
  }
  return best;
}

export const isBetter = (one: Place, other: Place) =>
  one.different > other.different || (one.different === other.different && one.count > other.count);

function bestWindow(text: string, marks: readonly Mark[]): { from: number; to: number } {
  const from = beginningOf(text, Math.max(0, bestPlace(marks).start - 50));
  return { from, to: endOf(text, Math.min(text.length, from + greatestSnippet)) };
}

/** Moves a cut to the next beginning of a word. */
function beginningOf(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 40).search(/\s\S/);
  return space < 0 ? at : at + space + 1;
}

function endOf(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.lastIndexOf(" ", at);
  return space > at - 40 ? space : at;
}

export function markText(text: string, marks: readonly Mark[]): MarkedText {
  const parts: MarkedText = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function toHtml(parts: MarkedText): string {
  return parts
    .map(({ text, hit }) => {
      const escaped = text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
      return hit ? `<mark>${escaped}</mark>` : escaped;
    })
    .join("");
}
