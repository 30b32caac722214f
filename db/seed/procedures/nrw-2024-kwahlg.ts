import type { SeedProcedure } from "../types";

const portal =
  "https://opal.landtag.nrw.de/home/dokumente/dokumentensuche/gesetzgebungsportal/aktuelle-gesetzgebungsverfahr/kommunalwahlgesetz.html";
const dritteLesung =
  "https://opal.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB18-70.html";
const gar = "https://gar-nrw.de/stellungnahmen";
const urteil =
  "https://rsw.beck.de/aktuell/daily/meldung/detail/verfgh-nrw-10124-11424-725-kommunalwahlgesetz-verfassungswidrig";
const stgb =
  "https://kommunen.nrw/themen/demokratie-vor-ort/gesetzentwurf-zur-aenderung-kommunalrechtlicher-vorschriften-und-sitzzuteilungsverfahren";

export const nrw2024Kwahlg: SeedProcedure = {
  key: "nrw-2024-kwahlg",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Änderung des Kommunalwahlgesetzes und weiterer wahlbezogener Vorschriften",
  shortTitle: "Kommunalwahlgesetz 2024",
  term: 18,
  summary:
    "Führt ein Quotenverfahren mit prozentualem Restausgleich für die Sitzverteilung ein. Der Verfassungsgerichtshof hat das Verfahren am 20. Mai 2025 verworfen; noch vor der Kommunalwahl kehrt der Gesetzgeber zu Sainte-Laguë/Schepers zurück.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium des Innern",
  leadCommittee: "Innenausschuss",
  coCommittees: ["Ausschuss für Heimat und Kommunales"],
  relevance: "medium",
  relevanceReason:
    "Die Sitzverteilung in Räten und Kreistagen bestimmt über § 7b LVerbO NRW die Zusammensetzung der Landschaftsversammlung.",
  position: "amend",
  konnexitaet: "no",
  responsible: "referat-2",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 18/7788" },
    { kind: "gazette", value: "GV. NRW. 2024 S. 444" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "18/7788",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
    },
    {
      key: "protokoll-69",
      kind: "plenarprotokoll",
      number: "PlBPr 18/69",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 69. Sitzung",
      date: "2024-07-03",
    },
    {
      key: "protokoll-70",
      kind: "plenarprotokoll",
      number: "PlBPr 18/70",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 70. Sitzung",
      date: "2024-07-04",
      url: dritteLesung,
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2024 S. 444",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 5. Juli 2024",
    },
  ],
  steps: [
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      documents: ["entwurf"],
      note: "Das Datum der Drucksache ist nicht erfasst.",
      source: portal,
    },
    {
      stage: "oeffentliche-anhoerung",
      title: "Gemeinsame Anhörung beider Ausschüsse",
      state: "occurred",
      date: "2024-06-11",
      body: "Gegenstand ist der Änderungsantrag zur Sitzzuteilung.",
      source: gar,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung",
      state: "occurred",
      date: "2024-07-03",
      body: "Der Innenausschuss hat die Annahme in seiner Fassung empfohlen.",
      documents: ["protokoll-69"],
      source: portal,
    },
    {
      stage: "dritte-lesung",
      title: "3. Lesung, Verabschiedung",
      state: "occurred",
      date: "2024-07-04",
      body: "Auf Antrag der Koalitionsfraktionen angesetzt. Namentlich: 145 Ja, 19 Nein, keine Enthaltung, 31 nicht beteiligt.",
      result: "angenommen",
      documents: ["entwurf", "protokoll-70"],
      note: "Die Quelle datiert die namentliche Abstimmung nur auf Juli 2024.",
      source: dritteLesung,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung und Verkündung",
      state: "occurred",
      date: "2024-07-05",
      documents: ["gv"],
      note: "Nachgewiesen ist der Tag des Gesetzes; der Ausgabetag fehlt.",
      source: "https://www.umwelt-online.de/recht/allgemei/laender/nrw/z25_0618.htm",
    },
    {
      title: "Verfassungsgerichtshof verwirft die Sitzzuteilung",
      state: "occurred",
      date: "2025-05-20",
      body: "VerfGH 101/24, 114/24 und 7/25: Das Verfahren benachteilige kleinere Parteien systematisch.",
      result: "verfassungswidrig (§ 33 KWahlG NRW)",
      source: urteil,
    },
    {
      stage: "nachlauf",
      title: "Rückkehr zum früheren Zuteilungsverfahren",
      state: "occurred",
      date: "2025-07",
      source: stgb,
    },
  ],
  statements: [
    {
      key: "nrw-2024-kwahlg-stgb",
      origin: "others",
      author: "Städte- und Gemeindebund Nordrhein-Westfalen",
      title: "Präsidiumsbeschluss zur Rückkehr zum früheren Verfahren",
      position: "support",
      sentOn: "2025-07-11",
      summary:
        "Der Verband hält es für sachgerecht, nach dem Urteil zum bewährten Verfahren zurückzukehren.",
      petita: [
        {
          text: "Die Sitze wieder nach Sainte-Laguë/Schepers zuteilen.",
          provision: "§ 33 KWahlG NRW",
          outcome: "adopted",
          outcomeNote: "Im Juli 2025 umgesetzt.",
        },
      ],
      source: stgb,
    },
    {
      key: "nrw-2024-kwahlg-gar",
      origin: "others",
      author: "GAR NRW",
      title: "Stellungnahme 2024 zum Sitzzuteilungsverfahren",
      position: "support",
      summary:
        "Die Vereinigung unterstützte das neue Verfahren mit dem Hinweis, auch Sainte-Laguë verzerre in kleinen Vertretungen.",
      petita: [],
      source: gar,
    },
  ],
  actions: [
    {
      date: "2025-05-21",
      title: "Urteil ausgewertet",
      text: "Folgen für die Ausgleichssitze der Landschaftsversammlung vorgemerkt.",
      by: "referat-2",
    },
  ],
  affected: [
    { law: "KWahlG NRW", provisions: ["§ 33"] },
    { law: "GO NRW", provisions: [] },
    { law: "KrO NRW", provisions: [] },
    { law: "RVRG", provisions: [] },
    { law: "WählGTranspG", provisions: [] },
  ],
  related: [
    { key: "nrw-2019-kwahlg", relation: "related" },
    { key: "nrw-2022-waehlgtransp", relation: "related" },
    { key: "nrw-2025-kommunalrecht", relation: "related" },
  ],
  uncertainty:
    "Die namentliche Abstimmung ist nur mit dem Monat belegt, die Verkündung nur mit der Seite im Gesetzblatt.",
  sources: [portal, dritteLesung, urteil],
};
