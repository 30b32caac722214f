import type { SeedProcedure } from "../types";

const gvSeite =
  "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=15037&vd_back=N436&sg=1&menu=1";
const bericht = "https://www.vlk.nrw/2016/07/19/bericht-der-landesregierung-zum-rvr-gesetz/";

export const nrw2015Rvr: SeedProcedure = {
  key: "nrw-2015-rvr",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Stärkung des Regionalverbands Ruhr",
  shortTitle: "RVR-Gesetz 2015",
  term: 16,
  summary:
    "Erweitert die Aufgaben des Regionalverbands Ruhr und führt die Direktwahl seiner Verbandsversammlung ein. Die Landschaftsverbände sahen darin eine Sonderstellung gegenüber den anderen höheren Kommunalverbänden.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "high",
  relevanceReason:
    "Verschiebt das Verhältnis zwischen Landschaftsverbänden und Regionalverband und wirft die Frage der Direktwahl auf.",
  position: "reject",
  konnexitaet: "no",
  responsible: "referat-2",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2015 S. 436" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2015 S. 436",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 12. Mai 2015 (Ausgabe Nr. 23)",
      date: "2015-05-18",
    },
  ],
  steps: [
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      date: "2014-09",
      note: "Gemeldet am 23. September 2014; Drucksachennummer nicht erfasst.",
      source: "https://www.vlk.nrw/2016/12/05/gesetzentwurf-f%C3%BCr-regionalverband-ruhr/",
    },
    {
      stage: "oeffentliche-anhoerung",
      title: "Anhörung mit verfassungsrechtlicher Kritik",
      state: "occurred",
      date: "2015",
      body: "Der Entwurf wird danach nachgebessert.",
      note: "Aus einer Meldung vom 24. März 2015; der Tag der Anhörung fehlt.",
      source: bericht,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2015-05-12",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 23",
      state: "occurred",
      date: "2015-05-18",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2015",
      note: "Jahr aus der Verkündung erschlossen; der Tag ist nicht erfasst.",
    },
    {
      stage: "nachlauf",
      title: "Erste Direktwahl der Verbandsversammlung",
      state: "occurred",
      date: "2020-09-13",
      source: "https://www.rvr.ruhr/politik-regionalverband/ueber-uns/gesetzliche-grundlagen/",
    },
  ],
  statements: [
    {
      key: "nrw-2015-rvr-landschaftsverbaende",
      origin: "others",
      author: "Landschaftsverbände und Regionalräte",
      title: "Stellungnahmen in der Anhörung",
      position: "reject",
      summary:
        "Die Direktwahl nur beim Regionalverband Ruhr stelle die übrigen Verbände schlechter und verlange eine Gesamtbetrachtung der regionalen Ebene.",
      petita: [
        {
          text: "Auf die Direktwahl der Verbandsversammlung verzichten.",
          provision: "§ 10 RVRG",
          outcome: "rejected",
          outcomeNote: "2020 wurde erstmals direkt gewählt.",
        },
      ],
      source: bericht,
    },
  ],
  actions: [{ date: "2014-09-24", title: "Eingang, bewertet: hoch", by: "referat-2" }],
  affected: [
    { law: "RVRG", provisions: ["§ 4", "§ 10", "§ 14a", "§ 15", "§ 16", "§§ 19–20c", "§§ 21–22"] },
  ],
  uncertainty:
    "Ob neben dem Innenministerium die Staatskanzlei federführend war, sagen die Quellen nicht.",
  sources: [gvSeite, bericht],
};
