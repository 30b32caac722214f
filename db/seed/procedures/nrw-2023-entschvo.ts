import type { SeedProcedure } from "../types";

const rechtNrw =
  "https://recht.nrw.de/lmi/owa/br_bes_detail?sg=0&menu=1&bes_id=52336&det_id=639032";

export const nrw2023Entschvo: SeedProcedure = {
  key: "nrw-2023-entschvo",
  level: "verordnung",
  modelId: "verordnung",
  title:
    "Verordnung über die Entschädigung der Mitglieder kommunaler Vertretungen und deren Ausschüsse im Land Nordrhein-Westfalen (Entschädigungsverordnung Nordrhein-Westfalen – EntschVO NRW)",
  shortTitle: "EntschVO 2023",
  term: 18,
  summary:
    "Fasst Aufwandsentschädigung und Sitzungsgeld der kommunalen Mandatsträger neu. § 4 regelt die Mitglieder der Landschaftsversammlungen.",
  initiators: ["Ministerium für Heimat, Kommunales, Bau und Digitalisierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
  leadCommittee: "Ausschuss für Heimat und Kommunales",
  relevance: "medium",
  relevanceReason:
    "§ 4 bestimmt unmittelbar, was der Verband den Mitgliedern seiner Versammlung zahlt.",
  position: "support",
  konnexitaet: "yes",
  responsible: "referat-2",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2023 S. 1140" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2023 S. 1140",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Entschädigungsverordnung vom 26. September 2023",
    },
  ],
  steps: [
    {
      stage: "ausfertigung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2023-09-26",
      documents: ["gv"],
      source:
        "https://justiz-nrw.wolterskluwer-online.de/printlist/add/c6a503a3-21da-3361-b11d-dba66b676602/nrw",
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW.",
      state: "occurred",
      documents: ["gv"],
      note: "Belegt ist die Fundstelle S. 1140, nicht der Ausgabetag.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2024-01-01",
      body: "Die Vorgängerin von 2014 tritt außer Kraft.",
      note: "Die Ablösung ist aus der Folge der Fassungen erschlossen.",
      source: rechtNrw,
    },
  ],
  affected: [{ law: "EntschVO NRW", provisions: ["§ 4", "§§ 1–9"] }],
  uncertainty: "Beteiligung und Landtagsbefassung sind nicht erfasst.",
  sources: [rechtNrw],
};
