import { describe, expect, test } from "vitest";
import type { ProvisionPart } from "../provision-text";
import { readPastedLaw } from "./pasted-law";

const statute = `Satzung über das Muster
der Beispielgemeinde (MusterS)
in der Fassung der Bekanntmachung
vom 3. Mai 2019

1. Abschnitt
Allgemeines

§ 1 (Fn 2)
Zweck

Die Satzung regelt, was ein Muster ist.

§ 2 Begriffe
(1) Muster sind
1. Vorlagen,
2. Beispiele, wenn sie
a) öffentlich oder
b) nach § 7 Absatz 2 bekannt sind,
soweit nichts anderes bestimmt ist. § 3 gilt.
(2) Am
1. Januar 2020 endet die Frist.

2. Abschnitt
Schluss

§ 2a Ausnahmen
(1) 1. Erstens.
2. Zweitens.

§§ 3 bis 5 (weggefallen)

Anlage 1 (zu § 2)
Tabelle der Muster
`;

const shape = (parts: readonly ProvisionPart[]): unknown[] =>
  parts.map(({ level, number, parts: inner }) =>
    inner.length > 0
      ? [`${level ?? "-"} ${number}`.trim(), shape(inner)]
      : `${level ?? "-"} ${number}`.trim(),
  );

describe("a pasted law", () => {
  const { law, unplaced } = readPastedLaw(statute);

  test("has its title, its abbreviation and its day", () => {
    expect(law).toMatchObject({
      title: "Satzung über das Muster der Beispielgemeinde",
      abbreviation: "MusterS",
      dated: "2019-05-03",
    });
    expect(unplaced).toEqual([]);
  });

  test("has its provisions with heading, part and line", () => {
    expect(law?.provisions.map(({ unit, number }) => `${unit} ${number}`)).toEqual([
      "§ 1",
      "§ 2",
      "§ 2a",
      "§ 3",
      "§ 4",
      "§ 5",
      "Anlage 1",
    ]);
    expect(law?.provisions[0]).toMatchObject({
      heading: "Zweck",
      part: "1. Abschnitt Allgemeines",
      place: "Zeile 9",
    });
    expect(law?.provisions[2]).toMatchObject({ part: "2. Abschnitt Schluss" });
    expect(law?.provisions[4]).toMatchObject({ heading: "(weggefallen)", content: [] });
  });

  test("has Absätze, Nummern and Buchstaben, and what stands behind a list", () => {
    expect(shape(law?.provisions[1]?.content ?? [])).toEqual([
      ["absatz 1", ["nummer 1", ["nummer 2", ["buchstabe a", "buchstabe b"]]]],
      "absatz 2",
    ]);
    expect(shape(law?.provisions[2]?.content ?? [])).toEqual([
      ["absatz 1", ["nummer 1", "nummer 2"]],
    ]);
  });

  test("takes a date at the beginning of a line for no Nummer", () => {
    expect(law?.provisions[1]?.content?.at(-1)?.text).toBe("Am 1. Januar 2020 endet die Frist.");
  });
});

test("a list with letters above numbers keeps both", () => {
  const long =
    "und was dazu gehört, soweit es nicht nach anderen Vorschriften anderen Stellen zugewiesen ist und bleibt";
  const { law } = readPastedLaw(
    `§ 5 Aufgaben\n(1) Die Aufgaben erstrecken sich auf:\na) Soziales\n1. Träger der Hilfe ${long}.\n2. Träger der Fürsorge.\nIhnen kann mehr übertragen werden.\nb) Kultur\nIhnen obliegen\n1. Denkmäler,\n2. Museen.`,
  );
  expect(shape(law?.provisions[0]?.content ?? [])).toEqual([
    [
      "absatz 1",
      [
        ["buchstabe a", ["nummer 1", "nummer 2", "-"]],
        ["buchstabe b", [["-", ["nummer 1", "nummer 2"]]]],
      ],
    ],
  ]);
});

test("running text that begins with a section sign is no heading", () => {
  const { law } = readPastedLaw(
    "§ 1 Zweck\nDer Rat entscheidet nach\n§ 41 Absatz 2 der Ordnung.\n§ 5 gilt entsprechend.\n\n§ 2 Ende\nSchluss.",
  );
  expect(law?.provisions.map(({ number }) => number)).toEqual(["1", "2"]);
});

test("what belongs nowhere is named with its line", () => {
  const { unplaced } = readPastedLaw("Mustergesetz (MusterG)\n\nDer Rat beschließt:\n\n§ 1\nText.");
  expect(unplaced).toEqual([{ line: 3, text: "Der Rat beschließt:" }]);
});

test("a heading taken as running text is named as doubtful", () => {
  const { law, doubtful } = readPastedLaw(
    "§ 3 (weggefallen)\n§ 4 Frist\nText ohne Punkt\n§ 5 Ende\nnach\n§ 41 Absatz 2 gilt.",
  );
  expect(law?.provisions.map(({ number }) => number)).toEqual(["3", "4"]);
  expect(doubtful).toEqual([{ line: 4, text: "§ 5 Ende" }]);
});

describe("bad text is refused with its place", () => {
  test.each([
    ["section signs without end", "§".repeat(10_000_000), "no-provisions", "datei"],
    [
      "numbers without end",
      Array.from({ length: 900_000 }, (_, i) => `§ ${(i % 9999) + 1}`).join("\n"),
      "too-many",
      "datei, Zeile 10001",
    ],
    [
      "a number twice",
      "§ 1 A\nText.\n\n§ 2 B\nText.\n\n§ 1 C\nText.",
      "duplicate-number",
      "datei, Zeile 7",
    ],
    ["a null character", "§ 1 A\nTe\0xt.", "nul", "datei, Zeile 2"],
    ["too long a text", "§ 1 A\n".padEnd(12_000_001, "x "), "too-large", "datei"],
    ["no provision", "Nur ein Satz.", "no-provisions", "datei"],
  ])("%s", (_name, text, code, place) => {
    expect(readPastedLaw(text, "datei")).toMatchObject({ law: null, problem: { code, place } });
  });

  test("a list that nests without end stays readable", () => {
    const { law } = readPastedLaw(`§ 1 A\n${"1. eins:\n".repeat(5000)}`);
    expect(JSON.stringify(law).length).toBeLessThan(1_000_000);
  });
});

test("A heading may stand on its own line with the text right below it", () => {
  const { law } = readPastedLaw(
    "Mustergesetz (MusterG)\n\n§ 3\nAufgaben\nDie Gemeinden nehmen ihre Aufgaben selbst wahr.\n\n§ 4\nDie Gemeinden haben sie so zu erfüllen, dass alle\nEinwohner etwas davon haben.",
  );
  expect(law?.provisions.map(({ heading, content }) => [heading, content?.[0]?.text])).toEqual([
    ["Aufgaben", "Die Gemeinden nehmen ihre Aufgaben selbst wahr."],
    ["", "Die Gemeinden haben sie so zu erfüllen, dass alle Einwohner etwas davon haben."],
  ]);
});
