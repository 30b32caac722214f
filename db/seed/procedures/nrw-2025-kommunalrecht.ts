import type { SeedProcedure } from "../types";

const wortlaut = "https://www.umwelt-online.de/recht/allgemei/laender/nrw/z25_0618.htm";
const newsletter =
  "https://gruene-fraktion-nrw.de/fachnewsletter-ausgaben/neues-gesetz-soll-kommunalpolitik-gleichberechtigter-juenger-und-moderner-machen/";
const abstimmung =
  "https://www.abgeordnetenwatch.de/nordrhein-westfalen/18/abstimmungen/aenderungen-kommunalrechtlicher-vorschriften/tabelle";
const spitzenverbaende =
  "https://kommunen.nrw/themen/demokratie-vor-ort/gesetzentwurf-zur-aenderung-kommunalrechtlicher-vorschriften-und-sitzzuteilungsverfahren";

export const nrw2025Kommunalrecht: SeedProcedure = {
  key: "nrw-2025-kommunalrecht",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Änderung kommunalrechtlicher und weiterer Vorschriften im Land Nordrhein-Westfalen",
  shortTitle: "Kommunalrechtsnovelle 2025",
  term: 18,
  summary:
    "Breite Novelle des Kommunalverfassungsrechts: Beteiligung junger Menschen, neue Ausschüsse für Chancengerechtigkeit und Integration, eigene Vergabegrundsätze der Gemeinden (§ 75a GO NRW). Geändert werden auch Kreisordnung und Landschaftsverbandsordnung.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
  leadCommittee: "Ausschuss für Heimat und Kommunales",
  relevance: "high",
  relevanceReason:
    "Die Landschaftsverbandsordnung wird unmittelbar geändert; Vergabe- und Gremienrecht der GO NRW wirken über Verweisungen mit.",
  position: "amend",
  konnexitaet: "unclear",
  responsible: "referat-1",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 18/13836" },
    { kind: "drucksache", value: "LT-Drs. 18/14712" },
    { kind: "drucksache", value: "LT-Drs. 18/7768" },
    { kind: "gazette", value: "GV. NRW. 2025 S. 618" },
  ],
  documents: [
    {
      key: "antrag",
      kind: "drucksache",
      number: "18/7768",
      publisher: "Landtag Nordrhein-Westfalen",
      title:
        "Antrag „Kommunale Demokratie und kommunales Ehrenamt als Fundament unserer freiheitlichen Demokratie stärken und fördern“",
    },
    {
      key: "beschlussprotokoll",
      kind: "plenarprotokoll",
      number: "PlBPr 18/55",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 55. Sitzung",
      date: "2024-01-25",
      url: "https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB18-55.html",
    },
    {
      key: "entwurf",
      kind: "drucksache",
      number: "18/13836",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf",
      url: "https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMD18-13836.pdf",
    },
    {
      key: "aenderungsantrag",
      kind: "drucksache",
      number: "18/14712",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Änderungsantrag der Fraktionen CDU und GRÜNE",
      url: "https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMD18-14712.pdf",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2025 S. 618",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 10. Juli 2025 (Ausgabe Nr. 32)",
      date: "2025-07-16",
      url: wortlaut,
    },
  ],
  steps: [
    {
      stage: "vorhaben",
      title: "Landtag beauftragt die Landesregierung",
      state: "occurred",
      date: "2024-01-25",
      body: "Der Antrag wird unmittelbar abgestimmt: CDU, SPD und GRÜNE dafür, FDP und AfD dagegen.",
      result: "angenommen",
      documents: ["antrag", "beschlussprotokoll"],
      source: "https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB18-55.html",
    },
    {
      stage: "verbaendeanhoerung",
      title: "Verbändeanhörung zum Entwurf des Kommunalministeriums",
      state: "occurred",
      date: "2025",
      body: "Ziel ist ein Beschluss vor der Kommunalwahl im September 2025.",
      note: "Die Quellen nennen nur das Jahr.",
      source: newsletter,
    },
    {
      stage: "einbringung",
      title: "Gesetzentwurf im Landtag",
      state: "occurred",
      documents: ["entwurf"],
      note: "Die Drucksache ist bekannt, ihr Datum nicht.",
      source: "https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMD18-13836.pdf",
    },
    {
      stage: "beschlussempfehlung",
      title: "Ausschuss empfiehlt die Annahme",
      state: "occurred",
      date: "2025",
      note: "Tag und Drucksachennummer fehlen.",
      source: abstimmung,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2025-07-09",
      body: "Mit dem Änderungsantrag der Koalition; ein Antrag der FDP scheitert. Namentlich: 101 Ja, 22 Nein, 46 Enthaltungen (aus der SPD), 26 nicht beteiligt.",
      result: "angenommen",
      documents: ["entwurf", "aenderungsantrag"],
      source:
        "https://kpv-nrw.de/kpv-nrw/aktuelles/nrw-beschlie%C3%9Ft-reformpaket-f%C3%BCr-die-kommunen.html%20",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2025-07-10",
      source: wortlaut,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 32",
      state: "occurred",
      date: "2025-07-16",
      documents: ["gv"],
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der übrigen Teile",
      state: "undated",
      note: "Gestaffelt; die einzelnen Tage sind am Artikelgesetz noch zu erfassen.",
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten des § 75a GO NRW (Vergabegrundsätze)",
      state: "occurred",
      date: "2026-01-01",
      source: wortlaut,
    },
    {
      stage: "nachlauf",
      title: "Ende der Frist für kommunale Verfassungsbeschwerden gegen § 75a GO NRW",
      state: "expected",
      date: "2026-12-31",
      note: "Berechnet aus dem Inkrafttreten am 1. Januar 2026 und der Jahresfrist; die Frist selbst ist ungeprüft.",
    },
  ],
  statements: [
    {
      key: "nrw-2025-kommunalrecht-kspv",
      origin: "others",
      author: "Arbeitsgemeinschaft der kommunalen Spitzenverbände Nordrhein-Westfalen",
      title: "Gemeinsame Stellungnahme zum Entwurf",
      position: "amend",
      recipient: "Landtag Nordrhein-Westfalen, Ausschuss für Heimat und Kommunales",
      summary:
        "Die Verbände haben sich gemeinsam geäußert; das Präsidium des Städte- und Gemeindebundes stellte sich am 11. Juli 2025 dahinter. Nummer und einzelne Forderungen sind noch zu erfassen.",
      petita: [],
      source: spitzenverbaende,
    },
    {
      key: "nrw-2025-kommunalrecht-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zur Kommunalrechtsnovelle 2025 (Beispiel)",
      position: "amend",
      recipient: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
      sentOn: "2025-02-28",
      summary:
        "Was für Räte und Kreistage neu gilt, soll für die Landschaftsversammlung nicht offen bleiben. Wir bitten um gleichlaufende Regeln in der LVerbO NRW und um Zeit für das neue Vergaberecht.",
      petita: [
        {
          text: "Das Mindestalter sachkundiger Bürgerinnen und Bürger auch für die Fachausschüsse der Landschaftsverbände auf 16 Jahre senken.",
          provision: "§ 13 LVerbO NRW",
          outcome: "open",
          outcomeNote:
            "Die geänderten Vorschriften der LVerbO NRW sind noch nicht einzeln erfasst.",
        },
        {
          text: "Die Vergabegrundsätze erst nach einer Übergangszeit anwenden, damit Dienstanweisungen angepasst werden können.",
          provision: "§ 75a GO NRW",
          outcome: "adopted",
          outcomeNote: "§ 75a GO NRW gilt erst ab dem 1. Januar 2026.",
        },
        {
          text: "Klarstellen, dass die Vergabegrundsätze für die Landschaftsverbände entsprechend gelten.",
          provision: "§ 23 LVerbO NRW",
          outcome: "not-addressed",
          outcomeNote: "Es bleibt bei der allgemeinen Verweisung auf das Haushaltsrecht.",
        },
        {
          text: "Den Aufwand der neuen Pflichtgremien in einer Kostenfolgeabschätzung ausweisen.",
          provision: "§ 27 GO NRW",
          outcome: "open",
          outcomeNote: "Am Gesetzentwurf noch zu prüfen.",
        },
        {
          text: "Die Regelung zur Vollparität unverändert erhalten.",
          provision: "§ 108b GO NRW",
          outcome: "open",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Stellungnahme in der Verbändeanhörung",
      due: "2025-02-28",
      obligation: "soll",
      basis: "Fristsetzung im Anschreiben (ungeprüft)",
      derivation: "Im Anschreiben gesetzt, aus eigener Kenntnis = Fr, 28.02.2025",
      done: true,
      responsible: "referat-1",
    },
    {
      title: "Zuarbeit Abteilung 20: Folgen des § 75a GO NRW im ersten Jahr",
      due: "2026-11-27",
      obligation: "soll",
      basis: "eigene Rückwärtsplanung",
      derivation: "Prüfvermerk 09.12.2026 − 8 Arbeitstage = Fr, 27.11.2026",
      responsible: "referat-1",
    },
    {
      title: "Prüfvermerk kommunale Verfassungsbeschwerde gegen § 75a GO NRW",
      due: "2026-12-09",
      obligation: "soll",
      basis: "eigene Rückwärtsplanung",
      derivation: "Fristende 31.12.2026 − 15 Arbeitstage (25.12.2026 zählt nicht) = Mi, 09.12.2026",
      responsible: "referat-1",
    },
    {
      title: "Ende der Frist für eine kommunale Verfassungsbeschwerde gegen § 75a GO NRW",
      due: "2026-12-31",
      obligation: "muss",
      basis: "Art. 75 Nr. 5b LV NRW, § 52 VerfGHG (Frist ungeprüft)",
      derivation:
        "Inkrafttreten 01.01.2026 + 1 Jahr, der erste Tag zählt mit (§ 187 Abs. 2 BGB) = Do, 31.12.2026",
      responsible: "leitung",
    },
  ],
  actions: [
    {
      date: "2025-01-31",
      title: "Eingang, bewertet: hoch",
      text: "An alle Abteilungen verteilt, weil die LVerbO NRW betroffen ist.",
      by: "referat-1",
    },
    {
      date: "2025-02-04",
      title: "Zuarbeit Abteilung 20 angefordert",
      text: "Wertgrenzen und Dienstanweisungen zur Vergabe.",
      by: "referat-1",
    },
    {
      date: "2025-02-27",
      title: "Schlusszeichnung der Stellungnahme",
      by: "leitung",
    },
    { date: "2025-02-28", title: "Stellungnahme versandt", text: "Fünf Petita.", by: "referat-1" },
    {
      date: "2025-09-03",
      title: "Resonanz ausgewertet",
      text: "Ein Petitum übernommen, drei offen, eines nicht behandelt.",
      by: "referat-2",
    },
    {
      date: "2026-11-16",
      title: "Prüfvermerk zu § 75a GO NRW begonnen",
      text: "Anlass ist das Ende der Jahresfrist.",
      by: "referat-1",
    },
  ],
  affected: [
    {
      law: "GO NRW",
      provisions: [
        "§ 3 Abs. 5",
        "§ 3 Abs. 6",
        "§ 27",
        "§ 27a",
        "§ 27b",
        "§ 58",
        "§ 64",
        "§ 65",
        "§ 67",
        "§ 75a",
        "§ 108b",
      ],
    },
    { law: "KrO NRW", provisions: ["§ 41"] },
    { law: "LVerbO NRW", provisions: [] },
  ],
  related: [
    { key: "nrw-2024-kwahlg", relation: "related" },
    { key: "nrw-2022-digitale-sitzungen", relation: "related" },
  ],
  uncertainty:
    "Als Einbringer gilt die Landesregierung; eine Quelle nennt stattdessen die Fraktionen CDU und GRÜNE. Dieselbe Quelle zählt neun geänderte Gesetze und drei Verordnungen.",
  sources: [wortlaut, newsletter, abstimmung, spitzenverbaende],
};
