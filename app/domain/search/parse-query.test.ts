import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { parseQuery, type Term } from "./parse-query";

const shown = (term: Term) => {
  if (term.kind === "word") return term.folded + (term.open ? "*" : "");
  return term.kind === "phrase" ? `"${term.folded.join(" ")}"` : term.token;
};
const read = (input: string) => {
  const { terms, excluded } = parseQuery(input);
  return [...terms.map(shown), ...excluded.map((term) => `-${shown(term)}`)];
};

test.each([
  ["Kreisumlage Anhörung", ["kreisumlage", "anhorung*"]],
  ["Räte Beschluß ", ["rate", "beschluss*"]],
  ["Umlage der Landkreise", ["umlage", "landkreise*"]],
  ["der die das", ["der", "die", "das*"]],
  ['"kommunale Selbstverwaltung" Umlage', ['"kommunale selbstverwaltung"', "umlage*"]],
  ["„kommunale Selbstverwaltung“", ['"kommunale selbstverwaltung"']],
  ["Umlage -Hebesatz", ["umlage*", "-hebesatz"]],
  ['Umlage -"erhöhter Hebesatz"', ["umlage", '-"erhohter hebesatz"']],
  ["Gebiets-Reform", ["gebiets", "reform*"]],
  ["§ 41 GO", ["q41go"]],
  ["§ 41 go nrw", ["q41gonrw"]],
  ["41 GO", ["q41go"]],
  ["GO § 41", ["q41go"]],
  ["GO NRW § 41", ["q41gonrw"]],
  ["15 A 1234/20", ["n1234x20", "15", "a"]],
  ["§ 41 Abs. 1 Satz 2 GO NRW", ["q41gonrw"]],
  ["§ 41", ["q41"]],
  ["18/4567", ["n18x4567"]],
  ["Drucksache 18/4567", ["n18x4567"]],
  ["Drs 18/4567 Umlage", ["n18x4567", "umlage*"]],
  ["LT-Drs. 18/4567", ["n18x4567"]],
  ["IK-2026-0042", ["nikx2026x0042"]],
  ["2 BvR 2177/16", ["n2177x16", "2", "bvr*"]],
  ["OR AND NOT (", ["or", "and", "not"]],
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
