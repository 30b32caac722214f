import { citedText, type TextLine } from "./cited-text";
import type { CitationDecision, CitedRecord } from "./cited-record";
import {
  citationSchema,
  type CitationNode,
  type EditorDocument,
  type InlineNode,
  type LineBreakNode,
  type TextNode,
} from "./document";
import { wordsOf } from "./words";

/** A place in a text and what it cites. */
export type FoundCitation = { start: number; end: number; record: CitedRecord };

export type ConfirmOptions = {
  recognise: (text: string) => readonly FoundCitation[];
  newId: () => string;
  /** What is decided about each; `undefined` leaves it open. Confirmed without it. */
  decide?: (found: FoundCitation, index: number) => CitationDecision | undefined;
};

/** The document with decisions about all that the recogniser finds in it; its words stay. */
export function confirmCitations(
  document: EditorDocument,
  { recognise, newId, decide = () => "confirmed" }: ConfirmOptions,
): EditorDocument {
  const { text, lines, decided } = citedText(document);
  const isOpen = ({ start, end }: FoundCitation) =>
    !decided.some((one) => start < one.end && one.start < end);
  const places = recognise(text)
    .filter(isOpen)
    .flatMap((found, index): Place[] => {
      const decision = decide(found, index);
      return decision ? [{ ...found, decision, id: newId() }] : [];
    });
  const changed = new Map<unknown, InlineNode[]>();
  let next = 0;
  for (const line of lines) {
    const here: Place[] = [];
    for (; (places[next]?.start ?? Infinity) < line.end; next++) here.push(places[next] as Place);
    const fitting = here.filter((place) => isWithin(place, line) && !crossesLink(place, line));
    if (fitting.length > 0) changed.set(line.holder, wrapped(line.nodes, line.start, fitting));
  }
  if (changed.size === 0) return document;
  return { schema: citationSchema, root: withLines(document.root, changed) };
}

type Place = FoundCitation & { decision: CitationDecision; id: string };

const isWithin = (place: Place, line: { start: number; end: number }) =>
  place.start >= line.start && place.end <= line.end;

/** A place that a link cuts stays open: a link is not taken apart. */
function crossesLink(place: Place, line: TextLine): boolean {
  let at = line.start;
  for (const node of line.nodes) {
    const end = at + lengthOf(node);
    const meets = node.type === "link" && place.start < end && place.end > at;
    if (meets && !isWithin(place, { start: at, end })) return true;
    at = end;
  }
  return false;
}

const lengthOf = (node: InlineNode) =>
  node.type === "text" ? node.text.length : wordsOf([node]).length;

function wrapped(nodes: readonly InlineNode[], from: number, places: readonly Place[]) {
  const result: InlineNode[] = [];
  let at = from;
  for (const node of nodes) {
    if (node.type === "link") {
      const children = wrapped(node.children, at, places) as typeof node.children;
      result.push({ ...node, children });
    } else if (node.type === "citation") result.push(node);
    else for (const piece of cut(node, at, places)) add(result, piece.node, piece.at, places);
    at += lengthOf(node);
  }
  return result;
}

type Word = TextNode | LineBreakNode;

/** A text at every border of a place that lies within it. */
function cut(node: Word, at: number, places: readonly Place[]): { node: Word; at: number }[] {
  if (node.type === "linebreak") return [{ node, at }];
  const end = at + node.text.length;
  const borders = places
    .flatMap((place) => [place.start, place.end])
    .filter((border) => border > at && border < end);
  return [at, ...borders].map((start, index) => ({
    at: start,
    node: { ...node, text: node.text.slice(start - at, (borders[index] ?? end) - at) },
  }));
}

function add(result: InlineNode[], word: Word, at: number, places: readonly Place[]): void {
  const place = places.find(({ start, end }) => start <= at && at < end);
  if (!place) return void result.push(word);
  if (place.start === at) result.push(citationOf(place));
  const citation = result.at(-1) as CitationNode;
  citation.children.push(word);
  citation.words = wordsOf(citation.children);
}

const citationOf = ({ id, decision, record }: Place): CitationNode => ({
  type: "citation",
  version: 1,
  direction: null,
  format: "",
  indent: 0,
  id,
  decision,
  words: "",
  record,
  children: [],
});

/** Copies only the way to the lines that changed. */
function withLines<Node>(node: Node, changed: ReadonlyMap<unknown, InlineNode[]>): Node {
  const { children } = node as { children?: { type: string }[] };
  if (!children) return node;
  const inline = changed.get(node);
  const rest = inline ? children.filter(({ type }) => type === "list") : children;
  return { ...node, children: [...(inline ?? []), ...rest.map((one) => withLines(one, changed))] };
}
