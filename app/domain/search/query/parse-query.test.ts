import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "./parse-query";
import type { Term } from "./term";

const shown = (term: Term): string => {
  if (term.kind === "word") return term.folded + (term.open ? "*" : "");
  if (term.kind === "any") return term.of.map(shown).join("|");
  return term.kind === "phrase" ? `"${term.folded.join(" ")}"` : (term.tokens[0] ?? "");
};
const read = (input: string) => {
  const { terms, excluded } = parseQuery(input);
  return [...terms.map(shown), ...excluded.map((term) => `-${shown(term)}`)];
};

test.each([
  ["Kreisumlage Anhörung", ["kreisumlage", "anhorung*"]],
  ["Räte Beschluß ", ["rate", "beschluss"]],
  ["Umlage der Landkreise", ["umlage", "landkreise*"]],
  ["der die das", ["der", "die", "das*"]],
  ['"kommunale Selbstverwaltung" Umlage', ['"kommunale selbstverwaltung"', "umlage*"]],
  ["„kommunale Selbstverwaltung“", ['"kommunale selbstverwaltung"']],
  ['"kommunale \u00ad Selbstverwaltung"', ['"kommunale selbstverwaltung"']],
  ["Umlage -Hebesatz", ["umlage", "-hebesatz"]],
  ['Umlage -"erhöhter Hebesatz"', ["umlage", '-"erhohter hebesatz"']],
  ["Gebiets-Reform", ["gebiets", "reform*"]],
  ["§ 41 GO", ["q41go"]],
  ["§ 41 go nrw", ["q41gonrw"]],
  ["41 GO", ["q41go"]],
  ["GO § 41", ["q41go"]],
  ["GO NRW § 41", ["q41gonrw"]],
  ["15 A 1234/20", ["tdocket15a123420"]],
  ["§ 41 Abs. 1 Satz 2 GO NRW", ["q41gonrw"]],
  ["§ 41", ["q41"]],
  ["18/4567", ["n18x4567"]],
  ["Drucksache 18/4567", ["n18x4567"]],
  ["Drs 18/4567 Umlage", ["n18x4567", "umlage*"]],
  ["LT-Drs. 18/4567", ["n18x4567"]],
  ["IK-2026-0042", ["nikx2026x0042"]],
  ["2 BvR 2177/16", ["tdocket2bvr217716"]],
  ["OR AND NOT (", ["and", "not"]],
  ["Gebote und -verbote", ["gebote", "verbote*"]],
  ["Rat oder Kreistag", ["rat|kreistag*"]],
  ["Umlage oder", ["umlage"]],
  ["seit:2019 Umlage", ["umlage*"]],
  ["seit:gestern Umlage", ["seit", "gestern", "umlage*"]],
  ["Paragraph 41 GO", ["q41go"]],
  ["§ 10 I 2 SGG", ["q10sgg"]],
  ["BVerfGE 147, 185", ["tprintedbverfge147185"]],
  ["", []],
  ["😀 \u0000", []],
])("%s", (input, expected) => {
  expect(read(input)).toEqual(expected);
});

test("a query of any length is cut, not refused", () => {
  expect(parseQuery("wort ".repeat(20_000)).terms.length).toBeLessThan(3);
  expect(parseQuery("§ 1 ".repeat(25_000)).terms.length).toBeLessThanOrEqual(12);
});

test("no input is an error", () => {
  assert(property(string({ unit: "binary" }), (input) => Boolean(parseQuery(input))));
});
