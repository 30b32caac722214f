import type { SeedOpinion } from "../types";

export const spitzenverbaende2026: SeedOpinion = {
  key: "spitzenverbaende-2026",
  kind: "vermerk",
  title: "Beteiligung der kommunalen Spitzenverbände: Fristen nach § 7 KonnexAG und § 58 GO LT",
  date: "2026-11-09",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "department",
  procedures: ["nrw-2026-gfg"],
  refersTo: ["konnexitaet-2023", "organe-2025"],
  finished: false,
  text: `
# Rechtsfrage

Welche Fristen und Formen gelten für die Beteiligung der kommunalen Spitzenverbände im Vorfeld und
im parlamentarischen Verfahren, und an welchen Stellen kann der Landschaftsverband seine Belange
einbringen?

# Kurzantwort

Vor der Einbringung gilt bei konnexitätsrelevanten Vorhaben § 7 KonnexAG NRW mit einer Frist von
vier Wochen. Im Landtag setzt der federführende Ausschuss nach § 58 GO LT eine angemessene Frist,
die vier Wochen in der Regel nicht unterschreiten soll. Der Landschaftsverband ist in beiden
Verfahren nicht selbst beteiligungsberechtigt; er wirkt über die Spitzenverbände und auf Einladung
als Sachverständiger mit.

# Leitsätze

1. Die Vier-Wochen-Frist des § 7 KonnexAG NRW ist zwingend, die des § 58 GO LT eine Regel mit
   Ausnahmen.
2. Eine Beteiligung im Ministerialverfahren ersetzt die Beteiligung im Ausschuss nicht, und
   umgekehrt.
3. Wer über die Spitzenverbände mitwirkt, muss intern mit der Hälfte der äußeren Frist rechnen.

# Sachverhalt

Zum Gemeindefinanzierungsgesetz und zu weiteren Vorhaben des Winters sind kurze Fristen zu erwarten.
Die Abteilungen haben in der Vergangenheit Zuarbeiten verspätet geliefert. Die Leitung wünscht eine
Übersicht als Grundlage für einen internen Zeitplan.

# Rechtliche Würdigung

## I. Vor der Einbringung

Konnexitätsrelevante Entwürfe sind mit der Kostenfolgeabschätzung (§ 3 KonnexAG NRW) den
Spitzenverbänden zuzuleiten. Wird der Entwurf wesentlich geändert, ist erneut zu beteiligen; dafür
genügt in der Regel eine Woche. Kommt keine Einigung zustande, gilt § 8 KonnexAG NRW. Für Vorhaben
ohne Konnexitätsbezug richtet sich die Beteiligung nach der Gemeinsamen Geschäftsordnung der
Ministerien; die Frist ergibt sich aus dem Anschreiben.

## II. Im Landtag

§ 58 GO LT verlangt, den Spitzenverbänden rechtzeitig vor der Beschlussfassung Gelegenheit zur
Stellungnahme zu geben, wenn wesentliche Belange der Gemeinden und Gemeindeverbände berührt sind.
Das ist vor allem der Fall, wenn die Kommunen das Gesetz ausführen oder finanziell betroffen sind.
Sind erhebliche finanzielle Auswirkungen zu erwarten, dürfen die Verbände ihre Berechnungen
darlegen; eine mündliche Erörterung soll auf Wunsch stattfinden.

## III. Zusammenstellung

| Abschnitt | Frist | Verbindlichkeit | Grundlage |
| Konnexitätsverfahren | vier Wochen | zwingend | § 7 KonnexAG NRW |
| geänderter Entwurf | eine Woche | Sollvorschrift | § 7 KonnexAG NRW |
| Verbändeanhörung sonst | nach Anschreiben | je nach Vorhaben | Geschäftsordnung der Ministerien |
| Ausschuss | in der Regel vier Wochen | Regelfrist | § 58 GO LT |

## IV. Folgerungen für den Verband

Stellungnahmen innerhalb gefestigter Linien gibt die Verwaltung ab; neue Grundpositionen beschließt
der Landschaftsausschuss (§ 11 LVerbO; Gutachten vom 20. Oktober 2025). Bei einer äußeren Frist von
vier Wochen verbleiben nach Abzug von Weiterleitung, Mitzeichnung und Abstimmung mit den
Spitzenverbänden etwa zehn Arbeitstage für die Zuarbeit.

*Noch zu ergänzen: Musterzeitplan; Zuständigkeit für Vorhaben des Bundes nach § 47 GGO und § 69a
GO-BT.*

# Ergebnis

*Entwurf:* Die Abteilungen sollten bei Eingang eines Entwurfs binnen zwei Arbeitstagen anzeigen, ob
sie beitragen, und binnen zehn Arbeitstagen liefern.
`,
};
