import type { CitationDecision, CitedRecord } from "./cited-record";

/**
 * The stored form of an opinion: Lexical's JSON with a schema number around it. One flat list of
 * blocks; the sections are derived from the section headings (`sections.ts`).
 * These types hold only for text that `checkEditorState` has accepted.
 */
export const documentSchema = 2;

/** The first schema that knows citations; a text without any is stored as 1, as it always was. */
export const citationSchema = 2;

export const sections = [
  "rechtsfrage",
  "kurzantwort",
  "leitsaetze",
  "sachverhalt",
  "wuerdigung",
  "ergebnis",
] as const;
export type Section = (typeof sections)[number];

export const sectionTitles: Record<Section, string> = {
  rechtsfrage: "Rechtsfrage",
  kurzantwort: "Kurzantwort",
  leitsaetze: "Leitsätze",
  sachverhalt: "Sachverhalt",
  wuerdigung: "Rechtliche Würdigung",
  ergebnis: "Ergebnis",
};

/** Bits of a text's `format`, as Lexical defines them; no other bit is stored. */
export const formatBits = {
  bold: 1,
  italic: 2,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const;
export const allFormatBits = 1 | 2 | 8 | 32 | 64;

type Element<Type extends string, Child> = ElementProperties<Type> & { children: Child[] };
type ElementProperties<Type extends string> = {
  type: Type;
  version: 1;
  direction?: "ltr" | "rtl" | null;
  format?: "";
  indent?: number;
};

export type TextNode = {
  type: "text";
  version: 1;
  text: string;
  format: number;
  detail?: 0;
  mode?: "normal";
  style?: "";
};
export type LineBreakNode = { type: "linebreak"; version: 1 };
/**
 * Words about which a person decided whether they cite something. What they cite is kept with
 * them, so that a correction keeps its meaning; the words are never changed by the program.
 */
export type CitationNode = Element<"citation", TextNode | LineBreakNode> & {
  /** Names the place: `zitat-<id>` in the reading view. */
  id: string;
  decision: CitationDecision;
  /** The words decided about, exactly; a line break is "\n". */
  words: string;
  record: CitedRecord;
};
export type LinkNode = Element<"link", TextNode | LineBreakNode | CitationNode> & {
  url: string;
  rel?: string | null;
  target?: string | null;
  title?: string | null;
};
export type InlineNode = TextNode | LineBreakNode | LinkNode | CitationNode;

export type SectionHeadingNode = Element<"section-heading", InlineNode> & {
  section: Section;
  tag: "h2";
};
export type HeadingTag = "h3" | "h4" | "h5";
export type HeadingNode = Element<"heading", InlineNode> & { tag: HeadingTag };
export type ParagraphNode = Element<"paragraph", InlineNode> & {
  textFormat?: number;
  textStyle?: "";
};
type QuoteNode = Element<"quote", InlineNode>;
export type ListItemNode = ElementProperties<"listitem"> & {
  value: number;
  children: (InlineNode | ListNode)[];
};
export type ListNode = Element<"list", ListItemNode> & {
  listType: "bullet" | "number";
  start: number;
  tag: "ul" | "ol";
};
export type TableCellNode = Element<
  "tablecell",
  ParagraphNode | HeadingNode | QuoteNode | ListNode
> & {
  /** 0 none, 1 heads its column, 2 heads its row, 3 both. */
  headerState: 0 | 1 | 2 | 3;
  colSpan?: number;
  rowSpan?: number;
  backgroundColor?: null;
};
export type TableRowNode = Element<"tablerow", TableCellNode>;
export type TableNode = Element<"table", TableRowNode>;

export type BlockNode =
  SectionHeadingNode | HeadingNode | ParagraphNode | QuoteNode | ListNode | TableNode;
export type DocumentNode = BlockNode | InlineNode | ListItemNode | TableRowNode | TableCellNode;

export type EditorDocument = {
  schema: 1 | typeof documentSchema;
  root: Element<"root", BlockNode>;
};

/** Stands for a block of a document that this program does not understand; see `salvage.ts`. */
export type UnreadableNode = { type: "unreadable"; nodeType: string; text: string };

/** What the reading view shows: a checked document, or what could be salvaged of another one. */
export type ReadableDocument = { root: { children: (BlockNode | UnreadableNode)[] } };
