import type { SeedOpinion } from "../types";

export const stichwahl2018: SeedOpinion = {
  key: "stichwahl-2018",
  kind: "kurzbewertung",
  title: "Erneute Abschaffung der Stichwahl: verfassungsrechtliche Kurzbewertung",
  date: "2018-11-19",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  procedures: ["nrw-2019-kwahlg", "nrw-2011-stichwahl"],
  outcome: "permitted",
  finished: true,
  text: `
# Rechtsfrage

Begegnet die im Verfahren zur Änderung des Kommunalwahlgesetzes (LT-Drs. 17/3776) erörterte Rückkehr
zur Wahl der Hauptverwaltungsbeamten in einem einzigen Wahlgang verfassungsrechtlichen Bedenken?

# Kurzantwort

Nach dem Stand der Rechtsprechung nicht durchgreifend. Der Verfassungsgerichtshof hat dieselbe
Regelung im Jahr 2009 gebilligt. Die Entscheidung des Gesetzgebers muss allerdings auf aktuellen
Zahlen ruhen; daran sollte das Verfahren gemessen werden.

# Leitsätze

1. Die Wahl mit relativer Mehrheit vermittelt den Bürgermeisterinnen und Bürgermeistern sowie den
   Landrätinnen und Landräten eine ausreichende demokratische Legitimation.
2. Den Gesetzgeber trifft eine Beobachtungspflicht hinsichtlich der tatsächlichen Zustimmungsquoten.

# Sachverhalt

Die Stichwahl wurde 2007 abgeschafft, 2011 wieder eingeführt (Gesetz vom 3. Mai 2011, GV. NRW. S.
238) und steht erneut zur Disposition. Das Dezernat bittet um eine kurze Einschätzung für die
Verbandsgremien; Zeit für eine eingehende Untersuchung bestand nicht.

# Rechtliche Würdigung

## I. Maßstab

Prüfungsmaßstab sind das Demokratieprinzip und die Wahlrechtsgrundsätze, die über Art. 28 Abs. 1 GG
und Art. 1 Abs. 1 LV NRW in den Kommunen gelten. Sie schreiben kein bestimmtes Wahlsystem vor. Der
Gesetzgeber hat bei der Direktwahl nach § 65 GO NRW und § 44 KrO NRW einen weiten
Gestaltungsspielraum.

## II. Rechtsprechung

Der Verfassungsgerichtshof hat den Antrag gegen das Gesetz vom 9. Oktober 2007 zurückgewiesen
(VerfGH NRW, Urt. v. 26.05.2009 – VerfGH 2/09). Die relative Mehrheit genüge grundsätzlich; der
Gesetzgeber müsse aber die tatsächlichen und normativen Grundlagen im Blick behalten und notfalls
nachsteuern. Der Vorschlag setzt mit § 46c KWahlG NRW an derselben Stelle an und regelt sie im Kern
wie damals.

## III. Anwendung

Als Gründe werden die geringere Beteiligung am zweiten Wahlgang, der Aufwand und die Fälle genannt,
in denen die siegreiche Person in der Stichwahl weniger Stimmen erhielt als im ersten Wahlgang.
Diese Erwägungen sind sachlich. Dass sich die Parteienlandschaft seit 2009 weiter aufgefächert hat,
ist bekannt; der Gerichtshof hat seinerzeit keine bestimmte Quote verlangt. Nach unserer
Einschätzung trägt die Linie von 2009 auch die Neuregelung.

Ein Restrisiko bleibt. Die damalige Entscheidung ruhte auf den Zahlen der vorangegangenen Wahlen.
Werden im Gesetzgebungsverfahren keine neuen Erhebungen vorgelegt, könnte der Gerichtshof die
Beobachtungspflicht als verletzt ansehen. Was dazu bisher vorliegt, ist dünn.

# Ergebnis

Durchgreifende Bedenken bestehen nicht. Für eine Stellungnahme empfiehlt sich der Hinweis, dass der
Gesetzgeber die Zustimmungsquoten der letzten Wahlen auswerten und das Ergebnis in der Begründung
darstellen sollte. Die Landschaftsversammlung ist nicht betroffen, weil der Direktor des
Landschaftsverbandes nach § 20 LVerbO von ihr und nicht vom Volk gewählt wird.
`,
};
