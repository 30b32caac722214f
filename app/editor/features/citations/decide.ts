import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type NodeKey,
  type PointType,
} from "lexical";
import { $createCitationNode, $isCitationNode, type CitationNode } from "../../nodes/citation-node";
import type { CitationDecision, CitedRecord } from "../../state/cited-record";
import { newCitationId } from "./citation-id";
import { $takeAway } from "./citations-extension";
import { $readLine, type Line } from "./lines";
import type { Suggestion } from "./watch";

type Place = Pick<Suggestion, "line" | "start" | "words">;

/**
 * Puts the decision around exactly these words. Where the line has changed meanwhile they are
 * looked for nearby; null where they no longer stand there.
 */
export function $decide(
  place: Place,
  decision: CitationDecision,
  record: CitedRecord,
): CitationNode | null {
  const holder = $getNodeByKey(place.line);
  if (!$isElementNode(holder)) return null;
  const caret = $rememberCaret(place.line);
  const start = startOf($readLine(holder), place);
  if (start === null) return null;
  const leaves = $leavesOf(place.line, start, start + place.words.length);
  const first = leaves[0];
  if (!first) return null;
  const citation = $createCitationNode(newCitationId(), decision, place.words, record);
  first.insertBefore(citation);
  citation.append(...leaves);
  caret?.();
  return citation;
}

function startOf({ text, decided }: Line, { start, words }: Place): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (decided.some((one) => at < one.end && one.start < end)) continue;
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}

/** The leaves between two offsets, cut at them. Empty where they do not stand side by side. */
function $leavesOf(line: NodeKey, start: number, end: number): LexicalNode[] {
  $cutAt(line, end);
  $cutAt(line, start);
  const holder = $getNodeByKey(line);
  if (!$isElementNode(holder)) return [];
  const leaves = $readLine(holder)
    .leaves.filter((leaf) => leaf.start >= start && leaf.end <= end && leaf.end > leaf.start)
    .map(({ key }) => $getNodeByKey(key))
    .filter((node) => node !== null);
  const parent = leaves[0]?.getParent();
  return leaves.every((leaf) => leaf.getParent()?.is(parent)) ? leaves : [];
}

function $cutAt(line: NodeKey, offset: number): void {
  const holder = $getNodeByKey(line);
  if (!$isElementNode(holder)) return;
  const leaf = $readLine(holder).leaves.find(({ start, end }) => start < offset && offset < end);
  const node = leaf && $getNodeByKey(leaf.key);
  if ($isTextNode(node)) node.splitText(offset - leaf!.start);
}

/** Keeps the caret at its place among the words, whatever nodes they are in afterwards. */
function $rememberCaret(line: NodeKey): (() => void) | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const [anchor, focus] = [selection.anchor, selection.focus].map((point) => $offset(line, point));
  if (anchor === null && focus === null) return null;
  const copy = selection.clone();
  return () => {
    $put(line, copy.anchor, anchor ?? null);
    $put(line, copy.focus, focus ?? null);
    $setSelection(copy);
  };
}

function $offset(line: NodeKey, point: PointType): number | null {
  const holder = $getNodeByKey(line);
  if (point.type !== "text" || !$isElementNode(holder)) return null;
  const leaf = $readLine(holder).leaves.find(({ key }) => key === point.key);
  return leaf ? leaf.start + point.offset : null;
}

function $put(line: NodeKey, point: PointType, offset: number | null): void {
  const holder = $getNodeByKey(line);
  if (offset === null || !$isElementNode(holder)) return;
  const leaf = $readLine(holder).leaves.find(
    ({ key, start, end }) => start <= offset && offset <= end && $isTextNode($getNodeByKey(key)),
  );
  if (leaf) point.set(leaf.key, offset - leaf.start, "text");
}

/** Another meaning for decided words; rejected ones are confirmed by it. */
export function $correct(key: NodeKey, record: CitedRecord): void {
  const node = $getNodeByKey(key);
  if (!$isCitationNode(node)) return;
  node.setRecord(record).setDecision("confirmed");
}

/** The decision is open again; the words stay. */
export function $undecide(key: NodeKey): void {
  const node = $getNodeByKey(key);
  if ($isCitationNode(node)) $takeAway(node);
}

/** All of them, as one step. Later ones of a line first, so that places stay true. */
export function $confirmAll(suggestions: readonly Suggestion[]): number {
  return suggestions
    .toReversed()
    .filter((suggestion) => $decide(suggestion, "confirmed", suggestion.record) !== null).length;
}
