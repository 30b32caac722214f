import type { SeedOpinion } from "../types";

export const nachbesetzung2025: SeedOpinion = {
  key: "nachbesetzung-2025",
  kind: "vermerk",
  title:
    "Nachbesetzung von Ausschusssitzen nach OVG NRW 15 A 1404/23: Aufgabe der bisherigen Linie",
  date: "2025-01-27",
  author: "referat-2",
  department: "referat-1",
  confidentiality: "house",
  deviatesFrom: ["nachbesetzung-2023"],
  outcome: "permitted",
  finished: true,
  text: `
# Rechtsfrage

Ist nach dem Urteil des Oberverwaltungsgerichts vom 11. November 2024 an der Empfehlung
festzuhalten, Nachbesetzungsvorschläge nur aus sachlichen Gründen abzulehnen?

# Kurzantwort

Nein. Die Nachfolge wird durch freie Wahl bestimmt. Eine Fraktion kann eine Person zur Wahl stellen
und verlangen, dass die Wahl ordnungsgemäß verläuft; ein bestimmtes Ergebnis kann sie nicht
beanspruchen. Die Kurzbewertung vom 17. Juli 2023 wird aufgegeben.

# Leitsätze

1. § 12 Abs. 2 LVerbO und § 10 Abs. 5 LVerbO in Verbindung mit § 50 Abs. 3 GO NRW regeln eine Wahl,
   kein Benennungsrecht.
2. Mitglieder der Landschaftsversammlung schulden keine Begründung ihrer Stimmabgabe.
3. Grenze ist der Rechtsmissbrauch; er muss sich aus Umständen ergeben, die über die bloße Ablehnung
   hinausgehen.

# Sachverhalt

Das Oberverwaltungsgericht hat das Urteil des Verwaltungsgerichts Köln geändert und die Klage der
Fraktion abgewiesen. In mehreren Fachausschüssen des Verbandes stehen Nachwahlen an. Zwei Fraktionen
haben angekündigt, bestimmte Vorschläge nicht mitzutragen.

# Rechtliche Würdigung

## I. Die Entscheidung

Das Oberverwaltungsgericht geht vom Wortlaut aus (OVG NRW, Urt. v. 11.11.2024 – 15 A 1404/23). Das
Gesetz spricht von Wahl; diese kann nur eine freie sein. Die Mitglieder sind nicht verpflichtet, für
den Vorschlag zu stimmen oder sich mehrheitlich zu enthalten, um ihn zu ermöglichen. Das
Vorschlagsrecht erschöpft sich darin, eine Person zur Wahl zu stellen und eine ordnungsgemäße
Durchführung zu verlangen. Eine gerichtliche Kontrolle der Gründe einer Ablehnung findet
grundsätzlich nicht statt. Auch ein Verständigungsverfahren, in dem Mitglieder ihre Absicht
offenlegen müssten, lehnt das Gericht ab.

## II. Folgen für unsere Empfehlung

In der Kurzbewertung vom 17. Juli 2023 hatten wir geraten, Bedenken vor der Wahl zu benennen und der
Fraktion mitzuteilen. Gestützt war das auf VG Köln, Urt. v. 15.06.2023 – 4 K 454/23. Diese
Empfehlung geht nun zu weit: Sie verlangt von den Mitgliedern eine Offenlegung, die mit der Freiheit
und Geheimheit der Wahl nicht vereinbar ist. Wir geben sie auf. Den Einwand aus dem Wortlaut hatten
wir gesehen, aber zu gering gewichtet.

Richtig bleibt, dass ein Sitz nicht dauerhaft unbesetzt bleiben sollte. Das ist jedoch eine Frage
politischer Verantwortung. Die Fraktion kann einen anderen Vorschlag machen oder denselben erneut
zur Wahl stellen.

## III. Ordnungsgemäße Wahl

Überprüfbar bleibt das Verfahren:

- Der Vorschlag ist auf die Tagesordnung zu setzen, wenn er fristgerecht eingeht (§ 9 Abs. 2
  LVerbO).
- Über jede Person ist gesondert abzustimmen, sofern nicht alle mit einer gemeinsamen Abstimmung
  einverstanden sind.
- Auf Verlangen ist geheim zu wählen.
- Die Sitzungsleitung darf Vorschläge nicht inhaltlich bewerten.

Rechtsmissbräuchlich kann eine Ablehnung sein, wenn sie erklärtermaßen darauf zielt, eine Fraktion
unabhängig von der Person von der Ausschussarbeit fernzuhalten. Dafür genügt nicht, dass mehrere
Vorschläge gescheitert sind. Es bedarf greifbarer Anhaltspunkte.

## IV. Offene Punkte

Das Urteil betrifft die Nachfolge. Die erstmalige Bildung der Ausschüsse folgt eigenen Regeln des
Verhältnisausgleichs (§ 10 Abs. 5 und § 12 LVerbO); dort bleibt es bei der bisherigen Praxis. Nach
der Kommunalwahl 2025 werden die Ausschüsse ohnehin neu gebildet.

# Ergebnis

Die Kurzbewertung vom 17. Juli 2023 ist nicht mehr anzuwenden. Nachwahlen sind als freie Wahlen
durchzuführen. Das Büro der Landschaftsversammlung passt den Leitfaden für die Sitzungsleitung an.
`,
};
