import { describe, expect, test } from "vitest";
import type { ProvisionCitation } from "./citation";
import { recogniseCitations } from "./scan";

const placeKeys = new Set(["start", "end", "text", "kind"]);

/** What is cited, without the place: "GO NRW § 41 absatz=1". */
function cited(text: string, options?: Parameters<typeof recogniseCitations>[1]): string[] {
  return recogniseCitations(text, options).map((citation) => {
    expect(text.slice(citation.start, citation.end)).toBe(citation.text);
    const { law, unit, number, ...others } = citation as ProvisionCitation;
    const rest = Object.entries(others).filter(([key]) => !placeKeys.has(key));
    const parts = rest.map(([key, value]) => `${key}=${value}`);
    return [law ?? "–", unit, number ?? "?", ...parts].join(" ");
  });
}

describe("a provision", () => {
  test.each([
    ["§ 41 Abs. 1 Satz 2 Buchst. a GO NRW", ["GO NRW § 41 absatz=1 satz=2 buchstabe=a"]],
    ["nach § 41 I 2 lit. a GO NRW zuständig", ["GO NRW § 41 absatz=1 satz=2 buchstabe=a"]],
    ["aus Art. 28 Abs. 2 Satz 1 GG folgt", ["GG Art. 28 absatz=2 satz=1"]],
    ["§ 3 Abs. 4 Satz 1 Halbsatz 2 BauGB", ["BauGB § 3 absatz=4 satz=1 halbsatz=2"]],
    ["§ 3 Abs. 4 Satz 1 Hs. 2 BauGB", ["BauGB § 3 absatz=4 satz=1 halbsatz=2"]],
    ["§ 3 Abs. 4 Satz 1, 2. Halbsatz BauGB", ["BauGB § 3 absatz=4 satz=1 halbsatz=2"]],
    [
      "§ 9 Nr. 3 Buchst. b Doppelbuchst. aa EStG",
      ["EStG § 9 nummer=3 buchstabe=b doppelbuchstabe=aa"],
    ],
    ["§ 80 Abs. 5 Satz 1 Alt. 2 VwGO", ["VwGO § 80 absatz=5 satz=1 alternative=2"]],
    ["§ 80 Abs. 5 Satz 1 Variante 3 VwGO", ["VwGO § 80 absatz=5 satz=1 variante=3"]],
    ["§ 18 Abs 2a S 3 SGB IX.", ["SGB IX § 18 absatz=2a satz=3"]],
    ["§ 18 Abs.2 SGB 9", ["SGB IX § 18 absatz=2"]],
    ["§ 7 (2) KAG NRW", ["KAG NRW § 7 absatz=2"]],
    ["Art. 6 Abs. 1 f) DSGVO", ["DSGVO Art. 6 absatz=1 buchstabe=f"]],
    ["§ 34 c GewO", ["GewO § 34c"]],
  ])("%s", (text, expected) => expect(cited(text)).toEqual(expected));
});

