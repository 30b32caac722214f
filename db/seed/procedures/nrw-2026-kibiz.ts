import { withProtectedSpaces } from "../protected-spaces";
import type { SeedProcedure } from "../types";

const landesregierung =
  "https://www.land.nrw/pressemitteilung/kibiz-reform-landesregierung-bringt-gesetzentwurf-den-landtag-ein";
const wohlfahrtEinbringung =
  "https://www.freiewohlfahrtspflege-nrw.de/presse/detail/kibiz-gesetzentwurf-enthaelt-deutliche-verbesserungen-nun-kommt-es-entscheidend-auf-die-verhandlungen-im-landtag-an";
const wohlfahrtEntwurf =
  "https://www.freiewohlfahrtspflege-nrw.de/positionen/detail/referentenentwurf-kibiz";
const staedtetag =
  "https://www.staedtetag-nrw.de/positionen/beschluesse/2026/359-reform-des-kinderbildungsgesetzes-kibiz";
const fristenkritik = "https://spd-stadtverband-minden.de/?p=16865";
const wahltermin =
  "https://www.evangelische-zeitung.de/nrw-landtag-streitet-ueber-zeitpunkt-der-kibiz-reform";

/** Made up, so that the page „Normen“ has something to read; no sentence is of the real bill. */
const exampleDraft =
  withProtectedSpaces(`Beispieltext: Gesetz zur Änderung des Kinderbildungsgesetzes

Artikel 1
Änderung des Kinderbildungsgesetzes
Das Kinderbildungsgesetz (KiBiz) vom 3. Dezember 2019 (GV. NRW. S. 894), das zuletzt durch Gesetz geändert worden ist, wird wie folgt geändert:

1. Die Inhaltsübersicht wird wie folgt geändert:
   a) Die Angabe zu § 33 wird wie folgt gefasst: „§ 33 Pauschalen je Kind“
2. § 27 wird wie folgt geändert:
   a) Absatz 1 Satz 2 wird wie folgt gefasst:
      „Kern- und Randzeiten werden mit den Eltern vereinbart.“
   b) In Absatz 3 werden die Wörter „bis zum 15. März“ durch die Wörter „bis zum 30. April“ ersetzt.
3. § 33 Absatz 2 wird wie folgt gefasst:
   „(2) Die Pauschale steigt jährlich mit den Kosten.“
4. Nach § 38 wird folgender § 38a eingefügt:
   „§ 38a
   Prüfung der Verwendung
   Das Landesjugendamt prüft die Verwendung in Stichproben.“
5. § 55 Absatz 4 wird aufgehoben.

Artikel 2
Änderung der Gemeindeordnung
In § 107 Absatz 2 Satz 1 Nummer 2 der Gemeindeordnung für das Land Nordrhein-Westfalen (GO NRW) wird nach dem Wort „Erziehung“ ein Komma eingefügt.

Artikel 3
Inkrafttreten
Dieses Gesetz tritt am 1. August 2027 in Kraft. Artikel 2 tritt am Tag nach der Verkündung in Kraft.`);

