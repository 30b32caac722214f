import type { SeedProcedure } from "../types";

const wortlaut = "https://umwelt-online.de/recht/allgemei/laender/nrw/z19_1029.htm";

export const nrw2019Kag: SeedProcedure = {
  key: "nrw-2019-kag",
  level: "land",
  modelId: "land-nrw",
  title: "Fünftes Gesetz zur Änderung des Kommunalabgabengesetzes",
  shortTitle: "KAG-Reform 2019",
  term: 17,
  summary:
    "Reformiert die Straßenausbaubeiträge mit einem neuen § 8a KAG NRW, der Beteiligung und Zahlung erleichtert. Die Vorschrift ist seit 2024 durch die Erstattungsregelung ersetzt.",
  initiators: [],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  relevance: "low",
  relevanceReason: "Keine eigene Beitragserhebung; allenfalls als Grundstückseigentümer betroffen.",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2019 S. 1029" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2019 S. 1029",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 19. Dezember 2019 (Ausgabe Nr. 29)",
      date: "2019-12-30",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2019-12-19",
      source: wortlaut,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 29",
      state: "occurred",
      date: "2019-12-30",
      documents: ["gv"],
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2020-01-01",
      note: "Aus der gespeicherten Fassung des § 8a KAG NRW (gültig ab 1. Januar 2020).",
    },
    {
      stage: "nachlauf",
      title: "§ 8a KAG NRW durch das KAG-ÄG NRW ersetzt",
      state: "occurred",
      date: "2024-01-01",
      body: "Die Beitragspflicht entfällt rückwirkend.",
    },
  ],
  affected: [{ law: "KAG NRW", provisions: ["§ 8a", "§ 26"] }],
  related: [{ key: "nrw-2024-kag-aeg", relation: "related" }],
  uncertainty:
    "Einbringung und Beratung sind nicht erfasst; belegt ist das Gesetz erst ab der Ausfertigung.",
  sources: [wortlaut],
};
