import type { SeedOpinion } from "../types";

export const stichwahl2020: SeedOpinion = {
  key: "stichwahl-2020",
  kind: "vermerk",
  title: "Stichwahl nach dem Urteil VerfGH 35/19: Folgen und Aufgabe der bisherigen Einschätzung",
  date: "2020-01-20",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  procedures: ["nrw-2019-kwahlg"],
  deviatesFrom: ["stichwahl-2018"],
  outcome: "not-permitted",
  finished: true,
  text: `
# Rechtsfrage

Was folgt aus dem Urteil des Verfassungsgerichtshofs vom 20. Dezember 2019 für die Kommunalwahl
2020, und ist an unserer Kurzbewertung vom 19. November 2018 festzuhalten?

# Kurzantwort

Die Abschaffung der Stichwahl ist nichtig; 2020 findet erforderlichenfalls ein zweiter Wahlgang
statt. An der Einschätzung, die Neuregelung sei auf der Linie des Urteils von 2009 tragfähig, halten
wir nicht fest. Die Vorschriften über die Einteilung der Wahlbezirke gelten nach Maßgabe der
Urteilsformel weiter.

# Leitsätze

1. Ob eine Wahl mit relativer Mehrheit ausreichend legitimiert, lässt sich nicht ein für alle Mal
   beantworten; es hängt von den jeweiligen tatsächlichen und normativen Verhältnissen ab.
2. Ändert der Gesetzgeber das Wahlsystem, muss er die dafür erheblichen Tatsachen ermitteln. Das
   Ausblenden einer erkennbaren Entwicklung führt zur Nichtigkeit der Norm.
3. Frühere Entscheidungen desselben Gerichts sichern eine Regelung nur ab, solange ihre
   tatsächlichen Annahmen fortbestehen.

# Sachverhalt

Auf Antrag von Abgeordneten der Opposition hat der Verfassungsgerichtshof im Verfahren der
abstrakten Normenkontrolle über das Gesetz vom 11. April 2019 (GV. NRW. S. 202) entschieden. Die
Entscheidung erging mit vier zu drei Stimmen und einem Sondervotum. Die Entscheidungsformel wird im
Gesetz- und Verordnungsblatt bekannt gemacht.

# Rechtliche Würdigung

## I. Inhalt der Entscheidung

Der Gerichtshof bestätigt den weiten Spielraum des Gesetzgebers bei der Direktwahl nach § 65 GO NRW
und § 44 KrO NRW. Er bindet ihn jedoch an die Wahlrechtsgrundsätze und verlangt, das gewählte System
in seinen Grundelementen folgerichtig auszugestalten (VerfGH NRW, Urt. v. 20.12.2019 – VerfGH
35/19). Maßgebliche Tatsache ist der Grad der Zustimmung: Je häufiger eine Person mit einem Anteil
weit unter der absoluten Mehrheit gewählt wird, desto stärker ist das Mehrheitsprinzip berührt. Die
zunehmende Auffächerung der Parteienlandschaft hätte der Gesetzgeber deshalb in seine Prognose
einstellen müssen. Das ist nicht geschehen, obwohl Sachverständige darauf hingewiesen hatten.

Die Vorschriften über die Wahlbezirke (§ 4 Abs. 2 KWahlG NRW) bleiben nach Maßgabe der Formel
bestehen. Dass dabei nicht alle Einwohnerinnen und Einwohner gleich zählen, war für die
Wahlvorbereitung die zweite praktisch wichtige Frage.

## II. Verhältnis zu unserer Kurzbewertung

In der Kurzbewertung hatten wir die Abschaffung unter Berufung auf VerfGH NRW, Urt. v. 26.05.2009 –
VerfGH 2/09 für tragfähig gehalten und das Fehlen neuer Erhebungen als Restrisiko bezeichnet. Das
war zu knapp gedacht. Zwei Annahmen geben wir auf:

- Die Entscheidung von 2009 lasse sich auf eine gleichgerichtete Neuregelung übertragen. Tatsächlich
  hatte der Gerichtshof sie an die damaligen Verhältnisse geknüpft; mit deren Änderung entfällt die
  Bindungskraft in der Sache.
- Das Ermittlungsdefizit sei ein Begründungsmangel, dem eine Stellungnahme abhelfen könne. Der
  Gerichtshof behandelt die Ermittlung der erheblichen Tatsachen als Voraussetzung der materiellen
  Verfassungsmäßigkeit.

Richtig bleibt die Aussage, dass das Demokratieprinzip kein bestimmtes Wahlsystem vorschreibt. Ein
künftiger Gesetzgeber kann die Frage bei veränderter Tatsachengrundlage neu stellen.

## III. Folgen

Für die Kommunalwahl 2020 ist § 46c KWahlG NRW in der Fassung anzuwenden, die vor der Änderung galt.
Die Mitgliedskörperschaften müssen einen zweiten Wahltermin vorbereiten. Der Landschaftsverband ist
als Wahlbehörde nicht betroffen; zu beachten ist aber, dass sich die Bildung der
Landschaftsversammlung nach § 7b LVerbO an den Ratswahlen ausrichtet und durch Stichwahlen der
Hauptverwaltungsbeamten nicht verzögert wird.

## IV. Über den Fall hinaus

Die Entscheidung steht in einer Reihe mit den Urteilen zur Sperrklausel von 2017. In beiden Fällen
hat der Gerichtshof nicht das Ziel, sondern die Grundlage der gesetzgeberischen Prognose
beanstandet. Für unsere Stellungnahmen heißt das: Bei wahl- und organisationsrechtlichen Vorhaben
ist zuerst zu prüfen, welche Tatsachen der Gesetzgeber ermittelt hat.

# Ergebnis

Die Kurzbewertung vom 19. November 2018 ist in ihrem Ergebnis überholt und wird insoweit aufgegeben.
Die Mitgliedskörperschaften werden auf Nachfrage über die Notwendigkeit eines zweiten Wahlgangs
unterrichtet.
`,
};