describe("lists, ranges and chains share their law", () => {
  test.each([
    ["§§ 48, 49 VwVfG NRW", ["VwVfG NRW § 48", "VwVfG NRW § 49"]],
    [
      "§§ 48, 49a Abs. 1 und 50 VwVfG NRW",
      ["VwVfG NRW § 48", "VwVfG NRW § 49a absatz=1", "VwVfG NRW § 50"],
    ],
    ["§§ 48 ff. VwVfG", ["VwVfG § 48 following=ff."]],
    ["§§ 48 f. VwVfG", ["VwVfG § 48 following=f."]],
    ["§§ 53 bis 59 KrO NRW", ["KrO NRW § 53 until=59"]],
    ["§§ 1 - 3 BauGB", ["BauGB § 1 until=3"]],
    ["§§ 1–3 BauGB", ["BauGB § 1 until=3"]],
    ["§ 8 Abs. 2 und 3 GO NRW", ["GO NRW § 8 absatz=2", "GO NRW § 8 absatz=3"]],
    ["§ 8 Abs. 2 bis 4 GO NRW", ["GO NRW § 8 absatz=2 absatzUntil=4"]],
    ["§ 8 Abs. 2, Abs. 5 GO NRW", ["GO NRW § 8 absatz=2", "GO NRW § 8 absatz=5"]],
    [
      "§§ 12 Abs. 1; 13 Abs. 2 Nr. 1; 14 Abs. 2 SGB X",
      ["SGB X § 12 absatz=1", "SGB X § 13 absatz=2 nummer=1", "SGB X § 14 absatz=2"],
    ],
    [
      "§§ 2, 3 Abs. 3, 4, 20 Abs. 1 VwGO",
      ["VwGO § 2", "VwGO § 3 absatz=3", "VwGO § 4", "VwGO § 20 absatz=1"],
    ],
    ["§ 9 Abs. 1 Nr. 3 LVerbO i. V. m. § 41 GO", ["LVerbO § 9 absatz=1 nummer=3", "GO § 41"]],
    ["§ 9 i.V.m. § 10 Abs. 1 LVerbO", ["LVerbO § 9", "LVerbO § 10 absatz=1"]],
    [
      "Art. 2 Abs. 1 in Verbindung mit Art. 1 Abs. 1 GG",
      ["GG Art. 2 absatz=1", "GG Art. 1 absatz=1"],
    ],
    [
      "§ 4 Abs. 2 i. V. m. Abs. 1 Satz 2 KAG NRW",
      ["KAG NRW § 4 absatz=2", "KAG NRW § 4 absatz=1 satz=2"],
    ],
    ["§§ 48 bis 52 Abs. 1 VwVfG", ["VwVfG § 48 until=52"]],
    ["§§ 88 bis 90 Abs. 1 und 2 SGB X", ["SGB X § 88 until=90", "SGB X § 90 absatz=2"]],
    [
      "nach § 9 Abs. 5, des § 10 und der §§ 12, 13 KAG NRW",
      ["KAG NRW § 9 absatz=5", "KAG NRW § 10", "KAG NRW § 12", "KAG NRW § 13"],
    ],
    ["Art. 3 Abs. 1 und § 5 BauGB", ["– Art. 3 absatz=1", "BauGB § 5"]],
  ])("%s", (text, expected) => expect(cited(text)).toEqual(expected));
});

describe("the law", () => {
  test.each([
    ["§ 26 der Gemeindeordnung für das Land Nordrhein-Westfalen gilt", ["GO NRW § 26"]],
    ["Artikel 28 des Grundgesetzes", ["GG Art. 28"]],
    ["Artikel 78 der Landesverfassung", ["Landesverfassung Art. 78"]],
    ["§ 54 Satz 2 des Verwaltungsverfahrensgesetzes", ["VwVfG § 54 satz=2"]],
    ["§ 8 des Neunten Buches Sozialgesetzbuch", ["SGB IX § 8"]],
    ["§ 8 Sozialgesetzbuch Zwölftes Buch", ["SGB XII § 8"]],
    ["Art. 4 der Verordnung (EU) 2016/679", ["Verordnung (EU) 2016/679 Art. 4"]],
    ["Art. 5 der Verordnung (EG) Nr. 1370/2007", ["Verordnung (EG) Nr. 1370/2007 Art. 5"]],
    ["Art. 5 VO (EG) 1370/2007", ["Verordnung (EG) Nr. 1370/2007 Art. 5"]],
    ["Art. 4 VO (EU) 2016/679", ["Verordnung (EU) 2016/679 Art. 4"]],
    ["Art. 4 der Richtlinie 2006/123/EG", ["Richtlinie 2006/123/EG Art. 4"]],
    ["§ 5 der 18. BImSchV", ["18. BImSchV § 5"]],
    ["§ 7 BAföG", ["BAföG § 7"]],
    ["§ 24 GemO BW und § 10 Nds. SOG", ["GemO BW § 24", "Nds. SOG § 10"]],
    ["§ 5 BbgKVerf, § 3 SächsGemO, § 2 HGO", ["BbgKVerf § 5", "SächsGemO § 3", "HGO § 2"]],
    ["BauGB § 35 Abs 1 S 1", ["BauGB § 35 absatz=1 satz=1"]],
    ["GG Art 28 Abs 2", ["GG Art. 28 absatz=2"]],
    ["§ 5 AO a. F. galt", ["AO § 5 fassung=a. F."]],
    ["§ 94 des Zehnten Buches", ["SGB X § 94"]],
    ["§ 3 des Bundes-\nImmissionsschutzgesetzes", ["BImSchG § 3"]],
    ["§ 4 Satz 1 AG VwGO, § 2 AG SGB IX NRW", ["AG VwGO § 4 satz=1", "AG SGB IX NRW § 2"]],
    [
      "§ 3 des Zweiten Gesetzes zur Stärkung der Ortsteile gilt",
      ["Zweiten Gesetzes zur Stärkung der Ortsteile § 3"],
    ],
    ["§ 3 des Gesetzes über die Nutzung von Ufern (UferG)", ["UferG § 3"]],
    ["§ 7 Hauptsatzung", ["– § 7"]],
    ["§ 7 Abs. 2 der Hauptsatzung", ["Hauptsatzung § 7 absatz=2"]],
    ["§ 5 der BGH hat", ["– § 5"]],
  ])("%s", (text, expected) => expect(cited(text)).toEqual(expected));

  test("a short form means what the text named in full before", () => {
    expect(cited("Nach § 7 GO NRW und § 8 GO gilt")).toEqual(["GO NRW § 7", "GO NRW § 8"]);
    expect(cited("§ 48 VwVfG NRW, anders § 48 VwVfG")).toEqual(["VwVfG NRW § 48", "VwVfG § 48"]);
  });

  test("the document's own context and the register decide before that", () => {
    expect(cited("§ 8 GO", { context: { GO: "GO LSA" } })).toEqual(["GO LSA § 8"]);
    expect(cited("§ 8 der Satzung Abwasser", { laws: { "Satzung Abwasser": "AbwS" } })).toEqual([
      "AbwS § 8",
    ]);
    expect(cited("§ 5 dieses Gesetzes", { ownLaw: "KrO NRW" })).toEqual(["KrO NRW § 5"]);
    expect(cited("§ 5 dieses Gesetzes")).toEqual(["– § 5"]);
  });
});

