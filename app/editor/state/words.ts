import type { InlineNode } from "./document";

/** The text of inline nodes, exactly: a line break is "\n". Offsets into it are places in it. */
export function wordsOf(nodes: readonly InlineNode[]): string {
  let text = "";
  for (const node of nodes) {
    if (node.type === "text") text += node.text;
    else if (node.type === "linebreak") text += "\n";
    else text += wordsOf(node.children);
  }
  return text;
}
