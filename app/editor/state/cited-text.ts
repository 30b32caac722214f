import type {
  BlockNode,
  CitationNode,
  EditorDocument,
  InlineNode,
  ListItemNode,
  TableCellNode,
} from "./document";
import { wordsOf } from "./words";

/** Inline nodes of one paragraph, heading, quote or list item, with their place in the whole text. */
export type TextLine = {
  /** The block of the document it stands in. */
  block: BlockNode;
  holder: object;
  nodes: InlineNode[];
  start: number;
  end: number;
};

export type CitedText = {
  /** All lines, kept apart so that no citation reaches from one into the next. */
  text: string;
  lines: TextLine[];
  /** What is decided already, in the order of the text. */
  decided: { node: CitationNode; start: number; end: number; line: TextLine }[];
};

/** Neither blank nor letter: the recogniser reads over no line's end. */
export const lineEnd = "\n\u001e\n";

/** The text of a document as the recogniser reads it. */
export function citedText(document: EditorDocument): CitedText {
  const read: CitedText = { text: "", lines: [], decided: [] };
  const parts: string[] = [];
  let at = 0;
  for (const block of document.root.children) {
    for (const holder of holdersIn(block)) {
      const nodes = inlineOf(holder);
      const words = wordsOf(nodes);
      if (words === "") continue;
      const line: TextLine = { block, holder, nodes, start: at, end: at + words.length };
      read.lines.push(line);
      noteDecided(read, line, nodes, at);
      parts.push(words);
      at = line.end + lineEnd.length;
    }
  }
  read.text = parts.join(lineEnd);
  return read;
}

function noteDecided(read: CitedText, line: TextLine, nodes: InlineNode[], from: number): void {
  let at = from;
  for (const node of nodes) {
    const end = at + (node.type === "text" ? node.text.length : wordsOf([node]).length);
    if (node.type === "citation") read.decided.push({ node, start: at, end, line });
    else if (node.type === "link") noteDecided(read, line, node.children, at);
    at = end;
  }
}

type Holder = Exclude<BlockNode, { type: "list" | "table" }> | ListItemNode;

function* holdersIn(block: BlockNode | TableCellNode): Generator<Holder> {
  switch (block.type) {
    case "list":
      for (const item of block.children) {
        yield item;
        for (const child of item.children) if (child.type === "list") yield* holdersIn(child);
      }
      return;
    case "table":
      for (const row of block.children) for (const cell of row.children) yield* holdersIn(cell);
      return;
    case "tablecell":
      for (const child of block.children) yield* holdersIn(child);
      return;
    default:
      yield block;
  }
}

const inlineOf = (holder: Holder): InlineNode[] =>
  holder.type === "listitem"
    ? holder.children.filter((child) => child.type !== "list")
    : holder.children;
