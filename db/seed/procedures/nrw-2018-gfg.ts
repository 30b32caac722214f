import type { SeedProcedure } from "../types";

const protokoll = "https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB17-16.html";

export const nrw2018Gfg: SeedProcedure = {
  key: "nrw-2018-gfg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Regelung der Zuweisungen … im Haushaltsjahr 2018 (Gemeindefinanzierungsgesetz 2018 – GFG 2018) und zur Änderung des Stärkungspaktgesetzes",
  shortTitle: "GFG 2018",
  term: 17,
  summary:
    "Regelt den Finanzausgleich 2018 und ändert das Stärkungspaktgesetz. Drei Gemeinden haben gegen die zugrunde gelegten Einwohnerzahlen Verfassungsbeschwerde erhoben.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Haushalts- und Finanzausschuss",
  relevance: "medium",
  relevanceReason: "Einwohnerzahlen und Steuerkraft sind Umlagegrundlage.",
  konnexitaet: "no",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/802" },
    { kind: "drucksache", value: "LT-Drs. 17/1517" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "17/802",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
    },
    {
      key: "beschlussempfehlung",
      kind: "beschlussempfehlung",
      number: "17/1517",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussempfehlung und Bericht",
    },
    {
      key: "beschlussprotokoll",
      kind: "plenarprotokoll",
      number: "PlBPr 17/16",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 16. Sitzung",
      date: "2017-12-20",
      url: protokoll,
    },
  ],
  steps: [
    {
      stage: "zweite-lesung",
      title: "2. Lesung",
      state: "occurred",
      date: "2017-12-20",
      body: "Zusammen mit dem Haushaltsgesetz 2018.",
      documents: ["entwurf", "beschlussempfehlung", "beschlussprotokoll"],
      source: protokoll,
    },
    {
      stage: "verkuendung",
      title: "Verkündung",
      state: "occurred",
      date: "2018",
      note: "Als verkündet geführt; das Jahr ist erschlossen, die Fundstelle fehlt.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2018",
      note: "Haushaltsjahr 2018; der Tag ist nicht erfasst.",
    },
    {
      title: "Verfassungsbeschwerde von Bonn, Velbert und Much (VerfGH 6/18)",
      state: "occurred",
      date: "2018-12-28",
      source:
        "https://bz-mg.de/aus-dem-umland-nrw-und-darueber-hinaus/nrw/verfassungsbeschwerde-gegen-die-festsetzung-von-einwohnerzahlen-im-gemeindefinanzierungsgesetz-2018-eingegangen",
    },
    {
      title: "Ausgang des Verfahrens VerfGH 6/18",
      state: "undated",
      note: "In den Quellen nicht enthalten.",
    },
  ],
  affected: [
    { law: "GFG 2018", provisions: [] },
    { law: "StPaktG NRW", provisions: [] },
  ],
  related: [{ key: "nrw-2017-gfg", relation: "related" }],
  uncertainty:
    "Das Datum der Beschwerde (28. Dezember 2018) und das Aktenzeichen 6/18 sind so übernommen.",
  sources: [protokoll],
};