test.each([
  "§\u00a041 Abs.\u00a01 GO\u00a0NRW",
  "§\u202f41 Abs.\u202f1 GO NRW",
  "§ 41\nAbs. 1\nGO NRW",
])("protected spaces and line breaks belong to it: %j", (text) => {
  const [citation] = recogniseCitations(`Nach ${text} gilt`);
  expect(citation).toMatchObject({ text, law: "GO NRW", number: "41", absatz: "1" });
});

describe("signs nobody sees change neither what is cited nor its place", () => {
  test.each([
    [
      "a soft hyphen",
      "§ 26 der Gemeinde\u00adordnung für das Land Nord\u00adrhein-West\u00adfalen",
    ],
    ["a soft hyphen at the end of a line", "§ 26 der Gemeindeord\u00ad\nnung NRW"],
    [
      "a hyphen at the end of a line",
      "§ 26 der Gemeindeord-\nnung für das Land Nordrhein-Westfalen",
    ],
    ["a hyphen before an indented line", "§ 26 der Gemein-\r\n  deordnung NRW"],
    ["a hyphen in the word of the unit", "Para-\ngraph 26 der Gemeindeordnung NRW"],
    ["a zero-width space", "§\u200b26 GO\u200b NRW"],
    ["a zero-width space that parts words", "§ 26\u200bGO NRW"],
    ["zero-width joiners", "§\u200d 2\u200c6 G\u2060O NRW"],
    ["a byte order mark", "§ 26\ufeff GO NRW"],
    ["protected hyphens", "§ 26 der Gemeindeordnung für das Land Nordrhein\u2011Westfalen"],
  ])("%s", (_name, text) => {
    const before = "Ver\u00adglei\u200bche Ab-\nsatz ";
    const [citation, ...others] = recogniseCitations(`${before}${text} gilt`);
    expect(others).toEqual([]);
    expect(citation).toMatchObject({ law: "GO NRW", number: "26", text, start: before.length });
  });

  test.each([
    ["a hyphen that belongs there", "§ 3 des Bundes-\nImmissionsschutzgesetzes", "BImSchG"],
  ])("%s", (_name, text, law) => {
    expect(cited(text)[0]?.split(" ")[0]).toBe(law);
  });

  test("names that share their end stay two", () => {
    const inOneLine = cited("§ 5 der Gemeinde- und Kreisordnung");
    expect(cited("§ 5 der Gemeinde-\nund Kreisordnung")).toEqual(inOneLine);
  });

  test("papers and decisions, too", () => {
    const [paper, decision] = recogniseCitations(
      "LT-Drs.\u200b 18/45\u00ad67; BVerfGE 1\u200b47, 185",
    );
    expect(paper).toMatchObject({ number: "18/4567", text: "LT-Drs.\u200b 18/45\u00ad67" });
    expect(decision).toMatchObject({ volume: "147", page: "185" });
  });
});

