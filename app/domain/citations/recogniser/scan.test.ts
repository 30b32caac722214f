import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstCitations, recogniseCitations } from "./scan";

/** The records without their place. */
const found = (text: string) =>
  recogniseCitations(text).map(({ start, end, text: words, ...record }) => {
    expect(text.slice(start, end)).toBe(words);
    return record;
  });

describe("parliamentary papers", () => {
  const paper = (parliament: string | undefined, number: string, type = "Drucksache") =>
    parliament === undefined
      ? { kind: "document", type, number }
      : { kind: "document", type, parliament, number };
  test.each([
    ["LT-Drs. 18/4567", [paper("LT NRW", "18/4567")]],
    ["Drucksache 18/4567", [paper(undefined, "18/4567")]],
    [
      "Drucksachen 18/11, 18/12 und 18/13",
      ["18/11", "18/12", "18/13"].map((n) => paper(undefined, n)),
    ],
    ["BT-Drs. 20/1234, S. 17; 20/99", [paper("BT", "20/1234"), paper("BT", "20/99")]],
    ["BTDrucks 20/1234", [paper("BT", "20/1234")]],
    ["BR-Drs. 123/24", [paper("BR", "123/24")]],
    ["BR-Drucks. 123/24 (Beschluss)", [paper("BR", "123/24")]],
    ["Nds. LT-Drs. 17/8", [paper("LT NI", "17/8")]],
    ["Vorlage 18/123", [paper("LT NRW", "18/123", "Vorlage")]],
    ["APr 18/45", [paper("LT NRW", "18/45", "APr")]],
    ["Stellungnahme 18/1234", [paper("LT NRW", "18/1234", "Stellungnahme")]],
    ["Plenarprotokoll 18/45", [paper(undefined, "18/45", "Plenarprotokoll")]],
    ["Die Stellungnahme lag vor, die Vorlage auch.", []],
    ["die Wahlperiode 2017/2022", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  test("whose papers they are is a setting", () => {
    const [record] = recogniseCitations("LT-Drs. 8/1", { parliament: "LT ST" });
    expect(record).toMatchObject({ parliament: "LT ST" });
  });
});

describe("decisions", () => {
  const decision = (fields: Record<string, string>) => ({ kind: "decision", ...fields });
  const urteil = { court: "BVerfG", type: "Urteil", date: "2017-11-21", docket: "2 BvR 2177/16" };
  test.each([
    ["BVerfG, Urt. v. 21.11.2017 – 2 BvR 2177/16", [decision(urteil)]],
    ["BVerfG, Urteil vom 21. November 2017 - 2 BvR 2177/16 -", [decision(urteil)]],
    ["Urteil des Bundesverfassungsgerichts vom 21.11.2017 – 2 BvR 2177/16", [decision(urteil)]],
    [
      "OVG NRW, Beschl. v. 3.2.2021 – 15 A 1234/20",
      [
        decision({
          court: "OVG NRW",
          type: "Beschluss",
          date: "2021-02-03",
          docket: "15 A 1234/20",
        }),
      ],
    ],
    [
      "VerfGH NRW, Urt. v. 10.12.2013 – VerfGH 11/13",
      [
        decision({
          court: "VerfGH NRW",
          type: "Urteil",
          date: "2013-12-10",
          docket: "VerfGH 11/13",
        }),
      ],
    ],
    [
      "BVerwG 8 C 1.20 - Urteil vom 4. Mai 2021",
      [decision({ court: "BVerwG", docket: "8 C 1.20", type: "Urteil", date: "2021-05-04" })],
    ],
    [
      "Das VG Köln entschied mit Urteil vom 4.5.2021 (4 K 77/20).",
      [decision({ court: "VG Köln", type: "Urteil", date: "2021-05-04", docket: "4 K 77/20" })],
    ],
    [
      "BVerfGE 147, 185 <Rn. 70>",
      [decision({ collection: "BVerfGE", volume: "147", page: "185", marginal: "70" })],
    ],
    [
      "BVerfGE 79, 127 (143); 83, 37",
      [
        decision({ collection: "BVerfGE", volume: "79", page: "127" }),
        decision({ collection: "BVerfGE", volume: "83", page: "37" }),
      ],
    ],
    [
      "ECLI:DE:BVerfG:2017:rs20171121.2bvr217716.",
      [decision({ ecli: "ECLI:DE:BVerfG:2017:rs20171121.2bvr217716" })],
    ],
    ["Müller NVwZ 2019, 12", []],
    ["von 49 Reifen 245/45 im Jahr 2014/20", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("gazettes", () => {
  const gazette = (fields: Record<string, string>) => ({ kind: "gazette", ...fields });
  test.each([
    ["GV. NRW. S. 666", [gazette({ gazette: "GV. NRW.", page: "666" })]],
    ["GV. NRW. 2023 S. 490", [gazette({ gazette: "GV. NRW.", year: "2023", page: "490" })]],
    ["(BGBl. I S. 1289)", [gazette({ gazette: "BGBl.", part: "I", page: "1289" })]],
    ["BGBl. 2024 I Nr. 64", [gazette({ gazette: "BGBl.", year: "2024", part: "I", number: "64" })]],
    ["BGBl I 2003, 3022", [gazette({ gazette: "BGBl.", part: "I", year: "2003", page: "3022" })]],
    ["SGV. NRW. 2023", [gazette({ gazette: "SGV. NRW.", number: "2023" })]],
    ["Nds. GVBl. S. 12", [gazette({ gazette: "Nds. GVBl.", page: "12" })]],
    ["SächsGVBl. 2014 S. 3", [gazette({ gazette: "SächsGVBl.", year: "2014", page: "3" })]],
    [
      "ABl. L 119 vom 4.5.2016, S. 1",
      [gazette({ gazette: "ABl. EU", number: "L 119", year: "2016", page: "1" })],
    ],
    ["im BGBl. verkündet", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

const pieces = [
  "§§ 48, 49a Abs. 1 und 50 VwVfG NRW",
  "Art. 28 Abs. 2 GG",
  "BVerfGE 79, 127 (143); 83, 37",
  "OVG NRW, Urt. v. 3.2.2021 – 15 A 1234/20",
  "(BGBl. I S. 12)",
  "LT-Drs. 18/4567, S. 3; 18/4",
  "HGB § 6",
  "GO NRW: ",
  "Paragraph 5",
  "\u00ad",
  "\u200b",
  "-\nd",
  "Anlage 2 zu § 5 KAG",
  "§",
  "i. V. m.",
  "\u00a0",
  " ",
  "\n",
  "vom 3. Mai 2020",
  "Straße ",
  "😀",
];

test("in any text the records stand in order, apart, and at their place", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const record of recogniseCitations(text)) {
        expect(record.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(record.start, record.end)).toBe(record.text);
        expect(record.text).not.toBe("");
        ({ end } = record);
      }
    }),
    { numRuns: 300 },
  );
});

test("of more than are wanted the first are kept, the rest is counted", () => {
  const text = "§ 1 GO NRW. ".repeat(10_000);
  const { found, rest } = firstCitations(text, {}, 20);
  expect(found).toEqual(recogniseCitations(text).slice(0, 20));
  expect(rest).toBe(9980);
});

describe("texts that want to hold it up", () => {
  test.each([
    ["section signs", "§".repeat(500_000)],
    ["section signs with blanks", "§ ".repeat(250_000)],
    ["numbers without end", `§ 1${", 1".repeat(200_000)}`],
    ["chains without end", "§ 1 i. V. m. ".repeat(40_000)],
    ["Art. without a number", "Art. ".repeat(100_000)],
    ["places of no provision", "Absatz 1 Satz 2 ".repeat(60_000)],
    ["docket numbers", "1 A 1/11 ".repeat(20_000)],
    ["names in capitals", `§ 1 ${"A".repeat(200)} `.repeat(3000)],
    ["laws about something", `§ 1 des Gesetzes über ${"a b ".repeat(60)}`.repeat(3000)],
    ["oblique strokes", "1/1".repeat(200_000)],
    ["open brackets", `§ 1 des Gesetzes über ${"(".repeat(300_000)}`],
    ["a name without end", `§ 1 ${"A".repeat(500_000)}`],
    ["hyphens without end", `§ 1 ${"A-".repeat(200_000)}`],
    ["a collection without end", `BVerfGE 1, 1${"; 1, 1".repeat(50_000)}`],
    ["blanks", " \n\u00a0".repeat(300_000)],
    ["signs nobody sees", "§ 1\u00ad\u200b ".repeat(200_000)],
    ["broken lines", "§ 1 ab-\n".repeat(200_000)],
    ["soft hyphens without end", "\u00ad ".repeat(500_000)],
    ["Paragraph without a number", "Paragraph ".repeat(100_000)],
    ["lists of lists", "§§ 1, ".repeat(150_000)],
  ])("%s", (_name, text) => {
    const citations = recogniseCitations(text);
    const overlapping = citations.filter(
      ({ start }, index) => start < (citations[index - 1]?.end ?? 0),
    );
    expect(overlapping).toEqual([]);
  });
});

test("a council's papers are counted with a hyphen, a span of years is no paper", () => {
  const [paper] = recogniseCitations("siehe Drs. 14-0123.");
  expect(paper).toMatchObject({ kind: "document", number: "14-0123", text: "Drs. 14-0123" });
  expect(paper).not.toHaveProperty("parliament");
  expect(recogniseCitations("LT-Drs. 14-0123; Drucksache 2019-2023")).toEqual([]);
});
