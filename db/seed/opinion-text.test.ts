import { createHeadlessEditor } from "@lexical/headless";
import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode } from "@lexical/list";
import { HeadingNode, QuoteNode } from "@lexical/rich-text";
import { TableCellNode, TableNode, TableRowNode } from "@lexical/table";
import { describe, expect, it } from "vitest";
import type { EditorDocument } from "~/editor/state/document";
import { opinionState } from "./opinion-text";
import { withProtectedSpaces } from "./protected-spaces";

const nbsp = "\u00a0";
const sample = `
# Leitsätze
1. Erster Satz mit
   Fortsetzung.
2. Zweiter Satz.

# Rechtliche Würdigung
## I. Zulässigkeit
Ein **fetter**, ein *kursiver* und ein ***doppelter*** Teil,
dazu [ein Verweis](https://example.org/norm) und [ein innerer](/gutachten/1).

### 1. Statthaftigkeit
#### a) Unterpunkt
> Erste Zeile
> zweite Zeile

- Punkt

| Organ | Norm |
| Rat | § 41 GO NRW |
`;

const blocks = (source: string) => opinionState(source).root.children;

/** Our section headings are headings to Lexical itself; the rest of their fields is the same. */
const asPlainHeadings = (root: EditorDocument["root"]) => ({
  ...root,
  children: root.children.map((child) => {
    if (child.type !== "section-heading") return child;
    const { section: _section, ...heading } = child;
    return { ...heading, type: "heading" };
  }),
});

describe("the authoring format", () => {
  it("survives Lexical's own reading and writing unchanged", () => {
    const editor = createHeadlessEditor({
      nodes: [
        HeadingNode,
        QuoteNode,
        ListNode,
        ListItemNode,
        TableNode,
        TableRowNode,
        TableCellNode,
        LinkNode,
      ],
    });
    const root = asPlainHeadings(opinionState(sample).root);
    const state = editor.parseEditorState(JSON.stringify({ root }));
    expect(state.toJSON().root).toEqual(root);
  });

  it("knows every block", () => {
    expect(blocks(sample).map((child) => ("tag" in child ? child.tag : child.type))).toEqual([
      "h2",
      "ol",
      "h2",
      "h3",
      "paragraph",
      "h4",
      "h5",
      "quote",
      "ul",
      "table",
    ]);
  });

  it.each([
    ["Rechtsfrage", "rechtsfrage"],
    ["Kurzantwort", "kurzantwort"],
    ["Leitsätze", "leitsaetze"],
    ["Sachverhalt", "sachverhalt"],
    ["Rechtliche Würdigung", "wuerdigung"],
    ["Ergebnis", "ergebnis"],
  ])("names the section %s", (german, section) => {
    expect(blocks(`# ${german}`)[0]).toMatchObject({
      type: "section-heading",
      section,
      children: [{ text: german }],
    });
  });

  it("refuses an unknown section", () => {
    expect(() => opinionState("# Tenor\n\nText")).toThrow("Unbekannter Abschnitt: Tenor");
  });

  it("refuses an emphasis that is never closed", () => {
    expect(() => opinionState("Ein **halber Satz.")).toThrow("nicht geschlossen");
  });

  it("joins continued lines of a list item and counts the items", () => {
    const [list] = blocks("1. Erster\n   Teil\n2. Zweiter");
    expect(list?.children).toMatchObject([
      { value: 1, children: [{ text: "Erster Teil" }] },
      { value: 2, children: [{ text: "Zweiter" }] },
    ]);
  });

  it("marks only the first table row as header", () => {
    const [table] = blocks("| a | b |\n| c | d |");
    expect(table?.children).toMatchObject([
      { children: [{ headerState: 1 }, { headerState: 1 }] },
      { children: [{ headerState: 0 }, { headerState: 0 }] },
    ]);
  });

  it("sets format bits: 1 bold, 2 italic, 3 both", () => {
    const [line] = blocks("**a** *b* ***c*** d");
    const formats = [1, 0, 2, 0, 3, 0];
    expect(line?.children).toMatchObject(formats.map((format) => ({ format })));
  });

  it("protects links to other sites only", () => {
    const [line] = blocks("[a](https://example.org) [b](/normen)");
    expect(line?.children).toMatchObject([{ rel: "noopener noreferrer" }, {}, { rel: null }]);
  });
});

describe("protected spaces", () => {
  it.each([
    ["§ 26 Abs. 1 Satz 2 Nr. 3", `§${nbsp}26 Abs.${nbsp}1 Satz${nbsp}2 Nr.${nbsp}3`],
    ["§§ 48, 49", `§§${nbsp}48, 49`],
    ["(Art. 78 LV NRW)", `(Art.${nbsp}78 LV NRW)`],
    ["Rn. 70 und S. 12", `Rn.${nbsp}70 und S.${nbsp}12`],
    ["GV. NRW. S. 966", `GV.${nbsp}NRW. S.${nbsp}966`],
    ["z. B. und d. h.", `z.${nbsp}B. und d.${nbsp}h.`],
    ["i. V. m. und m. w. N.", `i.${nbsp}V.${nbsp}m. und m.${nbsp}w.${nbsp}N.`],
    ["50 v. H. und 5 %", `50 v.${nbsp}H. und 5${nbsp}%`],
    ["am 11. Juli 2018", `am 11.${nbsp}Juli 2018`],
    ["Art. 75 Nr. 5 Buchst. b", `Art.${nbsp}75 Nr.${nbsp}5 Buchst.${nbsp}b`],
    ["Der Satz gilt. Absatz drei", "Der Satz gilt. Absatz drei"],
    ["Grundsatz 1 gilt", "Grundsatz 1 gilt"],
  ])("%s", (typed, expected) => {
    expect(withProtectedSpaces(typed)).toBe(expected);
  });
});
