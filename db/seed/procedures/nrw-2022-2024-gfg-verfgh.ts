import type { SeedProcedure } from "../types";

const urteil =
  "https://www.rechtundpolitik.com/justiz/verfassungsgerichtshof-nrw/nrw-verfassungsgerichtshof-bestaetigt-gemeindefinanzierungsgesetze";
const fussnoten =
  "https://recht.nrw.de/lmi/owa/br_bes_detail?anw_nr=2&aufgehoben=J&bes_id=50429&det_id=644563&gld_nr=+0&print=1&ugl_nr=0&val=50429";
const staedtetag2025 =
  "https://www.staedtetag-nrw.de/positionen/beschluesse/2025/358-verfassungsbeschwerden-gegen-gfg-2022-bis-2024";

export const nrw20222024GfgVerfgh: SeedProcedure = {
  key: "nrw-2022-2024-gfg-verfgh",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gemeindefinanzierungsgesetze 2022 bis 2024 (Differenzierung der fiktiven Hebesätze) und Kommunalverfassungsbeschwerden",
  shortTitle: "GFG 2022–2024 (Verfassungsbeschwerden)",
  term: 18,
  summary:
    "Seit 2022 rechnet der Finanzausgleich für kreisfreie und kreisangehörige Gemeinden mit unterschiedlichen fiktiven Hebesätzen. Acht Städte haben dagegen Verfassungsbeschwerde erhoben; der Verfassungsgerichtshof hat sie am 18. November 2025 zurückgewiesen.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
  leadCommittee: "Ausschuss für Heimat und Kommunales",
  coCommittees: ["Haushalts- und Finanzausschuss"],
  relevance: "high",
  relevanceReason:
    "Die Steuerkraftmessung ist zugleich Umlagegrundlage; jede Differenzierung verschiebt die Last zwischen den Mitgliedskörperschaften.",
  position: "neutral",
  konnexitaet: "no",
  responsible: "referat-1",
  identifiers: [
    { kind: "gazette", value: "GV. NRW. 2022 S. 1110" },
    { kind: "gazette", value: "GV. NRW. 2023 S. 1394" },
  ],
  documents: [
    {
      key: "gv-2023",
      kind: "gesetzblatt",
      number: "GV. NRW. 2022 S. 1110",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gemeindefinanzierungsgesetz 2023 vom 21. Dezember 2022",
    },
    {
      key: "gv-2024",
      kind: "gesetzblatt",
      number: "GV. NRW. 2023 S. 1394",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gemeindefinanzierungsgesetz 2024 vom 19. Dezember 2023",
    },
    {
      key: "beschlussprotokoll",
      kind: "plenarprotokoll",
      number: "PlBPr 18/48",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 48. Sitzung",
      date: "2023-11-29",
    },
  ],
  steps: [
    {
      title: "Städtetag beschließt Unterstützung von Beschwerden (GFG 2022)",
      state: "occurred",
      date: "2021-11-03",
      source:
        "https://www.staedtetag-nrw.de/positionen/beschluesse/2021/338-gemeindefinanzierungsgesetz-2022",
    },
    {
      title: "Städtetag verlangt Verzicht auf die Differenzierung (GFG 2023)",
      state: "occurred",
      date: "2022-09-07",
      source:
        "https://www.staedtetag-nrw.de/positionen/beschluesse/2022/342-gemeindefinanzierungsgesetz-2023",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung des GFG 2023",
      state: "occurred",
      date: "2022-12-21",
      body: "In Kraft seit dem 1. Januar 2023.",
      documents: ["gv-2023"],
      source: fussnoten,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung des GFG 2024",
      state: "occurred",
      date: "2023-11-29",
      body: "Gemeinsam mit dem Haushaltsgesetz 2024.",
      documents: ["beschlussprotokoll"],
      note: "Die Adresse der Quelle trägt die Kennung der 17. Wahlperiode; nach Datum und Gegenstand gehört die Sitzung zur 18.",
      source: "https://opal.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB17-48.html",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung des GFG 2024",
      state: "occurred",
      date: "2023-12-19",
      documents: ["gv-2024"],
      source: fussnoten,
    },
    {
      title: "Verfassungsgerichtshof weist die Beschwerden zurück",
      state: "occurred",
      date: "2025-11-18",
      body: "Beschwerdeführerinnen: Bonn, Bottrop, Dortmund, Düsseldorf, Köln, Münster, Solingen und Wuppertal.",
      result: "zurückgewiesen",
      note: "Das Aktenzeichen ist in den Quellen nicht genannt.",
      source: urteil,
    },
    {
      title: "Städtetag hält an der Kritik fest",
      state: "occurred",
      date: "2025-12-03",
      body: "Die Forderung nach einem Verbundsatz von 28 Prozent wird erneuert.",
      source: staedtetag2025,
    },
  ],
  statements: [
    {
      key: "nrw-2022-2024-gfg-verfgh-staedtetag",
      origin: "others",
      author: "Städtetag Nordrhein-Westfalen",
      title: "Vorstandsbeschlüsse vom 3. November 2021, 7. September 2022 und 3. Dezember 2025",
      position: "reject",
      sentOn: "2025-12-03",
      summary:
        "Aus Sicht der Städte ist der getrennte Maßstab nicht begründbar; er benachteilige kreisfreie Städte.",
      petita: [
        {
          text: "Auf unterschiedliche fiktive Hebesätze verzichten.",
          provision: "§ 9 Abs. 2 GFG 2022",
          outcome: "rejected",
          outcomeNote: "Vom Verfassungsgerichtshof als sachlich vertretbar bestätigt.",
        },
        { text: "Den Verbundsatz dauerhaft auf 28 Prozent anheben.", outcome: "open" },
      ],
      source: staedtetag2025,
    },
    {
      key: "nrw-2022-2024-gfg-verfgh-stgb",
      origin: "others",
      author: "Städte- und Gemeindebund Nordrhein-Westfalen",
      title: "Äußerung zur Entscheidung, November 2025",
      position: "support",
      summary: "Der Verband der kreisangehörigen Gemeinden sieht die Differenzierung bestätigt.",
      petita: [],
      source: "https://www.europesays.com/de/585178",
    },
  ],
  actions: [
    {
      date: "2025-11-19",
      title: "Urteil ausgewertet, bewertet: hoch",
      text: "Die Umlagegrundlagen der Jahre 2022 bis 2024 bleiben bestehen.",
      by: "referat-1",
    },
  ],
  affected: [
    { law: "GFG 2022", provisions: ["§ 9 Abs. 2"] },
    { law: "GFG 2023", provisions: ["§ 25"] },
    { law: "GFG 2024", provisions: [] },
    { law: "LV NRW", provisions: ["Art. 78", "Art. 79"] },
  ],
  related: [
    { key: "nrw-2026-gfg", relation: "related" },
    { key: "nrw-2018-gfg", relation: "related" },
  ],
  uncertainty:
    "Zusammengefasster Vorgang über drei Gesetze; die Daten des GFG 2022 und die Drucksachen fehlen (zum GFG 2024 ist nur eine Ergänzung mit der Nummer 18/6500 erwähnt).",
  sources: [urteil, staedtetag2025],
};
