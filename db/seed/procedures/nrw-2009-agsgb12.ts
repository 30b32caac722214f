import type { SeedProcedure } from "../types";

const gvSeite =
  "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=11448&ver=8&val=11448&sg=0&menu=0&vd_back=N";

export const nrw2009Agsgb12: SeedProcedure = {
  key: "nrw-2009-agsgb12",
  level: "land",
  modelId: "land-nrw",
  title:
    "Erstes Gesetz zur Änderung des Landesausführungsgesetzes zum Sozialgesetzbuch Zwölftes Buch",
  shortTitle: "AG-SGB XII 2009",
  term: 14,
  summary:
    "Regelt in § 7 AG-SGB XII NRW neu, wie die Bundesbeteiligung auf örtliche und überörtliche Träger verteilt wird.",
  initiators: [],
  leadMinistry: "Ministerium für Arbeit, Gesundheit und Soziales",
  relevance: "medium",
  relevanceReason: "Bestimmt den Anteil des überörtlichen Trägers an der Bundesbeteiligung.",
  position: "support",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2009 S. 335" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2009 S. 335",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 9. Juni 2009 (Ausgabe Nr. 16)",
      date: "2009-06-30",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2009-06-09",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 16",
      state: "occurred",
      date: "2009-06-30",
      documents: ["gv"],
      note: "Eine Datenbank nennt auch S. 355; das spätere Gesetz zitiert S. 335.",
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2009",
      note: "Jahr aus der Verkündung erschlossen; der Tag ist nicht erfasst.",
    },
  ],
  affected: [{ law: "AG-SGB XII NRW", provisions: ["§ 7"] }],
  related: [{ key: "nrw-2013-agsgb12", relation: "related" }],
  uncertainty: "Die Seite im Gesetzblatt wird mit 335 und 355 angegeben.",
  sources: [gvSeite],
};
