import { HISTORIC_TAG, type LexicalEditor, type NodeKey } from "lexical";
import { lineEnd } from "../../state/cited-text";
import type { CitedRecord } from "../../state/cited-record";
import type { FoundCitation } from "../../state/confirm-citations";
import { $holders, $readLine, type Decided, type Line } from "./lines";
import type { CitationReader } from "./reader";

/** Words that were recognised and are not decided yet. */
export type Suggestion = {
  /** The same as long as the same words stand at the same place of their line. */
  id: string;
  line: NodeKey;
  start: number;
  end: number;
  words: string;
  record: CitedRecord;
  /** The heading it stands under, and some words around it. */
  under: string;
  before: string;
  after: string;
};
export type DecidedPlace = Decided & { line: NodeKey; under: string };
/** In the order of the text. */
export type Citations = { open: Suggestion[]; decided: DecidedPlace[] };

/** Whether what was shown is still there: undoing takes it away as well as writing. */
export const isAmong = ({ open, decided }: Citations, place: Suggestion | DecidedPlace): boolean =>
  "decision" in place
    ? decided.some(({ key }) => key === place.key)
    : open.some(({ id }) => id === place.id);

type Known = { line: Line; found: readonly FoundCitation[] };

/** A pause of the writing hand (ms), and how long one piece of work may hold up the page. */
const pause = 350;
const longestPiece = 3;

/**
 * Recognises citations while somebody writes: only lines that changed, in pauses, in pieces. The
 * text is not touched. Returns how to stop.
 */
export function watchCitations(
  editor: LexicalEditor,
  reader: CitationReader,
  onChange: (citations: Citations) => void,
): () => void {
  const known = new Map<NodeKey, Known>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, after);
  };
  const work = () => {
    const until = performance.now() + longestPiece;
    const isDone = editor.getEditorState().read(() => $readSome(known, reader, until));
    if (isDone) onChange(editor.getEditorState().read(() => $collect(known)));
    else soon(0);
  };
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    // Undoing puts a whole text in the place of another and does not say what differs.
    if (tags.has(HISTORIC_TAG)) known.clear();
    for (const key of dirtyElements.keys()) known.delete(key);
    soon(pause);
  });
  soon(0);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Reads lines that are not known until the time is up; true when all are. */
function $readSome(known: Map<NodeKey, Known>, reader: CitationReader, until: number): boolean {
  const named = new Set<string>();
  let previous = "";
  for (const { holder } of $holders()) {
    const key = holder.getKey();
    let here = known.get(key);
    if (!here) {
      if (performance.now() > until) return false;
      const line = $readLine(holder);
      here = { line, found: recognised(reader, line.text, previous, named) };
      known.set(key, here);
    }
    for (const { record } of [...here.found, ...here.line.decided])
      if (record.law) named.add(record.law);
    previous = here.line.text;
  }
  return true;
}

/** Before the line stand the laws the text has named so far, and the line before. */
function recognised(
  reader: CitationReader,
  text: string,
  previous: string,
  named: ReadonlySet<string>,
): FoundCitation[] {
  const laws = [...named].map((law) => `§ 1 ${law}`);
  const before = [...laws, previous, ""].join(lineEnd);
  return reader
    .recognise(before + text)
    .filter(({ start }) => start >= before.length)
    .map((found) => ({
      ...found,
      start: found.start - before.length,
      end: found.end - before.length,
    }));
}

const around = 36;

function $collect(known: Map<NodeKey, Known>): Citations {
  const citations: Citations = { open: [], decided: [] };
  const live = new Set<NodeKey>();
  for (const { holder, under } of $holders()) {
    const key = holder.getKey();
    const here = known.get(key);
    if (!here) continue;
    live.add(key);
    const { line, found } = here;
    citations.decided.push(...line.decided.map((one) => ({ ...one, line: key, under })));
    for (const { start, end, record } of found) {
      if (!isFree(line, start, end)) continue;
      const words = line.text.slice(start, end);
      citations.open.push({
        id: `${key}:${start}:${words}`,
        line: key,
        start,
        end,
        words,
        record,
        under,
        before: line.text.slice(Math.max(0, start - around), start),
        after: line.text.slice(end, end + around),
      });
    }
  }
  for (const key of known.keys()) if (!live.has(key)) known.delete(key);
  return citations;
}

/** Decided already, or cut by a link, which is not taken apart. */
function isFree({ decided, links }: Line, start: number, end: number): boolean {
  const meets = (one: { start: number; end: number }) => start < one.end && one.start < end;
  const within = (one: { start: number; end: number }) => one.start <= start && end <= one.end;
  return !decided.some(meets) && links.every((link) => !meets(link) || within(link));
}
