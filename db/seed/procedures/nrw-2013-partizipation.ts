import type { SeedProcedure } from "../types";

const wortlaut = "https://umwelt-online.de/recht/allgemei/laender/nrw/z13_0878.htm";

export const nrw2013Partizipation: SeedProcedure = {
  key: "nrw-2013-partizipation",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Weiterentwicklung der politischen Partizipation in den Gemeinden und zur Änderung kommunalverfassungsrechtlicher Vorschriften",
  shortTitle: "Partizipationsgesetz 2013",
  term: 16,
  summary:
    "Ordnet die Integrationsräte neu (§ 27 GO NRW) und ändert das Satzungsrecht in § 7 GO NRW. 2025 gehen die Integrationsräte in neuen Ausschüssen auf.",
  initiators: [],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2013 S. 878" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2013 S. 878",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 19. Dezember 2013 (Ausgabe Nr. 45)",
      date: "2013-12-30",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2013-12-19",
      source: wortlaut,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 45",
      state: "occurred",
      date: "2013-12-30",
      documents: ["gv"],
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      note: "Um den Jahreswechsel 2013/2014; der Tag ist nicht erfasst.",
    },
    {
      stage: "nachlauf",
      title: "§ 27 GO NRW durch die Kommunalrechtsnovelle 2025 neu gefasst",
      state: "occurred",
      date: "2025",
      body: "Ausschuss für Chancengerechtigkeit und Integration.",
      note: "Der Tag, ab dem § 27 neu gilt, ist nicht erfasst.",
    },
  ],
  affected: [
    {
      law: "GO NRW",
      provisions: ["§ 7 Abs. 7", "§ 27 Abs. 1", "§ 27 Abs. 2", "§ 27 Abs. 3", "§ 27 Abs. 4"],
    },
  ],
  related: [{ key: "nrw-2025-kommunalrecht", relation: "related" }],
  sources: [wortlaut],
};
