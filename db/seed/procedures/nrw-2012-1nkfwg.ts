import type { SeedProcedure } from "../types";

const gvSeite =
  "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=13494&ver=8&val=13494&sg=1&menu=0&vd_back=N";

export const nrw20121nkfwg: SeedProcedure = {
  key: "nrw-2012-1nkfwg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Erstes Gesetz zur Weiterentwicklung des Neuen Kommunalen Finanzmanagements für Gemeinden und Gemeindeverbände im Land Nordrhein-Westfalen (1. NKF-Weiterentwicklungsgesetz – NKFWG)",
  shortTitle: "1. NKFWG NRW",
  term: 16,
  summary:
    "Erste Überarbeitung des doppischen Haushaltsrechts, vor allem zur Ausgleichsrücklage und zum Haushaltssicherungskonzept (§§ 75, 76 GO NRW). Artikel 3 überträgt sie auf die Landschaftsverbände.",
  initiators: [],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "medium",
  relevanceReason: "Artikel 3 änderte das Haushaltsrecht der Landschaftsverbände.",
  position: "support",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2012 S. 432" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2012 S. 432",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 18. September 2012 (Ausgabe Nr. 23)",
      date: "2012-09-28",
    },
  ],
  steps: [
    {
      stage: "zweite-lesung",
      title: "Verabschiedung",
      state: "occurred",
      date: "2012-09-13",
      note: "Das Fachschrifttum nennt das Gesetz nach diesem Tag; die Lesung ist daraus erschlossen.",
      source: "http://www.verlag-dresbach.de/vorwort-zur-45.-auflage.html",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2012-09-18",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 23",
      state: "occurred",
      date: "2012-09-28",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2012-09-29",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
  ],
  affected: [
    { law: "GO NRW", provisions: ["§ 75 Abs. 3", "§ 75 Abs. 7", "§ 76 Abs. 1"] },
    { law: "LVerbO NRW", provisions: [] },
    { law: "GkG NRW", provisions: [] },
    { law: "KrO NRW", provisions: [] },
  ],
  related: [
    { key: "nrw-2018-2nkfwg", relation: "related" },
    { key: "nrw-2012-ehrenamt", relation: "related" },
  ],
  sources: [gvSeite],
};
