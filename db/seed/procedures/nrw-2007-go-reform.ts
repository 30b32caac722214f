import type { SeedProcedure } from "../types";

const wortlaut = "https://www.umwelt-online.de/recht/allgemei/laender/nrw/z07_0380.htm";

export const nrw2007GoReform: SeedProcedure = {
  key: "nrw-2007-go-reform",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Stärkung der kommunalen Selbstverwaltung – GO-Reformgesetz",
  shortTitle: "GO-Reformgesetz 2007",
  term: 14,
  summary:
    "Große Novelle des Kommunalverfassungsrechts: längere Amtszeiten, weniger Genehmigungen, engere Grenzen der wirtschaftlichen Betätigung (§ 107 GO NRW). Artikel III ändert die Landschaftsverbandsordnung.",
  initiators: ["Landesregierung"],
  leadMinistry: "Innenministerium",
  leadCommittee: "Ausschuss für Kommunalpolitik und Verwaltungsstrukturreform",
  relevance: "medium",
  relevanceReason:
    "Artikel III änderte die LVerbO NRW; abgeschlossen und in vielen Gutachten Bezugspunkt.",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2007 S. 380" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2007 S. 380",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 9. Oktober 2007 (Ausgabe Nr. 21)",
      date: "2007-10-16",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2007-10-09",
      source: wortlaut,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 21",
      state: "occurred",
      date: "2007-10-16",
      documents: ["gv"],
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten des Artikels III (LVerbO NRW), erster Teil",
      state: "occurred",
      date: "2007-10-17",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten des Artikels III (LVerbO NRW), zweiter Teil",
      state: "occurred",
      date: "2009-10-20",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
    {
      title: "VerfGH 2/09: Abschaffung der Stichwahl besteht",
      state: "occurred",
      date: "2009-05-26",
      body: "Die damals beschlossene Abschaffung hielt der Prüfung stand.",
      result: "zurückgewiesen",
      note: "Bezieht sich auf ein Gesetz vom 9. Oktober 2007; dass es dieses ist, ist aus dem Datum erschlossen.",
    },
  ],
  affected: [
    {
      law: "GO NRW",
      provisions: ["§ 1", "§ 3", "§ 4", "§ 13", "§ 26", "§ 36", "§ 39", "§ 40", "§ 41", "§ 107"],
    },
    { law: "KrO NRW", provisions: ["§ 5", "§ 23"] },
    { law: "LVerbO NRW", provisions: [] },
    { law: "LBG NRW", provisions: [] },
  ],
  related: [{ key: "nrw-2011-stichwahl", relation: "related" }],
  uncertainty: "Beratung im Landtag und Drucksachen sind nicht erfasst.",
  sources: [wortlaut, "https://politik-bei-uns.de/file/5a42608844875ce977ef622e"],
};
