import { $isListItemNode, $isListNode } from "@lexical/list";
import { $isTableNode, type TableCellNode } from "@lexical/table";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
} from "lexical";

const isBlock = (node: LexicalNode): node is ElementNode =>
  $isElementNode(node) && !node.isInline();

/** Blocks that landed inside a line of text give up their walls; their words stay. */
export function $keepInline(parent: ElementNode): void {
  for (const child of parent.getChildren()) {
    if (!isBlock(child)) continue;
    if ($isListItemNode(parent) && $isListNode(child)) continue;
    const inline = $inlineOf(child);
    const before = child.getPreviousSibling();
    if (before && !isBlock(before) && inline.length > 0) child.insertBefore($createLineBreakNode());
    for (const node of inline) child.insertBefore(node);
    const after = child.getNextSibling();
    if (after && !isBlock(after) && inline.length > 0) child.insertBefore($createLineBreakNode());
    child.remove();
  }
}

function $inlineOf(block: ElementNode): LexicalNode[] {
  const children = block.getChildren();
  return children.some(isBlock) ? [$createTextNode(block.getTextContent().trim())] : children;
}

/** A table cell holds blocks: loose text gets a paragraph, a table inside becomes text. */
export function $keepCellBlocks(cell: TableCellNode): void {
  for (const child of cell.getChildren()) {
    if ($isTableNode(child))
      child.replace($createParagraphNode().append($createTextNode(child.getTextContent().trim())));
    else if (!isBlock(child)) {
      const paragraph = $createParagraphNode();
      child.insertBefore(paragraph);
      paragraph.append(child);
    }
  }
  if (cell.isEmpty()) cell.append($createParagraphNode());
}
