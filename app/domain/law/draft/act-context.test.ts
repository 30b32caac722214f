import { describe, expect, test } from "vitest";
import type { ProvisionCitation } from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { actContext } from "./act-context";

const laws = {
  GO: "GO NRW",
  Gemeindeordnung: "GO NRW",
  Kreisordnung: "KrO NRW",
  Entschädigungsverordnung: "EntschVO",
  Grundgesetz: "GG",
};

/** Every provision a text cites, as it is kept: the law, or a dash where none is known. */
function cited(text: string): string[] {
  const options = { laws };
  return recogniseCitations(text, { ...options, ...actContext(text, options) }).map((citation) => {
    expect(text.slice(citation.start, citation.end)).toBe(citation.text);
    const { law, unit, number, absatz } = citation as ProvisionCitation;
    return `${law ?? "–"} ${unit} ${number}${absatz ? ` (${absatz})` : ""}`;
  });
}

const mantel = `Gesetz zur Stärkung der Ehrenämter

Artikel 1
Änderung der Gemeindeordnung

Die Gemeindeordnung wird wie folgt geändert:

1. § 26 Absatz 4 wird wie folgt geändert:
a) In Satz 1 wird die Angabe „§ 7 Absatz 2“ durch die Angabe „§ 8“ ersetzt.
2. § 27 wird wie folgt gefasst:
„§ 27 Beiräte
(1) Der Rat bildet Beiräte nach Maßgabe des § 41 Absatz 1. § 5 dieses Gesetzes und § 9 der Kreisordnung gelten entsprechend.“

Artikel 2
Änderung der Kreisordnung

Die Kreisordnung wird wie folgt geändert:

1. § 35 Absatz 1 wird aufgehoben.

Artikel 3
Inkrafttreten

Artikel 1 tritt am 1. Januar 2027 in Kraft. Artikel 2 dieses Gesetzes tritt am Tag nach der Verkündung in Kraft.
`;

describe("an act that amends several laws", () => {
  const all = cited(mantel);
  test("speaks of itself without citing a law", () => {
    expect(all.filter((one) => one.includes("Art."))).toEqual([]);
  });
  test("cites in each article the law it amends, in commands and in new wording", () => {
    expect(all).toEqual([
      "GO NRW § 26 (4)",
      "GO NRW § 7 (2)",
      "GO NRW § 8",
      "GO NRW § 27",
      "GO NRW § 27",
      "GO NRW § 41 (1)",
      "GO NRW § 5",
      "KrO NRW § 9",
      "KrO NRW § 35 (1)",
    ]);
  });
});

describe("its reasons", () => {
  const reasons = `Begründung
A. Allgemeiner Teil
Die Regelung des § 99 hat sich bewährt; Artikel 28 Absatz 2 des Grundgesetzes verlangt sie.
B. Besonderer Teil
Zu Artikel 1
Zu Nummer 1 (§ 26 Absatz 4)
Zu Artikel 1 Nummer 2: § 27 bündelt, was § 30 KAG NRW offen lässt.
Zu Artikel 2 Nummer 1
§ 35 Absatz 1 ist entbehrlich.
Zu Artikel 3
§ 4 gilt.
`;
  test("mean the law of the article they explain", () => {
    expect(cited(mantel + reasons).slice(9)).toEqual([
      "– § 99",
      "GG Art. 28 (2)",
      "GO NRW § 26 (4)",
      "GO NRW § 27",
      "KAG NRW § 30",
      "KrO NRW § 35 (1)",
    ]);
  });
  test("of one amended law mean it throughout", () => {
    const text = `Gesetz zur Änderung der Gemeindeordnung\n\nDie Gemeindeordnung wird wie folgt geändert:\n1. § 26 wird aufgehoben.\nBegründung\n§ 26 ist neben § 27 Absatz 2 entbehrlich.\n`;
    expect(cited(text)).toEqual(["GO NRW § 26", "GO NRW § 26", "GO NRW § 27 (2)"]);
  });
  test("that stand alone name the law in their headings", () => {
    const text = `Zu Artikel 1 (Änderung der Gemeindeordnung)\nZu Nummer 3: § 26 Absatz 4 wird klarer.\nZu Artikel 2 Nummer 3\n§ 7 bleibt.`;
    expect(cited(text)).toEqual(["GO NRW § 26 (4)", "– § 7"]);
  });
});

