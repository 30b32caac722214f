import type { SeedProcedure } from "../types";

const lwlFachamt = "https://lwl-dlbw.de/de/wissen-information/denkmalschutzgesetz";
const dguf =
  "https://www.dguf.de/ngo/stellungnahmen/regelungen-und-gesetzgebungsverfahren/2025-ministerin-scharrenbach-cdu-moechte-denkmalschutz-in-nrw-erheblich-einschraenken?rCH=2";
const rheinischerVerein =
  "https://www.rheinischer-verein.de/widerstand-gegen-geplante-novelle-beim-nrw-denkmalschutzgesetz";
const kanzlei = "https://dombert.de/en/nrw-landtag-diskutiert-aenderungen-am-denkmalschutzgesetz/";
const wahltermin =
  "https://www.evangelische-zeitung.de/nrw-landtag-streitet-ueber-zeitpunkt-der-kibiz-reform";

export const nrw2025BauoDschg: SeedProcedure = {
  key: "nrw-2025-bauo-dschg",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Änderung der Landesbauordnung 2018 und des Denkmalschutzgesetzes",
  shortTitle: "Bauordnung und Denkmalschutz 2025",
  term: 18,
  summary:
    "Ändert mit der Landesbauordnung auch das Denkmalschutzgesetz: Anlagen der Verteidigung und des Katastrophenschutzes sollen ausgenommen werden, das Ministerium soll Zuständigkeiten durch Verordnung verschieben können, und die Fachämter verlieren ihr Antragsrecht bei Liegenschaften von Land und Bund.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
  relevance: "high",
  relevanceReason:
    "Das Antragsrecht und die Zuständigkeit der Denkmalfachämter stehen unmittelbar im Entwurf.",
  position: "reject",
  konnexitaet: "unclear",
  responsible: "referat-2",
  identifiers: [],
  documents: [
    {
      key: "lv-stellungnahme",
      kind: "stellungnahme",
      publisher: "Landschaftsverbände Westfalen-Lippe und Rheinland",
      title: "Stellungnahme beider Landschaftsverbände in der Verbändeanhörung",
      date: "2025",
      url: lwlFachamt,
    },
  ],
  steps: [
    {
      stage: "unterrichtung-landtag",
      title: "Unterrichtung des Landtags über den Entwurf",
      state: "occurred",
      date: "2025-07",
      body: "Mitte Juli, kurz vor der Sommerpause.",
      note: "Der Tag und die Nummer der Vorlage sind nicht erfasst.",
      source: dguf,
    },
    {
      stage: "verbaendeanhoerung",
      title: "Verbändeanhörung in den Schulferien",
      state: "occurred",
      date: "2025-07",
      body: "Ausgewählte Verbände werden mit kurzer Frist beteiligt; auch die Landschaftsverbände nehmen Stellung.",
      documents: ["lv-stellungnahme"],
      note: "Beginn und Ende der Frist sind nicht erfasst.",
      source: dguf,
    },
    {
      title: "Rheinischer Verein fordert die Rücknahme des Entwurfs",
      state: "occurred",
      date: "2025-12-02",
      body: "Zugleich wird ein Rechtsgutachten im Auftrag der GRÜNEN-Fraktionen der Landschaftsversammlungen bekannt.",
      source: rheinischerVerein,
    },
    {
      stage: "einbringung",
      title: "Landtag befasst sich mit den Änderungen",
      state: "occurred",
      date: "2026-05",
      note: "Aus einer Kanzleimitteilung vom 19. Mai 2026 erschlossen; ob das die erste Lesung war, und die Drucksachennummer sind nachzutragen.",
      source: kanzlei,
    },
    {
      stage: "oeffentliche-anhoerung",
      title: "Anhörung im Ausschuss",
      state: "undated",
      note: "Erwartet nach der Überweisung; kein Termin veröffentlicht.",
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung",
      state: "undated",
      note: "Erwartet nach der Anhörung; kein Termin veröffentlicht.",
    },
    {
      title: "Landtagswahl, Ende der 18. Wahlperiode",
      state: "expected",
      date: "2027",
      note: "Für das Frühjahr 2027 angesetzt; ein nicht verabschiedeter Entwurf fällt dann der Diskontinuität anheim.",
      source: wahltermin,
    },
  ],
  statements: [
    {
      key: "nrw-2025-bauo-dschg-landschaftsverbaende",
      origin: "others",
      author: "Landschaftsverbände Westfalen-Lippe und Rheinland",
      title: "Gemeinsame Stellungnahme in der Verbändeanhörung",
      position: "reject",
      sentOn: "2025",
      summary:
        "Beide Verbände bewerten die geplanten Eingriffe kritisch: Die Ausnahmen seien nicht abgegrenzt, die Verordnungsermächtigung inhaltlich unbegrenzt.",
      petita: [
        {
          text: "Die Ausnahme für Anlagen der Verteidigung und des Katastrophenschutzes begrenzen und bestimmt fassen.",
          provision: "§ 1 DSchG NRW",
          outcome: "open",
        },
        {
          text: "Auf die Ermächtigung verzichten, Zuständigkeiten durch Verordnung zu verschieben.",
          provision: "§ 21 DSchG NRW",
          outcome: "open",
        },
        {
          text: "Das Antragsrecht der Fachämter auch für Liegenschaften von Land und Bund erhalten.",
          outcome: "open",
        },
      ],
      source: lwlFachamt,
    },
    {
      key: "nrw-2025-bauo-dschg-dguf",
      origin: "others",
      author: "DGUF",
      title: "Kommentar zum Entwurf 2025",
      position: "reject",
      sentOn: "2025",
      summary:
        "Die Gesellschaft rügt, dass Eingriffe in den Denkmalschutz in einem Baugesetz mitgeführt werden und mit dem Anlass der Gesamtverteidigung nichts zu tun haben.",
      petita: [
        {
          text: "Artikel 2 aus dem Entwurf herausnehmen.",
          provision: "Artikel 2 des Entwurfs",
          outcome: "open",
        },
      ],
      source: dguf,
    },
    {
      key: "nrw-2025-bauo-dschg-rheinischer-verein",
      origin: "others",
      author: "Rheinischer Verein für Denkmalpflege und Landschaftsschutz",
      title: "Mitteilung zum Widerstand gegen die Novelle",
      position: "reject",
      sentOn: "2025-12-02",
      summary:
        "Der Verein warnt vor zentralisierten Verfahren und sieht das Zusammenspiel von Eigentümern, Fachämtern und Kommunen aufgegeben.",
      petita: [{ text: "Den Entwurf zurückziehen.", outcome: "open" }],
      source: rheinischerVerein,
    },
    {
      key: "nrw-2025-bauo-dschg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Ergänzende Stellungnahme zum Artikelgesetz (Beispiel)",
      position: "reject",
      recipient: "Landtag Nordrhein-Westfalen, Ausschuss für Heimat und Kommunales",
      sentOn: "2026-06-12",
      summary:
        "Die Gesamtverteidigung rechtfertigt Ausnahmen für bestimmte Anlagen, nicht eine offene Verschiebung von Zuständigkeiten. Wir schlagen enge Tatbestände und eine Anzeige an das Fachamt vor.",
      petita: [
        {
          text: "Ausgenommene Anlagen in einer abschließenden Liste benennen.",
          provision: "§ 1 DSchG NRW",
          outcome: "open",
        },
        {
          text: "Die Verordnungsermächtigung streichen, hilfsweise nach Inhalt, Zweck und Ausmaß begrenzen.",
          provision: "Art. 70 LV NRW",
          outcome: "open",
        },
        {
          text: "Statt des Antragsrechts eine Anzeige an das Fachamt mit Äußerungsfrist von vier Wochen vorsehen, wenn Land oder Bund Eigentümer ist.",
          outcome: "open",
        },
        {
          text: "Die im Koalitionsvertrag vorgesehene Evaluation vor weiteren Änderungen abschließen.",
          outcome: "open",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Kurzbewertung zum Stand des Artikelgesetzes",
      due: "2026-12-11",
      obligation: "soll",
      basis: "eigene Planung",
      derivation: "Auftrag der Leitung 20.11.2026 + 3 Wochen = Fr, 11.12.2026",
      responsible: "referat-2",
    },
    {
      title: "Zuarbeit des Denkmalfachamts: betroffene Liegenschaften",
      due: "2026-12-02",
      obligation: "soll",
      basis: "eigene Rückwärtsplanung",
      derivation: "Kurzbewertung 11.12.2026 − 7 Arbeitstage = Mi, 02.12.2026",
      responsible: "referat-2",
    },
    {
      title: "Nachfrage beim Landtag zum Beratungsstand",
      due: "2026-11-20",
      obligation: "regel",
      basis: "eigene Wiedervorlage",
      derivation: "Letzte Nachfrage 21.08.2026 + 13 Wochen (vierteljährlich) = Fr, 20.11.2026",
      responsible: "referat-2",
    },
  ],
  actions: [
    {
      date: "2025-07-17",
      title: "Eingang, bewertet: hoch",
      text: "An das Denkmalfachamt verteilt, Rückmeldung trotz Ferien erbeten.",
      by: "referat-2",
    },
    { date: "2026-05-20", title: "Wiedervorlage: Befassung im Landtag", by: "referat-2" },
    {
      date: "2026-06-12",
      title: "Ergänzende Stellungnahme versandt",
      text: "Vier Petita, alle offen.",
      by: "referat-2",
    },
    {
      date: "2026-11-20",
      title: "Kurzbewertung zum Stand beauftragt",
      text: "Leitfrage: Was bleibt vom Antragsrecht der Fachämter?",
      by: "leitung",
    },
  ],
  affected: [
    {
      law: "DSchG NRW",
      provisions: ["§ 1", "§ 21"],
      // Article 2 of the draft as the DGUF reports it: an exception to the scope, a power to shift competences.
      said: { "§ 1": { change: "changed" }, "§ 21": { change: "changed" } },
    },
    { law: "BauO NRW 2018", provisions: [] },
  ],
  related: [{ key: "nrw-2022-dschg", relation: "related" }],
  uncertainty:
    "Ein Artikelgesetz, dessen amtlicher Titel noch nachzutragen ist; auch Drucksache und Beratungsstand sind nicht gesichert; der letzte belegte Schritt stammt aus dem Mai 2026.",
  sources: [lwlFachamt, dguf, rheinischerVerein, kanzlei],
};
