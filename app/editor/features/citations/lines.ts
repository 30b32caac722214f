import { $isLinkNode } from "@lexical/link";
import { $isHeadingNode } from "@lexical/rich-text";
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from "lexical";
import { $isCitationNode } from "../../nodes/citation-node";
import type { CitationDecision, CitedRecord } from "../../state/cited-record";

export type Run = { key: NodeKey; start: number; end: number };
export type Decided = Run & { decision: CitationDecision; words: string; record: CitedRecord };

/** The words directly in one paragraph, heading, quote or list item, and where its leaves stand. */
export type Line = {
  key: NodeKey;
  text: string;
  leaves: Run[];
  decided: Decided[];
  links: Run[];
};

/** As `wordsOf` in the stored text: a line break is "\n". */
export function $readLine(holder: ElementNode): Line {
  const line: Line = { key: holder.getKey(), text: "", leaves: [], decided: [], links: [] };
  for (const child of holder.getChildren()) $readInto(line, child);
  return line;
}

function $readInto(line: Line, node: LexicalNode): void {
  const key = node.getKey();
  const start = line.text.length;
  if ($isTextNode(node) || $isLineBreakNode(node)) {
    line.text += $isTextNode(node) ? node.getTextContent() : "\n";
    line.leaves.push({ key, start, end: line.text.length });
  } else if ($isElementNode(node) && node.isInline()) {
    for (const child of node.getChildren()) $readInto(line, child);
    const run = { key, start, end: line.text.length };
    if ($isLinkNode(node)) line.links.push(run);
    if ($isCitationNode(node))
      line.decided.push({
        ...run,
        decision: node.getDecision(),
        words: node.getWords(),
        record: node.getRecord(),
      });
  }
}

/** All that hold lines, in the order of the text, each with the heading it stands under. */
export function $holders(): { holder: ElementNode; under: string }[] {
  const found: { holder: ElementNode; under: string }[] = [];
  let under = "";
  const walk = (node: ElementNode) => {
    const children = node.getChildren();
    if ($isHeadingNode(node)) under = node.getTextContent();
    if (children.some((child) => !$isElementNode(child) || child.isInline()))
      found.push({ holder: node, under });
    for (const child of children) if ($isElementNode(child) && !child.isInline()) walk(child);
  };
  for (const block of $getRoot().getChildren()) if ($isElementNode(block)) walk(block);
  return found;
}
