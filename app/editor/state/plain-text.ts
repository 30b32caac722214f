import type { BlockNode, EditorDocument, InlineNode, TableCellNode } from "./document";

type TextBearer = BlockNode | InlineNode | TableCellNode;

/** The words of a document for search and comparison: one line a block, list item and table row. */
export function plainText(document: EditorDocument): string {
  return document.root.children.flatMap(blockLines).join("\n");
}

/** Text of one heading, paragraph or run of inline nodes; line breaks become spaces. */
export function inlineText(nodes: readonly InlineNode[]): string {
  let text = "";
  for (const node of nodes) {
    if (node.type === "text") text += node.text;
    else if (node.type === "linebreak") text += " ";
    else text += inlineText(node.children);
  }
  return text;
}

/** The lines of one block in reading order, without empty ones. */
export function blockLines(block: TextBearer): string[] {
  switch (block.type) {
    case "list":
      return block.children.flatMap((item) => {
        const own = item.children.filter((child) => child.type !== "list");
        const nested = item.children.filter((child) => child.type === "list");
        return [...nonEmpty(inlineText(own)), ...nested.flatMap(blockLines)];
      });
    case "table":
      return block.children.flatMap((row) =>
        nonEmpty(row.children.map((cell) => blockLines(cell).join(" ")).join("\t")),
      );
    case "tablecell":
      return block.children.flatMap(blockLines);
    case "text":
    case "linebreak":
      return nonEmpty(inlineText([block]));
    default:
      return nonEmpty(inlineText(block.children));
  }
}

function nonEmpty(line: string): string[] {
  return line.trim() === "" ? [] : [line.trim()];
}
