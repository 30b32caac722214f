import type { SeedProcedure } from "../types";

const agj =
  "https://www.agj.de/arbeitsfelder/organisation-finanzierungs-und-rechtsfragen/news/artikel/inklusive-weiterentwicklung-sgb-viii-was-nun.html";
const wohlfahrt =
  "https://www.wohlfahrtintern.de/politik-dialog/eingliederungshilfe?cHash=62f817406bd7060bbfdda04b0552aaf7&tx_news_pi1%5BcurrentPage%5D=1";

export const bund2026Sgb8Inklusion: SeedProcedure = {
  key: "bund-2026-sgb8-inklusion",
  level: "bund",
  modelId: "bund",
  title: "Gesetz zur Strukturreform der Kinder- und Jugendhilfe",
  shortTitle: "Inklusives SGB VIII, zweiter Anlauf",
  term: 21,
  summary:
    "Zweiter Anlauf, junge Menschen mit und ohne Behinderung unter dem SGB VIII zusammenzuführen; die erste Stufe soll die Schulbegleitung ordnen. § 108 SGB VIII setzt dafür selbst Fristen: Bundesgesetz bis zum 1. Januar 2027, Zusammenführung ab 2028.",
  initiators: ["Bundesregierung"],
  leadMinistry: "Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend",
  relevance: "high",
  relevanceReason:
    "Entscheidet über die Zuständigkeit für die Eingliederungshilfe junger Menschen und damit über einen erheblichen Teil des Sozialhaushalts.",
  position: "amend",
  konnexitaet: "yes",
  responsible: "referat-1",
  identifiers: [],
  documents: [],
  steps: [
    {
      title: "Ankündigung eines neuen Referentenentwurfs",
      state: "occurred",
      date: "2025",
      body: "Das Ministerium stellt ihn für den Jahreswechsel 2025/2026 in Aussicht.",
      note: "Die Quelle nennt keinen Tag.",
      source: agj,
    },
    {
      stage: "referentenentwurf",
      title: "Referentenentwurf",
      state: "undated",
      note: "Für Anfang 2026 angekündigt; ob und wann er vorgelegt wurde, ist nicht erfasst.",
      source: wohlfahrt,
    },
    {
      stage: "beteiligung-laender",
      title: "Beteiligung der Länder und Verbände",
      state: "undated",
      note: "Erwartet mit dem Referentenentwurf; kein Termin veröffentlicht.",
    },
    {
      title: "Gesetzliche Frist für das Bundesgesetz",
      state: "expected",
      date: "2027-01-01",
      note: "Im Kinder- und Jugendstärkungsgesetz angelegt (§ 108 SGB VIII): Bis zu diesem Tag muss das Reformgesetz verkündet sein, sonst tritt die Zusammenführung nicht ein.",
      source: agj,
    },
    {
      stage: "inkrafttreten",
      title: "Zusammenführung der Zuständigkeiten",
      state: "expected",
      date: "2028-01-01",
      note: "Datum in § 108 SGB VIII, unter der Bedingung eines rechtzeitigen Bundesgesetzes.",
      source: agj,
    },
  ],
  statements: [
    {
      key: "bund-2026-sgb8-inklusion-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Vorschläge für den zweiten Anlauf (Beispiel)",
      position: "amend",
      recipient:
        "Bundesarbeitsgemeinschaft der überörtlichen Träger der Sozialhilfe und der Eingliederungshilfe",
      sentOn: "2026-03-20",
      summary:
        "Vor einem neuen Entwurf legen wir drei Bedingungen dar: eine verlängerte Frist, ein Landesvorbehalt und eine Finanzierung, die der Aufgabe folgt.",
      petita: [
        {
          text: "Die Frist des § 108 SGB VIII rechtzeitig verlängern, statt sie verstreichen zu lassen.",
          provision: "§ 108 SGB VIII",
          outcome: "open",
        },
        {
          text: "Schulbegleitung als Gruppenleistung ohne Einzelantrag ermöglichen.",
          provision: "§ 112 SGB IX",
          outcome: "open",
        },
        {
          text: "Den Ländern überlassen, ob der überörtliche Träger die Aufgabe behält.",
          provision: "§ 10 SGB VIII",
          outcome: "open",
        },
        {
          text: "Mehrkosten der Träger messen und ausgleichen, bevor die Zuständigkeit wechselt.",
          outcome: "open",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Zuarbeit Abteilung 50: Fallzahlen der Schulbegleitung",
      due: "2026-12-01",
      obligation: "soll",
      basis: "eigene Rückwärtsplanung",
      derivation: "Vermerk 15.12.2026 − 10 Arbeitstage = Di, 01.12.2026",
      responsible: "referat-1",
    },
    {
      title: "Vermerk: Folgen, wenn die Frist des § 108 SGB VIII verstreicht",
      due: "2026-12-15",
      obligation: "soll",
      basis: "eigene Planung",
      derivation: "Auftrag der Leitung 17.11.2026 + 4 Wochen = Di, 15.12.2026",
      responsible: "referat-1",
    },
    {
      title: "Fristende § 108 SGB VIII beobachten",
      due: "2027-01-01",
      obligation: "muss",
      basis: "§ 108 SGB VIII (nach Angabe der AGJ)",
      derivation: "Gesetzliches Datum, keine Verschiebung durch den Feiertag = Fr, 01.01.2027",
      responsible: "referat-1",
    },
  ],
  actions: [
    {
      date: "2025-12-02",
      title: "Vorhaben angelegt, bewertet: hoch",
      text: "Petita aus dem ersten Anlauf übernommen.",
      by: "referat-1",
    },
    {
      date: "2026-03-20",
      title: "Vorschläge an die Bundesarbeitsgemeinschaft versandt",
      text: "Vier Petita.",
      by: "referat-1",
    },
    { date: "2026-11-17", title: "Vermerk zum Fristablauf beauftragt", by: "leitung" },
    { date: "2026-11-18", title: "Zuarbeit Abteilung 50 angefordert", by: "referat-1" },
  ],
  affected: [
    { law: "SGB VIII", provisions: ["§ 10", "§ 108"] },
    { law: "SGB IX", provisions: ["§ 112"] },
  ],
  related: [
    { key: "bund-2024-ikjhg", relation: "related" },
    { key: "bund-2021-gafoeg", relation: "related" },
  ],
  uncertainty:
    "Titel und Bezeichnung der Reform sind vorläufig, der amtliche Titel ist noch nachzutragen; aus dem Jahr 2026 ist kein Verfahrensschritt belegt.",
  sources: [agj, wohlfahrt],
};
