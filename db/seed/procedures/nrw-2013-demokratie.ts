import type { SeedProcedure } from "../types";

const gvSeite =
  "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=13826&vd_back=N194&sg=1&menu=1";

export const nrw2013Demokratie: SeedProcedure = {
  key: "nrw-2013-demokratie",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Stärkung der kommunalen Demokratie",
  shortTitle: "Kommunale Demokratie 2013",
  term: 16,
  summary:
    "Legt die Wahlen von Räten und Hauptverwaltungsbeamten wieder zusammen und passt Amtszeiten an (§ 65 GO NRW, § 44 KrO NRW).",
  initiators: [],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "none",
  relevanceReason: "Betrifft nur direkt gewählte Ämter.",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2013 S. 194" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2013 S. 194",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 9. April 2013 (Ausgabe Nr. 12)",
      date: "2013-04-26",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2013-04-09",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 12",
      state: "occurred",
      date: "2013-04-26",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2013",
      note: "Jahr aus der Verkündung erschlossen; der Tag ist nicht erfasst.",
    },
  ],
  affected: [
    { law: "GO NRW", provisions: ["§ 65"] },
    { law: "KrO NRW", provisions: ["§ 44"] },
    { law: "KWahlG NRW", provisions: [] },
    { law: "LBG NRW", provisions: [] },
  ],
  sources: [gvSeite],
};
