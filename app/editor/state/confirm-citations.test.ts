import { describe, expect, it } from "vitest";
import { checkEditorState } from "./check-editor-state";
import { citedText } from "./cited-text";
import { confirmCitations, type FoundCitation } from "./confirm-citations";
import type { BlockNode, EditorDocument, InlineNode } from "./document";
import { plainText } from "./plain-text";

const text = (words: string, format = 0) =>
  ({ type: "text", version: 1, text: words, format }) as const;
const lineBreak = { type: "linebreak", version: 1 } as const;
const link = (...children: InlineNode[]) =>
  ({ type: "link", version: 1, url: "https://recht.nrw.de", children }) as InlineNode;
const paragraph = (...children: InlineNode[]): BlockNode => ({
  type: "paragraph",
  version: 1,
  children,
});
const documentOf = (...children: BlockNode[]): EditorDocument => ({
  schema: 1,
  root: { type: "root", version: 1, children },
});

/** Finds every `§ n GO`, blanks of any kind between. */
function recognise(whole: string): FoundCitation[] {
  return Array.from(whole.matchAll(/§\s(\d+)\sGO/g), ({ index, 0: words, 1: number = "" }) => ({
    start: index,
    end: index + words.length,
    record: { kind: "provision", law: "GO NRW", unit: "§", number },
  }));
}
function confirmed(document: EditorDocument) {
  let named = 0;
  const result = confirmCitations(document, { recognise, newId: () => `zitat0000${named++}` });
  expect(checkEditorState(JSON.stringify(result))).toMatchObject({ ok: true });
  expect(plainText(result)).toBe(plainText(document));
  return result;
}
const wordsDecided = (document: EditorDocument) =>
  citedText(document).decided.map(({ node }) => node.words);

describe("Confirming what is recognised", () => {
  it.each<[string, BlockNode, string[]]>([
    ["within one text", paragraph(text("Nach § 5 GO gilt.")), ["§ 5 GO"]],
    ["several in one text", paragraph(text("§ 5 GO, § 6 GO")), ["§ 5 GO", "§ 6 GO"]],
    ["over formats", paragraph(text("x § "), text("5", 1), text(" GO y")), ["§ 5 GO"]],
    ["over a line break", paragraph(text("x § 5"), lineBreak, text("GO")), ["§ 5\nGO"]],
    ["with a protected space", paragraph(text("§\u00a05 GO")), ["§\u00a05 GO"]],
    ["in a link", paragraph(text("x "), link(text("siehe § 5 GO")), text("y")), ["§ 5 GO"]],
    ["not where a link begins within it", paragraph(text("§ 5 "), link(text("GO NRW"))), []],
    [
      "in nested lists",
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
            children: [
              text("§ 1 GO"),
              {
                type: "list",
                version: 1,
                listType: "bullet",
                tag: "ul",
                start: 1,
                children: [{ type: "listitem", version: 1, value: 1, children: [text("§ 2 GO")] }],
              },
            ],
          },
        ],
      },
      ["§ 1 GO", "§ 2 GO"],
    ],
    [
      "in a table",
      {
        type: "table",
        version: 1,
        children: [
          {
            type: "tablerow",
            version: 1,
            children: ["§ 1 GO", "§ 2 GO"].map((words) => ({
              type: "tablecell",
              version: 1,
              headerState: 0,
              children: [{ type: "paragraph", version: 1, children: [text(words)] }],
            })),
          },
        ],
      },
      ["§ 1 GO", "§ 2 GO"],
    ],
  ])("%s", (_what, block, expected) =>
    expect(wordsDecided(confirmed(documentOf(block)))).toEqual(expected),
  );

  it("never reads from one paragraph into the next", () => {
    const apart = documentOf(paragraph(text("siehe § 5")), paragraph(text("GO ist gemeint.")));
    expect(wordsDecided(confirmed(apart))).toEqual([]);
  });

  it("keeps decisions and changes nothing the second time", () => {
    const once = confirmed(documentOf(paragraph(text("Nach § 5 GO und § 6 GO."))));
    expect(confirmCitations(once, { recognise, newId: () => "zitat99999" })).toBe(once);
  });

  it("leaves open what is not decided", () => {
    const document = documentOf(paragraph(text("§ 1 GO, § 2 GO, § 3 GO")));
    const decide = (_found: FoundCitation, index: number) =>
      index === 1 ? undefined : index === 2 ? ("rejected" as const) : ("confirmed" as const);
    let named = 0;
    const newId = () => `zitat0000${named++}`;
    const decided = citedText(confirmCitations(document, { recognise, newId, decide })).decided;
    expect(decided.map(({ node }) => [node.words, node.decision])).toEqual([
      ["§ 1 GO", "confirmed"],
      ["§ 3 GO", "rejected"],
    ]);
  });
});

describe("The text citations are read from", () => {
  it("has the place of every line", () => {
    const { text: whole, lines } = citedText(
      documentOf(paragraph(text("eins")), paragraph(), paragraph(text("zw"), text("ei", 1))),
    );
    expect(lines.map(({ start, end }) => whole.slice(start, end))).toEqual(["eins", "zwei"]);
  });
});
