import type { SeedProcedure } from "../types";

const debatte = "https://en.stateparl.de/protocol?id=nw_16_131&offset=2500&seq=2562";
const wortlaut = "https://umwelt-online.de/recht/allgemei/laender/nrw/z16_1150.htm";

export const nrw2016Kreistag: SeedProcedure = {
  key: "nrw-2016-kreistag",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Stärkung des Kreistags",
  shortTitle: "Kreistagsstärkungsgesetz 2016",
  term: 16,
  summary:
    "Stärkte den Kreistag gegenüber der Landrätin oder dem Landrat, mit Rückholrechten und hauptamtlichen Wahlbeamten. Zwei Jahre später wurde das Gesetz aufgehoben.",
  initiators: ["Fraktionen SPD und BÜNDNIS 90/DIE GRÜNEN"],
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "low",
  relevanceReason:
    "Betrifft das Organgefüge der Mitgliedskreise, nicht das der Landschaftsverbände.",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2016 S. 1150" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2016 S. 1150",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 15. Dezember 2016 (Ausgabe Nr. 44)",
      date: "2016-12-27",
    },
  ],
  steps: [
    {
      title: "Änderungsantrag schränkt das Rückholrecht ein",
      state: "occurred",
      date: "2016-12-09",
      source: debatte,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2016-12-14",
      body: "Gegen die Stimmen der CDU.",
      result: "angenommen",
      source: debatte,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2016-12-15",
      source: wortlaut,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 44",
      state: "occurred",
      date: "2016-12-27",
      documents: ["gv"],
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      note: "Um den Jahreswechsel 2016/2017; der Tag ist nicht erfasst.",
    },
    {
      stage: "nachlauf",
      title: "Aufhebung durch Gesetz vom 18. Dezember 2018",
      state: "occurred",
      date: "2018-12-18",
      source: "https://umwelt-online.de/recht/allgemei/laender/nrw/z18_0738.htm",
    },
  ],
  statements: [
    {
      key: "nrw-2016-kreistag-lkt",
      origin: "others",
      author: "Landkreistag Nordrhein-Westfalen",
      title: "Haltung in der Anhörung",
      position: "reject",
      summary:
        "Nach der Plenardebatte lehnten Landräte und Landkreistag eine Beigeordnetenverfassung für Kreise ab.",
      petita: [
        {
          text: "Keine Beigeordneten auf Kreisebene einführen.",
          outcome: "rejected",
          outcomeNote: "Mit der Aufhebung 2018 im Ergebnis erreicht.",
        },
      ],
      source: debatte,
    },
  ],
  affected: [
    {
      law: "KrO NRW",
      provisions: [
        "§ 3",
        "§ 8",
        "§ 21",
        "§ 23",
        "§ 25",
        "§ 26",
        "§ 41a",
        "§ 41b",
        "§ 42",
        "§ 49",
        "§ 50",
        "§ 51",
        "§ 52",
        "§ 62",
      ],
    },
  ],
  related: [{ key: "nrw-2018-kreistag-aufhebung", relation: "related" }],
  sources: [wortlaut, debatte, "https://gruene-fraktion-nrw.de/?p=36799"],
};
