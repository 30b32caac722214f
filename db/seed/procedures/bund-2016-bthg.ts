import type { SeedProcedure } from "../types";

const umsetzung =
  "https://gemeinsam-einfach-machen.de/GEM/DE/AS/Umsetzung_UN-BRK/Umsetzung_BTHG/Bundesteilhabegesetz_node.html";

export const bund2016Bthg: SeedProcedure = {
  key: "bund-2016-bthg",
  level: "bund",
  modelId: "bund",
  title:
    "Gesetz zur Stärkung der Teilhabe und Selbstbestimmung von Menschen mit Behinderungen (Bundesteilhabegesetz – BTHG)",
  shortTitle: "Bundesteilhabegesetz",
  term: 18,
  summary:
    "Löst die Eingliederungshilfe aus der Sozialhilfe und ordnet sie als eigenes Leistungsrecht in das SGB IX ein. Welche Stelle Träger ist, überlässt das Gesetz den Ländern; in Nordrhein-Westfalen folgt darauf das AG-BTHG NRW.",
  initiators: ["Bundesregierung"],
  leadMinistry: "Bundesministerium für Arbeit und Soziales",
  leadCommittee: "Ausschuss für Arbeit und Soziales",
  relevance: "high",
  relevanceReason:
    "Die Eingliederungshilfe ist der größte Ausgabeblock der Landschaftsverbände; das Gesetz verändert Zuständigkeit, Verfahren und Kosten zugleich.",
  position: "amend",
  konnexitaet: "unclear",
  responsible: "referat-1",
  identifiers: [
    { kind: "drucksache", value: "BT-Drs. 18/9522" },
    { kind: "drucksache", value: "BT-Drs. 18/10523" },
    { kind: "gazette", value: "BGBl. 2016 I Nr. 66" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "18/9522",
      publisher: "Deutscher Bundestag",
      title: "Gesetzentwurf der Bundesregierung",
    },
    {
      key: "beschlussempfehlung",
      kind: "beschlussempfehlung",
      number: "18/10523",
      publisher: "Deutscher Bundestag",
      title: "Beschlussempfehlung und Bericht des Ausschusses für Arbeit und Soziales",
    },
    {
      key: "bgbl",
      kind: "gesetzblatt",
      number: "BGBl. 2016 I Nr. 66",
      publisher: "Bundesgesetzblatt",
      title: "Verkündung des Bundesteilhabegesetzes",
      date: "2016-12-29",
    },
  ],
  steps: [
    {
      stage: "referentenentwurf",
      title: "Referentenentwurf des BMAS",
      state: "occurred",
      date: "2016-04-26",
      body: "Das Ministerium eröffnet die Ressortabstimmung und hört gleichzeitig Länder und Verbände an.",
      source:
        "http://www.gemeinsam-einfach-machen.de/GEM/DE/AS/Gesetzesvorhaben/BTHG/Gesetz_BTHG/Gesetz_node.html",
    },
    {
      stage: "beteiligung-laender",
      title: "Beteiligung der Länder und Verbände",
      state: "occurred",
      date: "2016-04-26",
      body: "Der Entwurf geht am selben Tag an die Länder und an die Verbände.",
      source:
        "http://www.gemeinsam-einfach-machen.de/GEM/DE/AS/Gesetzesvorhaben/BTHG/Gesetz_BTHG/Gesetz_node.html",
    },
    {
      title: "Gemeinsame Stellungnahme der Fachverbände",
      state: "occurred",
      date: "2016-05-18",
      body: "Die Fachverbände für Menschen mit Behinderung äußern sich gemeinsam zum Referentenentwurf.",
      source: "https://www.fokus-pflegerecht.de/bundesteilhabegesetz/",
    },
    {
      stage: "kabinett",
      title: "Beschluss des Bundeskabinetts",
      state: "occurred",
      date: "2016-06-28",
      source: umsetzung,
    },
    {
      stage: "erste-beratung",
      title: "1. Beratung im Bundestag",
      state: "occurred",
      date: "2016-09-22",
      documents: ["entwurf"],
      note: "Nach den Quellen einen Tag vor dem ersten Durchgang im Bundesrat; die Reihenfolge ist so übernommen.",
      source: umsetzung,
    },
    {
      stage: "bundesrat-1",
      title: "Bundesrat, 1. Durchgang",
      state: "occurred",
      date: "2016-09-23",
      body: "Der Bundesrat nimmt mit 96 beschlossenen Änderungsanträgen Stellung.",
      result: "96 Änderungsanträge",
      source: umsetzung,
    },
    {
      stage: "zweite-dritte-beratung",
      title: "2. und 3. Beratung im Bundestag",
      state: "occurred",
      date: "2016-12-01",
      body: "Das Plenum übernimmt 68 Änderungen des Ausschusses; die Regierungsfraktionen tragen den Beschluss.",
      result: "angenommen",
      documents: ["beschlussempfehlung"],
      source: umsetzung,
    },
    {
      stage: "bundesrat-2",
      title: "Bundesrat, 2. Durchgang",
      state: "occurred",
      date: "2016-12-16",
      result: "zugestimmt",
      source: umsetzung,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im Bundesgesetzblatt",
      state: "occurred",
      date: "2016-12-29",
      documents: ["bgbl"],
      note: "Die Seitenzahl (S. 3234) ist nicht am Gesetzblatt geprüft.",
      source: umsetzung,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der ersten Stufe",
      state: "occurred",
      date: "2017-01-01",
      note: "Die Quelle nennt den Tag als geplantes Inkrafttreten; weitere Stufen folgen bis 2023.",
      source:
        "https://www.dgm.org/aktuelles/aktuelles-meldungen/meldungen/bundesteilhabegesetz-ist-beschlossen",
    },
    {
      stage: "inkrafttreten",
      title: "Neues Recht der Eingliederungshilfe im SGB IX",
      state: "occurred",
      date: "2020-01-01",
      body: "Fachleistung und Lebensunterhalt werden getrennt; Träger der Eingliederungshilfe handeln nach dem SGB IX.",
      note: "Datum aus eigener Kenntnis, am Artikelgesetz noch zu prüfen.",
    },
  ],
  statements: [
    {
      key: "bund-2016-bthg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum Referentenentwurf des Bundesteilhabegesetzes (Beispiel)",
      position: "amend",
      recipient: "Bundesministerium für Arbeit und Soziales",
      sentOn: "2016-05-18",
      summary:
        "Der Systemwechsel wird getragen. Wir bitten darum, den Zugang zur Leistung zu erproben, bevor er sich ändert, das Verhältnis zur Pflege zu klären und die Kostenfolgen zu messen, statt sie zu schätzen.",
      petita: [
        {
          text: "Der neue Begriff der wesentlichen Behinderung soll erst gelten, wenn seine Wirkung auf den Kreis der Berechtigten erprobt ist.",
          provision: "§ 99 SGB IX",
          outcome: "adopted",
          outcomeNote:
            "Die neue Schwelle ist nicht sofort in Kraft gesetzt worden; vorgeschaltet wurde eine Erprobung.",
        },
        {
          text: "Leistungen der Eingliederungshilfe und der Pflege sollen nebeneinander bestehen; ein Vorrang der Pflege im häuslichen Umfeld ist zu streichen.",
          provision: "§ 91 SGB IX",
          outcome: "adopted",
          outcomeNote: "Der Vorrang ist im Ausschuss entfallen.",
        },
        {
          text: "Für die Mehrkosten der Träger ist ein Ausgleich vorzusehen, der an gemessenen statt an geschätzten Fallzahlen anknüpft.",
          outcome: "partly",
          outcomeNote:
            "Das Gesetz ordnet eine Untersuchung der Finanzfolgen an, knüpft aber keinen Ausgleich daran.",
        },
        {
          text: "Für die Trennung von Fachleistung und Lebensunterhalt ist ein Vorlauf von mindestens drei Jahren nötig.",
          outcome: "adopted",
          outcomeNote: "Die Trennung gilt erst ab dem 1. Januar 2020.",
        },
      ],
    },
    {
      key: "bund-2016-bthg-fachverbaende",
      origin: "others",
      author: "Fachverbände für Menschen mit Behinderung",
      title: "Gemeinsame Stellungnahme zum Referentenentwurf",
      position: "amend",
      recipient: "Bundesministerium für Arbeit und Soziales",
      sentOn: "2016-05-18",
      summary:
        "Die gemeinsame Äußerung der Fachverbände ist mit Datum nachgewiesen; ihr Inhalt ist hier noch nicht erfasst.",
      petita: [],
      source: "https://www.fokus-pflegerecht.de/bundesteilhabegesetz/",
    },
  ],
  deadlines: [
    {
      title: "Zuarbeit Abteilung 50 zum Referentenentwurf",
      due: "2016-05-11",
      obligation: "soll",
      basis: "eigene Rückwärtsplanung",
      derivation:
        "Versand 18.05.2016 − 4 Arbeitstage (Pfingstmontag 16.05.2016 zählt nicht) = Mi, 11.05.2016",
      done: true,
      responsible: "referat-1",
    },
  ],
  actions: [
    {
      date: "2016-04-27",
      title: "Eingang, bewertet: hoch",
      text: "An Abteilung 50 und Abteilung 20 verteilt.",
      by: "referat-1",
    },
    {
      date: "2016-04-28",
      title: "Zuarbeit Abteilung 50 angefordert",
      text: "Fallzahlen und Kosten der Eingliederungshilfe, getrennt nach besonderen Wohnformen und ambulanter Unterstützung.",
      by: "referat-1",
    },
    {
      date: "2016-05-17",
      title: "Schlusszeichnung der Stellungnahme",
      by: "leitung",
    },
    {
      date: "2016-05-18",
      title: "Stellungnahme versandt",
      text: "Vier Petita; Durchschrift an die kommunalen Spitzenverbände.",
      by: "referat-1",
    },
    {
      date: "2017-01-09",
      title: "Resonanz ausgewertet",
      text: "Drei Petita übernommen, eines teilweise.",
      by: "referat-2",
    },
  ],
  affected: [
    { law: "SGB IX", provisions: ["§ 91", "§ 99"] },
    { law: "SGB XII", provisions: [] },
  ],
  related: [{ key: "nrw-2018-ag-bthg", relation: "related" }],
  uncertainty:
    "Die genannten Einzelvorschriften des SGB IX und die späteren Reformstufen sind aus eigener Kenntnis ergänzt und noch nicht am Gesetzblatt geprüft.",
  sources: [
    umsetzung,
    "https://www.fokus-pflegerecht.de/bundesteilhabegesetz/",
    "https://bagwfbm.de/article/2847",
  ],
};
