import type { SeedProcedure } from "../types";

const vku =
  "https://vku.de/themen/umwelt/artikel/vku-position-zur-umsetzung-der-kommunalabwasserrichtlinie";
const wolterHoppenberg =
  "https://wolter-hoppenberg.de/legales/eu-bestaetigt-novellierte-kommunalabwasserrichtlinie";
const wortlaut =
  "http://uo.f1f37a1bf7b548e2bdb62f666ac0ec20.bodycote-enr.zeta-sw.com/regelwerk/eu/24d/24d_3019.htm";

export const eu2024Karl: SeedProcedure = {
  key: "eu-2024-karl",
  level: "eu",
  modelId: "eu",
  title:
    "Richtlinie (EU) 2024/3019 des Europäischen Parlaments und des Rates vom 27. November 2024 über die Behandlung von kommunalem Abwasser (Neufassung)",
  shortTitle: "Kommunalabwasserrichtlinie (KARL)",
  summary:
    "Fasst das Abwasserrecht von 1991 neu: strengere dritte und eine neue vierte Reinigungsstufe, deren Kosten überwiegend die Hersteller tragen sollen. Bund und Länder müssen die wesentlichen Vorschriften bis zum 31. Juli 2027 umsetzen.",
  initiators: ["Europäische Kommission"],
  leadMinistry: "Europäische Kommission",
  relevance: "medium",
  relevanceReason:
    "Der Verband betreibt keine kommunalen Kläranlagen, ist aber mit Krankenhäusern und Einrichtungen Indirekteinleiter und zahlt über Gebühren mit.",
  position: "amend",
  konnexitaet: "unclear",
  responsible: "referat-2",
  identifiers: [
    { kind: "kom", value: "COM(2022) 541 final" },
    { kind: "procedure-number", value: "2022/0345(COD)" },
    { kind: "celex", value: "52022PC0541" },
    { kind: "celex", value: "32024L3019" },
    { kind: "gazette", value: "ABl. L, 2024/3019" },
  ],
  documents: [
    {
      key: "vorschlag",
      kind: "entwurf",
      number: "COM(2022) 541 final",
      publisher: "Europäische Kommission",
      title: "Vorschlag für eine Neufassung der Richtlinie über kommunales Abwasser",
      date: "2022-10-26",
    },
    {
      key: "amtsblatt",
      kind: "gesetzblatt",
      number: "ABl. L, 2024/3019",
      publisher: "Amtsblatt der Europäischen Union",
      title: "Richtlinie (EU) 2024/3019",
      date: "2024-12-12",
    },
    {
      key: "vku-papier",
      kind: "stellungnahme",
      publisher: "Verband kommunaler Unternehmen (VKU)",
      title: "Positionspapier zur Umsetzung der Richtlinie",
      url: vku,
    },
  ],
  steps: [
    {
      title: "Ende der Rückmeldefrist zum Fahrplan der Kommission",
      state: "occurred",
      date: "2020-09-08",
      source: "https://gfa-news.de/news/20200723_001",
    },
    {
      stage: "vorschlag",
      title: "Vorschlag der Kommission",
      state: "occurred",
      date: "2022-10-26",
      documents: ["vorschlag"],
    },
    {
      title: "Einigung im Trilog",
      state: "occurred",
      date: "2024-01",
      note: "Der Tag der Einigung ist in den Quellen nicht genannt.",
      source: "https://aoew.de/tag/standpunkt/",
    },
    {
      stage: "erste-lesung",
      title: "Europäisches Parlament, 1. Lesung",
      state: "occurred",
      date: "2024-04-10",
      body: "481 Abgeordnete stimmen zu, 79 dagegen, 26 enthalten sich.",
      result: "angenommen",
      source: wolterHoppenberg,
    },
    {
      stage: "erste-lesung",
      title: "Annahme durch den Rat",
      state: "occurred",
      date: "2024-11-05",
      result: "angenommen",
      source: wolterHoppenberg,
    },
    {
      title: "Unterzeichnung",
      state: "occurred",
      date: "2024-11-27",
      source: wortlaut,
    },
    {
      stage: "veroeffentlichung",
      title: "Veröffentlichung im Amtsblatt",
      state: "occurred",
      date: "2024-12-12",
      documents: ["amtsblatt"],
      source: wortlaut,
    },
    {
      title: "Inkrafttreten",
      state: "occurred",
      date: "2025-01-01",
      body: "Zwanzig Tage nach der Veröffentlichung; ab hier läuft die Zeit für die Umsetzung.",
      source: vku,
    },
    {
      title: "Umsetzungsgesetz des Bundes (Wasserrecht)",
      state: "undated",
      note: "Erwartet vor dem Ende der Umsetzungsfrist; ein Entwurf mit Datum und Nummer ist uns nicht bekannt, kein Termin veröffentlicht.",
    },
    {
      stage: "umsetzung",
      title: "Ende der Umsetzungsfrist",
      state: "expected",
      date: "2027-07-31",
      note: "Datum im Rechtsakt: Art. 33 Abs. 1 der Richtlinie für die wesentlichen Vorschriften.",
      source: vku,
    },
    {
      title: "Aufhebung der Richtlinie 91/271/EWG",
      state: "expected",
      date: "2027-08-01",
      note: "Folgt aus dem Rechtsakt: Am Tag nach dem Ende der Umsetzungsfrist tritt die Vorgängerin außer Kraft.",
      source: wortlaut,
    },
    {
      title: "Herstellerverantwortung greift",
      state: "expected",
      date: "2028",
      note: "Nach der Auswertung des VKU zum Ende des Jahres 2028 (Art. 9 Abs. 1); ein Tag ist dort nicht genannt.",
      source: vku,
    },
    {
      title: "Erste Ausbaustufe der vierten Reinigungsstufe",
      state: "expected",
      date: "2033",
      note: "Art. 8 nennt für Anlagen ab 150.000 Einwohnerwerten einen Ausbaustand von 20 Prozent bis 2033.",
      source: vku,
    },
  ],
  statements: [
    {
      key: "eu-2024-karl-vku",
      origin: "others",
      author: "Verband kommunaler Unternehmen (VKU)",
      title: "Positionspapier zur Umsetzung der Kommunalabwasserrichtlinie",
      position: "amend",
      summary:
        "Der VKU will früh Klarheit: feste Vorgaben für die weiteren Reinigungsstufen, Sicherheit für begonnene Planungen und eine Herstellerbeteiligung, die tatsächlich zahlt.",
      petita: [
        {
          text: "Die Anforderungen an die dritte und vierte Reinigungsstufe zügig national festlegen.",
          outcome: "open",
        },
        {
          text: "Abwasserbetrieben Rechts- und Planungssicherheit für laufende Ausbauten geben.",
          outcome: "open",
        },
        {
          text: "Die erweiterte Herstellerverantwortung so regeln, dass sie verlässlich und praktisch funktioniert.",
          provision: "Art. 9",
          outcome: "open",
        },
        {
          text: "Die Mischprobe über 24 Stunden zur Pflicht machen.",
          outcome: "open",
        },
      ],
      source: vku,
    },
    {
      key: "eu-2024-karl-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Kurzposition zur Umsetzung der Kommunalabwasserrichtlinie (Beispiel)",
      position: "amend",
      recipient: "Landkreistag Nordrhein-Westfalen",
      sentOn: "2026-09-18",
      summary:
        "Für Einrichtungen der Träger sozialer und gesundheitlicher Aufgaben sollen Indirekteinleiterpflichten planbar und die Herstellerbeteiligung gebührenwirksam sein.",
      petita: [
        {
          text: "Der Beitrag der Hersteller ist vor der Gebührenkalkulation abzusetzen, damit er bei den Gebührenpflichtigen ankommt.",
          provision: "Art. 9",
          outcome: "open",
        },
        {
          text: "Vorgaben für Abwasser aus Krankenhäusern sollen an die vierte Reinigungsstufe der Kläranlage anknüpfen statt eine eigene Vorbehandlung zu verlangen.",
          provision: "Art. 14",
          outcome: "open",
        },
        {
          text: "Die Umsetzung soll sich auf die Richtlinie beschränken; zusätzliche Berichtspflichten der Einrichtungen sind zu vermeiden.",
          provision: "Art. 33 Abs. 1",
          outcome: "open",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Abfrage bei Bau- und Liegenschaftsbetrieb und Kliniken abschließen",
      due: "2027-01-29",
      obligation: "soll",
      basis: "eigene Planung",
      derivation:
        "Abfrage 20.11.2026 + 10 Wochen (eigene Planung, Jahreswechsel eingerechnet) = Fr, 29.01.2027",
      responsible: "referat-2",
    },
    {
      title: "Ende der Umsetzungsfrist beobachten",
      due: "2027-07-31",
      obligation: "muss",
      basis: "Art. 33 Abs. 1 RL (EU) 2024/3019",
      derivation:
        "Datum im Rechtsakt, keine Verschiebung auf den nächsten Werktag = Sa, 31.07.2027",
      responsible: "referat-2",
    },
  ],
  actions: [
    {
      date: "2024-12-16",
      title: "Eingang, bewertet: mittel",
      text: "Kein eigener Anlagenbetrieb; mittelbare Betroffenheit über Einrichtungen und Gebühren.",
      by: "referat-2",
    },
    {
      date: "2026-09-18",
      title: "Kurzposition an den Landkreistag übermittelt",
      by: "referat-2",
    },
    {
      date: "2026-11-20",
      title: "Abfrage an Bau- und Liegenschaftsbetrieb und Kliniken versandt",
      text: "Gefragt sind Einleitgenehmigungen, Vorbehandlung und Abwassermengen.",
      by: "referat-2",
    },
  ],
  affected: [
    { law: "RL (EU) 2024/3019", provisions: ["Art. 8", "Art. 9", "Art. 14", "Art. 33"] },
    { law: "RL 91/271/EWG", provisions: [] },
  ],
  uncertainty:
    "Die Voten des Ausschusses der Regionen und des Wirtschafts- und Sozialausschusses sind erwähnt, aber ohne Datum und Ergebnis; ob eine Subsidiaritätsprüfung Ergebnisse hatte, ist nicht erfasst.",
  sources: [vku, wolterHoppenberg, wortlaut],
};
