import { seedProcedures } from "~db/seed/procedures";
import { expect, test } from "vitest";
import { affectedLawIssue, groupLaws, parseAffectedLaws, writeAffectedLaws } from "./affected-law";

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
  ["KommWahlG NRW § 3", [["KommWahlG NRW", "§\u00a03"]]],
  ["§ 41 Abs. 1 GO NRW", [["GO NRW", "§\u00a041 Abs.\u00a01"]]],
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

test.each([
  "GO NRW",
  "SGB VIII",
  "KiBiz: § 3",
  "Gemeindeordnung",
  "Gemeindeordnung für das Land Nordrhein-Westfalen: § 41; § 58;",
  "KommWahlG NRW § 3",
  "Richtlinie (EU) 2024/3019",
  "RL 91/271/EWG: Art. 4",
  "AG-SGB IX NRW",
  "GFG 2026",
  "Grundgesetz: Art. 28 Abs. 2",
  "Verfassung für das Land Nordrhein-Westfalen",
  "",
])("%j names a law", (text) => {
  expect(affectedLawIssue(text)).toBeNull();
});

test.each([
  ["; ; ;", "empty"],
  ["GO NRW: § 41; ; § 58", "empty"],
  ["GO NRW: ;", "empty"],
  ["GO NRW:", "empty"],
  [": § 41", "no-law"],
  ["GO NRW; KrO NRW", "several"],
  ["Unfug ohne Paragraf", "unlike"],
  ["dies und das", "unlike"],
] as const)("%j is refused (%s)", (text, code) => {
  expect(affectedLawIssue(`GO NRW\n${text}`)).toEqual({ line: 2, code });
});

test("what the example procedures name can be saved again", () => {
  const texts = seedProcedures.map(({ affected }) =>
    affected.map(({ law, provisions }) => `${law}: ${provisions.join("; ")}`.replace(/: $/, "")),
  );
  expect(texts.flat().filter((text) => affectedLawIssue(text) !== null)).toEqual([]);
  expect(texts.flat().length > 50).toBe(true);
});
