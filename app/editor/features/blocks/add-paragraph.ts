import { $createLinkNode } from "@lexical/link";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
} from "lexical";
import { isSafeUrl } from "../../state/safe-url";

/** Words of a paragraph, linked where they have an address. */
export type ParagraphPart = { text: string; url?: string };

/**
 * Adds a paragraph behind the block with the caret, else at the end, as one step that can be undone.
 * The last part is selected: what is typed next stands in its place.
 */
export function addParagraph(editor: LexicalEditor, parts: readonly ParagraphPart[]): void {
  editor.update(() => $addParagraph(parts), { tag: HISTORY_PUSH_TAG });
  editor.focus();
}

export function $addParagraph(parts: readonly ParagraphPart[]): void {
  const nodes = parts.map(({ text, url }) => {
    const words = $createTextNode(text);
    return url && isSafeUrl(url) ? $createLinkNode(url).append(words) : words;
  });
  const paragraph = $createParagraphNode().append(...nodes);
  const block = $blockWithCaret();
  if (!block) $getRoot().append(paragraph);
  else if ($isElementNode(block) && block.isEmpty()) block.replace(paragraph);
  else block.insertAfter(paragraph);
  nodes.at(-1)?.select(0);
}

function $blockWithCaret(): LexicalNode | null {
  const anchor = $getSelection()?.getNodes()[0];
  return anchor?.getTopLevelElement() ?? null;
}
