import { expect, test } from "vitest";
import { foundPieces } from "./found-mark";

const shown = (text: string, offset: number, ...marks: [number, number, boolean?][]) =>
  foundPieces(
    text,
    marks.map(([start, end, isFirst = false]) => ({ start, end, isFirst })),
    offset,
  ).map(({ text: piece, mark }) => (mark ? (mark.isFirst ? `<${piece}>` : `[${piece}]`) : piece));

test("a text is cut at its marks", () => {
  expect(shown("Die Räte tagen", 0, [4, 8, true], [9, 14])).toEqual([
    "Die ",
    "<Räte>",
    " ",
    "[tagen]",
  ]);
});

test("of a stretch only what lies in it is marked; the anchor stands where the mark begins", () => {
  expect(shown("te tagen", 6, [4, 8, true], [20, 22])).toEqual(["[te]", " tagen"]);
  expect(shown("Die Rä", 0, [4, 8, true])).toEqual(["Die ", "<Rä>"]);
});

test("of thousands of marks only those near the stretch are looked at", () => {
  const looked = new Set<string | symbol>();
  const marks = Array.from({ length: 10_000 }, (_, at) => ({
    start: at * 10,
    end: at * 10 + 5,
    isFirst: false,
  }));
  const watched = new Proxy(marks, {
    get: (target, key) => {
      looked.add(key);
      return Reflect.get(target, key) as unknown;
    },
  });
  const pieces = foundPieces("0123456789", watched, 50_000);
  expect(pieces.map(({ text, mark }) => [text, mark !== null])).toEqual([
    ["01234", true],
    ["56789", false],
  ]);
  expect(looked.size).toBeLessThan(30);
});
