import { buildEditorFromExtensions } from "@lexical/extension";
import { $toggleLink } from "@lexical/link";
import {
  $generateJSONFromSelectedNodes,
  $generateNodesFromSerializedNodes,
} from "@lexical/clipboard";
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $setSelection,
  UNDO_COMMAND,
  type LexicalEditor,
  type TextNode,
} from "lexical";
import { describe, expect, it } from "vitest";
import { documentText } from "../editing/editor-document";
import { opinionExtension } from "../editing/opinion-extension";
import { checkEditorState } from "../state/check-editor-state";
import type { CitationNode } from "../state/document";

const words = (text: string, format = 0) => ({
  type: "text",
  version: 1,
  text,
  format,
  detail: 0,
  mode: "normal",
  style: "",
});
const element = (type: string, children: unknown[], more = {}) => ({
  type,
  version: 1,
  children,
  direction: null,
  format: "",
  indent: 0,
  ...more,
});
const paragraph = (...children: unknown[]) =>
  element("paragraph", children, { textFormat: 0, textStyle: "" });
const record = { kind: "provision", law: "GO NRW", unit: "§", number: "26", absatz: "4" };
const citation = (children: unknown[], more = {}) =>
  element("citation", children, {
    id: "zitat00001",
    decision: "confirmed",
    words: "§ 26 Abs. 4 GO",
    record,
    ...more,
  });
const stored = (...children: unknown[]) =>
  JSON.stringify({ schema: 2, root: element("root", children) });
const oneCitation = stored(
  paragraph(words("Nach "), citation([words("§ 26 Abs. 4 GO")]), words(" gilt das.")),
);

function open(stateText: string): LexicalEditor {
  const editor = buildEditorFromExtensions(
    opinionExtension({
      stateText,
      onError: (error) => {
        throw error;
      },
    }),
  );
  settle(editor);
  return editor;
}
const settle = (editor: LexicalEditor) => editor.update(() => {}, { discrete: true });
const change = (editor: LexicalEditor, update: () => void) =>
  editor.update(update, { discrete: true });
const read = (editor: LexicalEditor) => documentText(editor.getEditorState());
function undo(editor: LexicalEditor) {
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  settle(editor);
}
function citationsIn(text: string): CitationNode[] {
  const check = checkEditorState(text);
  if (!check.ok) throw new Error(`${check.code} ${check.where}`);
  return check.state.root.children.flatMap((block) =>
    "children" in block
      ? (block.children as { type: string }[]).filter(
          (node): node is CitationNode => node.type === "citation",
        )
      : [],
  );
}
const $texts = () => $getRoot().getAllTextNodes();
const $textOf = (part: string) =>
  $texts().find((node) => node.getTextContent().includes(part)) as TextNode;

function $select(from: [TextNode, number], to: [TextNode, number]) {
  const selection = $createRangeSelection();
  selection.anchor.set(from[0].getKey(), from[1], "text");
  selection.focus.set(to[0].getKey(), to[1], "text");
  $setSelection(selection);
  return selection;
}

