import type { SeedProcedure } from "../types";

const gvSeite =
  "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?print=1&anw_nr=6&val=17735&ver=8&sg=0&menu=1&vd_id=17735&keyword=";
const urteil = "https://openjur.de/u/2193068.html";

export const nrw2019Kwahlg: SeedProcedure = {
  key: "nrw-2019-kwahlg",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Änderung des Kommunalwahlgesetzes und weiterer wahlrechtlicher Vorschriften",
  shortTitle: "Kommunalwahlgesetz 2019 (Stichwahl)",
  term: 17,
  summary:
    "Schafft die Stichwahl bei den Direktwahlen erneut ab. Der Verfassungsgerichtshof erklärt diesen Teil am 20. Dezember 2019 für nichtig, die neue Einteilung der Wahlbezirke bleibt mit einer Maßgabe bestehen.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium des Innern",
  relevance: "low",
  relevanceReason:
    "Die Organe der Landschaftsverbände werden nicht direkt gewählt; mittelbar wichtig für die Mehrheiten in den Mitgliedskörperschaften.",
  konnexitaet: "no",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/3776" },
    { kind: "gazette", value: "GV. NRW. 2019 S. 202" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "17/3776",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
      date: "2018-10-01",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2019 S. 202",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 11. April 2019 (Ausgabe Nr. 9)",
      date: "2019-04-23",
    },
  ],
  steps: [
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      date: "2018-09-25",
      documents: ["entwurf"],
      note: "Datum des Originals; die Drucksache trägt den 1. Oktober und wurde am 4. Oktober 2018 ausgegeben.",
      source:
        "https://pdfslide.tips/documents/landtag-nrw-start-gesetzentwurf-nalverbands-ruhr-zu-treffen-die-mit-artikel.html",
    },
    {
      stage: "dritte-lesung",
      title: "3. Lesung, Verabschiedung",
      state: "occurred",
      date: "2019-04-11",
      body: "Mit CDU, FDP und einem fraktionslosen Abgeordneten.",
      result: "angenommen",
      source:
        "https://www.nw.de/nachrichten/zwischen_weser_und_rhein/22428508_Schwarz-Gelb-in-NRW-schafft-die-Stichwahl-ab.html",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2019-04-11",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 9",
      state: "occurred",
      date: "2019-04-23",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      title: "Mündliche Verhandlung vor dem Verfassungsgerichtshof",
      state: "occurred",
      date: "2019-11-19",
      note: "Angekündigter Termin; dass er stattfand, ist nicht eigens belegt.",
      source:
        "https://www.azonline.de/NRW/3984390-Verfassung-Verfassungsgerichtshof-Stichwahl-Verhandlung-geplant",
    },
    {
      title: "Verfassungsgerichtshof hält die Stichwahl (VerfGH 35/19)",
      state: "occurred",
      date: "2019-12-20",
      body: "Die Prognose zur Legitimation im einzigen Wahlgang trug nicht (4:3, Sondervotum).",
      result: "teilweise nichtig",
      source: urteil,
    },
    {
      title: "Entscheidungsformel im GV. NRW. Nr. 5",
      state: "occurred",
      date: "2020-02-28",
      source:
        "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=18288&ver=8&val=18288&sg=0&menu=0&vd_back=N",
    },
  ],
  affected: [
    { law: "KWahlG NRW", provisions: ["§ 1", "§ 2 Abs. 6", "§ 4 Abs. 2", "§ 46c"] },
    { law: "LWahlG", provisions: [] },
    { law: "KrO NRW", provisions: [] },
    { law: "GO NRW", provisions: [] },
  ],
  related: [
    { key: "nrw-2011-stichwahl", relation: "related" },
    { key: "nrw-2024-kwahlg", relation: "related" },
  ],
  uncertainty: "Der federführende Ausschuss ist in den Quellen nicht genannt.",
  sources: [gvSeite, urteil],
};
