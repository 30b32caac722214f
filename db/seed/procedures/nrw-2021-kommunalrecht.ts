import type { SeedProcedure } from "../types";

const gvSeite = "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=19987";

export const nrw2021Kommunalrecht: SeedProcedure = {
  key: "nrw-2021-kommunalrecht",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Änderung kommunalrechtlicher Vorschriften",
  shortTitle: "Kommunalrechtsänderung 2021",
  term: 17,
  summary:
    "Sammelgesetz zum Kommunalrecht, das unter anderem das NKF-CIG fortschreibt. Artikel 9 ändert § 6 und § 14 der Landschaftsverbandsordnung, Artikel 12 das Konnexitätsausführungsgesetz.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  relevance: "medium",
  relevanceReason: "Ändert § 6 und § 14 LVerbO NRW sowie das KonnexAG NRW.",
  position: "support",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2021 S. 1346" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2021 S. 1346",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 1. Dezember 2021 (Ausgabe Nr. 84)",
      date: "2021-12-14",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2021-12-01",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 84",
      state: "occurred",
      date: "2021-12-14",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten des Artikels 9 (LVerbO NRW)",
      state: "occurred",
      date: "2021-12-15",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
  ],
  affected: [
    { law: "NKF-CIG", provisions: ["§ 1", "§ 2"] },
    { law: "GO NRW", provisions: [] },
    { law: "LVerbO NRW", provisions: ["§ 6 Abs. 3", "§ 14 Abs. 1"] },
    { law: "KonnexAG NRW", provisions: [] },
    { law: "GkG NRW", provisions: [] },
  ],
  related: [{ key: "nrw-2020-nkf-cig", relation: "related" }],
  uncertainty:
    "Zwei Gesetze vom 1. Dezember 2021 stehen in derselben Ausgabe; dieses wird S. 1346 zugeordnet, die Neuregelung des Kulturrechts S. 1353.",
  sources: [gvSeite],
};
