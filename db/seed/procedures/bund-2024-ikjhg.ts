import type { SeedProcedure } from "../types";

const kabinett = "https://dijuf.de/newsletter-12/2024";
const gegenaeusserung = "https://dijuf.de/newsletter-1/2025";
const gescheitert =
  "https://igfh.de/ikjhg-verabschiedung-dieser-legislaturperiode-faktisch-gescheitert";
const stand =
  "https://bhponline.de/informationen-zum-stand-des-kinder-und-jugendhilfeinklusionsgesetz";
const agj =
  "https://www.agj.de/arbeitsfelder/organisation-finanzierungs-und-rechtsfragen/news/artikel/inklusive-weiterentwicklung-sgb-viii-was-nun.html";
const bagfw =
  "https://bagfw.de/themen/kinder-jugend-familie-und-frauen/detail/stellungnahme-der-bagfw-zum-entwurf-eines-gesetzes-zur-ausgestaltung-der-inklusiven-kinder-und-jugendhilfe-ikjhg";

export const bund2024Ikjhg: SeedProcedure = {
  key: "bund-2024-ikjhg",
  level: "bund",
  modelId: "bund",
  title:
    "Gesetz zur Ausgestaltung der Inklusiven Kinder- und Jugendhilfe (Kinder- und Jugendhilfeinklusionsgesetz – IKJHG)",
  shortTitle: "IKJHG 2024",
  term: 20,
  summary:
    "Sollte die Eingliederungshilfe für alle jungen Menschen in das SGB VIII holen. Der Entwurf kam nach dem Bruch der Koalition noch durch das Kabinett und den ersten Durchgang im Bundesrat, im Bundestag wurde er nicht mehr beraten.",
  initiators: ["Bundesregierung"],
  leadMinistry: "Bundesministerium für Familie, Senioren, Frauen und Jugend",
  leadCommittee: "Ausschuss für Familie, Senioren, Frauen und Jugend",
  relevance: "high",
  relevanceReason:
    "Hätte dem überörtlichen Träger die Leistungen für minderjährige Menschen mit Behinderung genommen und den Jugendämtern zugewiesen.",
  position: "amend",
  konnexitaet: "yes",
  responsible: "referat-1",
  identifiers: [
    { kind: "drucksache", value: "BR-Drs. 590/24" },
    { kind: "drucksache", value: "BT-Drs. 20/14343" },
    { kind: "drucksache", value: "BT-Drs. 20/14505" },
  ],
  documents: [
    {
      key: "br-entwurf",
      kind: "drucksache",
      number: "590/24",
      publisher: "Bundesrat",
      title: "Gesetzentwurf der Bundesregierung",
      date: "2024-11-28",
    },
    {
      key: "bt-entwurf",
      kind: "drucksache",
      number: "20/14343",
      publisher: "Deutscher Bundestag",
      title: "Gesetzentwurf der Bundesregierung",
    },
    {
      key: "gegenaeusserung",
      kind: "drucksache",
      number: "20/14505",
      publisher: "Deutscher Bundestag",
      title: "Gegenäußerung der Bundesregierung",
    },
  ],
  steps: [
    {
      stage: "referentenentwurf",
      title: "Referentenentwurf",
      state: "occurred",
      date: "2024-09-16",
      source: stand,
    },
    {
      title: "Ende der Regierungskoalition",
      state: "occurred",
      date: "2024-11-06",
      body: "Vorhaben, die noch abgestimmt werden, geraten ins Stocken.",
      source: stand,
    },
    {
      stage: "kabinett",
      title: "Beschluss des Bundeskabinetts",
      state: "occurred",
      date: "2024-11-27",
      body: "Der Regierungsentwurf weicht in mehreren Punkten vom Referentenentwurf ab.",
      source: kabinett,
    },
    {
      title: "Zuleitung an den Bundesrat",
      state: "occurred",
      date: "2024-11-28",
      documents: ["br-entwurf"],
      source: agj,
    },
    {
      stage: "bundesrat-1",
      title: "Bundesrat, 1. Durchgang",
      state: "occurred",
      date: "2024-12-20",
      body: "Die Länder stützen das Ziel und verlangen Änderungen, vor allem eine Beteiligung des Bundes an den Kosten.",
      result: "Stellungnahme beschlossen",
      documents: ["br-entwurf"],
      source: gegenaeusserung,
    },
    {
      stage: "gegenaeusserung",
      title: "Gegenäußerung der Bundesregierung",
      state: "occurred",
      date: "2025-01-15",
      documents: ["gegenaeusserung", "bt-entwurf"],
      note: "Eine Fachvereinigung nennt daneben Ende Dezember; die Drucksache spricht für den 15. Januar 2025.",
      source: gegenaeusserung,
    },
    {
      title: "Vorgezogene Bundestagswahl",
      state: "occurred",
      date: "2025-02-23",
      body: "Eine erste Beratung kommt davor nicht mehr auf die Tagesordnung.",
      source: stand,
    },
    {
      stage: "diskontinuitaet",
      title: "Ende der 20. Wahlperiode",
      state: "occurred",
      date: "2025-03-25",
      body: "Der Entwurf erledigt sich mit dem Zusammentritt des neuen Bundestages.",
      note: "Die Quelle bestätigt die Diskontinuität; der Tag ist aus eigener Kenntnis.",
      source: agj,
    },
  ],
  statements: [
    {
      key: "bund-2024-ikjhg-bundesrat",
      origin: "others",
      author: "Bundesrat",
      title: "Stellungnahme im 1. Durchgang",
      position: "amend",
      recipient: "Bundesregierung",
      sentOn: "2024-12-20",
      summary:
        "Die Länder befürworten die inklusive Ausrichtung, halten die Kosten aber für unterschätzt und den Zeitplan für zu eng.",
      petita: [
        {
          text: "Den Bund umfassend an den Mehrkosten beteiligen.",
          outcome: "rejected",
          outcomeNote: "In der Gegenäußerung abgelehnt.",
        },
        {
          text: "Die Regelung später in Kraft setzen.",
          outcome: "rejected",
          outcomeNote: "In der Gegenäußerung abgelehnt.",
        },
        {
          text: "Die Konkretisierung des Fachkräftegebots streichen.",
          outcome: "rejected",
          outcomeNote: "In der Gegenäußerung abgelehnt.",
        },
        {
          text: "Leistungen in Gruppen und die Zusammenarbeit bei stationären Hilfen anders regeln.",
          outcome: "not-addressed",
          outcomeNote: "Prüfung zugesagt, mit dem Ende der Wahlperiode erledigt.",
        },
      ],
      source: gegenaeusserung,
    },
    {
      key: "bund-2024-ikjhg-bagfw",
      origin: "others",
      author: "Bundesarbeitsgemeinschaft der Freien Wohlfahrtspflege (BAGFW)",
      title: "Stellungnahme zum Referentenentwurf",
      position: "amend",
      recipient: "Bundesministerium für Familie, Senioren, Frauen und Jugend",
      summary:
        "Die Wohlfahrt sieht einen wichtigen Schritt und warnt davor, dass sich Leistungen für Kinder mit Behinderung verschlechtern.",
      petita: [
        {
          text: "Verschlechterungen für Kinder mit Behinderung und ihre Familien ausschließen.",
          outcome: "not-addressed",
        },
      ],
      source: bagfw,
    },
    {
      key: "bund-2024-ikjhg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum Referentenentwurf des IKJHG (Beispiel)",
      position: "amend",
      recipient:
        "Bundesarbeitsgemeinschaft der überörtlichen Träger der Sozialhilfe und der Eingliederungshilfe",
      sentOn: "2024-10-02",
      summary:
        "Wer die Zuständigkeit verlagert, muss Personal, Akten und Geld mitverlagern. Wir schlagen ein Landesrecht vor, das den überörtlichen Träger weiter nutzen darf.",
      petita: [
        {
          text: "Den Ländern erlauben, Leistungen für junge Menschen mit Behinderung beim überörtlichen Träger zu belassen.",
          provision: "§ 10 SGB VIII",
          outcome: "not-addressed",
          outcomeNote: "Mit dem Ende der Wahlperiode erledigt.",
        },
        {
          text: "Den Übergang der Fälle über drei Jahre strecken und die Fallakten bundesweit einheitlich übergeben.",
          provision: "§ 108 SGB VIII",
          outcome: "not-addressed",
          outcomeNote: "Mit dem Ende der Wahlperiode erledigt.",
        },
        {
          text: "Die Heranziehung zu den Kosten vor dem Wechsel vereinheitlichen.",
          outcome: "not-addressed",
          outcomeNote: "Mit dem Ende der Wahlperiode erledigt.",
        },
      ],
    },
  ],
  actions: [
    {
      date: "2024-09-18",
      title: "Eingang, bewertet: hoch",
      text: "An Abteilung 50 und das Landesjugendamt verteilt.",
      by: "referat-1",
    },
    { date: "2024-09-19", title: "Zuarbeit Abteilung 50 angefordert", by: "referat-1" },
    { date: "2024-10-02", title: "Stellungnahme versandt", text: "Drei Petita.", by: "referat-1" },
    {
      date: "2025-03-26",
      title: "Vorgang abgelegt",
      text: "Diskontinuität; Petita für den nächsten Anlauf vorgemerkt.",
      by: "referat-1",
    },
  ],
  affected: [
    { law: "SGB VIII", provisions: ["§ 10", "§ 108"] },
    { law: "SGB IX", provisions: [] },
  ],
  related: [
    { key: "bund-2026-sgb8-inklusion", relation: "related" },
    { key: "bund-2016-bthg", relation: "related" },
  ],
  uncertainty:
    "Der Tag der Gegenäußerung wird verschieden angegeben (Ende Dezember 2024 oder 15. Januar 2025).",
  sources: [kabinett, gegenaeusserung, gescheitert, stand, agj],
};
