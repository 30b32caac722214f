import type { SeedProcedure } from "../types";

const aerzteblatt =
  "https://www.aekno.de/aerzte/rheinisches-aerzteblatt/ausgabe/artikel/2022/maerz-2022/gesetzlicher-neustart-beim-massregelvollzug";
const pressemitteilung =
  "https://www.land.nrw/de/pressemitteilung/nordrhein-westfalen-plant-novellierung-des-massregelvollzugsgesetzes";
const gv2026 = "https://recht.nrw.de/gvnrw/2026-s2";

export const nrw2021Strug: SeedProcedure = {
  key: "nrw-2021-strug",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Durchführung strafrechtsbezogener Unterbringungen in einem psychiatrischen Krankenhaus und einer Entziehungsanstalt in Nordrhein-Westfalen (Strafrechtsbezogenes Unterbringungsgesetz NRW – StrUG NRW)",
  shortTitle: "StrUG NRW",
  term: 17,
  summary:
    "Ersetzt das Maßregelvollzugsgesetz von 1999 und stellt Behandlung und Rechte der Untergebrachten neu auf. Wer einen Landschaftsverband leitet, ist zugleich staatliche Vollzugsbehörde der unteren Stufe (§ 53).",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Arbeit, Gesundheit und Soziales",
  leadCommittee: "Ausschuss für Arbeit, Gesundheit und Soziales",
  relevance: "high",
  relevanceReason:
    "Der Maßregelvollzug ist Pflichtaufgabe in den Kliniken der Landschaftsverbände; das Gesetz weist ihrer Leitung eine eigene Behördenstellung zu.",
  position: "amend",
  konnexitaet: "unclear",
  responsible: "referat-1",
  identifiers: [
    { kind: "gazette", value: "GV. NRW. 2021 S. 1494" },
    { kind: "gazette", value: "GV. NRW. 2022 S. 962" },
    { kind: "gazette", value: "GV. NRW. 2026 S. 2" },
  ],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2021 S. 1494",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "StrUG NRW vom 17. Dezember 2021",
    },
    {
      key: "gv-2022",
      kind: "gesetzblatt",
      number: "GV. NRW. 2022 S. 962",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Änderungsgesetz vom 18. Oktober 2022",
    },
    {
      key: "gv-2026",
      kind: "gesetzblatt",
      number: "GV. NRW. 2026 S. 2",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Zweites Änderungsgesetz vom 18. Dezember 2025",
      url: gv2026,
    },
  ],
  steps: [
    {
      stage: "kabinett-freigabe",
      title: "Kabinett beschließt den Entwurf",
      state: "occurred",
      date: "2021-01-12",
      source: pressemitteilung,
    },
    {
      title: "Vorstellung des Entwurfs",
      state: "occurred",
      date: "2021-01-13",
      body: "Das Gesetz sollte ursprünglich schon am 1. Juni 2021 gelten.",
      source: pressemitteilung,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2021-12-15",
      result: "einstimmig angenommen",
      source: aerzteblatt,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2021-12-17",
      documents: ["gv"],
      source: gv2026,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2021-12-31",
      source: aerzteblatt,
    },
    {
      stage: "nachlauf",
      title: "Erste Änderung",
      state: "occurred",
      date: "2022-10-18",
      documents: ["gv-2022"],
      source: gv2026,
    },
    {
      stage: "nachlauf",
      title: "Zweites Änderungsgesetz",
      state: "occurred",
      date: "2025-12-18",
      documents: ["gv-2026"],
      note: "Datum der Ausfertigung; veröffentlicht im Jahrgang 2026 des Gesetzblatts.",
      source: gv2026,
    },
  ],
  statements: [
    {
      key: "nrw-2021-strug-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum Entwurf des StrUG NRW (Beispiel)",
      position: "amend",
      recipient: "Ministerium für Arbeit, Gesundheit und Soziales",
      sentOn: "2021-02-19",
      summary:
        "Die therapeutische Ausrichtung wird unterstützt. Neue Standards brauchen Personal und Plätze; die Doppelrolle der Direktion als Träger und Behörde muss klar geregelt sein.",
      petita: [
        {
          text: "Die Stellung der Direktorinnen und Direktoren als untere Behörde im Gesetz selbst bestimmen.",
          provision: "§ 53 StrUG NRW",
          outcome: "adopted",
          outcomeNote: "So § 53 StrUG NRW.",
        },
        {
          text: "Neue Behandlungsstandards mit einer Personalbemessung verbinden und vollständig erstatten.",
          outcome: "open",
          outcomeNote: "Noch nicht ausgewertet.",
        },
        {
          text: "Das Inkrafttreten an den Jahreswechsel legen und nicht in das laufende Haushaltsjahr.",
          outcome: "adopted",
          outcomeNote: "Statt zum 1. Juni 2021 in Kraft seit dem 31. Dezember 2021.",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Kurzbewertung des Zweiten Änderungsgesetzes abschließen",
      due: "2026-12-18",
      obligation: "soll",
      basis: "eigene Planung",
      derivation: "Auftrag 20.11.2026 + 4 Wochen = Fr, 18.12.2026",
      responsible: "referat-1",
    },
  ],
  actions: [
    { date: "2021-01-14", title: "Eingang, bewertet: hoch", by: "referat-1" },
    { date: "2021-02-19", title: "Stellungnahme versandt", text: "Drei Petita.", by: "referat-1" },
    {
      date: "2026-11-20",
      title: "Kurzbewertung des Zweiten Änderungsgesetzes beauftragt",
      text: "Leitfrage: Was ändert sich an § 53?",
      by: "leitung",
    },
  ],
  affected: [
    { law: "StrUG NRW", provisions: ["§ 1 Abs. 3", "§ 3 Abs. 8", "§ 4 Abs. 2", "§ 53"] },
    { law: "MRVG NRW", provisions: [] },
  ],
  uncertainty:
    "Die Drucksachennummer des Gesetzentwurfs ist nicht bekannt; der Inhalt des Zweiten Änderungsgesetzes ist noch nicht ausgewertet.",
  sources: [aerzteblatt, pressemitteilung, gv2026],
};
