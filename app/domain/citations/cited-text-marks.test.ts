import { expect, test } from "vitest";
import { piecesOf, type CitationMark } from "./cited-text-marks";

const text = "Nach § 5 GO NRW und\n§ 6 GO NRW gilt das.";
const mark = (words: string, at = text.indexOf(words)): CitationMark => ({
  id: words,
  field: "text",
  start: at,
  end: at + words.length,
  text: words,
  isOpen: true,
  link: null,
});
const shown = (marks: CitationMark[], of = text) =>
  piecesOf(of, marks).map((piece) => (piece.mark ? `[${piece.text}]` : piece.text));

test("a text is cut at its citations and nothing is lost", () => {
  expect(shown([mark("§ 5 GO NRW"), mark("§ 6 GO NRW")])).toEqual([
    "Nach ",
    "[§ 5 GO NRW]",
    " und\n",
    "[§ 6 GO NRW]",
    " gilt das.",
  ]);
});

test.each([
  ["one over another", [mark("§ 5 GO NRW"), mark("GO NRW")]],
  ["one behind the end", [mark("§ 5 GO NRW"), mark("§ 7", text.length - 1)]],
  ["one whose words stand elsewhere now", [mark("§ 5 GO NRW"), mark("§ 6 GO NRW", 20 + 3)]],
])("%s is only text", (_what, marks) => {
  expect(shown(marks).join("")).toBe(text.replace("§ 5 GO NRW", "[§ 5 GO NRW]"));
});

test("without citations the text is one piece", () => expect(shown([])).toEqual([text]));
