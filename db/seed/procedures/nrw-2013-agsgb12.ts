import type { SeedProcedure } from "../types";

const wortlaut = "https://umwelt-online.de/recht/arbeitss/arbeitsrecht/laender/nrw/z13_0130.htm";

export const nrw2013Agsgb12: SeedProcedure = {
  key: "nrw-2013-agsgb12",
  level: "land",
  modelId: "land-nrw",
  title:
    "Zweites Gesetz zur Änderung des Landesausführungsgesetzes zum Sozialgesetzbuch Zwölftes Buch",
  shortTitle: "AG-SGB XII 2013",
  term: 16,
  summary:
    "Setzt um, dass die Grundsicherung im Alter und bei Erwerbsminderung zur Bundesauftragsverwaltung wird (§ 1 AG-SGB XII NRW).",
  initiators: [],
  leadMinistry: "Ministerium für Arbeit, Integration und Soziales",
  leadCommittee: "Ausschuss für Arbeit, Gesundheit und Soziales",
  relevance: "medium",
  relevanceReason: "Ändert Weisungsrechte und Abrechnung der überörtlichen Träger.",
  position: "support",
  konnexitaet: "unclear",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2013 S. 130" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2013 S. 130",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 5. März 2013 (Ausgabe Nr. 7)",
      date: "2013-03-15",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2013-03-05",
      source: wortlaut,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 7",
      state: "occurred",
      date: "2013-03-15",
      documents: ["gv"],
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2013",
      note: "Jahr aus der Verkündung erschlossen; der Tag ist nicht erfasst.",
    },
  ],
  affected: [{ law: "AG-SGB XII NRW", provisions: ["§ 1"] }],
  related: [{ key: "nrw-2009-agsgb12", relation: "related" }],
  sources: [wortlaut],
};