describe("a provision in words", () => {
  test.each([
    ["Paragraph 26 Absatz 2 der Gemeindeordnung NRW", ["GO NRW § 26 absatz=2"]],
    ["Paragraf 26 Abs. 2 GO NRW", ["GO NRW § 26 absatz=2"]],
    ["die Paragraphen 26 und 27 GO NRW", ["GO NRW § 26", "GO NRW § 27"]],
    ["des Paragrafen 5 BauGB", ["BauGB § 5"]],
    ["§ 9 LVerbO i. V. m. Paragraph 41 GO NRW", ["LVerbO § 9", "GO NRW § 41"]],
    ["Paragraph 26 Absatz 2 regelt das", ["– § 26 absatz=2"]],
    ["see Paragraph 44. The", []],
    ["Dieser Paragraph 26-mal", []],
    ["der Paragraph, 26 Seiten", []],
  ])("%s", (text, expected) => expect(cited(text)).toEqual(expected));
});

describe("another wording than the present one", () => {
  test.each([
    ["§ 26 GO NRW a.F.", "§ 26 GO NRW a.F.", "a. F."],
    ["§ 26 GO NRW (a. F.) galt", "§ 26 GO NRW (a. F.)", "a. F."],
    ["(§ 26 GO NRW n.F.) gilt", "§ 26 GO NRW n.F.", "n. F."],
    ["§ 26 GO NRW alter Fassung", "§ 26 GO NRW alter Fassung", "a. F."],
    ["§ 26 GO NRW neue Fassung", "§ 26 GO NRW neue Fassung", "n. F."],
    ["§ 26 GO NRW in der bis zum 31.12.2020 geltenden Fassung", "§ 26 GO NRW", "a. F."],
    ["§ 26 GO NRW in der früheren Fassung", "§ 26 GO NRW", "a. F."],
    ["§ 26 GO NRW in der Fassung vom 1.1.2020", "§ 26 GO NRW", undefined],
    ["§ 26 GO NRW in der jeweils geltenden Fassung", "§ 26 GO NRW", undefined],
  ])("%s", (text, words, fassung) => {
    const [citation] = recogniseCitations(text);
    expect(citation).toMatchObject({ law: "GO NRW", text: words });
    expect((citation as ProvisionCitation).fassung).toBe(fassung);
  });
  test("belongs to every place of the list", () => {
    expect(cited("§§ 26, 27 GO NRW a. F., § 28 GO NRW")).toEqual([
      "GO NRW § 26 fassung=a. F.",
      "GO NRW § 27 fassung=a. F.",
      "GO NRW § 28",
    ]);
  });
});

describe("the law before a list", () => {
  test.each([
    ["GO NRW: § 26 Abs. 4, § 65", ["GO NRW § 26 absatz=4", "GO NRW § 65"]],
    ["§ 26 Abs. 4, § 65 GO NRW", ["GO NRW § 26 absatz=4", "GO NRW § 65"]],
    ["GO NRW: §§ 26, 65; KrO NRW: § 35", ["GO NRW § 26", "GO NRW § 65", "KrO NRW § 35"]],
    ["BauGB: § 35 und § 36 Abs. 1", ["BauGB § 35", "BauGB § 36 absatz=1"]],
    ["GO NRW: § 26, § 65 KrO NRW", ["KrO NRW § 26", "KrO NRW § 65"]],
    ["Der VHS: § 26, § 27", ["– § 26", "– § 27"]],
    ["Hinweis: § 26", ["– § 26"]],
  ])("%s", (text, expected) => expect(cited(text)).toEqual(expected));
});

test("a short form without a Land means the register's law, or the document's own", () => {
  const laws = { KrO: "KrO NRW", GO: "GO NRW" };
  expect(cited("§ 26 KrO und § 5 GO", { laws })).toEqual(["KrO NRW § 26", "GO NRW § 5"]);
  expect(cited("§ 26 KrO", { laws, context: { KrO: "KrO SH" } })).toEqual(["KrO SH § 26"]);
  expect(cited("§ 1 KrO SH, § 26 KrO", { laws })).toEqual(["KrO SH § 1", "KrO SH § 26"]);
  const named = { "KrO NRW": "KrO NRW", ...laws };
  expect(cited("§ 1 KrO SH; § 2 KrO NRW; § 3 KrO", { laws: named }).at(-1)).toBe("KrO NRW § 3");
});

test("places of a list have spans of their own, the last one carries the law", () => {
  const spans = recogniseCitations("§§ 48, 49 VwVfG NRW").map(({ text }) => text);
  expect(spans).toEqual(["§§ 48", "49 VwVfG NRW"]);
});
