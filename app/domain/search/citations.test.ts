import { expect, test } from "vitest";
import { citationsIn } from "./citations";

const tokens = (text: string) => citationsIn(text).flatMap((each) => each.tokens);

test.each([
  ["§ 41 Abs. 1 Satz 2 Buchst. a GO NRW", ["q41", "q41go", "q41gonrw"]],
  ["§41 GO", ["q41", "q41go"]],
  ["§ 41 I 2 GO NRW", ["q41", "q41go", "q41gonrw"]],
  ["§§ 48, 49 VwVfG", ["q48", "q48vwvfg", "q49", "q49vwvfg"]],
  ["Art. 28 Abs. 2 Satz 1 GG", ["q28", "q28gg"]],
  ["Artikel 78 der Landesverfassung", ["q78", "q78lv"]],
  ["§ 26 der Gemeindeordnung für das Land", ["q26", "q26go"]],
  ["§ 5 dieses Gesetzes", ["q5"]],
  ["§ 107a GO", ["q107a", "q107ago"]],
  ["§ 41 Buchstabe", ["q41"]],
  ["LT-Drs. 18/4567", ["n18x4567"]],
  ["Verfahren 2025/0074(COD)", ["n2025x0074xcod"]],
  ["Gutachten IK-2026-0042", ["nikx2026x0042"]],
  ["VerfGH 11/13", ["n11x13"]],
  ["kein Zitat", []],
])("%s is found by its tokens", (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test("a place ends where the citation ends, before a word that is no law", () => {
  const text = "Nach § 41 Abs. 1 Satz 2 Gemeinden";
  const [place] = citationsIn(text);
  expect(text.slice(place?.start, place?.end)).toBe("§ 41 Abs. 1 Satz 2");
});
