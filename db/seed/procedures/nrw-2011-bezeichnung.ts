import type { SeedProcedure } from "../types";

const gvSeite =
  "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=12920&ver=8&val=12920&sg=2&menu=1&vd_back=N";

export const nrw2011Bezeichnung: SeedProcedure = {
  key: "nrw-2011-bezeichnung",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz über das Führen von Gemeinde- und Kreisbezeichnungen",
  shortTitle: "Bezeichnungsgesetz 2011",
  term: 15,
  summary:
    "Erlaubt Gemeinden und Kreisen, ihrem Namen eine auf Geschichte oder Eigenart beruhende Bezeichnung hinzuzufügen.",
  initiators: [],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2011 S. 539" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2011 S. 539",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 25. Oktober 2011 (Ausgabe Nr. 24)",
      date: "2011-11-21",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2011-10-25",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 24",
      state: "occurred",
      date: "2011-11-21",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2011",
      note: "Jahr aus der Verkündung erschlossen; der Tag ist nicht erfasst.",
    },
  ],
  affected: [
    { law: "GO NRW", provisions: ["§ 13 Abs. 2", "§ 13 Abs. 3"] },
    { law: "KrO NRW", provisions: ["§ 12"] },
  ],
  sources: [gvSeite],
};
