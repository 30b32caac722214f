import type { SeedProcedure } from "../types";

const protokoll = "https://landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB17-92.html";

export const nrw2020Kommunalwahl: SeedProcedure = {
  key: "nrw-2020-kommunalwahl",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Durchführung der Kommunalwahlen 2020",
  shortTitle: "Kommunalwahldurchführungsgesetz 2020",
  term: 17,
  summary:
    "Passt Fristen und Unterschriftenquoren der Kommunalwahl 2020 an die Pandemie an und hält am Termin fest.",
  initiators: ["Fraktionen CDU, SPD und FDP"],
  leadMinistry: "Ministerium des Innern",
  konnexitaet: "no",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/9365" },
    { kind: "drucksache", value: "LT-Drs. 17/9342" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "17/9365",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Fraktionen CDU, SPD und FDP",
    },
    {
      key: "gegenentwurf",
      kind: "drucksache",
      number: "17/9342",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Fraktion der AfD",
    },
    {
      key: "beschlussprotokoll",
      kind: "plenarprotokoll",
      number: "PlBPr 17/92",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 92. Sitzung",
      date: "2020-05-28",
      url: protokoll,
    },
  ],
  steps: [
    {
      stage: "erste-lesung",
      title: "1. Lesung",
      state: "occurred",
      date: "2020-05-28",
      body: "Beide Entwürfe werden zusammen beraten.",
      documents: ["entwurf", "gegenentwurf", "beschlussprotokoll"],
      source: protokoll,
    },
    {
      stage: "verkuendung",
      title: "Verkündung",
      state: "occurred",
      date: "2020",
      note: "Als verkündet geführt; Jahr erschlossen, Fundstelle nicht erfasst.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2020",
      note: "Vor der Wahl am 13. September 2020; der Tag ist nicht erfasst.",
    },
    {
      title: "Eilantrag gegen den Wahltag scheitert (VerfGH 76/20)",
      state: "occurred",
      date: "2020-06-30",
      result: "abgelehnt",
      source: "https://openjur.de/u/2241554.html",
    },
  ],
  affected: [{ law: "KWahlG NRW", provisions: ["§ 14"] }],
  sources: [protokoll],
};
