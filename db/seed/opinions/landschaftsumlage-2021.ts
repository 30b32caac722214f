import type { SeedOpinion } from "../types";

export const landschaftsumlage2021: SeedOpinion = {
  key: "landschaftsumlage-2021",
  kind: "gutachten",
  title:
    "Festsetzung der Landschaftsumlage: Rücksichtnahme und Ermittlungspflichten nach BVerwG 8 C 29.20",
  date: "2021-11-29",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "department",
  procedures: ["nrw-2012-umlagengenehmigung"],
  finished: true,
  text: `
# Rechtsfrage

1. Welche Bindungen unterliegt die Landschaftsversammlung bei der Festsetzung der Landschaftsumlage?
2. Gilt die vom Bundesverwaltungsgericht für die Kreisumlage entwickelte Pflicht, den Finanzbedarf
   der Umlagezahler zu ermitteln und gleichrangig zu berücksichtigen, auch für den
   Landschaftsverband?
3. Wie ist das Verfahren für den kommenden Haushalt auszugestalten?

# Kurzantwort

Die Umlage ist subsidiär, auf den Bedarf begrenzt und durch das Gebot der Rücksichtnahme geprägt.
Die Ermittlungs- und Abwägungspflichten aus Art. 28 Abs. 2 GG gelten dem Grunde nach auch für die
Landschaftsumlage. Sie sind an die Besonderheit anzupassen, dass Umlagezahler Kreise und kreisfreie
Städte sind. Es genügt eine typisierende Ermittlung anhand anerkannter Kennzahlen, die dem
beschließenden Gremium vorliegt und in der Abwägung erkennbar verarbeitet wird.

# Leitsätze

1. Die Landschaftsumlage darf nur erhoben werden, soweit die sonstigen Erträge den Aufwand nicht
   decken; planmäßige Überschüsse dürfen mit ihr nicht finanziert werden.
2. Der Finanzbedarf des Verbandes und der seiner Mitgliedskörperschaften stehen sich gleichrangig
   gegenüber; keiner geht von vornherein vor.
3. Die Ermittlung muss vor dem Beschluss stattfinden und der Landschaftsversammlung selbst
   vorliegen. Eine Ermittlung, die nur die Verwaltung kennt, genügt nicht.
4. Eine finanzielle Mindestausstattung der Mitgliedskörperschaften ist absolute Grenze; sie ist
   nicht abwägbar.
5. Die Rechtsaufsicht über die Umlage ist Rechtskontrolle, keine Zweckmäßigkeitskontrolle.

# Sachverhalt

Der Entwurf der Haushaltssatzung sieht eine Anhebung des Umlagesatzes vor. Ursache ist vor allem der
Aufwand in der Eingliederungshilfe. Drei Mitgliedskörperschaften haben angekündigt, eine Erhöhung
gerichtlich prüfen zu lassen. Sie berufen sich auf das Bundesverwaltungsgericht, das am 27.
September 2021 zwei Kreisumlagen beanstandet hat, weil dem Kreistag keine Ermittlung des
gemeindlichen Finanzbedarfs vorlag. Die Kämmerei bittet um eine Bewertung vor Einbringung des
Haushalts.

Bislang werden die Mitgliedskörperschaften frühzeitig über Eckdaten unterrichtet und können Stellung
nehmen. Ihre Stellungnahmen werden dem Finanzausschuss zugeleitet. Eine Auswertung der Haushaltslage
der Mitgliedskörperschaften enthält die Vorlage nicht.

# Rechtliche Würdigung

## I. Die Umlage im Finanzierungssystem

### 1. Nachrang und Bedarfsprinzip

§ 22 LVerbO erlaubt die Umlage, soweit die sonstigen Erträge nicht ausreichen. Der Nachrang
verpflichtet den Verband, zuerst seine übrigen Einnahmemöglichkeiten auszuschöpfen. Die Umlage ist
zugleich auf den Bedarf begrenzt. Die Verwaltungsgerichte haben für das Haushaltsjahr 2007 auf die
Klage einer Stadt im Rheinland entschieden, dass planmäßige Überschüsse nicht über die Umlage
finanziert werden dürfen. Der Aufbau von Rücklagen bedarf danach einer eigenen Rechtfertigung aus
dem Haushaltsrecht; § 23a LVerbO setzt der Ausgleichsrücklage Grenzen.

### 2. Umlagegrundlagen

Bemessen wird die Umlage nach den Umlagegrundlagen des jeweiligen Gemeindefinanzierungsgesetzes. Sie
bilden die Finanzkraft ab. Die unterschiedliche Leistungsfähigkeit der Mitgliedskörperschaften
fließt also bereits in die Verteilung ein. Das enthebt nicht von der Frage nach der *Höhe* der
Umlage, die alle gemeinsam trifft.

### 3. Kette der Umlagen

Kreise geben die Landschaftsumlage über die Kreisumlage an ihre Gemeinden weiter (§ 56 KrO NRW). Die
Last endet dort, wo nicht mehr umgelegt werden kann: bei den Gemeinden. Wer über die
Landschaftsumlage entscheidet, entscheidet mittelbar auch über deren Haushalte.

## II. Materielle Bindungen

### 1. Rücksichtnahme

Für die Kreise spricht § 9 KrO NRW das Gebot aus, auf die wirtschaftliche Leistungsfähigkeit der
Gemeinden Rücksicht zu nehmen. Für den Landschaftsverband folgt Gleiches aus der Stellung der
Mitgliedskörperschaften als Träger eigener Selbstverwaltung (Art. 28 Abs. 2 GG, Art. 78 LV NRW) und
aus den für ihn geltenden Haushaltsgrundsätzen (§ 23 LVerbO). Das Gebot ist keine Programmaussage.
Es begrenzt den Ermessensspielraum und verlangt, dass Alternativen erwogen werden: Konsolidierung,
zeitliche Streckung, Einsatz der Ausgleichsrücklage.

### 2. Gleichrang des Finanzbedarfs

Das Bundesverwaltungsgericht entnimmt Art. 28 Abs. 2 GG ein Recht auf gleichrangige Berücksichtigung
der finanziellen Belange (BVerwG, Urt. v. 31.01.2013 – 8 C 1.12). Der umlageberechtigte Verband darf
seine Interessen nicht einseitig und rücksichtslos durchsetzen. Die Entscheidungen von 2021
verschärfen das nicht inhaltlich, aber im Verfahren: Der Bedarf ist zu ermitteln, und der Kreistag
muss davon Kenntnis haben, bevor er beschließt (BVerwG, Urt. v. 27.09.2021 – 8 C 29.20; BVerwG, Urt.
v. 27.09.2021 – 8 C 30.20).

### 3. Mindestausstattung

Eine absolute Grenze besteht, wo die Umlage den Mitgliedskörperschaften oder den Gemeinden die
finanzielle Mindestausstattung nimmt. Dabei kommt es auf eine strukturelle und dauerhafte
Unterfinanzierung an, nicht auf eine einzelne Haushaltslage. Nach den vorliegenden Zahlen ist diese
Grenze durch die geplante Anhebung nicht berührt; die Einschätzung ist gleichwohl zu belegen.

### 4. Rücklagen und mehrjährige Betrachtung

Ein wiederkehrender Streitpunkt ist der Einsatz der Ausgleichsrücklage. Aus dem Rücksichtnahmegebot
folgt keine Pflicht, sie vor jeder Umlageerhöhung aufzubrauchen; der Verband darf für Schwankungen
vorsorgen, die er im laufenden Jahr nicht steuern kann. Er muss aber darlegen, welcher Bestand dafür
nötig ist. Eine Rücklage, die über Jahre wächst, während die Umlage steigt, lässt sich schwer als
Vorsorge begründen. Umgekehrt ist es mit dem Gebot vereinbar, eine absehbare Kostensteigerung über
mehrere Jahre zu strecken, wenn der Haushalt das nach § 23 LVerbO zulässt. Eine solche Streckung
kommt den Umlagezahlern oft mehr entgegen als eine einmalige Absenkung, weil sie Planung ermöglicht.

Zur mehrjährigen Betrachtung gehört auch die Gegenrichtung: Verbessert sich das Ergebnis unerwartet,
ist zu prüfen, ob den Mitgliedskörperschaften in einem Folgejahr Entlastung verschafft werden kann.
Ein Anspruch auf Erstattung im laufenden Jahr besteht nicht.

## III. Übertragbarkeit auf den Landschaftsverband

### 1. Gegen die Übertragung vorgebrachte Gründe

Gegen die Übertragung ließe sich anführen, die Mitgliedskörperschaften seien durch ihre Vertreter in
der Landschaftsversammlung selbst beteiligt (§ 7b LVerbO). Anders als Gemeinden gegenüber dem
Kreistag säßen sie mit am Tisch. Außerdem seien Kreise umlageberechtigt und könnten Lasten
weitergeben.

### 2. Stellungnahme

Beide Gründe tragen nicht. Die Mitglieder der Landschaftsversammlung üben ein freies Mandat aus; sie
vertreten nicht die entsendende Körperschaft und sind an deren Weisungen nicht gebunden. Die
Möglichkeit der Weitergabe verlagert die Belastung, hebt sie aber nicht auf. Der
verfassungsrechtliche Grund der Ermittlungspflicht – der Zugriff auf fremde Selbstverwaltungsmittel
– ist derselbe. Die Pflicht gilt daher auch hier.

### 3. Anpassung

Ihr Inhalt ist zu modifizieren. Das Bundesverwaltungsgericht überlässt die Einzelheiten dem
Landesrecht und, wo es schweigt, dem Umlageberechtigten. Zulässig ist eine Ermittlung, die

- auf veröffentlichte oder ohnehin gemeldete Haushaltsdaten der Mitgliedskörperschaften zugreift;
- die kreisangehörigen Gemeinden nicht einzeln, sondern über zusammengefasste Kennzahlen der Kreise
  einbezieht;
- mehrere Jahre betrachtet und die mittelfristige Planung einschließt.

Eine Anhörung ersetzt die Ermittlung nicht, kann sie aber vervollständigen. Wer sich nicht äußert,
verliert sein Recht nicht; der Verband darf dann von den ihm vorliegenden Daten ausgehen.

## IV. Verfahren

### 1. Beteiligung

Seit dem Umlagengenehmigungsgesetz von 2012 ist die Beteiligung der Umlagezahler gesetzlich
verdichtet. Für die Kreise verlangt § 55 KrO NRW, das Benehmen sechs Wochen vor Aufstellung des
Entwurfs der Haushaltssatzung einzuleiten, Stellungnahmen dem Kreistag zuzuleiten und über
Einwendungen öffentlich zu beschließen. Für den Landschaftsverband sind die Beteiligungsvorschriften
der Landschaftsverbandsordnung in der geltenden Fassung einzuhalten. Es empfiehlt sich, die
Anforderungen des § 55 KrO NRW als Mindestmaß zugrunde zu legen.

### 2. Vorlage an die Landschaftsversammlung

Der entscheidende Schwachpunkt der bisherigen Praxis liegt hier. Die Stellungnahmen gehen an den
Ausschuss, die Landschaftsversammlung erhält eine Zusammenfassung. Nach den Urteilen von 2021 muss
das beschließende Gremium selbst über die Ermittlung verfügen. Die Vorlage sollte enthalten:

1. eine Übersicht der Haushaltslage aller Mitgliedskörperschaften mit einheitlichen Kennzahlen;
2. die Stellungnahmen im Wortlaut;
3. eine Darstellung der erwogenen Alternativen und ihrer Wirkung auf den Umlagesatz;
4. eine Abwägung, die den Bedarf beider Seiten gegenüberstellt und das Ergebnis begründet.

### 3. Beschluss und Genehmigung

Über Einwendungen ist vor dem Satzungsbeschluss zu entscheiden. Soweit die Festsetzung der
Genehmigung bedarf, ist die Aufsicht auf eine Rechtskontrolle beschränkt; das hat der
Verfassungsgerichtshof für die Kreisumlage klargestellt (VerfGH NRW, Urt. v. 13.08.1996 – VerfGH
23/94). Eine Genehmigung heilt Ermittlungsfehler nicht.

### 4. Kennzahlen

Für die Übersicht nach Nummer 2 schlagen wir einen festen, jährlich fortgeschriebenen Satz vor. Er
sollte sich auf Größen beschränken, die alle Mitgliedskörperschaften ohnehin ausweisen:

| Kennzahl | Aussage | Zeitraum |
| Jahresergebnis und Planung | Ausgleich des Haushalts | drei Jahre zurück, vier Jahre voraus |
| Bestand an Eigenkapital und Ausgleichsrücklage | Tragfähigkeit | Stichtag der letzten fünf Abschlüsse |
| Kredite zur Liquiditätssicherung | strukturelle Schieflage | fünf Jahre |
| Hebesätze und Umlagesätze der Kreise | Ausschöpfung eigener Mittel | laufendes Jahr und Vorjahr |
| Haushaltssicherung | rechtlicher Handlungsspielraum | laufendes Jahr |

Die Zahlen sind zu erläutern, nicht nur zu tabellieren. Auffälligkeiten einzelner Körperschaften
gehören in die Abwägung, auch wenn der Umlagesatz einheitlich bleibt. Die Kämmerei sollte den Satz
mit den Mitgliedskörperschaften abstimmen; eine gemeinsam getragene Datengrundlage nimmt späteren
Einwendungen viel von ihrer Schärfe.

## V. Folgen eines Fehlers

Fehlt die Ermittlung oder lag sie dem Gremium nicht vor, ist die Satzungsbestimmung über den
Umlagesatz unwirksam; Umlagebescheide sind aufzuheben. Ein rückwirkender Neuerlass ist nach den
allgemeinen Grundsätzen möglich, bindet aber Kräfte und Vertrauen. Die wirtschaftliche Tragweite
rechtfertigt den Aufwand einer sorgfältigen Vorlage.

# Ergebnis

1. Die Ermittlungs- und Abwägungspflicht gilt auch für die Landschaftsumlage; eine typisierende
   Ermittlung genügt.
2. Die Vorlage an die Landschaftsversammlung ist um eine Kennzahlenübersicht, die Stellungnahmen im
   Wortlaut, Alternativen und eine begründete Abwägung zu ergänzen.
3. Gegen die Anhebung selbst bestehen nach den vorliegenden Zahlen keine durchgreifenden Bedenken,
   sofern Punkt 2 eingehalten wird.
4. Der Zeitplan ist so einzurichten, dass zwischen Zuleitung der Eckdaten und Aufstellung des
   Entwurfs mindestens sechs Wochen liegen.
`,
};
