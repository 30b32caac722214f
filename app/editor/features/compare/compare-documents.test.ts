import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockNode, ReadableDocument } from "../../state/document";
import {
  compareDocuments,
  isSame,
  readsSame,
  type ComparedRow,
  type Piece,
} from "./compare-documents";

const paragraph = (text: string, format = 0): BlockNode => ({
  type: "paragraph",
  version: 1,
  children: [{ type: "text", version: 1, text, format }],
});
const documentOf = (...texts: string[]): ReadableDocument => ({
  root: { children: texts.map((text) => paragraph(text)) },
});
const marked = (pieces: Piece[] | null) =>
  pieces?.map((piece) => (piece.only ? `[${piece.text}]` : piece.text)).join("") ?? null;
const shown = (rows: ComparedRow[]) =>
  rows.map((row) => [row.kind, marked(row.mine), marked(row.other)]);
const compare = (mine: string[], other: string[]) =>
  shown(compareDocuments(documentOf(...mine), documentOf(...other)));

describe("Two versions side by side", () => {
  it("marks the words that differ", () =>
    expect(
      compare(["Der Rat entscheidet in sechs Wochen."], ["Der Rat entscheidet in drei Wochen."]),
    ).toEqual([
      [
        "changed",
        "Der Rat entscheidet in [sechs] Wochen.",
        "Der Rat entscheidet in [drei] Wochen.",
      ],
    ]));
  it("marks a changed phrase as one piece", () =>
    expect(
      compare(["Die Frist ist nach allem gewahrt."], ["Die Frist endete gestern Abend."])[0]?.[1],
    ).toBe("Die Frist [ist nach allem gewahrt]."));
  it("sets paragraphs that exist on one side only apart", () =>
    expect(
      compare(["A eins.", "Neu hier.", "B zwei."], ["A eins.", "B zwei.", "Ganz anders."]),
    ).toEqual([
      ["same", "A eins.", "A eins."],
      ["only-mine", "[Neu hier.]", null],
      ["same", "B zwei.", "B zwei."],
      ["only-other", null, "[Ganz anders.]"],
    ]));
  it("does not force strangers into one row", () =>
    expect(
      compare(["Völlig neuer Gedanke."], ["Der Rat tagt öffentlich."]).map((row) => row[0]),
    ).toEqual(["only-mine", "only-other"]));
  it("says where only the formatting differs", () => {
    const rows = compareDocuments({ root: { children: [paragraph("a", 1)] } }, documentOf("a"));
    expect(rows.map((row) => row.kind)).toEqual(["formatted"]);
    expect(isSame(rows)).toBe(false);
  });
  it("does not mind how a text was stored", () => {
    const stored = {
      textFormat: 0,
      children: [{ format: 0, style: "", text: "a", mode: "normal", version: 1, type: "text" }],
      version: 1,
      type: "paragraph",
    };
    const same = { root: { children: [stored as never] } };
    expect(compareDocuments(documentOf("a"), same).map((row) => row.kind)).toEqual(["same"]);
    expect(readsSame(documentOf("a"), same)).toBe(true);
    expect(readsSame(documentOf("a"), documentOf("b"))).toBe(false);
  });
  it("finds nothing between equal texts", () =>
    expect(isSame(compareDocuments(documentOf("a", "b"), documentOf("a", "b")))).toBe(true));

  it("loses no word of either side", () => {
    const text = fc
      .array(fc.constantFrom("Rat", "Kreis", "§ 41", "tagt", ".", "–"), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(" "));
    const side = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(side, side, (mine, other) => {
        const rows = compareDocuments(documentOf(...mine), documentOf(...other));
        const texts = (pick: (row: ComparedRow) => Piece[] | null) =>
          rows.flatMap(
            (row) =>
              pick(row)
                ?.map((piece) => piece.text)
                .join("") ?? [],
          );
        expect(texts((row) => row.mine)).toEqual(mine);
        expect(texts((row) => row.other)).toEqual(other);
      }),
    );
  });

  it("compares 60 pages with every paragraph changed", () => {
    const page = (word: string) =>
      Array.from({ length: 300 }, (_, at) =>
        `Absatz ${at} über ${word} und den Rat der Gemeinde. `.repeat(8),
      );
    const rows = compareDocuments(documentOf(...page("Kreise")), documentOf(...page("Städte")));
    expect(rows).toHaveLength(300);
    expect(rows.every((row) => row.kind === "changed")).toBe(true);
  });
});
