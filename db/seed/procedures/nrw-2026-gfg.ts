import type { SeedProcedure } from "../types";

const staedtetag =
  "https://www.staedtetag-nrw.de/positionen/beschluesse/2025/356-gemeindefinanzierungsgesetz-2026";
const zweiteLesung =
  "https://gruene-fraktion-nrw.de/fachnewsletter-ausgaben/gemeindefinanzierung-fuer-2026";
const ersteLesung =
  "https://www.cdu-nrw-fraktion.de/artikel/martin-lucke-mdl-zu-top-2-gesetz-zur-regelung-der-zuweisungen-des-landes-nordrhein-westfalen";

export const nrw2026Gfg: SeedProcedure = {
  key: "nrw-2026-gfg",
  level: "land",
  modelId: "land-nrw",
  title: "Gemeindefinanzierungsgesetz 2026",
  shortTitle: "GFG 2026",
  term: 18,
  summary:
    "Verteilt die Zuweisungen des Landes an Gemeinden, Kreise und Landschaftsverbände für 2026. Der Entwurf rechnete mit rund 16,45 Mrd. Euro, zur zweiten Lesung lag die Finanzausgleichsmasse bei 16,837 Mrd. Euro; der Verbundsatz bleibt der Streitpunkt.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
  relevance: "high",
  relevanceReason:
    "Schlüsselzuweisungen und Umlagegrundlagen bestimmen zusammen, wie hoch die Landschaftsumlage ausfallen muss.",
  position: "amend",
  konnexitaet: "no",
  responsible: "referat-1",
  identifiers: [],
  documents: [
    {
      key: "vorstandsbeschluss",
      kind: "stellungnahme",
      publisher: "Städtetag Nordrhein-Westfalen",
      title: "Beschluss des Vorstandes zum Gemeindefinanzierungsgesetz 2026",
      date: "2025",
      url: staedtetag,
    },
  ],
  steps: [
    {
      title: "Beschluss des Städtetags zum Verbundsatz",
      state: "occurred",
      date: "2025",
      body: "Der Vorstand verlangt, den Verbundsatz dauerhaft auf 28 Prozent anzuheben.",
      documents: ["vorstandsbeschluss"],
      note: "Die Quellen nennen nur das Jahr.",
      source: staedtetag,
    },
    {
      stage: "erste-lesung",
      title: "1. Lesung",
      state: "occurred",
      date: "2025",
      body: "Der Entwurf geht von rund 16,45 Mrd. Euro aus; die endgültige Summe steht erst nach dem Ende des Verbundzeitraums fest.",
      note: "Aus einer veröffentlichten Plenarrede erschlossen; Tag und Drucksachennummer fehlen.",
      source: ersteLesung,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung",
      state: "occurred",
      date: "2025",
      body: "Der Landtag beschließt den Entwurf mit 16,837 Mrd. Euro, 6,8 Prozent mehr als im Vorjahr; fast 14,2 Mrd. Euro davon sind Schlüsselzuweisungen.",
      result: "angenommen",
      note: "Nach der Mitteilung einer Fraktion; der Sitzungstag ist dort nicht genannt.",
      source: zweiteLesung,
    },
    {
      stage: "dritte-lesung",
      title: "3. Lesung",
      state: "undated",
      note: "Nach § 78 GO LT zwingend; ein Tag ist uns nicht belegt und noch nachzutragen.",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung und Verkündung",
      state: "undated",
      note: "Fundstelle im GV. NRW. noch nicht nachgewiesen.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "undated",
      note: "Das Gesetz regelt das Haushaltsjahr 2026; der Tag des Inkrafttretens ist am Gesetzblatt zu prüfen.",
    },
    {
      title: "Anschluss: Gemeindefinanzierungsgesetz 2027",
      state: "undated",
      note: "Erwartet, weil das Land jährlich ein neues GFG vorlegt; zu Eckpunkten und Entwurf ist uns kein veröffentlichter Termin bekannt.",
    },
  ],
  statements: [
    {
      key: "nrw-2026-gfg-staedtetag",
      origin: "others",
      author: "Städtetag Nordrhein-Westfalen",
      title: "Vorstandsbeschluss zum GFG 2026",
      position: "amend",
      summary:
        "Der Städtetag hält die Masse für strukturell zu klein und will einen dauerhaft höheren Verbundsatz; die mehrjährige Ermittlung der Gewerbesteuer sieht er skeptisch.",
      petita: [
        {
          text: "Den Verbundsatz dauerhaft auf 28 Prozent anheben.",
          outcome: "open",
          outcomeNote: "In den Berichten über die zweite Lesung findet sich dazu nichts.",
        },
        {
          text: "Auf eine mehrjährige Ermittlung der Gewerbesteuer verzichten oder sie zumindest neu begründen.",
          outcome: "open",
        },
      ],
      source: staedtetag,
    },
    {
      key: "nrw-2026-gfg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum Entwurf des GFG 2026 (Beispiel)",
      position: "amend",
      recipient: "Landtag Nordrhein-Westfalen, Ausschuss für Heimat und Kommunales",
      sentOn: "2025-10-24",
      summary:
        "Die Umlageverbände finanzieren Aufgaben, deren Kosten sie nicht steuern. Die Schlüsselmasse der Landschaftsverbände soll deshalb mit der Eingliederungshilfe wachsen und früh feststehen.",
      petita: [
        {
          text: "Den Verbundsatz in Stufen auf 28 Prozent anheben und die Anhebung im Gesetz festschreiben.",
          outcome: "open",
        },
        {
          text: "Den Anteil der Landschaftsverbände an der Schlüsselmasse an der Entwicklung der Sozialausgaben messen.",
          outcome: "open",
        },
        {
          text: "Die Modellrechnung bis Ende Oktober vorlegen, damit die Umlagehebesätze vor dem Jahreswechsel beschlossen werden können.",
          outcome: "open",
        },
        {
          text: "Die Folgen des Altschuldengesetzes für den Steuerverbund gesondert ausweisen.",
          outcome: "open",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Zuarbeit Abteilung 20 zur Wirkung auf die Landschaftsumlage",
      due: "2026-11-25",
      obligation: "soll",
      basis: "eigene Rückwärtsplanung",
      derivation: "Schlusszeichnung 04.12.2026 − 7 Arbeitstage = Mi, 25.11.2026",
      responsible: "referat-1",
    },
    {
      title: "Vermerk zur Wirkung des GFG 2026 schlusszeichnen",
      due: "2026-12-04",
      obligation: "soll",
      basis: "eigene Planung",
      derivation: "Auftrag der Leitung 13.11.2026 + 3 Wochen = Fr, 04.12.2026",
      responsible: "leitung",
    },
    {
      title: "Prüfvermerk kommunale Verfassungsbeschwerde gegen das GFG 2026",
      due: "2026-12-31",
      obligation: "muss",
      basis: "Art. 75 Nr. 5b LV NRW, § 52 VerfGHG (Frist ungeprüft)",
      derivation:
        "Vorsorglich angenommenes Inkrafttreten 01.01.2026 + 1 Jahr, der erste Tag zählt mit (§ 187 Abs. 2 BGB) = Do, 31.12.2026",
    },
  ],
  actions: [
    {
      date: "2025-09-22",
      title: "Eingang, bewertet: hoch",
      text: "An Abteilung 20 verteilt; Referat 1 übernimmt.",
      by: "referat-1",
    },
    {
      date: "2025-10-24",
      title: "Stellungnahme versandt",
      text: "Vier Petita, alle offen.",
      by: "referat-1",
    },
    {
      date: "2026-11-13",
      title: "Vermerk zur Umlagewirkung beauftragt",
      text: "Gefragt ist, was die höhere Schlüsselmasse 2026 für den Hebesatz bedeutet hat.",
      by: "leitung",
    },
    {
      date: "2026-11-16",
      title: "Zuarbeit Abteilung 20 angefordert",
      by: "referat-1",
    },
  ],
  affected: [{ law: "GFG 2026", provisions: [] }],
  related: [
    { key: "nrw-2022-2024-gfg-verfgh", relation: "related" },
    { key: "nrw-2025-aseg", relation: "related" },
  ],
  uncertainty:
    "Belegt sind nur Beschlüsse und Mitteilungen aus 2025; Drucksachennummer, dritte Lesung und Fundstelle fehlen, deshalb endet der belegte Verlauf mit der zweiten Lesung.",
  sources: [staedtetag, zweiteLesung, ersteLesung],
};
