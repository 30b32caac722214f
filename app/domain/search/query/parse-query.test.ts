import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { citedPlaces } from "../analysis/citation-tokens";
import { parseQuery } from "./parse-query";
import type { Term } from "./term";

const shown = (term: Term): string => {
  if (term.kind === "word")
    return term.folded + (term.starred ? "**" : "") + (term.open ? "*" : "");
  if (term.kind === "any") return term.of.map(shown).join("|");
  return term.kind === "phrase" ? `"${term.folded.join(" ")}"` : term.tokens.join(",");
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
  ["§ 41 go nrw", ["q41gonrw,q41go0"]],
  ["41 GO", ["q41go"]],
  ["GO § 41", ["q41go"]],
  ["GO NRW § 41", ["q41gonrw,q41go0"]],
  ["15 A 1234/20", ["tdocket15a123420"]],
  ["§ 41 Abs. 1 Satz 2 GO NRW", ["q41gonrw,q41go0"]],
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
  ["SGB IX § 94", ["q94sgbix"]],
  ["sgb viii § 108", ["q108sgbviii"]],
  ["§ 94 sgb ix", ["q94sgbix"]],
  ["§§ 53 bis 55 KrO", ["q53kro,q54kro,q55kro"]],
  ["§§ 53-55 KrO NRW", ["q53kronrw,q53kro0,q54kronrw,q54kro0,q55kronrw,q55kro0"]],
  ["§ 41 ff. GO", ["q41go,q42go,q43go,q44go,q45go,q46go"]],
  ["§ 55 f. KrO", ["q55kro,q56kro"]],
  ["§§ 1 bis 900 BGB", ["q1bgb,q900bgb"]],
  ["§ 70 BHO/LHO", ["q70bho,q70lho"]],
  ["Umlage -§ 56 KrO", ["umlage", "-q56kro"]],
  ["-§ 56 KrO Umlage", ["umlage*", "-q56kro"]],
  ["Umlage -Art. 28 GG", ["umlage", "-q28gg"]],
  ["Umlage -norm:41GO", ["umlage", "-q41go"]],
  ["Umlage -18/4567", ["umlage", "-n18x4567"]],
  ["NOT Umlage", ["not", "umlage*"]],
  ["ohne Umlage", ["ohne", "umlage*"]],
  ['"Kreisumlage"', ['"kreisumlage"']],
  ['Rat -"Kreisumlage"', ["rat", '-"kreisumlage"']],
  ['"IK-2026-0042"', ["nikx2026x0042"]],
  ["2BvR696/12", ["tdocket2bvr69612"]],
  ["2bvr 696/12", ["tdocket2bvr69612"]],
  ["15A1234/20", ["tdocket15a123420"]],
  ["ik20240003", ["nikx2024x0003"]],
  ["ik-2024-0003", ["nikx2024x0003"]],
  ["kreisum* rat", ["kreisum**", "rat*"]],
  ["ab* rat", ["ab", "rat*"]],
  ["Par. 41 GO", ["q41go"]],
  ["par 41 go", ["q41go"]],
  ["art.28gg", ["q28gg"]],
  ["§41ago", ["q41ago"]],
  ["LT Drucks 18 / 8140", ["n18x8140"]],
  ["norm:41 GO Umlage", ["q41go", "umlage*"]],
  ["norm:Art. 28 GG", ["q28gg"]],
  ["seit:31.02.2020 Rat", ["seit", "31", "02", "2020", "rat*"]],
  ["", []],
  ["😀 \u0000", []],
])("%s", (input, expected) => {
  expect(read(input)).toEqual(expected);
});

test.each([
  ["GV. NRW. S. 136", "GV. NRW. 2018 S. 136", true],
  ["GV. NRW. S. 136", "(GV. NRW. S. 136)", true],
  ["gv nrw 2018 s. 136", "GV. NRW. 2018 S. 136", true],
  ["GV. NRW. 2018 S. 136", "Gesetz vom 20. Februar 2018 (GV. NRW. S. 136)", true],
  ["GV. NRW. 2018 S. 136", "GV. NRW. 2019 S. 136", false],
  ["GV. NRW. S. 136", "GV. NRW. 2018 S. 137", false],
])("%s is found in %s: %s", (query, text, expected) => {
  const { terms } = parseQuery(query);
  expect(terms.map(({ kind }) => kind)).toEqual(["citation"]);
  const asked = new Set(terms.flatMap((term) => (term.kind === "citation" ? term.tokens : [])));
  const named = citedPlaces(text).flatMap(({ tokens }) => tokens);
  expect(named.some((token) => asked.has(token))).toBe(expected);
});

test("a query of any length is cut, not refused", () => {
  expect(parseQuery("wort ".repeat(20_000)).terms.length).toBeLessThan(3);
  expect(parseQuery("§ 1 ".repeat(25_000)).terms.length).toBeLessThanOrEqual(12);
});

test("no input is an error", () => {
  assert(property(string({ unit: "binary" }), (input) => Boolean(parseQuery(input))));
});
