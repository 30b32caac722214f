import { describe, expect, test } from "vitest";
import { readProvision } from "../read-provision";
import { readDraftChanges } from "./draft-changes";

const options = {
  laws: {
    "Gemeindeordnung für das Land Nordrhein-Westfalen": "GO NRW",
    "GO NRW": "GO NRW",
    Kreisordnung: "KrO NRW",
    Gemeindeordnung: "GO NRW",
  },
};
const head =
  "Artikel 1\nÄnderung der Gemeindeordnung\nDie Gemeindeordnung für das Land Nordrhein-Westfalen in der Fassung der Bekanntmachung vom 14. Juli 1994 (GV. NRW. S. 666), die zuletzt durch Artikel 3 des Gesetzes vom 1. März 2024 (GV. NRW. S. 120) geändert worden ist, wird wie folgt geändert:\n";
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const read = (text: string) =>
  readDraftChanges(text, options).map(({ law, provision, change, effectiveOn }) => [
    law,
    plain(provision),
    change,
    effectiveOn,
  ]);
const ofLaw = (commands: string) =>
  read(head + commands).map(([, provision, change]) => [provision, change]);

describe("one command", () => {
  test.each([
    ["1. § 9 wird aufgehoben.", [["§ 9", "repealed"]]],
    [
      "1. § 26 wird wie folgt gefasst:\n„§ 26\nNeu\nDer Absatz 3 wird aufgehoben.“",
      [["§ 26", "recast"]],
    ],
    ["1. § 26 Absatz 4 Satz 1 wird wie folgt geändert:", [["§ 26 Abs. 4 Satz 1", "changed"]]],
    ["1. Nach § 47 wird folgender § 47a eingefügt:\n„§ 47a\nWort“", [["§ 47a", "inserted"]]],
    ["1. Die §§ 12 bis 14 werden aufgehoben.", [["§§ 12 bis 14", "repealed"]]],
    [
      "1. Die §§ 12 und 14 werden aufgehoben.",
      [
        ["§ 12", "repealed"],
        ["§ 14", "repealed"],
      ],
    ],
    [
      "1. In § 5 Absatz 2 wird die Angabe „§ 7 Absatz 1“ durch die Angabe „§ 8“ ersetzt.",
      [["§ 5 Abs. 2", "changed"]],
    ],
    [
      "1. In § 5 wird nach Absatz 2 folgender Absatz 2a eingefügt: „(2a) …“",
      [["§ 5 Abs. 2a", "inserted"]],
    ],
    ["1. Dem § 5 wird folgender Absatz 4 angefügt: „(4) …“", [["§ 5 Abs. 4", "inserted"]]],
    [
      "1. § 5 Absatz 1 Satz 2 Nummer 3 Buchstabe b wird gestrichen.",
      [["§ 5 Abs. 1 Satz 2 Nr. 3 Buchst. b", "repealed"]],
    ],
    [
      "1. § 5 Absatz 1 wird durch die folgenden Absätze 1 und 1a ersetzt: „…“",
      [["§ 5 Abs. 1", "recast"]],
    ],
    [
      "1. In § 5 Satz 1 werden nach dem Wort „Rat“ die Wörter „und Kreistag“ eingefügt.",
      [["§ 5 Satz 1", "changed"]],
    ],
    ["1. § 7 wird § 8.", [["§ 7", "renumbered"]]],
    [
      "1. § 5 Absatz 2 wird aufgehoben und die bisherigen Absätze 3 und 4 werden die Absätze 2 und 3.",
      [
        ["§ 5 Abs. 2", "repealed"],
        ["§ 5 Abs. 3", "renumbered"],
        ["§ 5 Abs. 4", "renumbered"],
      ],
    ],
    [
      "1. Die Inhaltsübersicht wird wie folgt geändert:\na) Die Angabe zu § 9 wird gestrichen.\nb) Nach der Angabe zu § 47 wird folgende Angabe eingefügt: „§ 47a …“",
      [],
    ],
    ["1. Die Angabe zu § 9 wird wie folgt gefasst: „§ 9 (weggefallen)“", []],
    ["1. Die Überschrift des § 9 wird wie folgt gefasst: „Neu“", [["§ 9", "changed"]]],
    [
      "1. In § 9 Absatz 1 Satz 1 wird der Punkt am Ende durch ein Semikolon ersetzt.",
      [["§ 9 Abs. 1 Satz 1", "changed"]],
    ],
  ])("%s", (command, expected) => expect(ofLaw(command)).toEqual(expected));
});

test("commands stand in the place their heading names", () => {
  const commands = `1. § 26 wird wie folgt geändert:
   a) Absatz 2 Satz 1 wird wie folgt gefasst:
      „Der Antrag ist schriftlich zu stellen; Absatz 3 wird nicht angewendet.“
   b) In Absatz 4 werden die Wörter „drei Monate“ durch die Wörter „vier
      Monate“ ersetzt.
   c) Absatz 5 wird wie folgt geändert:
      aa) Nummer 1 wird aufgehoben.
      bb) Die bisherigen Nummern 2 bis 4 werden die Nummern 1 bis 3.
      cc) Nach Satz 2 wird folgender Satz 3 eingefügt:
          „Das Nähere regelt die Satzung.“
   d) Folgender Absatz 11 wird angefügt:
      „(11) Neu.“
2. § 27 wird aufgehoben.
3. § 28 wird wie folgt geändert:`;
  expect(ofLaw(commands)).toEqual([
    ["§ 26 Abs. 2 Satz 1", "recast"],
    ["§ 26 Abs. 4", "changed"],
    ["§ 26 Abs. 5 Nr. 1", "repealed"],
    ["§ 26 Abs. 5 Nr. 2 bis 4", "renumbered"],
    ["§ 26 Abs. 5 Satz 3", "inserted"],
    ["§ 26 Abs. 11", "inserted"],
    ["§ 27", "repealed"],
    ["§ 28", "changed"],
  ]);
});

