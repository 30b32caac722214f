import type { SeedProcedure } from "../types";

const drucksache =
  "https://pdfslide.tips/documents/landtag-nrw-start-gesetzentwurf-2016-9-6-landtag-nordrhein-westfalen-drucksache.html";

export const nrw2017Gfg: SeedProcedure = {
  key: "nrw-2017-gfg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Regelung der Zuweisungen des Landes Nordrhein-Westfalen an die Gemeinden und Gemeindeverbände im Haushaltsjahr 2017 (Gemeindefinanzierungsgesetz 2017 – GFG 2017)",
  shortTitle: "GFG 2017",
  term: 16,
  summary: "Regelt den Finanzausgleich 2017; Verfassungsgrundlage ist Art. 79 LV NRW.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  konnexitaet: "no",
  identifiers: [{ kind: "drucksache", value: "LT-Drs. 16/12502" }],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "16/12502",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
      date: "2016-08-30",
    },
  ],
  steps: [
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      date: "2016-08-30",
      documents: ["entwurf"],
      note: "Datum des Originals; ausgegeben am 6. September 2016. Der Kopf der Drucksache nennt daneben den 31. August 2015, offenbar ein Schreibfehler.",
      source: drucksache,
    },
    {
      stage: "verkuendung",
      title: "Verkündung",
      state: "occurred",
      date: "2016",
      note: "Als verkündet geführt; Jahr erschlossen, Fundstelle nicht erfasst.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2017",
      note: "Haushaltsjahr 2017; der Tag ist nicht erfasst.",
    },
  ],
  affected: [
    { law: "GFG 2017", provisions: [] },
    { law: "LV NRW", provisions: ["Art. 79"] },
  ],
  related: [
    { key: "nrw-2015-gfg", relation: "related" },
    { key: "nrw-2018-gfg", relation: "related" },
  ],
  uncertainty: "Erfasst ist nur der Gesetzentwurf.",
  sources: [drucksache],
};
