import type { SeedProcedure } from "../types";

export const nrw20182nkfwg: SeedProcedure = {
  key: "nrw-2018-2nkfwg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Zweites Gesetz zur Weiterentwicklung des Neuen Kommunalen Finanzmanagements für Gemeinden und Gemeindeverbände im Land Nordrhein-Westfalen (2. NKFWG NRW)",
  shortTitle: "2. NKFWG NRW",
  term: 17,
  summary:
    "Zieht Folgerungen aus der zweiten Evaluation des doppischen Haushaltsrechts. Artikel 3 ändert die Zuständigkeiten der Landschaftsversammlung (§ 7 Abs. 1 LVerbO NRW).",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  relevance: "medium",
  relevanceReason:
    "Ändert § 7 Abs. 1 LVerbO NRW und damit den Zuständigkeitskatalog der Versammlung.",
  position: "support",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2018 S. 759" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2018 S. 759",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 18. Dezember 2018 (ber. 2019 S. 23)",
    },
  ],
  steps: [
    {
      stage: "vorhaben",
      title: "Zweite Evaluation des NKF",
      state: "occurred",
      date: "2016",
      body: "Im Sommer werden rund 60 Änderungswünsche gemeldet.",
      source: "http://www.verlag-dresbach.de/vorwort-zur-45.-auflage.html",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2018-12-18",
      documents: ["gv"],
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2019-01-01",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
  ],
  affected: [
    { law: "GO NRW", provisions: [] },
    { law: "LVerbO NRW", provisions: ["§ 7 Abs. 1"] },
    { law: "KrO NRW", provisions: [] },
  ],
  related: [
    { key: "nrw-2012-1nkfwg", relation: "related" },
    { key: "nrw-2024-3nkfwg", relation: "related" },
  ],
  uncertainty: "Drucksachen sind nicht gefunden, der Titel ist aus eigener Kenntnis ergänzt.",
  sources: ["http://www.verlag-dresbach.de/vorwort-zur-45.-auflage.html"],
};
