import type { SeedProcedure } from "../types";

const portal =
  "https://www.landtag.nrw.de/home/dokumente/dokumentensuche/gesetzgebungsportal/aktuelle-gesetzgebungsverfahr/kommunales-finanzmanagement.html";
const wortlaut = "https://umwelt-online.de/recht/allgemei/laender/nrw/z24_0136.htm";

export const nrw20243nkfwg: SeedProcedure = {
  key: "nrw-2024-3nkfwg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Drittes Gesetz zur Weiterentwicklung des Neuen Kommunalen Finanzmanagements im Land Nordrhein-Westfalen (3. NKF-Weiterentwicklungsgesetz Nordrhein-Westfalen – 3. NKFWG NRW)",
  shortTitle: "3. NKFWG NRW",
  term: 18,
  summary:
    "Lockert den Haushaltsausgleich der Gemeinden (§ 75 GO NRW) und überträgt die Regeln auf Kreise und Landschaftsverbände. Das Gesetz wirkt auf den 31. Dezember 2023 zurück und erfasst so noch die Haushalte 2024.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
  leadCommittee: "Ausschuss für Heimat und Kommunales",
  relevance: "high",
  relevanceReason:
    "Artikel 3 ändert das Haushaltsrecht der Landschaftsverbände; Ausgleichsrücklage und Verlustvortrag beeinflussen den Umlagebedarf.",
  position: "amend",
  konnexitaet: "no",
  responsible: "referat-1",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 18/8140" },
    { kind: "gazette", value: "GV. NRW. 2024 S. 136" },
  ],
  documents: [
    {
      key: "beschlussempfehlung",
      kind: "beschlussempfehlung",
      number: "18/8140",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussempfehlung des Ausschusses für Heimat und Kommunales",
    },
    {
      key: "beschlussprotokoll",
      kind: "plenarprotokoll",
      number: "PlBPr 18/56",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 56. Sitzung",
      date: "2024-02-28",
      url: "https://landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB18-56.html",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2024 S. 136",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 5. März 2024 (Ausgabe Nr. 7)",
      date: "2024-03-15",
    },
  ],
  steps: [
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2024-02-28",
      body: "CDU und GRÜNE stimmen zu, die AfD lehnt ab, SPD und FDP enthalten sich.",
      result: "angenommen",
      documents: ["beschlussempfehlung", "beschlussprotokoll"],
      source: portal,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2024-03-05",
      source: wortlaut,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 7",
      state: "occurred",
      date: "2024-03-15",
      documents: ["gv"],
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten mit Rückwirkung",
      state: "occurred",
      date: "2023-12-31",
      body: "Der Tag liegt vor Verabschiedung und Verkündung.",
      source: portal,
    },
  ],
  statements: [
    {
      key: "nrw-2024-3nkfwg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum 3. NKFWG NRW (Beispiel)",
      position: "amend",
      recipient: "Landtag Nordrhein-Westfalen, Ausschuss für Heimat und Kommunales",
      sentOn: "2023-11-17",
      summary:
        "Die Spielräume helfen, dürfen die Mitgliedskörperschaften aber nicht über nachgelagerte Umlagen belasten. Für Umlageverbände braucht es eigene Regeln zum Verlustvortrag.",
      petita: [
        {
          text: "Die Erleichterungen beim Haushaltsausgleich auf die Landschaftsverbände erstrecken.",
          provision: "§ 23 LVerbO NRW",
          outcome: "adopted",
          outcomeNote: "Artikel 3 ändert die LVerbO NRW.",
        },
        {
          text: "Den Verlustvortrag bei Umlageverbänden auf wenige Jahre begrenzen.",
          provision: "§ 75 Abs. 3 GO NRW",
          outcome: "not-addressed",
        },
        {
          text: "Das Gesetz so in Kraft setzen, dass es schon für die Haushalte 2024 gilt.",
          outcome: "adopted",
          outcomeNote: "Rückwirkung auf den 31. Dezember 2023.",
        },
      ],
    },
  ],
  actions: [
    { date: "2023-10-27", title: "Eingang, bewertet: hoch", by: "referat-1" },
    { date: "2023-10-30", title: "Zuarbeit Abteilung 20 angefordert", by: "referat-1" },
    { date: "2023-11-17", title: "Stellungnahme versandt", text: "Drei Petita.", by: "referat-1" },
  ],
  affected: [
    { law: "GO NRW", provisions: ["§ 75 Abs. 1", "§ 75 Abs. 2", "§ 75 Abs. 3"] },
    { law: "KrO NRW", provisions: [] },
    { law: "LVerbO NRW", provisions: [] },
  ],
  related: [
    { key: "nrw-2018-2nkfwg", relation: "related" },
    { key: "nrw-2012-1nkfwg", relation: "related" },
    { key: "nrw-2025-aseg", relation: "related" },
  ],
  uncertainty:
    "Die Nummer des Gesetzentwurfs wird andernorts mit 18/7188 angegeben; in den Quellen ist sie nicht bestätigt.",
  sources: [portal, wortlaut],
};
