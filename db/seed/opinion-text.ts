/**
 * The light authoring format of the demo opinions and its way into editor state:
 * `# Sachverhalt` (a section by its German name), `##` to `####` headings, `- ` and `1. ` lists,
 * `> ` quotes, `| a | b |` tables with a header row; a blank line ends a paragraph.
 */
import { inlineNodes, type InlineNode } from "./inline-text";

const sections = {
  Rechtsfrage: "rechtsfrage",
  Kurzantwort: "kurzantwort",
  Leitsätze: "leitsaetze",
  Sachverhalt: "sachverhalt",
  "Rechtliche Würdigung": "wuerdigung",
  Ergebnis: "ergebnis",
} as const;
export type SectionName = (typeof sections)[keyof typeof sections];

type ElementNode<Type extends string, Child, Fields = unknown> = {
  children: Child[];
  direction: null;
  format: "";
  indent: 0;
  type: Type;
  version: 1;
} & Fields;

type SectionHeading = ElementNode<
  "section-heading",
  InlineNode,
  { section: SectionName; tag: "h2" }
>;
type Heading = ElementNode<"heading", InlineNode, { tag: "h3" | "h4" | "h5" }>;
type Paragraph = ElementNode<"paragraph", InlineNode, { textFormat: 0; textStyle: "" }>;
type Quote = ElementNode<"quote", InlineNode>;
type ListItem = ElementNode<"listitem", InlineNode, { value: number }>;
type List = ElementNode<
  "list",
  ListItem,
  { listType: "number" | "bullet"; start: 1; tag: "ol" | "ul" }
>;
type CellFields = { headerState: 0 | 1; colSpan: 1; rowSpan: 1; backgroundColor: null };
type TableCell = ElementNode<"tablecell", Paragraph, CellFields>;
type TableRow = ElementNode<"tablerow", TableCell>;
type Table = ElementNode<"table", TableRow>;
export type BlockNode = SectionHeading | Heading | Paragraph | Quote | List | Table;

export type OpinionState = { schema: 1; root: ElementNode<"root", BlockNode> };

const element = <Type extends string, Child, Fields = unknown>(
  type: Type,
  children: Child[],
  fields: Fields,
): ElementNode<Type, Child, Fields> => ({
  children,
  direction: null,
  format: "",
  indent: 0,
  type,
  version: 1,
  ...fields,
});

const paragraph = (text: string): Paragraph =>
  element("paragraph", inlineNodes(text), { textFormat: 0, textStyle: "" });

const headingTags = { 2: "h3", 3: "h4", 4: "h5" } as const;

function heading(level: number, text: string): SectionHeading | Heading {
  if (level !== 1) {
    const tag = headingTags[level as keyof typeof headingTags];
    return element("heading", inlineNodes(text), { tag });
  }
  if (!Object.hasOwn(sections, text)) throw new Error(`Unbekannter Abschnitt: ${text}`);
  const section = sections[text as keyof typeof sections];
  return element("section-heading", inlineNodes(text), { section, tag: "h2" });
}

const listMarks = { bullet: /^- /, number: /^\d+\. / };

function list(listType: "number" | "bullet", lines: string[]): List {
  const items: string[] = [];
  for (const line of lines) {
    if (listMarks[listType].test(line)) items.push(line.replace(listMarks[listType], ""));
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  const children = items.map((item, index) =>
    element("listitem", inlineNodes(item), { value: index + 1 }),
  );
  return element("list", children, {
    listType,
    start: 1,
    tag: listType === "number" ? "ol" : "ul",
  });
}

function table(lines: string[]): Table {
  const rows = lines.map((line, row) => {
    const texts = line
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|");
    const cells = texts.map((text): TableCell => {
      const fields: CellFields = {
        headerState: row === 0 ? 1 : 0,
        colSpan: 1,
        rowSpan: 1,
        backgroundColor: null,
      };
      return element("tablecell", [paragraph(text.trim())], fields);
    });
    return element("tablerow", cells, {});
  });
  return element("table", rows, {});
}

const joined = (lines: string[]) => lines.map((line) => line.trim()).join(" ");

function block(lines: string[]): BlockNode {
  const first = lines[0] ?? "";
  const head = /^(#{1,4}) +(.+)$/.exec(first);
  if (head?.[1] && head[2]) return heading(head[1].length, head[2].trim());
  if (listMarks.bullet.test(first)) return list("bullet", lines);
  if (listMarks.number.test(first)) return list("number", lines);
  if (first.startsWith("|")) return table(lines);
  if (first.startsWith("> ")) {
    return element("quote", inlineNodes(joined(lines.map((line) => line.replace(/^> ?/, "")))), {});
  }
  return paragraph(joined(lines));
}

/** Throws on an unknown section name and on a bold or italic mark that is never closed. */
export function opinionState(source: string): OpinionState {
  const blocks = source
    .replace(/^(#{1,4} .+)$/gm, "\n$1\n")
    .split(/\n\s*\n/)
    .map((text) => text.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map(block);
  return { schema: 1, root: element("root", blocks, {}) };
}
