import type { SeedOpinion } from "../types";

export const gleichstellung2026: SeedOpinion = {
  key: "gleichstellung-2026",
  kind: "vermerk",
  title: "Teilnahme- und Widerspruchsrecht der Gleichstellungsbeauftragten in den Gremien",
  date: "2026-09-21",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  refersTo: ["organe-2025"],
  finished: false,
  text: `
# Rechtsfrage

Wer entscheidet, ob ein Beratungsgegenstand zum Aufgabenbereich der Gleichstellungsbeauftragten
gehört, und wie ist ein Widerspruch gegen eine Beschlussvorlage zu behandeln?

# Kurzantwort

Die Gleichstellungsbeauftragte beurteilt zunächst selbst, ob ihr Aufgabenbereich berührt ist. Eine
Satzungsbestimmung, die diese Entscheidung allein der Verwaltungsleitung oder dem Sitzungsvorsitz
überträgt, wird dem Gesetz nicht gerecht. Auf einen Widerspruch ist zu Beginn der Beratung
hinzuweisen; er hindert die Beschlussfassung nicht.

# Leitsätze

1. Das Recht auf Teilnahme und Wort folgt unmittelbar aus dem Gesetz und bedarf keiner Zulassung im
   Einzelfall.
2. Der Widerspruch richtet sich gegen die Vorlage, nicht gegen den Beschluss; er ist ein
   Informationsrecht zugunsten der Vertretung.

# Sachverhalt

Mehrere Mitgliedskörperschaften passen nach der Kommunalwahl 2025 ihre Hauptsatzungen an. In einem
verbreiteten Muster entscheidet die Verwaltungsleitung oder der Vorsitz über die Frage des
Aufgabenbereichs. Die Arbeitsgemeinschaft der Gleichstellungsstellen hat dem widersprochen. Der
Verband prüft, ob seine eigene Satzung anzupassen ist.

# Rechtliche Würdigung

## I. Rechtsgrundlagen

§ 5 GO NRW, § 3 KrO NRW und § 5b LVerbO stimmen im Kern überein: Mitwirkung bei allen Vorhaben mit
Auswirkung auf die Gleichberechtigung, Teilnahme an Sitzungen in Angelegenheiten des
Aufgabenbereichs, Wort auf Wunsch, Widerspruchsrecht. Das Nähere regelt die Satzung. Hinzu kommen
die §§ 16 bis 19 LGG NRW, die die fachliche Weisungsfreiheit sichern.

## II. Beurteilung des Aufgabenbereichs

Das Gesetz sagt nicht, wer im Streitfall entscheidet. Für die Einschätzung der
Gleichstellungsbeauftragten spricht ihre Weisungsfreiheit: Wer über den Zugang zu ihrem Recht
entscheidet, entscheidet über das Recht. Für die Sitzungsleitung spricht ihre Verantwortung für den
Ablauf. Beides lässt sich vereinbaren, wenn der Beauftragten eine Einschätzung zusteht, die nur bei
offensichtlichem Fehlen jedes Bezugs zurückgewiesen werden darf. Da Vorhaben aller Bereiche die
Lebensverhältnisse von Frauen und Männern unterschiedlich treffen können, wird das selten sein.

## III. Widerspruch

§ 5b Abs. 4 LVerbO verpflichtet den Vorsitz der Landschaftsversammlung, zu Beginn der Beratung auf
den Widerspruch und seine wesentlichen Gründe hinzuweisen. Unterbleibt das, ist der Beschluss
verfahrensfehlerhaft. Ob er deshalb unwirksam ist, hängt davon ab, ob die Vertretung den Widerspruch
auf anderem Weg kannte.

*Noch zu prüfen: Behandlung im Landschaftsausschuss, dessen Vorlagen der Wortlaut nicht eigens
nennt; Verhältnis zur Beteiligung nach dem Landesgleichstellungsgesetz.*

# Ergebnis

*Entwurf:* Die Satzung des Verbandes enthält keine Zuweisung der Beurteilung und sollte unverändert
bleiben. Den Mitgliedskörperschaften ist zu empfehlen, die fragliche Bestimmung nicht zu übernehmen.
`,
};
