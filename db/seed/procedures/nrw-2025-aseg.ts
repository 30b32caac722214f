import type { SeedProcedure } from "../types";

const roedl =
  "https://www.roedl.de/de-de/de/themen/Seiten/Oeffentlicher-Sektor/altschuldenentlastungsgesetz-aseg-nrw-verabschiedet.aspx";
const cheBeratung = "https://www.che-kommunalberatung.de/entschuldungsprogramm-aseg-nrw";
const ersteLesung =
  "https://www.sascha-lienesch.de/artikel/landtag-nrw-gesetz-zur-kommunalen-altschuldenhilfe-auf-dem-weg-nrw-voran";
const anhoerung =
  "https://www.cdu-nrw-fraktion.de/artikel/frielingkorte-extrem-breite-unterstuetzung-fuer-nrw-altschuldenhilfe";
const staedtetag =
  "https://www.staedtetag-nrw.de/positionen/beschluesse/2025/356-altschuldenentlastungsgesetz";
const idr =
  "https://idrd.de/news/aktuelles?cHash=fa2b4bd83c4d9ffca9a2e39f93fa7e9a&tx_ttnews%5Btt_news%5D=583";

export const nrw2025Aseg: SeedProcedure = {
  key: "nrw-2025-aseg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur anteiligen Entschuldung von Kommunen im Land Nordrhein-Westfalen (Altschuldenentlastungsgesetz Nordrhein-Westfalen – ASEG NRW)",
  shortTitle: "ASEG NRW",
  term: 18,
  summary:
    "Das Land übernimmt einen Teil der kommunalen Liquiditätskredite; der Rahmen beträgt 7,5 Mrd. Euro über 30 Jahre. Begleitend schärft § 89 GO NRW die Pflicht, neue Kredite zur Liquiditätssicherung zurückzuführen.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
  leadCommittee: "Ausschuss für Heimat und Kommunales",
  relevance: "medium",
  relevanceReason:
    "Entlastet Mitgliedskörperschaften und damit die Umlagezahler; die Tilgungsregeln der GO NRW gelten über § 23 LVerbO NRW auch für den Verband.",
  position: "amend",
  konnexitaet: "no",
  responsible: "referat-1",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2025 S. 653" }],
  documents: [
    {
      key: "entwurf",
      kind: "entwurf",
      publisher: "Landesregierung Nordrhein-Westfalen",
      title: "Gesetzentwurf, Stand 13. Mai 2025",
      date: "2025-05-13",
      url: cheBeratung,
    },
    {
      key: "vorstandsbeschluss",
      kind: "stellungnahme",
      publisher: "Städtetag Nordrhein-Westfalen",
      title: "Vorstandsbeschluss zum Altschuldenentlastungsgesetz",
      date: "2025-07-02",
      url: staedtetag,
    },
    {
      key: "idr-schreiben",
      kind: "schreiben",
      publisher: "Institut der Rechnungsprüfer (IDR)",
      title: "Schreiben an das MHKBD",
      date: "2025-03-17",
      url: idr,
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2025 S. 653",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Altschuldenentlastungsgesetz (Ausgabe Nr. 33)",
      date: "2025-07-17",
    },
  ],
  steps: [
    {
      stage: "kabinett-freigabe",
      title: "Landesregierung beschließt den Referentenentwurf",
      state: "occurred",
      date: "2025-02-25",
      source: cheBeratung,
    },
    {
      stage: "verbaendeanhoerung",
      title: "Stellungnahme der Rechnungsprüfer im Anhörungsverfahren",
      state: "occurred",
      date: "2025-03-17",
      body: "Das Schreiben des IDR belegt, dass die Verbändeanhörung im März 2025 lief.",
      documents: ["idr-schreiben"],
      note: "Beginn und Ende der Anhörungsfrist sind nicht erfasst.",
      source: idr,
    },
    {
      title: "Überarbeiteter Entwurf",
      state: "occurred",
      date: "2025-05-13",
      documents: ["entwurf"],
      source: cheBeratung,
    },
    {
      stage: "einbringung",
      title: "Kabinett beschließt den Gesetzentwurf",
      state: "occurred",
      date: "2025-05-14",
      body: "Rahmen: 7,5 Mrd. Euro, verteilt auf 30 Jahre.",
      note: "Die Drucksachennummer ist in den Quellen nicht genannt.",
      source: ersteLesung,
    },
    {
      stage: "erste-lesung",
      title: "1. Lesung",
      state: "occurred",
      date: "2025-05-22",
      source: ersteLesung,
    },
    {
      stage: "oeffentliche-anhoerung",
      title: "Anhörung von Sachverständigen im Kommunalausschuss",
      state: "occurred",
      date: "2025",
      note: "An einem Montag im Juni oder Juli 2025; der Tag ist nicht genannt.",
      source: anhoerung,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2025-07-09",
      body: "Der Landtag nimmt den Entwurf ohne Änderung an.",
      result: "angenommen",
      source: roedl,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 33",
      state: "occurred",
      date: "2025-07-17",
      documents: ["gv"],
      note: "Der Tag ist erschlossen: Das Gesetz trat am Tag nach der Verkündung in Kraft, also am 18. Juli.",
      source: roedl,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten, Beginn der Antragsfrist",
      state: "occurred",
      date: "2025-07-18",
      source: roedl,
    },
    {
      stage: "nachlauf",
      title: "Ende der Antragsfrist",
      state: "occurred",
      date: "2025-11-30",
      body: "Anträge auf Übernahme waren bis zu diesem Tag zu stellen (§ 4 Abs. 1 Satz 2).",
      source: roedl,
    },
    {
      stage: "nachlauf",
      title: "Beitrag des Bundes zur Altschuldenlösung",
      state: "undated",
      note: "Von Land und Spitzenverbänden erwartet; ein Bundesgesetz mit Termin ist uns nicht belegt.",
      source: staedtetag,
    },
  ],
  statements: [
    {
      key: "nrw-2025-aseg-staedtetag",
      origin: "others",
      author: "Städtetag Nordrhein-Westfalen",
      title: "Vorstandsbeschluss zum Altschuldenentlastungsgesetz",
      position: "support",
      sentOn: "2025-07-02",
      summary:
        "Der Städtetag trägt den überarbeiteten Entwurf mit, weil das Land die Hälfte der Kassenkredite fest zusagt, und nennt drei offene Punkte.",
      petita: [
        {
          text: "Einen eigenen Anteil des Bundes erreichen und vollständig an die Kommunen weitergeben.",
          outcome: "open",
        },
        {
          text: "Das Tilgungsgebot streichen, bis die Altschulden vollständig gelöst sind.",
          provision: "§ 89 Abs. 4 GO NRW",
          outcome: "rejected",
          outcomeNote: "Am 9. Juli 2025 unverändert verabschiedet.",
        },
        {
          text: "Neben Wirtschaftsprüfern auch ein Testat der Gemeindeprüfungsanstalt zulassen.",
          provision: "§ 4 Abs. 3 ASEG NRW",
          outcome: "rejected",
          outcomeNote: "Am 9. Juli 2025 unverändert verabschiedet.",
        },
      ],
      source: staedtetag,
    },
    {
      key: "nrw-2025-aseg-idr",
      origin: "others",
      author: "Institut der Rechnungsprüfer (IDR)",
      title: "Schreiben an das MHKBD zum Entwurf",
      position: "amend",
      recipient: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
      sentOn: "2025-03-17",
      summary:
        "Im Grundsatz zustimmend; die Rechnungsprüfer fragen, ob die Hilfe trägt, ob sie nachvollziehbar verteilt wird und welche Anreize sie setzt.",
      petita: [],
      source: idr,
    },
    {
      key: "nrw-2025-aseg-kspv",
      origin: "others",
      author: "Arbeitsgemeinschaft der kommunalen Spitzenverbände Nordrhein-Westfalen",
      title: "Mündliche Stellungnahme in der Anhörung",
      position: "support",
      recipient: "Landtag Nordrhein-Westfalen, Ausschuss für Heimat und Kommunales",
      summary:
        "Nach Darstellung der Regierungsfraktionen unterstützten die Verbände den Entwurf deutlich; eine eigene Niederschrift liegt uns nicht vor.",
      petita: [],
      source: anhoerung,
    },
    {
      key: "nrw-2025-aseg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum Referentenentwurf des ASEG NRW (Beispiel)",
      position: "amend",
      recipient: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
      sentOn: "2025-03-25",
      summary:
        "Die Entschuldung stärkt die Umlagezahler und wird begrüßt. Für Umlageverbände passen starre Tilgungsvorgaben nicht, weil ihr Liquiditätsbedarf dem Sozialaufwand folgt.",
      petita: [
        {
          text: "Die Hälfte der Liquiditätskredite fest zusagen statt nach Haushaltslage.",
          provision: "§ 3 Abs. 2 ASEG NRW",
          outcome: "adopted",
          outcomeNote:
            "Der überarbeitete Entwurf sagt die hälftige Übernahme fest zu, wie der Städtetag am 2. Juli 2025 festhält.",
        },
        {
          text: "Umlageverbände vom Tilgungsgebot ausnehmen oder ihnen eine längere Rückführung einräumen.",
          provision: "§ 89 Abs. 4 GO NRW",
          outcome: "rejected",
          outcomeNote: "Die Vorschrift blieb im parlamentarischen Verfahren unverändert.",
        },
        {
          text: "Den Bestand der Liquiditätskredite auch durch die Gemeindeprüfungsanstalt bestätigen lassen.",
          provision: "§ 4 Abs. 3 ASEG NRW",
          outcome: "rejected",
          outcomeNote: "Am 9. Juli 2025 unverändert verabschiedet.",
        },
        {
          text: "Klarstellen, dass der Schuldendienst des Landes den Steuerverbund nicht mindert.",
          outcome: "not-addressed",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Beitrag zur Stellungnahme der Spitzenverbände",
      due: "2025-03-26",
      obligation: "soll",
      basis: "Fristsetzung im Anschreiben (ungeprüft)",
      derivation: "Im Anschreiben gesetzt, aus eigener Kenntnis = Mi, 26.03.2025",
      done: true,
      responsible: "referat-1",
    },
    {
      title: "Hinweis an die Mitgliedskörperschaften vor Ende der Antragsfrist",
      due: "2025-11-28",
      obligation: "soll",
      basis: "§ 4 Abs. 1 Satz 2 ASEG NRW",
      derivation:
        "Die Antragsfrist endet am Sonntag, 30.11.2025; ob sie auf Montag rückt, ist offen, deshalb letzter Arbeitstag davor = Fr, 28.11.2025",
      done: true,
      responsible: "referat-1",
    },
    {
      title: "Prüfvermerk kommunale Verfassungsbeschwerde",
      due: "2026-07-17",
      obligation: "muss",
      basis: "Art. 75 Nr. 5b LV NRW, § 52 VerfGHG (Frist ungeprüft)",
      derivation:
        "Inkrafttreten 18.07.2025 + 1 Jahr, der erste Tag zählt mit (§ 187 Abs. 2 BGB) = Fr, 17.07.2026",
      done: true,
      responsible: "referat-1",
    },
    {
      title: "Wiedervorlage: Beitrag des Bundes",
      due: "2027-01-15",
      obligation: "regel",
      basis: "eigene Wiedervorlage",
      derivation: "Letzte Prüfung 16.10.2026 + 13 Wochen (vierteljährlich) = Fr, 15.01.2027",
      responsible: "referat-1",
    },
  ],
  actions: [
    {
      date: "2025-02-26",
      title: "Eingang, bewertet: mittel",
      text: "An Abteilung 20 verteilt.",
      by: "referat-1",
    },
    {
      date: "2025-03-03",
      title: "Zuarbeit Abteilung 20 angefordert",
      text: "Liquiditätsplanung des Verbandes unter dem vorgesehenen Tilgungsgebot.",
      by: "referat-1",
    },
    { date: "2025-03-24", title: "Schlusszeichnung der Stellungnahme", by: "leitung" },
    {
      date: "2025-03-25",
      title: "Stellungnahme versandt",
      text: "Vier Petita, Durchschrift an Städtetag und Landkreistag.",
      by: "referat-1",
    },
    {
      date: "2025-08-04",
      title: "Resonanz ausgewertet",
      text: "Ein Petitum übernommen, zwei abgelehnt, eines nicht behandelt.",
      by: "referat-1",
    },
    {
      date: "2025-11-12",
      title: "Mitgliedskörperschaften an die Antragsfrist erinnert",
      by: "referat-1",
    },
  ],
  affected: [
    { law: "ASEG NRW", provisions: ["§ 3 Abs. 2", "§ 4 Abs. 1", "§ 4 Abs. 3"] },
    { law: "GO NRW", provisions: ["§ 89 Abs. 2", "§ 89 Abs. 4"] },
  ],
  related: [
    { key: "nrw-2026-gfg", relation: "related" },
    { key: "nrw-2024-3nkfwg", relation: "related" },
  ],
  uncertainty:
    "Drucksachennummern und der Tag der Anhörung fehlen in den Quellen; der Tag der Verkündung ist aus dem Inkrafttreten erschlossen.",
  sources: [
    roedl,
    cheBeratung,
    ersteLesung,
    staedtetag,
    "https://ris-bi.wermelskirchen.de/vo020.asp?VOLFDNR=6247",
  ],
};
