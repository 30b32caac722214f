import type { SeedProcedure } from "../types";

const wortlaut =
  "https://recht.nrw.de/lmi/owa/br_bes_text?sg=1&menu=0&bes_id=39205&aufgehoben=N&anw_nr=2";
const gruene =
  "https://gruene-fraktion-nrw.de/2018/07/positionspapier-zur-umsetzung-des-bundesteilhabegesetzes/";
const ksl =
  "https://test.ksl-koeln.de/de/node/595/anhoerung-zum-ausfuehrungsgesetz-bthg-nordrhein-westfalen";

export const nrw2018AgBthg: SeedProcedure = {
  key: "nrw-2018-ag-bthg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Ausführungsgesetz zur Umsetzung des Bundesteilhabegesetzes (AG-BTHG NRW; Artikel 1: AG-SGB IX NRW)",
  shortTitle: "AG-BTHG NRW",
  term: 17,
  summary:
    "Macht die Landschaftsverbände für die Eingliederungshilfe zuständig (§ 1 AG-SGB IX NRW) und regelt, was bei den Kreisen und kreisfreien Städten bleibt. Damit fällt die Entscheidung, die das Bundesteilhabegesetz den Ländern überlassen hatte.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Arbeit, Gesundheit und Soziales",
  leadCommittee: "Ausschuss für Arbeit, Gesundheit und Soziales",
  relevance: "high",
  relevanceReason:
    "Das Gesetz überträgt dem Verband seine finanziell größte Aufgabe und grenzt sie gegenüber den Mitgliedskörperschaften ab.",
  position: "support",
  konnexitaet: "yes",
  responsible: "referat-1",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/357" },
    { kind: "drucksache", value: "LT-Drs. 17/164" },
    { kind: "gazette", value: "GV. NRW. 2018 S. 414" },
  ],
  documents: [
    {
      key: "anfrage",
      kind: "drucksache",
      number: "17/164",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Kleine Anfrage 84",
      date: "2017-07-14",
    },
    {
      key: "antwort",
      kind: "drucksache",
      number: "17/357",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Antwort der Landesregierung auf die Kleine Anfrage 84",
      date: "2017-08-16",
    },
    {
      key: "plenarprotokoll",
      kind: "plenarprotokoll",
      number: "PlBPr 17/31",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 31. Sitzung",
      date: "2018-07-11",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2018 S. 414",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "AG-BTHG NRW vom 21. Juli 2018",
    },
  ],
  steps: [
    {
      title: "Antwort auf die Kleine Anfrage 84",
      state: "occurred",
      date: "2017-08-11",
      body: "Die Landesregierung berichtet, wie weit das Ausführungsgesetz vorbereitet ist.",
      documents: ["anfrage", "antwort"],
      note: "Die Quelle datiert den Schritt auf den 11., die Drucksache auf den 16. August 2017.",
      source:
        "https://kleineanfragen.de/nordrhein-westfalen/17/357-stillstand-bei-der-umsetzung-der-inklusion-in-nrw-die-landesregierung-muss-endlich-ein-landesausfuehrungsgesetz-zum.txt",
    },
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      date: "2018-01",
      note: "Gemeldet am 29. Januar 2018; Drucksachennummer nicht erfasst.",
      source:
        "http://www.dvfr.de/rehabilitation-und-teilhabe/meldungen-aus-der-reha-landschaft/detail/artikel/nrw-bringt-entwurf-eines-ausfuehrungsgesetzes-zur-umsetzung-des-bthg-auf-den-weg/",
    },
    {
      stage: "oeffentliche-anhoerung",
      title: "Öffentliche Anhörung im Landtag",
      state: "occurred",
      date: "2018-03-07",
      source: ksl,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2018-07-11",
      result: "angenommen",
      documents: ["plenarprotokoll"],
      source: "https://en.stateparl.de/protocol?id=nw_17_31&offset=2450",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung und Verkündung",
      state: "occurred",
      date: "2018-07-21",
      documents: ["gv"],
      note: "Nachgewiesen ist der Tag der Ausfertigung; der Ausgabetag des Gesetzblatts ist zu ergänzen. Berichtigung: S. 460.",
      source: wortlaut,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2018",
      note: "Jahr erschlossen, die Artikel treten gestaffelt in Kraft; die Eingliederungshilfe nach neuem Recht beginnt bundesrechtlich 2020.",
    },
  ],
  statements: [
    {
      key: "nrw-2018-ag-bthg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum Entwurf des AG-BTHG NRW (Beispiel)",
      position: "support",
      recipient: "Landtag Nordrhein-Westfalen, Ausschuss für Arbeit, Gesundheit und Soziales",
      sentOn: "2018-02-23",
      summary:
        "Die Trägerschaft in einer Hand sichert gleiche Maßstäbe im ganzen Landesteil. Wir stützen den Entwurf und verlangen klare Schnittstellen und einen Kostenausgleich.",
      petita: [
        {
          text: "Die Landschaftsverbände zu Trägern der Eingliederungshilfe bestimmen.",
          provision: "§ 1 AG-SGB IX NRW",
          outcome: "adopted",
          outcomeNote: "So § 1 AG-SGB IX NRW.",
        },
        {
          text: "Auch die Leistungen für Kinder und Jugendliche mit Behinderung dem überörtlichen Träger zuordnen.",
          provision: "§ 1 AG-SGB IX NRW",
          outcome: "partly",
          outcomeNote: "Die Zuständigkeit ist zwischen überörtlicher und örtlicher Ebene geteilt.",
        },
        {
          text: "Die Aufgabenübertragung als konnexitätsrelevant behandeln und die Kostenfolgen abschätzen.",
          outcome: "open",
          outcomeNote: "Wie das Land die Frage entschieden hat, ist noch nicht belegt.",
        },
        {
          text: "Für den Wechsel der Fälle feste Stichtage und Übergabelisten vorsehen.",
          outcome: "open",
          outcomeNote: "Noch nicht ausgewertet.",
        },
      ],
    },
    {
      key: "nrw-2018-ag-bthg-ksl",
      origin: "others",
      author: "Kompetenzzentrum Selbstbestimmt Leben (KSL) Köln",
      title: "Mündliche Stellungnahme in der Anhörung",
      position: "support",
      sentOn: "2018-03-07",
      summary:
        "Der Sachverständige warnt davor, die Zuständigkeit auf viele örtliche Stellen zu verteilen, und spricht sich für die Landschaftsverbände aus.",
      petita: [
        {
          text: "Die Eingliederungshilfe einheitlich bei den Landschaftsverbänden bündeln.",
          provision: "§ 1 AG-SGB IX NRW",
          outcome: "partly",
          outcomeNote: "Für Erwachsene im Wesentlichen erreicht.",
        },
      ],
      source: ksl,
    },
    {
      key: "nrw-2018-ag-bthg-gruene",
      origin: "others",
      author: "Fraktion BÜNDNIS 90/DIE GRÜNEN",
      title: "Positionspapier nach der Anhörung",
      position: "amend",
      sentOn: "2018-07-10",
      summary: "Die Fraktion will die überörtliche Zuständigkeit auch für Minderjährige.",
      petita: [
        {
          text: "Leistungen für minderjährige Menschen mit Behinderung den Landschaftsverbänden zuweisen.",
          outcome: "partly",
          outcomeNote:
            "Die Zuständigkeit für Minderjährige ist zwischen beiden Ebenen geteilt (aus eigener Kenntnis).",
        },
      ],
      source: gruene,
    },
  ],
  deadlines: [
    {
      title: "Zuarbeit Abteilung 50 zur Anhörung",
      due: "2018-02-16",
      obligation: "soll",
      basis: "eigene Rückwärtsplanung",
      derivation: "Versand 23.02.2018 − 5 Arbeitstage = Fr, 16.02.2018",
      done: true,
      responsible: "referat-1",
    },
  ],
  actions: [
    {
      date: "2018-01-30",
      title: "Eingang, bewertet: hoch",
      text: "An Abteilung 50 und Abteilung 20 verteilt.",
      by: "referat-1",
    },
    { date: "2018-01-31", title: "Zuarbeit Abteilung 50 angefordert", by: "referat-1" },
    { date: "2018-02-23", title: "Stellungnahme versandt", text: "Vier Petita.", by: "referat-1" },
    { date: "2018-08-20", title: "Resonanz ausgewertet", by: "referat-1" },
  ],
  affected: [
    { law: "AG-SGB IX NRW", provisions: ["§ 1", "§ 2"] },
    { law: "IGG NRW", provisions: [] },
  ],
  related: [
    { key: "bund-2016-bthg", relation: "transposes" },
    { key: "nrw-2016-isg", relation: "related" },
  ],
  uncertainty:
    "Das Inklusionsgrundsätzegesetz wird durch Artikel 8a geändert; welche Vorschrift betroffen ist, sagen die Quellen nicht.",
  sources: [wortlaut, gruene, ksl],
};
