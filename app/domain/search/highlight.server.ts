import { stemOf } from "./analyze.server";
import { citationsIn } from "./citations";
import { wordMatches } from "./match.server";
import type { Term } from "./parse-query";
import type { MarkedText } from "./search";
import { fold, wordsOf } from "./words";

/** A place of the original text that matched, and which term it matched. */
export type Mark = { start: number; end: number; term: Term };

const greatestSnippet = 260;

/** Every place of a text that matches, in its order, without overlaps. */
export function marksIn(text: string, terms: readonly Term[]): Mark[] {
  const marks = [...wordMarks(text, terms), ...citationMarks(text, terms)];
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

function wordMarks(text: string, terms: readonly Term[]): Mark[] {
  const words = wordsOf(text).map((word) => ({ word, folded: fold(word.text) }));
  const marks: Mark[] = [];
  for (const term of terms) {
    if (term.kind === "citation") continue;
    if (term.kind === "word") {
      for (const { word, folded } of words)
        if (wordMatches(term, folded)) marks.push({ start: word.start, end: word.end, term });
      continue;
    }
    const stems = term.folded.map(stemOf);
    for (let at = 0; at + stems.length <= words.length; at++) {
      if (!stems.every((stem, offset) => stemOf(words[at + offset]?.folded ?? "") === stem))
        continue;
      const first = words[at]?.word;
      const last = words[at + stems.length - 1]?.word;
      if (first && last) marks.push({ start: first.start, end: last.end, term });
    }
  }
  return marks;
}

function citationMarks(text: string, terms: readonly Term[]): Mark[] {
  const wanted = terms.filter((term) => term.kind === "citation");
  if (wanted.length === 0) return [];
  return citationsIn(text).flatMap(({ start, end, tokens }) => {
    const term = wanted.find((each) => tokens.includes(each.token));
    return term ? [{ start, end, term }] : [];
  });
}

/** The piece of the text with the most different terms in it, marked. */
export function snippetOf(text: string, marks: readonly Mark[]): MarkedText {
  const { from, to } = bestWindow(text, marks);
  const inside = marks.filter((mark) => mark.start >= from && mark.end <= to);
  const parts = markText(
    text.slice(from, to),
    inside.map((mark) => shifted(mark, -from)),
  );
  if (from > 0) parts.unshift({ text: "… ", hit: false });
  if (to < text.length) parts.push({ text: " …", hit: false });
  return parts;
}

const shifted = (mark: Mark, by: number): Mark => ({
  start: mark.start + by,
  end: mark.end + by,
  term: mark.term,
});

function bestWindow(text: string, marks: readonly Mark[]): { from: number; to: number } {
  let best = { start: 0, different: 0, count: 0 };
  for (const [index, first] of marks.entries()) {
    const inside = marks.slice(index).filter((mark) => mark.end <= first.start + 200);
    const different = new Set(inside.map((mark) => mark.term)).size;
    if (different > best.different || (different === best.different && inside.length > best.count))
      best = { start: first.start, different, count: inside.length };
  }
  const from = beginningOf(text, Math.max(0, best.start - 50));
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
