import { diffArrays } from "diff";
import { recordText, type CitedRecord } from "../../state/cited-record";
import type { BlockNode, ReadableDocument, UnreadableNode } from "../../state/document";
import { blockLines } from "../../state/plain-text";

type Block = BlockNode | UnreadableNode;
export type Piece = { text: string; only: boolean };
/** One line of the comparison; a side is `null` where the paragraph exists only on the other. */
export type ComparedRow = {
  kind: "same" | "changed" | "formatted" | "only-mine" | "only-other";
  type: Block["type"];
  mine: Piece[] | null;
  other: Piece[] | null;
};

// Against texts that have nothing in common: give up on a fine comparison, not on the page.
const longestEdit = 3_000;
/** Paragraphs that share at least this part of their words are versions of one paragraph. */
const kinship = 0.35;

/** Two versions paragraph by paragraph, changed paragraphs word by word. */
export function compareDocuments(mine: ReadableDocument, other: ReadableDocument): ComparedRow[] {
  const mineBlocks = mine.root.children.filter(hasWords);
  const otherBlocks = other.root.children.filter(hasWords);
  const changes = diffArrays(otherBlocks.map(words), mineBlocks.map(words), {
    maxEditLength: longestEdit,
  }) ?? [
    { removed: true, added: false, count: otherBlocks.length },
    { removed: false, added: true, count: mineBlocks.length },
  ];
  const rows: ComparedRow[] = [];
  let removed: Block[] = [];
  let added: Block[] = [];
  let mineAt = 0;
  let otherAt = 0;
  for (const change of changes) {
    if (change.removed) removed = otherBlocks.slice(otherAt, (otherAt += change.count));
    else if (change.added) added = mineBlocks.slice(mineAt, (mineAt += change.count));
    else {
      rows.push(...pairUp(added.splice(0), removed.splice(0)));
      for (let at = 0; at < change.count; at++)
        rows.push(sameWords(mineBlocks[mineAt++], otherBlocks[otherAt++]));
    }
  }
  return [...rows, ...pairUp(added, removed)];
}

export function isSame(rows: readonly ComparedRow[]): boolean {
  return rows.every((row) => row.kind === "same");
}

function pairUp(mine: Block[], other: Block[]): ComparedRow[] {
  const rows: ComparedRow[] = [];
  let nextOther = 0;
  for (const block of mine) {
    const match = other.findIndex((old, at) => at >= nextOther && areKin(block, old));
    if (match === -1) {
      rows.push({
        kind: "only-mine",
        type: block.type,
        mine: [{ text: words(block), only: true }],
        other: null,
      });
      continue;
    }
    rows.push(...other.slice(nextOther, match).map(onlyOther));
    rows.push(changed(block, other[match] as Block));
    nextOther = match + 1;
  }
  return [...rows, ...other.slice(nextOther).map(onlyOther)];
}

function onlyOther(block: Block): ComparedRow {
  return {
    kind: "only-other",
    type: block.type,
    mine: null,
    other: [{ text: words(block), only: true }],
  };
}

function sameWords(mine: Block | undefined, other: Block | undefined): ComparedRow {
  const block = (mine ?? other) as Block;
  const pieces = [{ text: words(block), only: false }];
  const kind = fingerprint(mine) === fingerprint(other) ? "same" : "formatted";
  return { kind, type: block.type, mine: pieces, other: pieces };
}

function changed(mine: Block, other: Block): ComparedRow {
  const parts = diffArrays(tokens(words(other)), tokens(words(mine)), {
    maxEditLength: longestEdit,
  });
  if (!parts)
    return {
      kind: "changed",
      type: mine.type,
      mine: [{ text: words(mine), only: true }],
      other: [{ text: words(other), only: true }],
    };
  const side = (skip: "added" | "removed"): Piece[] =>
    joined(
      parts
        .filter((part) => !part[skip])
        .map((part) => ({ text: part.value.join(""), only: part.added || part.removed })),
    );
  return { kind: "changed", type: mine.type, mine: side("removed"), other: side("added") };
}

/** A blank that happens to be equal does not cut a changed phrase in two. */
function joined(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  pieces.forEach((piece, at) => {
    const bridges = piece.text.trim() === "" && pieces[at - 1]?.only && pieces[at + 1]?.only;
    const only = piece.only || Boolean(bridges);
    const last = runs.at(-1);
    if (last?.only === only) last.text += piece.text;
    else runs.push({ text: piece.text, only });
  });
  return runs;
}

function areKin(a: Block, b: Block): boolean {
  if (a.type !== b.type) return false;
  const left = new Set(tokens(words(a).toLowerCase()).filter(isWord));
  const right = new Set(tokens(words(b).toLowerCase()).filter(isWord));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size)) >= kinship;
}

function words(block: Block): string {
  return block.type === "unreadable" ? block.text : blockLines(block).join("\n");
}

function hasWords(block: Block): boolean {
  return words(block) !== "";
}

/** By rule, not by `Intl.Segmenter`, which needs memory in the square of the length. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

const visible = [
  "type",
  "tag",
  "section",
  "listType",
  "start",
  "headerState",
  "colSpan",
  "rowSpan",
  "url",
  "format",
  "text",
  "decision",
];

/** What a reader sees of a node, whatever order or completeness it was stored in. */
function fingerprint(node: unknown): string {
  const seen = node as Record<string, unknown> & { children?: unknown[] };
  const own = visible.map((key) =>
    seen[key] === 1 && key.endsWith("Span") ? "" : (seen[key] ?? ""),
  );
  const cited = seen.type === "citation" ? [recordText(seen.record as CitedRecord)] : [];
  const inside = (seen.children ?? []).map(fingerprint);
  return JSON.stringify([own.join("\u0001"), ...cited, ...inside]);
}

/** Whether two stored texts read the same. */
export function readsSame(mine: ReadableDocument, other: ReadableDocument): boolean {
  const print = ({ root }: ReadableDocument) => root.children.map(fingerprint).join("\n");
  return print(mine) === print(other);
}
