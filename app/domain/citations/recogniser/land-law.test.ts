import { describe, expect, test } from "vitest";
import type { ProvisionCitation } from "./citation";
import { recogniseCitations } from "./scan";

/** Names as the register of a house in North Rhine-Westphalia has them. */
const laws = {
  "GO NRW": "GO NRW",
  "Gemeindeordnung für das Land Nordrhein-Westfalen": "GO NRW",
  Gemeindeordnung: "GO NRW",
  GO: "GO NRW",
  "KrO NRW": "KrO NRW",
  Kreisordnung: "KrO NRW",
  KrO: "KrO NRW",
  "KAG NRW": "KAG NRW",
  "Kommunalabgabengesetz für das Land Nordrhein-Westfalen": "KAG NRW",
  Kommunalabgabengesetz: "KAG NRW",
  KAG: "KAG NRW",
  "LV NRW": "LV NRW",
  Landesverfassung: "LV NRW",
  DSchG: "DSchG NRW",
  Denkmalschutzgesetz: "DSchG NRW",
  "DSchG NRW": "DSchG NRW",
  Verwaltungsverfahrensgesetz: "VwVfG",
};

const cited = (text: string) =>
  recogniseCitations(text, { laws }).map((citation) => ({
    law: (citation as ProvisionCitation).law,
    text: citation.text,
  }));

const others = [
  ["für Baden-Württemberg", "Baden-Württembergischen", "BW", "GemO BW", "KAG BW"],
  ["für den Freistaat Bayern", "Bayerischen", "BY", "GO BY", "KAG BY"],
  ["für Berlin", "Berliner", "Bln", undefined, undefined],
  ["des Landes Brandenburg", "Brandenburgischen", "BB", undefined, "KAG BB"],
  ["der Freien Hansestadt Bremen", "Bremischen", "Brem", undefined, undefined],
  ["der Freien und Hansestadt Hamburg", "Hamburgischen", "HH", undefined, undefined],
  ["des Landes Hessen", "Hessischen", "HE", "HGO", undefined],
  ["Mecklenburg-Vorpommern", "Mecklenburg-Vorpommerschen", "M-V", undefined, "KAG M-V"],
  ["für das Land Niedersachsen", "Niedersächsischen", "NI", undefined, "NKAG"],
  ["Rheinland-Pfalz", "rheinland-pfälzischen", "RLP", "GemO RP", "KAG RP"],
  ["des Saarlandes", "saarländischen", "SL", undefined, "KAG SL"],
  ["für den Freistaat Sachsen", "Sächsischen", "SN", "SächsGemO", "SächsKAG"],
  ["des Landes Sachsen-Anhalt", "Sachsen-Anhaltinischen", "LSA", undefined, "KAG-LSA"],
  ["für Schleswig-Holstein", "schleswig-holsteinischen", "SH", "GO SH", "KAG SH"],
  ["in Thüringen", "Thüringer", "TH", undefined, "ThürKAG"],
] as const;

describe.each(others)("a law %s is not the house's own", (land, adjective, code, order, dues) => {
  test.each([
    [`§ 4 Abs. 1 der Gemeindeordnung ${land}`, order],
    [`§ 4 Abs. 1 der ${adjective} Gemeindeordnung`, order],
    [`§ 4 Abs. 1 der Gemeindeordnung ${code}`, order],
    [`§ 4 des Kommunalabgabengesetzes ${land}`, dues],
    [`§ 4 des ${adjective} Kommunalabgabengesetzes`, dues],
    [`§ 4 KAG ${land}`, dues],
    [`§ 4 des Denkmalschutzgesetzes ${land}`, undefined],
  ])("%s", (text, law) => {
    const [citation, ...more] = cited(`Nach ${text} gilt das.`);
    expect(more).toEqual([]);
    expect(citation?.text).toBe(text);
    expect(citation?.law).not.toMatch(/NRW$/);
    if (law !== undefined && !text.includes("KAG ")) expect(citation?.law).toBe(law);
  });

  test("nor with the short form in brackets that the register knows, too", () => {
    const [citation] = cited(`§ 4 des Denkmalschutzgesetzes ${land} (DSchG) gilt`);
    expect(citation?.law).not.toMatch(/^DSchG(?: NRW)?$/);
  });
});

describe("the Land's own laws stay what they are", () => {
  test.each([
    ["§ 4 der Gemeindeordnung für das Land Nordrhein-Westfalen", "GO NRW"],
    ["§ 4 der Gemeindeordnung des Landes Nordrhein-Westfalen", "GO NRW"],
    ["§ 4 der Gemeindeordnung (GO NRW)", "GO NRW"],
    ["§ 4 der nordrhein-westfälischen Gemeindeordnung", "GO NRW"],
    ["§ 4 des Kommunalabgabengesetzes NRW", "KAG NRW"],
    ["§ 4 des Denkmalschutzgesetzes Nordrhein-Westfalen", "DSchG NRW"],
    ["§ 4 der Gemeindeordnung", "GO NRW"],
    ["Art. 78 der Landesverfassung", "LV NRW"],
    ["§ 48 des Verwaltungsverfahrensgesetzes NRW", "VwVfG NRW"],
  ])("%s", (text, law) => expect(cited(`${text} gilt`)[0]?.law).toBe(law));
});