describe("a single amending act", () => {
  test.each([
    [
      "its opening sentence names the law",
      "Die Kreisordnung wird wie folgt geändert:\n1. § 5 wird aufgehoben.\n2. In § 6 Absatz 2 wird die Angabe „§ 5“ gestrichen.\n",
      ["KrO NRW § 5", "KrO NRW § 6 (2)", "KrO NRW § 5"],
    ],
    [
      "its title names the law",
      "Gesetz zur Änderung der Kreisordnung\n\n1. § 5 Absatz 1 wird aufgehoben.\n2. § 6 Satz 1 wird wie folgt gefasst: „Satz. § 9 dieses Gesetzes gilt.“\n",
      ["KrO NRW § 5 (1)", "KrO NRW § 6", "KrO NRW § 9"],
    ],
    [
      "a law of articles is cited by them",
      "Das Grundgesetz wird wie folgt geändert:\n1. Artikel 28 Absatz 2 wird aufgehoben.\n",
      ["GG Art. 28 (2)"],
    ],
  ])("%s", (_name, text, expected) => expect(cited(text)).toEqual(expected));
});

describe("an ordinance with sections of its own", () => {
  const ordinance = `Verordnung über Entschädigungen\nAuf Grund des § 45 Absatz 7 der Gemeindeordnung wird verordnet:\n§ 1\nGeltungsbereich\nEntschädigung nach § 2 erhält, wer unter § 44 fällt.\n§ 2 Höhe\nDie Höhe folgt aus § 1 Absatz 1. § 46 GO gilt. § 1 dieser Verordnung bleibt.\n`;
  test("does not cite itself; what lies beyond its own count stays open", () => {
    expect(cited(ordinance)).toEqual(["GO NRW § 45 (7)", "– § 44", "GO NRW § 46"]);
  });
  test("nor do its reasons", () => {
    expect(cited("Zu § 2 (Höhe)\n§ 2 Absatz 1 folgt § 46 GO NRW; § 7 bleibt.")).toEqual([
      "GO NRW § 46",
      "– § 7",
    ]);
  });
});

describe("any other text keeps what it cites without a law", () => {
  test.each([
    ["an assessment", "Nach § 26 Absatz 4 und § 5 dieses Gesetzes gilt Artikel 28.", 3],
    ["a list of sections of a law", "§ 1 GO NRW\n§ 2 GO NRW\nsiehe § 1 und § 2", 4],
    ["a single heading", "§ 1\nEin Absatz\nnach § 1 und § 2", 3],
  ])("%s", (_name, text, count) => expect(cited(text)).toHaveLength(count));
});

test.each([
  ["headings without end", "Zu Artikel 1\n".repeat(100_000)],
  ["sections without end", "§ 1\n§ 2 Höhe\n".repeat(100_000)],
  [
    "articles without end",
    "Artikel 1\nDie Gemeindeordnung wird wie folgt geändert:\n".repeat(30_000),
  ],
  [
    "quotations without end",
    `Die Gemeindeordnung wird wie folgt geändert:\n1. § 5 wird wie folgt gefasst: ${"„§ 1“ ".repeat(150_000)}`,
  ],
  ["blanks without end", `Zu${" ".repeat(1_000_000)}Artikel 1`],
])("%s do not hold it up", (_name, text) => {
  const citations = recogniseCitations(text, actContext(text));
  expect(citations.filter(({ start, end }) => end <= start)).toEqual([]);
});
