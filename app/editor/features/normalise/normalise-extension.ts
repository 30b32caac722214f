import { $isLinkNode, LinkNode } from "@lexical/link";
import { $isListItemNode, ListItemNode, ListNode } from "@lexical/list";
import { $createHeadingNode, $isHeadingNode, HeadingNode, QuoteNode } from "@lexical/rich-text";
import { TableCellNode, TableNode, TableRowNode } from "@lexical/table";
import {
  $createTextNode,
  $getRoot,
  $isRootNode,
  defineExtension,
  mergeRegister,
  ParagraphNode,
  TabNode,
  TextNode,
  type ElementNode,
} from "lexical";
import { $isSectionHeadingNode, SectionHeadingNode } from "../../nodes/section-heading-node";
import { allFormatBits } from "../../state/document";
import { isSafeUrl } from "../../state/safe-url";
import { $keepCellBlocks, $keepInline } from "./structure";

const deepestList = 8;

/**
 * Keeps the document within what `checkEditorState` accepts, whatever was pasted or pressed:
 * no style, no foreign format, no unsafe link, no block where only text may stand.
 */
export const NormaliseExtension = defineExtension({
  name: "votum/normalise",
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $plainText),
      editor.registerNodeTransform(TabNode, (tab) => void tab.replace($createTextNode(" "))),
      editor.registerNodeTransform(LinkNode, $safeLink),
      editor.registerNodeTransform(ParagraphNode, $textBlock),
      editor.registerNodeTransform(QuoteNode, $textBlock),
      editor.registerNodeTransform(HeadingNode, $heading),
      editor.registerNodeTransform(SectionHeadingNode, $sectionHeading),
      editor.registerNodeTransform(ListNode, $list),
      editor.registerNodeTransform(ListItemNode, $listItem),
      editor.registerNodeTransform(TableNode, $table),
      editor.registerNodeTransform(TableRowNode, (row) => {
        $plainElement(row);
        if (row.getHeight() !== undefined) row.setHeight(undefined);
      }),
      editor.registerNodeTransform(TableCellNode, $tableCell),
    ),
});

function $plainText(node: TextNode): void {
  const foreign = node.getFormat() & ~allFormatBits;
  if (foreign !== 0) node.setFormat(node.getFormat() & allFormatBits);
  if (node.getStyle() !== "") node.setStyle("");
  if (node.getDetail() !== 0) node.setDetail(0);
  if (node.getMode() !== "normal") node.setMode("normal");
  const text = node.getTextContent();
  // A blank in place of each control sign: a shorter text would leave the caret behind its end.
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, " ");
  if (clean !== text) node.setTextContent(clean);
}

function $plainElement(node: ElementNode): void {
  if (node.getFormatType() !== "") node.setFormat("");
  if (node.getIndent() !== 0 && !$isListItemNode(node)) node.setIndent(0);
  if (node.getStyle() !== "") node.setStyle("");
  if (node.getTextStyle() !== "") node.setTextStyle("");
  const format = node.getTextFormat();
  if ((format & ~allFormatBits) !== 0) node.setTextFormat(format & allFormatBits);
}

function $textBlock(node: ElementNode): void {
  $plainElement(node);
  $keepInline(node);
}

const storedTags = { h1: "h3", h2: "h3", h6: "h5" } as const;

function $heading(node: HeadingNode): void {
  if ($isSectionHeadingNode(node)) return;
  const tag = node.getTag();
  if (tag === "h1" || tag === "h2" || tag === "h6") node.setTag(storedTags[tag]);
  $textBlock(node);
}

/** A pasted second heading of a section, or one inside a table, is an ordinary heading. */
function $sectionHeading(node: SectionHeadingNode): void {
  const first = $getRoot()
    .getChildren()
    .find((child) => $isSectionHeadingNode(child) && child.getSection() === node.getSection());
  if ($isRootNode(node.getParent()) && first?.is(node)) $textBlock(node);
  else node.replace($createHeadingNode("h3"), true);
}

function $list(node: ListNode): void {
  $plainElement(node);
  if (node.getListType() === "check") node.setListType("bullet");
  if (node.getStart() < 1) node.setStart(1);
}

function $listItem(node: ListItemNode): void {
  $plainElement(node);
  if (node.getChecked() !== undefined) node.setChecked(undefined);
  if (node.getIndent() > deepestList) node.setIndent(deepestList);
  $keepInline(node);
}

function $table(node: TableNode): void {
  $plainElement(node);
  if (node.getColWidths() !== undefined) node.setColWidths(undefined);
  if (node.getRowStriping()) node.setRowStriping(false);
  if (node.getFrozenRows() !== 0) node.setFrozenRows(0);
  if (node.getFrozenColumns() !== 0) node.setFrozenColumns(0);
}

function $tableCell(node: TableCellNode): void {
  $plainElement(node);
  if (node.getBackgroundColor() !== null) node.setBackgroundColor(null);
  if (node.getWidth() !== undefined) node.setWidth(undefined);
  if (node.getVerticalAlign() !== undefined) node.setVerticalAlign(undefined);
  $keepCellBlocks(node);
}

function $safeLink(node: LinkNode): void {
  $plainElement(node);
  const nested = node.getChildren().some($isLinkNode);
  if (!isSafeUrl(node.getURL()) || nested || $isHeadingNode(node.getFirstChild())) {
    for (const child of node.getChildren()) node.insertBefore(child);
    node.remove();
    return;
  }
  if (node.getRel() !== null) node.setRel(null);
  if (node.getTarget() !== null) node.setTarget(null);
  if (node.getTitle() !== null) node.setTitle(null);
}
