import type { SeedProcedure } from "../types";

const gvSeite =
  "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=15962&vd_back=N966&sg=0&menu=0";
const debatte = "https://en.stateparl.de/protocol?id=nw_16_127&offset=2050&seq=2140";

export const nrw2016Selbstverwaltung: SeedProcedure = {
  key: "nrw-2016-selbstverwaltung",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Stärkung der kommunalen Selbstverwaltung",
  shortTitle: "Kommunale Selbstverwaltung 2016",
  term: 16,
  summary:
    "Verbessert Rechte und Entschädigung der Mandatsträger und fügt Interessenvertretungen (§ 27a) und Vollparität (§ 108b) in die Gemeindeordnung ein. Artikel 3 ändert zehn Vorschriften der Landschaftsverbandsordnung.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "high",
  relevanceReason:
    "Umfangreiche Änderung der LVerbO NRW, darunter das Recht der Fraktionen und Gruppen (§ 16a).",
  position: "support",
  konnexitaet: "unclear",
  responsible: "referat-1",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2016 S. 966" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2016 S. 966",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 15. November 2016 (Ausgabe Nr. 35)",
      date: "2016-11-28",
    },
  ],
  steps: [
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2016-11-10",
      body: "Gesprochen wird vor allem über Fraktionsfinanzierung und die Ehrenamtskommission.",
      result: "angenommen",
      source: debatte,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2016-11-15",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 35",
      state: "occurred",
      date: "2016-11-28",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der Änderungen der LVerbO NRW, erster Teil",
      state: "occurred",
      date: "2016-11-29",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der Änderungen der LVerbO NRW, zweiter Teil",
      state: "occurred",
      date: "2020-11-01",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
  ],
  affected: [
    {
      law: "GO NRW",
      provisions: ["§ 27a", "§ 39 Abs. 6", "§ 39 Abs. 7", "§ 44 Abs. 2", "§ 45", "§ 108b"],
    },
    { law: "KrO NRW", provisions: [] },
    {
      law: "LVerbO NRW",
      provisions: ["§ 5", "§ 6", "§ 7b", "§ 8a", "§ 10", "§ 13", "§ 16a", "§ 17", "§ 18", "§ 21"],
    },
    { law: "KWahlG NRW", provisions: [] },
    { law: "SpkG NRW", provisions: [] },
  ],
  related: [{ key: "nrw-2004-fraktionsstaerke", relation: "related" }],
  uncertainty:
    "Die Landesregierung als Einbringerin ist in den Quellen nicht ausdrücklich genannt.",
  sources: [gvSeite, debatte],
};
