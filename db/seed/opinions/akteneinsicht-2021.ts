import type { SeedOpinion } from "../types";

export const akteneinsicht2021: SeedOpinion = {
  key: "akteneinsicht-2021",
  kind: "vermerk",
  title: "Akteneinsicht von Rats- und Ausschussmitgliedern nach § 55 GO NRW",
  date: "2021-06-08",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  finished: true,
  text: `
# Rechtsfrage

Unter welchen Voraussetzungen können einzelne Mitglieder, Fraktionen und Ausschussvorsitzende
Akteneinsicht verlangen, und umfasst der Anspruch Kopien?

# Kurzantwort

§ 55 GO NRW stuft die Rechte ab: Der Rat kontrolliert allgemein, Fraktionen und Minderheiten im
Einzelfall durch ein benanntes Mitglied, das einzelne Ratsmitglied zur Vorbereitung und Kontrolle
von Beschlüssen des Gremiums, dem es angehört. Kopien sind nicht generell geschuldet, können aber im
Einzelfall verlangt werden, wenn die Einsicht sonst ihren Zweck verfehlt.

# Leitsätze

1. Wer Einsicht verlangt, muss den Vorgang bezeichnen; eine allgemeine Durchsicht von Akten erlaubt
   § 55 GO NRW nur dem Rat.
2. Die Ablehnung gegenüber einem Ratsmitglied ist zu begründen und nur mit schutzwürdigen Belangen
   Betroffener oder Dritter zu rechtfertigen.
3. Ob Kopien zu gestatten sind, richtet sich nach Umfang, Schwierigkeit und Zeitdruck.

# Sachverhalt

Ein Mitgliedskreis bittet um Hinweise für eine Dienstanweisung. Anlass sind Anträge auf Einsicht in
Vergabeakten, in Verträge einer Beteiligungsgesellschaft und in Vorgänge, die Personen betreffen.
Bislang werden Kopien ausnahmslos versagt.

# Rechtliche Würdigung

## I. Stufen des Anspruchs

| Berechtigt | Gegenstand | Grundlage |
| Rat, auch durch beauftragte Ausschüsse oder Mitglieder | Überwachung der Beschlussausführung und der Verwaltungsangelegenheiten | § 55 Abs. 3 GO NRW |
| ein Fünftel der Ratsmitglieder oder eine Fraktion, durch ein benanntes Mitglied | Einzelfall | § 55 Abs. 4 GO NRW |
| einzelnes Ratsmitglied | Vorbereitung oder Kontrolle von Beschlüssen des Gremiums, dem es angehört | § 55 Abs. 5 GO NRW |
| Ausschussvorsitz | Angelegenheiten aus dem Aufgabenbereich des Ausschusses | § 55 Abs. 2 GO NRW |

Für die Kreise enthält § 26 KrO NRW entsprechende Regelungen; auf der Ebene des Landschaftsverbandes
ist § 7a LVerbO maßgeblich. Die Vorschriften gleichen sich in der Anlage, nicht in jeder Einzelheit.
Eine Dienstanweisung sollte deshalb auf die jeweils eigene Norm abstellen.

## II. Gemeinsame Voraussetzungen

**Bezeichnung des Vorgangs.** Mit Ausnahme des Rates selbst setzt jede Einsicht einen bestimmten
Vorgang voraus. Der Antrag muss so gefasst sein, dass die Verwaltung die Akten ohne eigene Bewertung
heraussuchen kann. Er ist auslegungsfähig; Nachfragen gehen der Ablehnung vor.

**Zusammenhang mit einem Beschluss.** Beim einzelnen Mitglied genügt, dass die Akten der
Vorbereitung einer anstehenden oder der Kontrolle einer gefassten Entscheidung dienen. Eine
Begründung des politischen Interesses darf nicht verlangt werden.

**Kein Interessenwiderstreit.** Wer nach § 31 GO NRW von der Mitwirkung ausgeschlossen ist, erhält
keine Einsicht. Das ist vor der Gewährung zu prüfen.

**Dritte.** Mitarbeitende der Fraktion oder Sachverständige dürfen nicht teilnehmen. Das Gesetz
vertraut die Akten dem Mitglied an, weil es der Verschwiegenheit nach § 30 GO NRW unterliegt.

## III. Versagungsgründe

Allein schutzwürdige Belange Betroffener oder Dritter rechtfertigen die Versagung. Betriebs- und
Geschäftsgeheimnisse sowie Personalangelegenheiten gehören dazu, führen aber nicht zu einem
Automatismus. Vorrangig sind Schwärzung und Teileinsicht. Bei laufenden Vergabeverfahren wiegt die
Vertraulichkeit der Angebote bis zum Zuschlag schwer; danach nimmt ihr Gewicht ab. Bei
Beteiligungsgesellschaften erstreckt sich der Anspruch auf die Akten der Kommune, nicht auf die der
Gesellschaft. Die Kommune darf ihre Akten nicht deshalb vorenthalten, weil deren Inhalt auch die
Gesellschaft betrifft.

Die Belastung der Verwaltung ist kein Versagungsgrund. Sie beeinflusst Zeit und Ort der Einsicht.
Diese muss so rechtzeitig stattfinden, dass ihr Ergebnis in die Beratung einfließen kann.

## IV. Kopien

Die Rechtsprechung ist differenziert. Das Verwaltungsgericht Gelsenkirchen hat einem Ratsmitglied
Kopien umfangreicher Vertragswerke zuerkannt, die kurz vor der Sitzung vorlagen (VG Gelsenkirchen,
Urt. v. 18.12.2013 – 15 K 2741/11). Das Verwaltungsgericht Aachen hat den Antrag einer Fraktion auf
Kopien im Eilverfahren abgelehnt, zugleich aber auf den Zweck der Einsicht als Maßstab verwiesen (VG
Aachen, Beschl. v. 25.08.2014 – 4 L 492/14). Beides lässt sich verbinden: Einsicht bedeutet zunächst
Kenntnisnahme vor Ort samt Notizen. Ist der Stoff so umfangreich oder schwierig, dass er sich so
nicht erfassen lässt, umfasst der Anspruch notwendige Kopien einzelner Teile.

Eine Weisung, Kopien ausnahmslos zu versagen, verfehlt die gebotene Prüfung des Einzelfalls. Sie
sollte aufgehoben werden. Zulässig ist es, Kopien zu kennzeichnen, ihre Weitergabe zu untersagen und
ihre Rückgabe zu verlangen.

# Ergebnis

Die Dienstanweisung sollte die vier Stufen benennen, einen Antragsvordruck mit Bezeichnung des
Vorgangs vorsehen, Schwärzung vor Versagung stellen und über Kopien im Einzelfall entscheiden
lassen. Ablehnungen sind schriftlich zu begründen.
`,
};
