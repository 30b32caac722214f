import type { SeedProcedure } from "../types";

const gvSeite =
  "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=18491&ver=8&val=18491&sg=2&menu=0&vd_back=N";

export const nrw2020GfgAendg: SeedProcedure = {
  key: "nrw-2020-gfg-aendg",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Änderung des Gemeindefinanzierungsgesetzes 2020",
  shortTitle: "GFG-Änderung 2020",
  term: 17,
  summary:
    "Ändert das laufende Gemeindefinanzierungsgesetz an einer Stelle (§ 28 Abs. 3), während der Pandemie.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  relevance: "low",
  relevanceReason: "Punktuelle Änderung ohne Folgen für die Umlage.",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2020 S. 363" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2020 S. 363",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 29. Mai 2020 (Ausgabe Nr. 19)",
      date: "2020-06-02",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2020-05-29",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 19",
      state: "occurred",
      date: "2020-06-02",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2020-06-29",
      source: gvSeite,
    },
  ],
  affected: [{ law: "GFG 2020", provisions: ["§ 28 Abs. 3"] }],
  related: [{ key: "nrw-2020-nkf-cig", relation: "related" }],
  sources: [gvSeite],
};
