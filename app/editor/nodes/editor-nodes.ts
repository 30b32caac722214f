import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode } from "@lexical/list";
import { HeadingNode, QuoteNode } from "@lexical/rich-text";
import { TableCellNode, TableNode, TableRowNode } from "@lexical/table";
import { CitationNode } from "./citation-node";
import { SectionHeadingNode } from "./section-heading-node";

/** Every node an opinion may hold besides paragraph, text and line break; browser and server alike. */
export const editorNodes = [
  SectionHeadingNode,
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  CitationNode,
  TableNode,
  TableRowNode,
  TableCellNode,
];
