import { levels, type Level } from "~/domain/citations/recogniser/citation";
import type { ProvisionPart } from "../provision-text";
import { deepestPart } from "./bounds";
import { readMarker, succeeds, type Marker } from "./marker";

/** A paragraph of a source. */
export type Block = {
  text: string;
  /** Column its text begins in, where the source sets lists in by it; else null. */
  indent: number | null;
  /** Stands in the line below without a gap: may be no paragraph of its own. */
  follows?: boolean;
};

/** A paragraph that grows line by line is divided above this: no law writes one as long. */
const longestRunning = 10_000;
/** How far back a list is looked for that goes on. */
const farthestList = 100;

/** `text`: running text that later lists hang on; `item`: a Nummer or Buchstabe. */
type Open = { part: ProvisionPart; kind: "absatz" | "text" | "item"; indent: number };

/** Puts paragraphs together to Absätze, Nummern and Buchstaben; loses no word. */
export function readWording(blocks: readonly Block[]): ProvisionPart[] {
  const content: ProvisionPart[] = [];
  const open: Open[] = [];
  for (const block of blocks) {
    let text = block.text.trim();
    if (text === "") continue;
    let marker = readMarker(text);
    if (!marker || !place(content, open, marker, block)) {
      placeText(content, open, text, block);
      continue;
    }
    // "(1) 1. Erstens": one paragraph opens two levels.
    for (let depth = 0; depth < 3; depth++) {
      text = marker.rest;
      const inner = readMarker(text);
      const isFirst = inner && /^(1|a|aa)$/.test(inner.number) && inner.level !== marker.level;
      const top = open.at(-1);
      if (!isFirst || !top || inner.level === "absatz") break;
      top.part.text = "";
      push(open, top.part.parts, inner, top.indent + 1);
      marker = inner;
    }
  }
  return content;
}

function place(content: ProvisionPart[], open: Open[], marker: Marker, { indent }: Block): boolean {
  if (marker.level === "absatz") {
    if (open.length > 0 && open[0]?.kind !== "absatz" && marker.number !== "1") return false;
    open.length = 0;
    content.push(partOf(marker));
    open.push({ part: content.at(-1)!, kind: "absatz", indent: -1 });
    return true;
  }
  if (indent === null) {
    const sibling = open.findLastIndex(({ part }) => part.level === marker.level);
    const isFirst = /^(1|a|aa)$/.test(marker.number);
    const before = open[sibling]?.part;
    if (before && !isFirst && !succeeds(before.number, marker.number)) return false;
    if (!before && !isFirst && !continueList(open, marker)) return false;
    if (before && !isFirst) open.length = sibling;
  } else {
    closeUntil(open, indent);
  }
  if (open.length >= deepestPart) return false;
  const top = open.at(-1) ?? openText(content, open, indent ?? 0);
  push(open, top.part.parts, marker, indent ?? 0);
  return true;
}

/** A list goes on behind running text, or begins in the middle of an excerpt. */
function continueList(open: Open[], marker: Marker): boolean {
  const holder = open.findLastIndex(({ part }) => {
    const before = part.parts.slice(-farthestList).findLast(({ level }) => level === marker.level);
    return before !== undefined && succeeds(before.number, marker.number);
  });
  if (holder >= 0) open.length = holder + 1;
  return holder >= 0 || /[:,;]$/.test(open.at(-1)?.part.text.trimEnd() ?? "");
}

/** Closes items that stand as far to the right, and whatever stands further. */
function closeUntil(open: Open[], indent: number): void {
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (top.kind === "absatz" || top.indent < indent) return;
    if (top.kind === "text" && top.indent === indent) return;
    open.pop();
  }
}

function placeText(content: ProvisionPart[], open: Open[], text: string, block: Block): void {
  const top = open.at(-1);
  if (top && block.follows) {
    const last = top.part.parts.at(-1);
    const target = last?.level === null ? last : top.part;
    if (target.text.length < longestRunning) {
      target.text = joinLines([target.text, text]);
      return;
    }
  }
  if (block.indent === null) closeList(open, text);
  else closeUntil(open, block.indent);
  const container = open.at(-1);
  const indent = block.indent ?? 0;
  if (!container || (container.kind === "text" && open.length === 1)) {
    open.length = 0;
    openText(content, open, indent).part.text = text;
    return;
  }
  if (container.kind === "text") {
    open.pop();
    const parent = open.at(-1)!;
    openIn(parent, open, indent, text);
    return;
  }
  if (container.part.text === "" && container.part.parts.length === 0) container.part.text = text;
  else openIn(container, open, indent, text);
}

/**
 * Without indentation: what follows a list belongs to what the list hangs on; where Nummern hold
 * Buchstaben, a new sentence leaves both.
 */
function closeList(open: Open[], text: string): void {
  let last = open.at(-1);
  if (last?.kind !== "item" || isTitle(last.part)) return;
  open.pop();
  if (!/^[„"(]?[A-ZÄÖÜ§]/.test(text)) return;
  for (let top = open.at(-1); top?.kind === "item"; top = open.at(-1)) {
    if (levels.indexOf(top.part.level!) >= levels.indexOf(last.part.level!)) return;
    last = top;
    open.pop();
  }
}

/** `b) Landschaftliche Kulturpflege`: what follows is what the letter says. */
const isTitle = ({ text, parts }: ProvisionPart) =>
  parts.length === 0 && !/([.,;:)–]|\bund|\boder)$/.test(text);

function openIn(container: Open, open: Open[], indent: number, text: string): void {
  const part: ProvisionPart = { level: null, number: "", text, parts: [] };
  container.part.parts.push(part);
  if (open.length < deepestPart) open.push({ part, kind: "text", indent });
}

function openText(content: ProvisionPart[], open: Open[], indent: number): Open {
  const part: ProvisionPart = { level: null, number: "", text: "", parts: [] };
  content.push(part);
  const opened: Open = { part, kind: "text", indent };
  open.push(opened);
  return opened;
}

function push(open: Open[], parts: ProvisionPart[], marker: Marker, indent: number): void {
  const part = partOf(marker);
  parts.push(part);
  open.push({ part, kind: "item", indent });
}

const partOf = ({ level, number, rest }: Marker): ProvisionPart => ({
  level: level as Level,
  number,
  text: rest,
  parts: [],
});

/** Takes words together that were divided at the end of a line; looks at each line once. */
export function joinLines(lines: readonly string[]): string {
  const pieces: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = at === 0 ? "" : lines[at - 1]!;
    const isDivided =
      /\p{Ll}-$/u.test(before.slice(-3)) && /^(?!und\b|oder\b|bzw|sowie\b)\p{Ll}/u.test(line);
    if (isDivided) pieces[at - 1] = pieces[at - 1]!.slice(0, -1);
    pieces.push(at === 0 || isDivided || (at === 1 && before === "") ? line : ` ${line}`);
  }
  return pieces.join("");
}