describe("the abbreviation in brackets names the Land", () => {
  test.each([
    ["§ 4 der Gemeindeordnung für Baden-Württemberg (GemO BW)", "GemO BW"],
    ["§ 4 der Gemeindeordnung (GemO BW)", "GemO BW"],
    ["§ 4 der Gemeindeordnung – GemO RP –", "GemO RP"],
    ["§ 4 der Gemeindeordnung (SächsGemO)", "SächsGemO"],
    ["§ 4 der Gemeindeordnung (HGO)", "HGO"],
    ["§ 4 der Gemeindeordnung (Baden-Württemberg)", "GemO BW"],
    ["§ 4 der Gemeindeordnung (BW)", "GemO BW"],
    ["§ 4 GO (Bayern)", "GO BY"],
    ["§ 4 der Gemeindeordnung – GemO – Rheinland-Pfalz", "GemO RP"],
    ["§ 4 der Gemeindeordnung Bayerns", "GO BY"],
    ["§ 4 der Gemeindeordnung des Bundeslandes Hessen", "HGO"],
    ["§ 4 der Gemeindeordnung Schleswig Holstein", "GO SH"],
    ["§ 4 der bayrischen Gemeindeordnung", "GO BY"],
  ])("%s", (text, law) => expect(cited(`${text} gilt`)[0]?.law).toBe(law));
});

test("what a text has introduced is meant by the bare name and the short form behind it", () => {
  const text =
    "Nach § 4 der Gemeindeordnung für Baden-Württemberg (GemO) gilt das, siehe § 5 GemO, § 6 der Gemeindeordnung und § 7 GO NRW.";
  expect(cited(text).map(({ law }) => law)).toEqual(["GemO BW", "GemO BW", "GemO BW", "GO NRW"]);
});

test("a law of another Land named in passing leaves the house's own what it was", () => {
  const text =
    "Nach § 4 der Gemeindeordnung, anders § 5 der Gemeindeordnung für Baden-Württemberg, § 6 der Gemeindeordnung.";
  expect(cited(text).map(({ law }) => law)).toEqual(["GO NRW", "GemO BW", "GO NRW"]);
});

describe("the law is named before the provision", () => {
  test.each([
    ["Die Gemeindeordnung für das Land Nordrhein-Westfalen regelt in § 41 Abs. 1 das", "GO NRW"],
    ["Die Gemeindeordnung verlangt in § 41 eine Mehrheit", "GO NRW"],
    ["Die Gemeindeordnung (GO NRW) sieht dies in § 41 vor", "GO NRW"],
    ["Das Kommunalabgabengesetz bestimmt dazu in § 4 mehr", "KAG NRW"],
    ["Die Bayerische Gemeindeordnung (GO) bestimmt in Art. 4 mehr", "GO BY"],
    ["Wer gegen die Gemeindeordnung verstößt in § 5", undefined],
    ["Die Gemeindeordnung ist in § 5 genannt", undefined],
    ["Die Gemeindeordnung gilt. Das steht in § 5", undefined],
    ["Änderung der Gemeindeordnung\n\n§ 5 Zweck", undefined],
  ])("%s", (text, law) => expect(cited(text)[0]?.law).toBe(law));

  test.each([
    "Gemeindeordnung für das Land Nordrhein-Westfalen § 41 Absatz 1 Satz 2 Buchstabe f",
    "Gemeindeordnung NRW § 41",
    "nordrhein-westfälische Gemeindeordnung § 41",
  ])("%s is one place with its law", (text) => {
    expect(cited(`${text} gilt`)).toEqual([{ law: "GO NRW", text }]);
  });

  test("directly before, the name with its Land decides over what was named earlier", () => {
    const text =
      "Nach § 4 der Gemeindeordnung und der Bayerischen Gemeindeordnung Art. 4 gilt das.";
    expect(cited(text).map(({ law }) => law)).toEqual(["GO NRW", "GO BY"]);
  });
});

test("an introduction without a provision counts, too", () => {
  const text =
    "Die Gemeindeordnung für Baden-Württemberg (GemO) gilt. § 5 GemO und § 6 der Gemeindeordnung.";
  expect(cited(text).map(({ law }) => law)).toEqual(["GemO BW", "GemO BW"]);
  const bare = recogniseCitations("Die Gemeindeordnung (GO NRW) gilt. § 26 der Gemeindeordnung");
  expect(bare).toMatchObject([{ law: "GO NRW" }]);
});