export const nrw2026Kibiz: SeedProcedure = {
  key: "nrw-2026-kibiz",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Reform des Kinderbildungsgesetzes",
  shortTitle: "KiBiz-Reform 2026",
  term: 18,
  summary:
    "Reform der Kita-Finanzierung mit dauerhaft 200 Mio. Euro mehr im Jahr, flexiblerem Personaleinsatz und unterschiedlichen Kern- und Randzeiten. Für die Landesjugendämter stehen Bewilligung, Verwendungsnachweis und Aufsicht zur Debatte.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration",
  relevance: "high",
  relevanceReason:
    "Die Landesjugendämter bewilligen die Landesmittel und prüfen die Verwendung; jede Vereinfachung oder Verschärfung trifft sie zuerst.",
  position: "amend",
  konnexitaet: "yes",
  identifiers: [],
  documents: [
    {
      key: "entwurf-beispiel",
      kind: "entwurf",
      publisher: "Beispiel",
      title: "Auszug aus einem Entwurf (Beispiel, kein amtlicher Text)",
      text: exampleDraft,
    },
    {
      key: "staedtetag-beschluss",
      kind: "stellungnahme",
      publisher: "Städtetag Nordrhein-Westfalen",
      title: "Vorstandsbeschluss zur Reform des Kinderbildungsgesetzes",
      date: "2026-01-28",
      url: staedtetag,
    },
    {
      key: "wohlfahrt-stellungnahme",
      kind: "stellungnahme",
      publisher: "Freie Wohlfahrtspflege NRW",
      title: "Stellungnahme zum Referentenentwurf",
      url: wohlfahrtEntwurf,
    },
  ],
  steps: [
    {
      title: "Städtetag fordert einen Gesetzentwurf",
      state: "occurred",
      date: "2024-09-18",
      source:
        "https://staedtetag-nrw.de/positionen/beschluesse/2024/352-novellierung-kinderbildungsgesetztes-nrw",
    },
    {
      stage: "vorhaben",
      title: "Eckpunkte mit den Beteiligten vereinbart",
      state: "occurred",
      date: "2025-10-10",
      source: wohlfahrtEntwurf,
    },
    {
      stage: "verbaendeanhoerung",
      title: "Verbändeanhörung zum Referentenentwurf",
      state: "occurred",
      date: "2025-12-08",
      body: "Die Frist bis zum 9. Januar 2026 reicht über die Feiertage; Spitzenverbände, Wohlfahrt und Kirchen bitten um Verlängerung.",
      documents: ["wohlfahrt-stellungnahme"],
      source: fristenkritik,
    },
    {
      title: "Ende der gesetzten Anhörungsfrist",
      state: "occurred",
      date: "2026-01-09",
      note: "Erbeten war eine Verlängerung bis zum 30. Januar; ob sie gewährt wurde, ist nicht erfasst.",
      source: fristenkritik,
    },
    {
      title: "Beschluss des Städtetags zum Gesetzentwurf",
      state: "occurred",
      date: "2026-01-28",
      documents: ["staedtetag-beschluss"],
      source: staedtetag,
    },
    {
      stage: "einbringung",
      title: "Einbringung in den Landtag",
      state: "occurred",
      date: "2026-01-30",
      body: "Gegenüber dem Referentenentwurf bleibt es unter anderem bei der Freistellung der Leitungen, und die zusätzlichen Mittel sind nicht mehr befristet.",
      note: "Der Tag folgt aus einer Meldung vom 29. Januar („morgen“); Drucksachennummer nicht erfasst.",
      source: wohlfahrtEinbringung,
    },
    {
      stage: "oeffentliche-anhoerung",
      title: "Anhörung im Ausschuss",
      state: "undated",
      note: "Nach der Einbringung zu erwarten; in den erfassten Quellen ohne Termin.",
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung",
      state: "undated",
      note: "In den erfassten Quellen ohne Termin; der Stand ist am Gesetzgebungsportal nachzutragen.",
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
      key: "nrw-2026-kibiz-staedtetag",
      origin: "others",
      author: "Städtetag Nordrhein-Westfalen",
      title: "Vorstandsbeschluss zur Reform des KiBiz",
      position: "amend",
      sentOn: "2026-01-28",
      summary:
        "Der Städtetag unterstützt das Ziel verlässlicher Betreuung, vermisst aber Entbürokratisierung und eine offene Rechnung.",
      petita: [
        {
          text: "Das Verwendungsnachweisverfahren durch anlassbezogene Stichproben ersetzen.",
          outcome: "open",
        },
        { text: "Die Berechnungsgrundlagen der finanziellen Folgen offenlegen.", outcome: "open" },
        {
          text: "Die Beitragsfreiheit für Geschwisterkinder als konnexitätsrelevant ausgleichen.",
          provision: "Art. 78 Abs. 3 LV NRW",
          outcome: "open",
        },
        {
          text: "Über Trägeranteile, Mieten und Kindertagespflege weiter verhandeln.",
          outcome: "open",
        },
      ],
      source: staedtetag,
    },
    {
      key: "nrw-2026-kibiz-wohlfahrt",
      origin: "others",
      author: "Freie Wohlfahrtspflege NRW",
      title: "Stellungnahme zum Referentenentwurf und Bewertung des Gesetzentwurfs",
      position: "amend",
      recipient: "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration",
      summary:
        "Den Referentenentwurf lehnte die Wohlfahrt ab; im Gesetzentwurf sieht sie deutliche Verbesserungen und hält die Kern- und Randzeiten weiter für strittig.",
      petita: [
        {
          text: "Die zusätzlichen Mittel nicht bis 2031 befristen.",
          outcome: "adopted",
          outcomeNote: "Im Gesetzentwurf ist die Befristung entfallen.",
        },
        {
          text: "Den Sonderzuschuss für eingruppige Einrichtungen erhalten.",
          outcome: "adopted",
          outcomeNote: "Für Einrichtungen, die vor 2007 gegründet wurden.",
        },
        {
          text: "Die Freistellung der Leitungen gesetzlich regeln.",
          outcome: "adopted",
          outcomeNote: "Nach Angabe der Verbände im Gesetzentwurf enthalten.",
        },
        { text: "Kern- und Randzeiten so regeln, dass Standards nicht sinken.", outcome: "open" },
      ],
      source: wohlfahrtEinbringung,
    },
    {
      key: "nrw-2026-kibiz-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum Referentenentwurf der KiBiz-Reform (Beispiel)",
      position: "amend",
      recipient: "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration",
      sentOn: "2026-01-08",
      summary:
        "Weniger Nachweise, klare Aufsicht: Wir tragen die Ziele mit und bitten, den Vollzug der Landesjugendämter vom ersten Tag an mitzudenken.",
      petita: [
        {
          text: "Die Verwendungsprüfung auf Stichproben umstellen und die Übergangsfälle abschließend regeln.",
          outcome: "open",
        },
        {
          text: "Die Aufsicht bei Kern- und Randzeiten mit prüfbaren Personalschlüsseln verbinden.",
          provision: "§ 45 SGB VIII",
          outcome: "open",
        },
        {
          text: "Den Mehraufwand der Landesjugendämter in die Kostenfolgeabschätzung aufnehmen.",
          provision: "§ 3 KonnexAG NRW",
          outcome: "open",
        },
        {
          text: "Zwischen Verkündung und Bewilligungsstart mindestens neun Monate vorsehen.",
          outcome: "open",
        },
        {
          text: "Inklusive Gruppen mit den Leistungen der Eingliederungshilfe abstimmen.",
          provision: "§ 79 SGB IX",
          outcome: "open",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Stellungnahme zum Referentenentwurf",
      due: "2026-01-09",
      obligation: "muss",
      basis: "Anhörungsschreiben des Ministeriums",
      derivation: "Im Anschreiben gesetztes Datum = Fr, 09.01.2026",
      done: true,
      responsible: "referat-2",
    },
    {
      title: "Zuständigkeit für die weitere Begleitung klären",
      due: "2026-11-27",
      obligation: "soll",
      basis: "eigene Planung",
      derivation: "Hinweis in der Dienstbesprechung 20.11.2026 + 1 Woche = Fr, 27.11.2026",
      responsible: "leitung",
    },
  ],
  actions: [
    {
      date: "2025-12-09",
      title: "Eingang, bewertet: hoch",
      text: "An das Landesjugendamt verteilt.",
      by: "referat-2",
    },
    {
      date: "2025-12-10",
      title: "Zuarbeit des Landesjugendamts angefordert",
      text: "Frist vor den Feiertagen: Freitag, 19. Dezember.",
      by: "referat-2",
    },
    { date: "2026-01-08", title: "Stellungnahme versandt", text: "Fünf Petita.", by: "referat-2" },
    {
      date: "2026-11-20",
      title: "Ohne Zuständigkeit gemeldet",
      text: "Nach dem Wechsel im Referat ist die Begleitung unbesetzt.",
      by: "leitung",
    },
  ],
  affected: [{ law: "KiBiz", provisions: [] }],
  related: [
    { key: "nrw-2019-kibiz", relation: "related" },
    { key: "bund-2021-gafoeg", relation: "related" },
  ],
  uncertainty:
    "Der Stand der Quellen endet mit der Einbringung im Januar 2026; ob und wie der Landtag entschieden hat, ist nicht erfasst. Der amtliche Titel ist noch nachzutragen; Titel und Ministeriumsbezeichnung sind aus eigener Kenntnis.",
  sources: [landesregierung, wohlfahrtEinbringung, wohlfahrtEntwurf, staedtetag, fristenkritik],
};