test("every article has its law and its day", () => {
  const text = `Gesetz zur Änderung der Gemeindeordnung und weiterer Gesetze
${head}1. In § 3 wird das Wort „a“ durch das Wort „b“ ersetzt.
2. § 4 wird aufgehoben.

Artikel 2
Änderung der Kreisordnung
§ 25 Absatz 1 der Kreisordnung vom 14. Juli 1994 (GV. NRW. S. 646), zuletzt geändert durch Gesetz vom 5. Mai 2020, wird wie folgt gefasst:
„(1) Neu.“

Artikel 3
Aufhebung der Testverordnung
Die Testverordnung vom 3. Mai 2011 (GV. NRW. S. 1) wird aufgehoben.

Artikel 4
Inkrafttreten
(1) Dieses Gesetz tritt vorbehaltlich der Absätze 2 und 3 am Tag nach der Verkündung in Kraft.
(2) Artikel 1 Nummer 2 tritt am 1. Juli 2027 in Kraft.
(3) Artikel 2 und 3 treten mit Wirkung vom 01.01.2026 in Kraft.
`;
  expect(read(text)).toEqual([
    ["GO NRW", "§ 3", "changed", null],
    ["GO NRW", "§ 4", "repealed", "2027-07-01"],
    ["KrO NRW", "§ 25 Abs. 1", "recast", "2026-01-01"],
    ["Testverordnung", "", "repealed", "2026-01-01"],
  ]);
});

test("what is quoted as new wording, and what explains, is no command", () => {
  const text = `${head}1. § 3 wird wie folgt gefasst: „§ 3 Wort
1. § 4 bleibt. In „§ 5“ wird Absatz 1 aufgehoben.“
Dieses Gesetz tritt am 1. Januar 2027 in Kraft.
Begründung
Zu Nummer 1: In § 99 wird das Wort „x“ durch das Wort „y“ ersetzt.`;
  expect(read(text)).toEqual([["GO NRW", "§ 3", "recast", "2027-01-01"]]);
});

test("several commands at one place are one change, the heaviest, with all their words", () => {
  const [change, ...rest] = readDraftChanges(
    `${head}1. In § 3 wird das Wort „a“ gestrichen.\n2. § 3 wird aufgehoben.`,
    options,
  );
  expect(rest).toEqual([]);
  expect(change).toMatchObject({ change: "repealed" });
  expect(change?.quote).toBe("In § 3 wird das Wort „a“ gestrichen. … § 3 wird aufgehoben.");
});

test("the offset is that of the sentence in the whole text", () => {
  const text = `${head}1. § 3 wird wie folgt gefasst: „neu“\n2. § 9 wird aufgehoben.`;
  const found = readDraftChanges(text, options).at(-1);
  expect(text.slice(found?.start)).toMatch(/^§ 9 wird aufgehoben/);
});

test("what is written reads back as the same place", () => {
  const provisions = readDraftChanges(
    `${head}1. Die §§ 12 bis 14 werden aufgehoben.\n2. § 26 Absatz 4 Satz 1 Nummer 2 Buchstabe a wird aufgehoben.\n3. In § 3 a Absatz 1 bis 3 wird das Wort „x“ gestrichen.`,
    options,
  ).map(({ provision }) => readProvision(provision));
  expect(provisions).toMatchObject([
    { unit: "§", number: "12", numberUntil: "000014", path: {} },
    { unit: "§", number: "26", path: { absatz: "4", satz: "1", nummer: "2", buchstabe: "a" } },
    { unit: "§", number: "3a", path: { absatz: "1", absatzUntil: "3" } },
  ]);
});

describe("texts that want to hold it up", () => {
  test.each([
    ["section signs", "§".repeat(2_000_000)],
    ["open quotations", "„".repeat(2_000_000)],
    ["straight marks", '" '.repeat(1_000_000)],
    ["markers", "1. a) ".repeat(500_000)],
    ["lines", "\n".repeat(3_000_000)],
    ["blank lines", " \n".repeat(1_500_000)],
    ["articles", "Artikel 1\n".repeat(300_000)],
    ["commands", head + "1. § 3 wird aufgehoben.\n".repeat(100_000)],
    ["unclosed wording", `${head}1. § 3 wird wie folgt gefasst: „${"Wort \n".repeat(500_000)}`],
    ["one sentence", `${head}Die Gemeindeordnung ${"und die Ordnung ".repeat(300_000)}`],
    ["numbers", `${head}§ 1${", 1".repeat(1_000_000)} wird aufgehoben.`],
    ["blanks", " ".repeat(4_000_000)],
    ["colons", ": A".repeat(1_000_000)],
  ])("%s", (_name, text) => {
    const before = performance.now();
    expect(readDraftChanges(text, options).length).toBeLessThanOrEqual(3000);
    expect(performance.now() - before).toBeLessThan(8000);
  });
});
