import type { SeedProcedure } from "../types";

const landtag =
  "https://landtag.nrw.de/home/der-landtag/wahlergruppentransparenzgesetz/rechtsgrundlagen.html";
const aenderung = "https://umwelt-online.de/recht/allgemei/laender/nrw/z24_0444.htm";
const stgb =
  "https://www.kommunen.nrw/informationen/mitteilungen/datenbank/detailansicht/dokument/stellungnahme-zum-gesetzentwurf-zur-waehlergruppentransparenz-1.html";

export const nrw2022Waehlgtransp: SeedProcedure = {
  key: "nrw-2022-waehlgtransp",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz über die Transparenz der Finanzierung kommunaler Wählergruppen und zur Änderung kommunalrechtlicher Vorschriften (Artikel 1: Wählergruppentransparenzgesetz – WählGTranspG)",
  shortTitle: "Wählergruppentransparenzgesetz",
  term: 17,
  summary:
    "Verpflichtet Wählergruppen, ihre Finanzierung offenzulegen, und verbindet das mit der Zulassung zur Wahl (§ 15a KWahlG NRW). Für Landschaftsverbände ist das nur als Hintergrund der Fraktionsfinanzierung von Belang.",
  initiators: [],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  relevance: "low",
  relevanceReason: "Richtet sich an Wählergruppen und den Landtag, nicht an Umlageverbände.",
  position: "neutral",
  konnexitaet: "no",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/16789" },
    { kind: "gazette", value: "GV. NRW. 2022 S. 412" },
    { kind: "gazette", value: "GV. NRW. 2024 S. 444" },
  ],
  documents: [
    {
      key: "beschlussempfehlung",
      kind: "beschlussempfehlung",
      number: "17/16789",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussempfehlung und Bericht",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2022 S. 412",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 25. März 2022",
    },
    {
      key: "gv-2024",
      kind: "gesetzblatt",
      number: "GV. NRW. 2024 S. 444",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 5. Juli 2024",
    },
  ],
  steps: [
    {
      stage: "einbringung",
      title: "Gesetzentwurf im Landtag",
      state: "occurred",
      date: "2021",
      note: "Kurz nach der Bundestagswahl im September 2021; der Tag fehlt.",
      source: "https://www.mbi-mh.de/tag/waehlergemeinschaft/",
    },
    {
      title: "Stellungnahme der Spitzenverbände bekannt gemacht",
      state: "occurred",
      date: "2021-12-17",
      source: stgb,
    },
    {
      stage: "beschlussempfehlung",
      title: "Beschlussempfehlung und Bericht",
      state: "occurred",
      date: "2022-03",
      documents: ["beschlussempfehlung"],
      source: landtag,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2022-03-25",
      documents: ["gv"],
      note: "Der Landtag nennt das Gesetz ein solches „vom 15. April 2022“; die Fundstelle spricht für den 25. März.",
      source: aenderung,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2022-04-15",
      source: landtag,
    },
    {
      stage: "nachlauf",
      title: "Erste Rechenschaftsberichte fällig",
      state: "occurred",
      date: "2023-09-30",
      source:
        "https://freiewaehlergemeinschaften.de/2023/04/15/waehlergruppen-transparenzgesetz-waehlgtranspg/",
    },
    {
      stage: "nachlauf",
      title: "Änderung durch Artikel 5 des Gesetzes vom 5. Juli 2024",
      state: "occurred",
      date: "2024-07-05",
      documents: ["gv-2024"],
      source: aenderung,
    },
  ],
  statements: [
    {
      key: "nrw-2022-waehlgtransp-kspv",
      origin: "others",
      author: "Arbeitsgemeinschaft der kommunalen Spitzenverbände Nordrhein-Westfalen",
      title: "Gemeinsame Stellungnahme (StGB-Mitteilung 677/2021)",
      position: "amend",
      summary:
        "Das Ziel gleicher Offenlegung wird geteilt; Zweifel bestehen an der Gesetzgebungskompetenz und am Vollzug.",
      petita: [
        {
          text: "Die Zuständigkeit des Landes für Rechenschaftspflichten von Wählergruppen begründen.",
          outcome: "open",
        },
        {
          text: "Den Vollzug so regeln, dass Kommunen keine Prüfpflichten treffen.",
          outcome: "open",
        },
      ],
      source: stgb,
    },
  ],
  affected: [
    { law: "WählGTranspG", provisions: ["§ 2 Abs. 1", "§ 2 Abs. 2 Satz 3"] },
    { law: "KWahlG NRW", provisions: ["§ 15a"] },
  ],
  related: [{ key: "nrw-2024-kwahlg", relation: "related" }],
  uncertainty:
    "Der Landtag datiert das Gesetz auf den 15. April 2022, das Gesetzblatt auf den 25. März 2022; der Einbringer ist nicht erfasst.",
  sources: [landtag, stgb],
};
