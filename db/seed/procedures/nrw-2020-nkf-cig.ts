import type { SeedProcedure } from "../types";

const presse =
  "https://supertipp-online.de/nachrichten/wuelfrath/gesetz-zur-isolierung-der-pandemiefolgen-anwendungsfall-in-wuelfrath-id44825";

export const nrw2020NkfCig: SeedProcedure = {
  key: "nrw-2020-nkf-cig",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Isolierung der aus der COVID-19-Pandemie folgenden Belastungen in den kommunalen Haushalten und zur Sicherung der kommunalen Handlungsfähigkeit sowie zur Anpassung weiterer landesrechtlicher Vorschriften",
  shortTitle: "NKF-CIG",
  term: 17,
  summary:
    "Erlaubt es, pandemiebedingte Lasten als Bilanzierungshilfe aus dem Haushaltsausgleich herauszunehmen. Artikel 5 gilt den Landschaftsverbänden; die Abschreibung belastet spätere Haushalte.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  relevance: "medium",
  relevanceReason:
    "Die isolierten Beträge sind in den Folgejahren abzuschreiben und wirken auf den Umlagebedarf.",
  position: "amend",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2020 S. 916" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2020 S. 916",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 29. September 2020",
    },
  ],
  steps: [
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2020-09",
      body: "CDU, FDP und GRÜNE stimmen zu, die SPD enthält sich, die AfD lehnt ab.",
      result: "angenommen",
      note: "An einem Donnerstag im September; der Tag ist nicht genannt.",
      source: presse,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2020-09-29",
      documents: ["gv"],
      source: "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=19987",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der Änderung der LVerbO NRW (Artikel 5)",
      state: "occurred",
      date: "2020-10-01",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
    {
      stage: "nachlauf",
      title: "Änderung durch das Gesetz vom 1. Dezember 2021",
      state: "occurred",
      date: "2021-12-15",
      note: "Tag des Inkrafttretens für die LVerbO NRW; für das NKF-CIG angenommen.",
      source: "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=19987",
    },
  ],
  affected: [
    { law: "NKF-CIG", provisions: ["§ 1", "§ 2"] },
    { law: "GO NRW", provisions: ["§ 81"] },
    { law: "LVerbO NRW", provisions: [] },
  ],
  related: [
    { key: "nrw-2021-kommunalrecht", relation: "related" },
    { key: "nrw-2020-epidemiegesetz", relation: "related" },
  ],
  sources: [presse],
};
