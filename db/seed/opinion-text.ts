/**
 * The light authoring format of the demo opinions and its way into editor state:
 * `# Sachverhalt` (a section by its German title), `##` to `####` headings, `- ` and `1. ` lists,
 * `> ` quotes, `| a | b |` tables with a header row; a blank line ends a paragraph.
 */
import {
  sections,
  sectionTitles,
  type BlockNode,
  type EditorDocument,
  type HeadingNode,
  type ListNode,
  type ParagraphNode,
  type SectionHeadingNode,
  type TableCellNode,
  type TableNode,
} from "~/editor/state/document";
import { inlineNodes } from "./inline-text";

/** What every element of Lexical's own export carries. */
const element = { direction: null, format: "", indent: 0, version: 1 } as const;

const paragraph = (text: string): ParagraphNode => ({
  ...element,
  type: "paragraph",
  children: inlineNodes(text),
  textFormat: 0,
  textStyle: "",
});

function sectionHeading(title: string): SectionHeadingNode {
  const section = sections.find((name) => sectionTitles[name] === title);
  if (!section) throw new Error(`Unbekannter Abschnitt: ${title}`);
  return { ...element, type: "section-heading", section, tag: "h2", children: inlineNodes(title) };
}

const headingTags: Record<string, HeadingNode["tag"]> = { "##": "h3", "###": "h4", "####": "h5" };

function heading(marks: string, text: string): SectionHeadingNode | HeadingNode {
  const tag = headingTags[marks];
  return tag
    ? { ...element, type: "heading", tag, children: inlineNodes(text) }
    : sectionHeading(text);
}

const listMarks = { bullet: /^- /, number: /^\d+\. / };

function list(listType: "number" | "bullet", lines: string[]): ListNode {
  const items: string[] = [];
  for (const line of lines) {
    if (listMarks[listType].test(line)) items.push(line.replace(listMarks[listType], ""));
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  return {
    ...element,
    type: "list",
    listType,
    start: 1,
    tag: listType === "number" ? "ol" : "ul",
    children: items.map((item, index) => ({
      ...element,
      type: "listitem",
      value: index + 1,
      children: inlineNodes(item),
    })),
  };
}

const cell = (text: string, row: number): TableCellNode => ({
  ...element,
  type: "tablecell",
  headerState: row === 0 ? 1 : 0,
  colSpan: 1,
  rowSpan: 1,
  backgroundColor: null,
  children: [paragraph(text.trim())],
});

const cellTexts = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");

const table = (lines: string[]): TableNode => ({
  ...element,
  type: "table",
  children: lines.map((line, row) => ({
    ...element,
    type: "tablerow",
    children: cellTexts(line).map((text) => cell(text, row)),
  })),
});

const joined = (lines: string[]) => lines.map((line) => line.trim()).join(" ");

function block(lines: string[]): BlockNode {
  const first = lines[0] ?? "";
  const [, marks, title] = /^(#{1,4}) +(.+)$/.exec(first) ?? [];
  if (marks && title) return heading(marks, title.trim());
  if (listMarks.bullet.test(first)) return list("bullet", lines);
  if (listMarks.number.test(first)) return list("number", lines);
  if (first.startsWith("|")) return table(lines);
  if (first.startsWith("> ")) {
    const text = joined(lines.map((line) => line.replace(/^> ?/, "")));
    return { ...element, type: "quote", children: inlineNodes(text) };
  }
  return paragraph(joined(lines));
}

/** Throws on an unknown section title and on a bold or italic mark that is never closed. */
export function opinionState(source: string): EditorDocument {
  const children = source
    .replace(/^(#{1,4} .+)$/gm, "\n$1\n")
    .split(/\n\s*\n/)
    .map((text) => text.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map(block);
  return { schema: 1, root: { ...element, type: "root", children } };
}
