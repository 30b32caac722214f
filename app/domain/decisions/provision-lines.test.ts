import { describe, expect, test } from "vitest";
import { readProvisionLines } from "./provision-lines";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const lines = (written: string) => plain(readProvisionLines(written).text).split("\n");

describe("the provisions a decision rests on", () => {
  test.each([
    ["§ 26 Abs. 5 Nr. 6 GO NRW", ["§ 26 Abs. 5 Nr. 6 GO NRW"]],
    ["Artikel 28 Absatz 2 Satz 1 GG", ["Art. 28 Abs. 2 Satz 1 GG"]],
    ["§§ 6, 7, 15 RettG NRW", ["§ 6 RettG NRW", "§ 7 RettG NRW", "§ 15 RettG NRW"]],
    ["§§ 53 bis 59 KrO NRW", ["§§ 53 bis 59 KrO NRW"]],
    ["§ 9 Abs. 1 GFG 2015", ["§ 9 Abs. 1 GFG 2015"]],
    ["§§ 48 ff. VwVfG NRW", ["§§ 48 ff. VwVfG NRW"]],
    ["§ 26 GO NRW\n\n§ 26 GO NRW\nArt. 3 GG", ["§ 26 GO NRW", "Art. 3 GG"]],
  ])("„%s“ stands in one spelling", (written, expected) => {
    const read = readProvisionLines(written);
    expect(read.problems).toEqual([]);
    expect(lines(written)).toEqual(expected);
    expect(readProvisionLines(read.text).text, "read again it is the same").toBe(read.text);
  });

  test("each has its place in the text", () => {
    const { text, provisions } = readProvisionLines("§ 26 GO NRW\nArt. 28 Abs. 2 GG");
    expect(provisions.map(({ start, end }) => text.slice(start, end))).toEqual(
      provisions.map((one) => one.text),
    );
  });

  test.each([
    ["Kreisumlage", /„Kreisumlage“ ist keine Vorschrift/],
    ["§ 5", /Bei „§ 5“ fehlt, aus welchem Gesetz/],
    ["§ 26 GO NRW\nirgendwas", /„irgendwas“ ist keine Vorschrift/],
  ])("„%s“ is refused with the line that is none", (written, problem) => {
    expect(readProvisionLines(written).problems).toEqual([expect.stringMatching(problem)]);
  });
});
