import { expect, test } from "vitest";
import { groupLaws, parseAffectedLaws, writeAffectedLaws } from "./affected-law";

test.each([
  ["GO NRW", [["GO NRW", ""]]],
  [
    "GO NRW: § 41 Abs. 1; § 58",
    [
      ["GO NRW", "§\u00a041 Abs.\u00a01"],
      ["GO NRW", "§\u00a058"],
    ],
  ],
  ["GO NRW: § 41; § 41", [["GO NRW", "§\u00a041"]]],
  [
    "  LVerbO  NRW :  \n\n KrO NRW: § 25 ",
    [
      ["LVerbO NRW", ""],
      ["KrO NRW", "§\u00a025"],
    ],
  ],
  ["", []],
  [": § 41", []],
])("%j", (text, laws) => {
  expect(parseAffectedLaws(text).map(({ law, provision }) => [law, provision])).toEqual(laws);
});

test("what is written reads back as the same", () => {
  const laws = parseAffectedLaws("GO NRW: § 3; § 27\nLVerbO NRW");
  expect(parseAffectedLaws(writeAffectedLaws(laws))).toEqual(laws);
});

test("provisions stand in the order of their numbers", () => {
  const laws = ["§ 108b", "§ 27a", "§ 3", "§ 27"].map((provision) => ({
    law: "GO NRW",
    provision,
  }));
  expect(groupLaws(laws)[0]?.provisions).toEqual(["§ 3", "§ 27", "§ 27a", "§ 108b"]);
});
