import type { SeedProcedure } from "../types";

const stgb =
  "https://kommunen.nrw/informationen/mitteilungen/datenbank/detailansicht/dokument/wahl-und-abwahl-von-buergermeistern-und-buergermeisterinnen.html";
const gvSeite =
  "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=12674&ver=8&val=12674&sg=0&menu=0&vd_back=N";

export const nrw2011Stichwahl: SeedProcedure = {
  key: "nrw-2011-stichwahl",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Wiedereinführung der Stichwahl",
  shortTitle: "Stichwahl 2011",
  term: 15,
  summary:
    "Führt die Stichwahl für Bürgermeister- und Landratswahlen wieder ein (§ 46c KWahlG NRW). Acht Jahre später soll sie wieder entfallen; der Verfassungsgerichtshof verhindert das.",
  initiators: ["Fraktionen SPD und BÜNDNIS 90/DIE GRÜNEN"],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "none",
  relevanceReason: "Keine Direktwahl bei den Landschaftsverbänden.",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2011 S. 238" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2011 S. 238",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 3. Mai 2011 (Ausgabe Nr. 10)",
      date: "2011-05-10",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2011-05-03",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 10",
      state: "occurred",
      date: "2011-05-10",
      documents: ["gv"],
      source: stgb,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten am Tag nach der Verkündung",
      state: "occurred",
      date: "2011-05-11",
      source: stgb,
    },
  ],
  affected: [{ law: "KWahlG NRW", provisions: ["§ 46c Abs. 2", "§ 46c Abs. 3", "§ 46c Abs. 4"] }],
  related: [
    { key: "nrw-2007-go-reform", relation: "related" },
    { key: "nrw-2019-kwahlg", relation: "related" },
  ],
  uncertainty: "Die einbringenden Fraktionen sind in den Quellen nicht ausdrücklich genannt.",
  sources: [stgb, gvSeite],
};
