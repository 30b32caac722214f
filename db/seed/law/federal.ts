import type { SeedLaw, SeedProvisions } from "./types";

const federal = (abbr: string, title: string, aliases: string[], path: string): SeedLaw => ({
  abbr,
  title,
  aliases,
  level: "bund",
  status: "in force",
  source: `https://www.gesetze-im-internet.de/${path}/`,
});

/** Federal and European law that the demo opinions and procedures name; names are facts. */
export const federalLaws: SeedLaw[] = [
  federal("GG", "Grundgesetz für die Bundesrepublik Deutschland", ["Grundgesetz"], "gg"),
  federal("BGB", "Bürgerliches Gesetzbuch", [], "bgb"),
  federal("VwVfG", "Verwaltungsverfahrensgesetz", [], "vwvfg"),
  federal("VwGO", "Verwaltungsgerichtsordnung", [], "vwgo"),
  federal("SGB VIII", "Sozialgesetzbuch Achtes Buch – Kinder- und Jugendhilfe", ["SGB 8"], "sgb_8"),
  federal(
    "SGB IX",
    "Sozialgesetzbuch Neuntes Buch – Rehabilitation und Teilhabe von Menschen mit Behinderungen",
    ["SGB 9"],
    "sgb_9_2018",
  ),
  federal("SGB XII", "Sozialgesetzbuch Zwölftes Buch – Sozialhilfe", ["SGB 12"], "sgb_12"),
  federal("OZG", "Onlinezugangsgesetz", [], "ozg"),
  federal("GEG", "Gebäudeenergiegesetz", [], "geg"),
  {
    abbr: "RL (EU) 2024/3019",
    title: "Richtlinie (EU) 2024/3019 über die Behandlung von kommunalem Abwasser",
    aliases: ["Kommunalabwasserrichtlinie"],
    level: "eu",
    status: "in force",
    source: "https://eur-lex.europa.eu/eli/dir/2024/3019/oj",
  },
  {
    abbr: "GO LT NRW",
    title: "Geschäftsordnung des Landtags Nordrhein-Westfalen",
    aliases: ["GO LT"],
    status: "unclear",
  },
  {
    abbr: "VerfGHG NRW",
    title: "Verfassungsgerichtshofgesetz Nordrhein-Westfalen",
    aliases: ["VerfGHG"],
    status: "unclear",
  },
  {
    abbr: "LGG NRW",
    title: "Landesgleichstellungsgesetz Nordrhein-Westfalen",
    aliases: ["LGG"],
    status: "unclear",
  },
];

/** Headings are given where they are certain. */
export const federalProvisions: SeedProvisions[] = [
  {
    law: "GG",
    rows: [
      ["Art. 3", ""],
      ["Art. 6", ""],
      ["Art. 14", ""],
      ["Art. 28", ""],
      ["Art. 84", ""],
      ["Art. 110", ""],
      ["Art. 125a", ""],
    ],
  },
  {
    law: "BGB",
    rows: [
      ["§ 187", "Fristbeginn"],
      ["§ 188", "Fristende"],
      ["§ 193", "Sonn- und Feiertag; Sonnabend"],
    ],
  },
  {
    law: "SGB VIII",
    rows: [
      ["§ 10", ""],
      ["§ 24", ""],
      ["§ 45", "Erlaubnis für den Betrieb einer Einrichtung"],
      ["§ 69", ""],
      ["§ 108", ""],
    ],
  },
  {
    law: "SGB IX",
    rows: [
      ["§ 14", ""],
      ["§ 91", ""],
      ["§ 94", "Aufgaben der Länder"],
      ["§ 97", "Fachkräfte"],
      ["§ 98", "Örtliche Zuständigkeit"],
      ["§ 99", ""],
      ["§ 112", ""],
    ],
  },
  {
    law: "VwGO",
    rows: [
      ["§ 47", ""],
      ["§ 61", ""],
      ["§ 78", ""],
      ["§ 123", ""],
    ],
  },
  {
    law: "SGB XII",
    rows: [
      ["§ 34", ""],
      ["§ 34a", ""],
    ],
  },
  { law: "LGG NRW", rows: [["§ 16", ""]] },
  { law: "GO NRW", rows: [["§ 114", ""]] },
  { law: "GEG", rows: [["§ 109", "Anschluss- und Benutzungszwang"]] },
  {
    law: "RL (EU) 2024/3019",
    rows: [
      ["Art. 8", ""],
      ["Art. 9", ""],
      ["Art. 14", ""],
      ["Art. 33", ""],
    ],
  },
  { law: "GO LT NRW", rows: [["§ 58", "", "ungeprüft"]] },
  {
    law: "VerfGHG NRW",
    rows: [
      ["§ 18", "", "ungeprüft"],
      ["§ 52", "", "ungeprüft"],
    ],
  },
  {
    law: "LV NRW",
    rows: [
      ["Art. 2", ""],
      ["Art. 18", ""],
      ["Art. 69", ""],
      ["Art. 70", ""],
      ["Art. 75", ""],
      ["Art. 77", ""],
      ["Art. 79", ""],
    ],
  },
  {
    law: "LVerbO NRW",
    rows: [
      ["§ 5b", ""],
      ["§ 6", ""],
      ["§ 7a", ""],
      ["§ 15", ""],
      ["§ 16a", "Fraktionen", "ungeprüft"],
      ["§ 18", ""],
      ["§ 22", "Landschaftsumlage", "ungeprüft"],
    ],
  },
  {
    law: "KWahlG NRW",
    rows: [
      ["§ 4", ""],
      ["§ 14", ""],
      ["§ 33", ""],
      ["§ 46c", ""],
    ],
  },
  {
    law: "DSchG NRW",
    rows: [
      ["§ 21", ""],
      ["§ 22", ""],
      ["§ 24", ""],
    ],
  },
  {
    law: "StrUG NRW",
    rows: [
      ["§ 53", ""],
      ["§ 56", ""],
    ],
  },
  { law: "EntschVO NRW", rows: [["§ 4", ""]] },
];
