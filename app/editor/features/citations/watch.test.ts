import { buildEditorFromExtensions } from "@lexical/extension";
import { $getRoot, $isElementNode, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from "lexical";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { documentText } from "../../editing/editor-document";
import { opinionExtension } from "../../editing/opinion-extension";
import { checkEditorState } from "../../state/check-editor-state";
import type { FoundCitation } from "../../state/confirm-citations";
import { changeQuietly } from "./caret";
import { $confirmAll, $correct, $decide, $undecide } from "./decide";
import { readCorrection } from "./read-correction";
import type { CitationReader } from "./reader";
import { isAmong, watchCitations, type Citations } from "./watch";

const text = (words: string, format = 0) => ({ type: "text", version: 1, text: words, format });
const paragraph = (...children: unknown[]) => ({ type: "paragraph", version: 1, children });
const stored = (...children: unknown[]) =>
  JSON.stringify({ schema: 1, root: { type: "root", version: 1, children } });

/** Reads `§ n GO`; "GO" alone means "GO NRW" where the text has named it before. */
const asked: string[] = [];
const reader: CitationReader = {
  describe: ({ number, law }) => `§ ${number} ${law}`,
  cardPathOf: () => null,
  recognise: (whole) => {
    asked.push(whole);
    const isNamed = /GO\sNRW/.test(whole);
    return Array.from(
      whole.matchAll(/§\s(\d+)\sGO(?:\sNRW)?/g),
      ({ index, 0: words, 1: number = "" }): FoundCitation => ({
        start: index,
        end: index + words.length,
        record: { kind: "provision", unit: "§", number, law: isNamed ? "GO NRW" : "GO" },
      }),
    );
  },
};

let editor: LexicalEditor;
let seen: Citations;
function open(stateText: string) {
  editor = buildEditorFromExtensions(
    opinionExtension({
      stateText,
      onError: (error) => {
        throw error;
      },
    }),
  );
  editor.update(() => {}, { discrete: true });
  watchCitations(editor, reader, (citations) => (seen = citations));
  vi.runAllTimers();
}
const openWords = () => seen.open.map(({ words }) => words);
const decidedWords = () => seen.decided.map(({ words, decision }) => [words, decision]);
function changeText(paragraphAt: number, words: string) {
  editor.update(
    () => {
      const line = $getRoot().getChildAtIndex(paragraphAt);
      if ($isElementNode(line)) line.getAllTextNodes()[0]?.setTextContent(words);
    },
    { discrete: true },
  );
  vi.runAllTimers();
}
function decideFirst(decision: "confirmed" | "rejected") {
  const [first] = seen.open;
  if (!first) throw new Error("nothing open");
  changeQuietly(editor, () => $decide(first, decision, first.record));
  vi.runAllTimers();
}
/** Without a page, undoing waits for the next update. */
function undo() {
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  editor.update(() => {}, { discrete: true });
  vi.runAllTimers();
}
const state = () => {
  const check = checkEditorState(documentText(editor.getEditorState()));
  if (!check.ok) throw new Error(check.where);
  return check.state;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("While somebody writes", () => {
  it("citations are suggested where they stand, without a change to the text", () => {
    const before = stored(paragraph(text("Nach § 26 GO NRW.")), paragraph(text("Auch § 5 GO.")));
    open(before);
    expect(seen.open.map(({ words, record }) => [words, record.law])).toEqual([
      ["§ 26 GO NRW", "GO NRW"],
      ["§ 5 GO", "GO NRW"],
    ]);
    expect(JSON.parse(documentText(editor.getEditorState()))).toMatchObject(JSON.parse(before));
  });

  it("only the line that changed is read again", () => {
    open(stored(paragraph(text("§ 26 GO NRW")), paragraph(text("a")), paragraph(text("b"))));
    asked.length = 0;
    changeText(2, "§ 7 GO");
    expect(asked).toHaveLength(1);
    expect(openWords()).toEqual(["§ 26 GO NRW", "§ 7 GO"]);
    expect(seen.open[1]?.record.law).toBe("GO NRW");
  });

  it("what was rejected is not suggested again, what was changed is", () => {
    open(stored(paragraph(text("Nach § 26 GO und § 5 GO."))));
    decideFirst("rejected");
    decideFirst("confirmed");
    expect(openWords()).toEqual([]);
    expect(decidedWords()).toEqual([
      ["§ 26 GO", "rejected"],
      ["§ 5 GO", "confirmed"],
    ]);
    undo();
    expect(openWords()).toEqual(["§ 5 GO"]);
  });
});

describe("Undoing", () => {
  it("a confirmation brings its suggestion back, also with the caret back in the text", () => {
    open(stored(paragraph(text("Davor.")), paragraph(text("Nach § 26 GO gilt das."))));
    editor.update(() => void $getRoot().selectEnd(), { discrete: true });
    const [suggestion] = seen.open;
    if (!suggestion) throw new Error("nothing open");
    changeQuietly(editor, () => $decide(suggestion, "confirmed", suggestion.record));
    editor.update(() => void $getRoot().selectEnd(), { discrete: true });
    vi.runAllTimers();
    undo();
    expect(decidedWords()).toEqual([]);
    expect(openWords()).toEqual(["§ 26 GO"]);
    editor.dispatchCommand(REDO_COMMAND, undefined);
    editor.update(() => {}, { discrete: true });
    vi.runAllTimers();
    expect(decidedWords()).toEqual([["§ 26 GO", "confirmed"]]);
    expect(openWords()).toEqual([]);
  });

  it("takes away what was shown of the decision, and what is open once it is decided", () => {
    open(stored(paragraph(text("Nach § 26 GO gilt das."))));
    const [suggestion] = seen.open;
    if (!suggestion) throw new Error("nothing open");
    expect(isAmong(seen, suggestion)).toBe(true);
    decideFirst("confirmed");
    expect(isAmong(seen, suggestion)).toBe(false);
    const [decided] = seen.decided;
    if (!decided) throw new Error("nothing decided");
    expect(isAmong(seen, decided)).toBe(true);
    undo();
    expect(isAmong(seen, decided)).toBe(false);
    expect(isAmong(seen, suggestion)).toBe(true);
  });
});

describe("A decision", () => {
  it.each([
    ["over formats", paragraph(text("x § "), text("5", 1), text(" GO y")), "§ 5 GO"],
    [
      "over a line break",
      paragraph(text("x § 5"), { type: "linebreak", version: 1 }, text("GO y")),
      "§ 5\nGO",
    ],
    ["with a protected space", paragraph(text("§\u00a05\u00a0GO")), "§\u00a05\u00a0GO"],
  ])("takes exactly the words, %s, and undoing gives them back", (_what, block, words) => {
    open(stored(block));
    const before = state();
    decideFirst("confirmed");
    expect(decidedWords()).toEqual([[words, "confirmed"]]);
    expect(state().schema).toBe(2);
    undo();
    expect(state()).toEqual(before);
  });

  it("finds its words where the line changed meanwhile, and leaves them where they are gone", () => {
    open(stored(paragraph(text("Nach § 26 GO gilt das."))));
    const [old] = seen.open;
    if (!old) throw new Error("nothing open");
    changeText(0, "Wohl doch nach § 26 GO gilt das.");
    expect(changeQuietly(editor, () => $decide(old, "confirmed", old.record))).not.toBeNull();
    vi.runAllTimers();
    expect(decidedWords()).toEqual([["§ 26 GO", "confirmed"]]);
    expect(changeQuietly(editor, () => $decide(old, "confirmed", old.record))).toBeNull();
  });

  it("can be taken back and corrected", () => {
    open(stored(paragraph(text("Nach § 26 GO gilt das."))));
    decideFirst("confirmed");
    const key = seen.decided[0]?.key ?? "";
    const other = { kind: "provision", unit: "§", number: "27", law: "GO NRW" };
    changeQuietly(editor, () => $correct(key, other));
    vi.runAllTimers();
    expect(seen.decided[0]).toMatchObject({ words: "§ 26 GO", record: other });
    changeQuietly(editor, () => $undecide(key));
    vi.runAllTimers();
    expect(openWords()).toEqual(["§ 26 GO"]);
  });

  it("about all of them is one step", () => {
    open(stored(paragraph(text("§ 1 GO, § 2 GO, § 3 GO")), paragraph(text("§ 4 GO"))));
    const all = seen.open;
    expect(changeQuietly(editor, () => $confirmAll(all))).toBe(4);
    vi.runAllTimers();
    expect(decidedWords().map(([words]) => words)).toEqual([
      "§ 1 GO",
      "§ 2 GO",
      "§ 3 GO",
      "§ 4 GO",
    ]);
    undo();
    expect(openWords()).toHaveLength(4);
  });
});

describe("A correction", () => {
  it.each([
    ["", "Geben Sie das Zitat an"],
    ["am Abend", "nicht als Zitat"],
    ["§ 1 GO, § 2 GO", "2 Zitate"],
    ["siehe § 1 GO", "nur „§ 1 GO“"],
  ])("%j is refused in words", (written, words) =>
    expect(readCorrection(reader, written)).toMatchObject({
      problem: expect.stringContaining(words),
    }),
  );

  it("is one citation on one line", () =>
    expect(readCorrection(reader, "  § 12   GO NRW ")).toEqual({
      record: { kind: "provision", unit: "§", number: "12", law: "GO NRW" },
    }));
});
