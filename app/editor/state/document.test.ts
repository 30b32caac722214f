import { describe, expect, it } from "vitest";
import { checkEditorState } from "./check-editor-state";
import { countWords } from "./count-words";
import type { BlockNode, EditorDocument, HeadingTag, Section } from "./document";
import { newDocument } from "./new-document";
import { headings } from "./outline";
import { plainText } from "./plain-text";
import { sectionDocument, splitSections } from "./sections";

const words = (text: string) => ({ type: "text", version: 1, text, format: 0 }) as const;
const paragraph = (text: string): BlockNode => ({
  type: "paragraph",
  version: 1,
  children: text ? [words(text)] : [],
});
const heading = (tag: HeadingTag, text: string): BlockNode => ({
  type: "heading",
  version: 1,
  tag,
  children: [words(text)],
});
const section = (name: Section, text: string = name): BlockNode => ({
  type: "section-heading",
  version: 1,
  tag: "h2",
  section: name,
  children: [words(text)],
});
const documentOf = (...children: BlockNode[]): EditorDocument => ({
  schema: 1,
  root: { type: "root", version: 1, children },
});

describe("A new document", () => {
  it("has the six sections and passes the guard", () => {
    const fresh = newDocument();
    expect(checkEditorState(JSON.stringify(fresh)).ok).toBe(true);
    expect(splitSections(fresh).map((part) => part.section)).toEqual([
      "rechtsfrage",
      "kurzantwort",
      "leitsaetze",
      "sachverhalt",
      "wuerdigung",
      "ergebnis",
    ]);
  });
});

describe("Sections", () => {
  it("keep what stands before the first heading", () => {
    const parts = splitSections(
      documentOf(paragraph("Vorbemerkung"), section("ergebnis"), paragraph("Ja.")),
    );
    expect(parts.map((part) => [part.section, part.blocks.length])).toEqual([
      [null, 1],
      ["ergebnis", 1],
    ]);
  });
  it("can stand alone", () => {
    const whole = documentOf(
      section("kurzantwort"),
      paragraph("Nein."),
      section("ergebnis"),
      paragraph("Ja."),
    );
    expect(plainText(sectionDocument(whole, "ergebnis")!)).toBe("Ja.");
    expect(sectionDocument(whole, "sachverhalt")).toBeNull();
  });
});

describe("Plain text", () => {
  it("separates blocks, list items, rows and cells", () => {
    const nested = documentOf(
      paragraph(""),
      {
        type: "list",
        version: 1,
        listType: "bullet",
        tag: "ul",
        start: 1,
        children: [
          {
            type: "listitem",
            version: 1,
            value: 1,
            children: [words("eins"), { type: "linebreak", version: 1 }, words("weiter")],
          },
          {
            type: "listitem",
            version: 1,
            value: 2,
            children: [
              {
                type: "list",
                version: 1,
                listType: "number",
                tag: "ol",
                start: 1,
                children: [{ type: "listitem", version: 1, value: 1, children: [words("innen")] }],
              },
            ],
          },
        ],
      },
      {
        type: "table",
        version: 1,
        children: [
          {
            type: "tablerow",
            version: 1,
            children: [
              {
                type: "tablecell",
                version: 1,
                headerState: 1,
                children: [{ type: "paragraph", version: 1, children: [words("Norm")] }],
              },
              {
                type: "tablecell",
                version: 1,
                headerState: 0,
                children: [{ type: "paragraph", version: 1, children: [words("§ 41")] }],
              },
            ],
          },
        ],
      },
    );
    expect(plainText(nested)).toBe("eins weiter\ninnen\nNorm\t§ 41");
  });
});

describe("Outline", () => {
  it("numbers A., I., 1., a) and begins anew below each heading", () => {
    const outline = headings(
      documentOf(
        section("rechtsfrage"),
        section("leitsaetze"),
        heading("h3", "Vorab"),
        section("wuerdigung", "Rechtliche Würdigung"),
        heading("h3", "Maßstab"),
        heading("h4", "Quorum"),
        heading("h4", "Frist"),
        heading("h5", "Beginn"),
        heading("h3", "Fristlauf"),
        heading("h4", "§ 26 GO"),
        section("ergebnis"),
      ),
    );
    expect(outline.map((entry) => entry.number)).toEqual([
      "A.",
      "",
      "",
      "B.",
      "I.",
      "1.",
      "2.",
      "a)",
      "II.",
      "1.",
      "C.",
    ]);
    expect(outline[4]?.id).toBe("wuerdigung-massstab");
  });
  it("does not number twice what the author numbered", () => {
    const outline = headings(
      documentOf(heading("h3", "I. Maßstab"), heading("h3", "Frist"), heading("h5", "aa) Beginn")),
    );
    expect(outline.map((entry) => entry.number)).toEqual(["", "II.", ""]);
  });
  it("gives every heading an anchor of its own", () => {
    const ids = headings(
      documentOf(
        heading("h3", "Frist"),
        heading("h3", "Frist"),
        heading("h3", "frist-2"),
        heading("h3", "–"),
        heading("h3", ""),
      ),
    ).map((entry) => entry.id);
    expect(new Set(ids).size).toBe(5);
  });
});

describe("Counting words", () => {
  it.each([
    ["", 0],
    ["Der Rat – so die Kammer – entscheidet.", 6],
    ["§ 41 Abs. 1 GO NRW", 6],
    ["Kreis-Ausschuss und/oder Rat", 3],
  ])("%j has %i", (text, count) => expect(countWords(text)).toBe(count));
});
