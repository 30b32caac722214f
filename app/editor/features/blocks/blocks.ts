import { $isListItemNode, $isListNode, ListNode } from "@lexical/list";
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
} from "@lexical/rich-text";
import { $setBlocksType } from "@lexical/selection";
import { $getNearestNodeOfType } from "@lexical/utils";
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  $isRootOrShadowRoot,
  INDENT_CONTENT_COMMAND,
  OUTDENT_CONTENT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from "lexical";
import { $isSectionHeadingNode } from "../../nodes/section-heading-node";

export const blockTypes = ["paragraph", "h3", "h4", "h5", "quote"] as const;
export type BlockType = (typeof blockTypes)[number];
export type BlockHere = BlockType | "bullet" | "number" | "section";

/** What the block with the caret is. */
export function $blockAt(node: LexicalNode): BlockHere {
  const list = $getNearestNodeOfType(node, ListNode);
  if ($isListNode(list)) return list.getListType() === "number" ? "number" : "bullet";
  let block: LexicalNode = node;
  for (let up = block.getParent(); up && !$isRootOrShadowRoot(up); up = block.getParent())
    block = up;
  if ($isSectionHeadingNode(block)) return "section";
  if ($isHeadingNode(block)) return blockTypes.find((type) => type === block.getTag()) ?? "h3";
  return $isQuoteNode(block) ? "quote" : "paragraph";
}

export function $setBlockType(type: BlockType): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  $setBlocksType(selection, () => {
    if (type === "paragraph") return $createParagraphNode();
    return type === "quote" ? $createQuoteNode() : $createHeadingNode(type);
  });
}

/** Only list items have depth: a paragraph of an opinion has none. Answers whether it applied. */
export function shiftListItem(editor: LexicalEditor, direction: "in" | "out"): boolean {
  const inList = editor.getEditorState().read(() => {
    const selection = $getSelection();
    return (
      $isRangeSelection(selection) &&
      [selection.anchor.getNode(), ...selection.anchor.getNode().getParents()].some($isListItemNode)
    );
  });
  if (!inList) return false;
  const command = direction === "in" ? INDENT_CONTENT_COMMAND : OUTDENT_CONTENT_COMMAND;
  return editor.dispatchCommand(command, undefined);
}