describe("A decided citation", () => {
  it.each([
    ["confirmed", citation([words("§ 26 Abs. 4 GO")])],
    ["rejected", citation([words("§ 26 Abs. 4 GO")], { decision: "rejected" })],
    [
      "of several formats with a line break",
      citation(
        [
          words("§ 26", 1),
          { type: "linebreak", version: 1 },
          words("Abs.\u00a04 "),
          words("GO", 2),
        ],
        { words: "§ 26\nAbs.\u00a04 GO" },
      ),
    ],
  ])("%s comes out of the editor as it went in", (_what, node) => {
    const text = stored(paragraph(words("Nach "), node, words(" gilt.")));
    expect(JSON.parse(read(open(text)))).toEqual(JSON.parse(text));
  });

  it("is stored as the first schema again once it is gone", () => {
    const editor = open(oneCitation);
    change(editor, () => $textOf("§ 26").setTextContent(""));
    expect(JSON.parse(read(editor)).schema).toBe(1);
    undo(editor);
    expect(JSON.parse(read(editor))).toEqual(JSON.parse(oneCitation));
  });

  it("stays when text around it is typed, at its very borders too", () => {
    const editor = open(oneCitation);
    change(editor, () => $select([$textOf("§ 26"), 14], [$textOf("§ 26"), 14]).insertText("!"));
    change(editor, () => $select([$textOf("§ 26"), 0], [$textOf("§ 26"), 0]).insertText("("));
    expect(citationsIn(read(editor))).toMatchObject([{ words: "§ 26 Abs. 4 GO", record }]);
    expect(editor.read(() => $getRoot().getTextContent())).toBe("Nach (§ 26 Abs. 4 GO! gilt das.");
  });

  it("stays when it becomes bold, wholly or in part", () => {
    const editor = open(oneCitation);
    change(editor, () => $select([$textOf("§ 26"), 2], [$textOf(" gilt"), 3]).formatText("bold"));
    const [found] = citationsIn(read(editor));
    expect(found).toMatchObject({ id: "zitat00001", words: "§ 26 Abs. 4 GO" });
    expect(found?.children).toHaveLength(2);
  });

  it("ends with its words: who changes them decides anew, and one step back brings it again", () => {
    const editor = open(oneCitation);
    change(editor, () => $select([$textOf("§ 26"), 4], [$textOf("§ 26"), 4]).insertText("a"));
    expect(citationsIn(read(editor))).toEqual([]);
    expect(editor.read(() => $getRoot().getTextContent())).toBe("Nach § 26a Abs. 4 GO gilt das.");
    undo(editor);
    expect(JSON.parse(read(editor))).toEqual(JSON.parse(oneCitation));
  });

  it("is not cut in two by a new paragraph", () => {
    const editor = open(oneCitation);
    change(editor, () => $select([$textOf("§ 26"), 5], [$textOf("§ 26"), 5]).insertParagraph());
    expect(citationsIn(read(editor))).toEqual([]);
    undo(editor);
    expect(JSON.parse(read(editor))).toEqual(JSON.parse(oneCitation));
  });

  it("gives way to a link that is set on it", () => {
    const editor = open(oneCitation);
    change(editor, () => {
      $select([$textOf("§ 26"), 0], [$textOf("§ 26"), 14]);
      $toggleLink("https://recht.nrw.de");
    });
    expect(checkEditorState(read(editor))).toMatchObject({ ok: true });
    expect(read(editor)).toContain("https://recht.nrw.de");
    undo(editor);
    expect(JSON.parse(read(editor))).toEqual(JSON.parse(oneCitation));
  });

  it("goes with the text that is deleted over its borders", () => {
    const editor = open(oneCitation);
    change(editor, () => $select([$textOf("Nach"), 2], [$textOf("gilt"), 3]).removeText());
    expect(editor.read(() => $getRoot().getTextContent())).toBe("Nalt das.");
    undo(editor);
    expect(JSON.parse(read(editor))).toEqual(JSON.parse(oneCitation));
  });

  it("is copied as a place of its own with the same meaning", () => {
    const editor = open(oneCitation);
    const copied = copy(editor, () => $select([$textOf("Nach"), 0], [$textOf("gilt"), 5]));
    paste(editor, copied);
    const [first, second] = citationsIn(read(editor));
    expect(second).toMatchObject({ words: "§ 26 Abs. 4 GO", record });
    expect([first?.id, second?.id].filter((id) => id === "zitat00001")).toHaveLength(1);
  });

  it("keeps its name when it is cut and put elsewhere", () => {
    const editor = open(oneCitation);
    const cut = copy(editor, () => $select([$textOf("Nach"), 0], [$textOf("gilt"), 5]));
    change(editor, () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.removeText();
    });
    paste(editor, cut);
    expect(citationsIn(read(editor)).map(({ id }) => id)).toEqual(["zitat00001"]);
  });

  it("leaves a part of its words behind as plain text when only that is copied", () => {
    const editor = open(oneCitation);
    const copied = copy(editor, () => $select([$textOf("§ 26"), 5], [$textOf("gilt"), 5]));
    paste(editor, copied);
    expect(citationsIn(read(editor))).toHaveLength(1);
    expect(editor.read(() => $getRoot().getTextContent())).toContain("Abs. 4 GO gilt");
  });

  it.each([
    ["an unknown key", { record: { ...record, href: "javascript:alert(1)" } }],
    ["a long value", { record: { ...record, law: "x".repeat(201) } }],
    ["no record", { record: undefined }],
    ["other words", { words: "§ 1" }],
  ])("from a foreign clipboard with %s is plain text", (_what, more) => {
    const editor = open(stored(paragraph(words("Nach "))));
    paste(editor, [citation([words("§ 26 Abs. 4 GO")], more)]);
    expect(citationsIn(read(editor))).toEqual([]);
    expect(editor.read(() => $getRoot().getTextContent())).toBe("Nach § 26 Abs. 4 GO");
  });

  it("gets a name where a foreign clipboard brings none it may have", () => {
    const editor = open(stored(paragraph(words("Nach "))));
    paste(editor, [citation([words("§ 26 Abs. 4 GO")], { id: "<script>" })]);
    expect(citationsIn(read(editor))[0]?.id).toMatch(/^[0-9a-z]{10}$/);
  });
});

function copy(editor: LexicalEditor, $selected: () => unknown): unknown[] {
  let nodes: unknown[] = [];
  change(editor, () => {
    $selected();
    nodes = $generateJSONFromSelectedNodes(editor, $getSelection()).nodes;
  });
  return JSON.parse(JSON.stringify(nodes));
}

function paste(editor: LexicalEditor, nodes: unknown[]): void {
  change(editor, () => {
    $getRoot().selectEnd();
    $insertNodes($generateNodesFromSerializedNodes(nodes as never));
  });
  expect(checkEditorState(read(editor))).toMatchObject({ ok: true });
}
