import { expect, test } from "vitest";
import { acceptedTokens, citedPlaces, ownProvisionTokens } from "./citation-tokens";

const tokens = (text: string) => citedPlaces(text).flatMap((place) => place.tokens);

test.each([
  ["§ 41 Abs. 1 Satz 2 Buchst. a GO NRW", ["q41", "q41go", "q41gonrw"]],
  ["§41 GO", ["q41", "q41go", "q41go0"]],
  ["§§ 48, 49 VwVfG", ["q48", "q48vwvfg", "q48vwvfg0", "q49", "q49vwvfg", "q49vwvfg0"]],
  ["Artikel 78 der Landesverfassung", ["q78", "q78lv", "q78lv0"]],
  ["§ 26 der Gemeindeordnung für das Land", ["q26", "q26go", "q26go0"]],
  ["§ 5 dieses Gesetzes", ["q5"]],
  ["§ 41 Buchstabe", ["q41"]],
  ["LT-Drs. 18/4567", ["tpaperltnrwdrucksache184567", "n18x4567"]],
  ["Verfahren 2025/0074(COD)", ["n2025x0074xcod"]],
  ["Gutachten IK-2026-0042", ["nikx2026x0042"]],
  ["2 BvR 2177/16", ["tdocket2bvr217716", "n2177x16"]],
  ["kein Zitat", []],
])("%s is found by its tokens", (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test("a range is found by its ends, and less surely by what lies in it", () => {
  const [place] = citedPlaces("§§ 53 bis 55 KrO NRW");
  expect(place?.tokens.filter((token) => token.endsWith("nrw"))).toEqual([
    "q53kronrw",
    "q55kronrw",
  ]);
  expect(place?.within).toContain("q54kronrw");
});

test("two laws with one stroke are both found", () => {
  expect(tokens("§ 70 BHO/LHO")).toEqual(expect.arrayContaining(["q70bho", "q70lho"]));
});

test("who names the Land finds texts that leave it out, but none of another Land", () => {
  const accepted = acceptedTokens(tokens("§ 41 GO NRW"));
  const found = (text: string) => tokens(text).some((token) => accepted.includes(token));
  expect([found("§ 41 GO NRW"), found("§ 41 GO"), found("§ 41 GO BW")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("in a record's own name all behind the number is the law", () => {
  expect(ownProvisionTokens("§ 6 Satzung_Wasserversorgung")).toContain("q6satzungwasserversorgung");
  expect(ownProvisionTokens("Drucksache 18/4567")).toEqual([]);
});
