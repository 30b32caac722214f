import type { SeedProcedure } from "../types";

const gvSeite = "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=15677&ver=8";
const igg = "https://lexaris.io/book/version/documentflat/head/1105782";
const lvrVorlage = "https://docplayer.org/113916385-Ergaenzungsvorlage-nr-14-929-1.html";

export const nrw2016Isg: SeedProcedure = {
  key: "nrw-2016-isg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Erstes allgemeines Gesetz zur Stärkung der Sozialen Inklusion in Nordrhein-Westfalen (Artikel 1: Inklusionsgrundsätzegesetz Nordrhein-Westfalen – IGG NRW)",
  shortTitle: "Inklusionsstärkungsgesetz",
  term: 16,
  summary:
    "Stellt Grundsätze für Inklusion an die Spitze des Landesrechts (IGG NRW) und ordnet Wohnhilfen für Menschen mit Behinderung den Landschaftsverbänden zu (§ 2a AG-SGB XII NRW).",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Arbeit, Integration und Soziales",
  leadCommittee: "Ausschuss für Arbeit, Gesundheit und Soziales",
  relevance: "high",
  relevanceReason:
    "Bündelt die Zuständigkeit für Wohnhilfen beim überörtlichen Träger und verpflichtet den Verband auf die Inklusionsgrundsätze.",
  position: "support",
  konnexitaet: "yes",
  responsible: "referat-1",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2016 S. 442" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2016 S. 442",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 14. Juni 2016 (Ausgabe Nr. 19)",
      date: "2016-06-30",
    },
    {
      key: "lvr-vorlage",
      kind: "vorlage",
      number: "14/929/1",
      publisher: "Landschaftsverband Rheinland",
      title: "Ergänzungsvorlage mit gemeinsamer Stellungnahme",
      url: lvrVorlage,
    },
  ],
  steps: [
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2016-06-08",
      body: "In der 114. Sitzung.",
      result: "angenommen",
      source: "https://en.stateparl.de/protocol?id=nw_16_114&paragraph=6030282&seq=1105",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2016-06-14",
      source: igg,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 19",
      state: "occurred",
      date: "2016-06-30",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2016",
      note: "Jahr aus der Verkündung erschlossen; der Tag ist nicht erfasst.",
    },
  ],
  statements: [
    {
      key: "nrw-2016-isg-gemeinsam",
      origin: "others",
      author: "Kommunale Spitzenverbände NRW, LWL und LVR",
      title: "Gemeinsame Stellungnahme",
      position: "amend",
      summary:
        "Spitzenverbände und Landschaftsverbände haben sich gemeinsam geäußert; der Wortlaut liegt uns nicht vor, die Haltung ist daher nur vorläufig eingestuft.",
      petita: [],
      source: lvrVorlage,
    },
  ],
  affected: [
    { law: "IGG NRW", provisions: ["§ 1"] },
    { law: "BGG NRW", provisions: ["§§ 1–5"] },
    { law: "AG-SGB XII NRW", provisions: ["§ 2a"] },
  ],
  related: [
    { key: "nrw-2022-igg", relation: "related" },
    { key: "nrw-2018-ag-bthg", relation: "related" },
  ],
  uncertainty: "Der Inhalt der gemeinsamen Stellungnahme ist nicht bekannt.",
  sources: [igg, gvSeite],
};
