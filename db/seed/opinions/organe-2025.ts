import type { SeedOpinion } from "../types";

export const organe2025: SeedOpinion = {
  key: "organe-2025",
  kind: "gutachten",
  title: "Zuständigkeiten von Landschaftsversammlung, Landschaftsausschuss und Direktor",
  date: "2025-10-20",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  procedures: ["nrw-2025-kommunalrecht"],
  refersTo: ["verfassungsbeschwerde-2022", "nachbesetzung-2025"],
  finished: true,
  text: `
# Rechtsfrage

1. Wie grenzen sich die Zuständigkeiten von Landschaftsversammlung, Landschaftsausschuss,
   Fachausschüssen und Direktor ab?
2. Wer entscheidet über die Schließung einer Einrichtung, einen Grundstückserwerb, die Führung eines
   Rechtsstreits und eine Stellungnahme im Gesetzgebungsverfahren?
3. Wie ist zu verfahren, wenn eine Entscheidung keinen Aufschub duldet?

# Kurzantwort

Die Landschaftsversammlung entscheidet über die ihr gesetzlich vorbehaltenen und die von ihr an sich
gezogenen Angelegenheiten. Alles Übrige fällt dem Landschaftsausschuss zu, soweit es kein Geschäft
der laufenden Verwaltung ist. Dieses führt der Direktor. Die Schließung einer bedeutenden
Einrichtung gehört in die Landschaftsversammlung, der Grundstückserwerb je nach Gewicht in den
Landschaftsausschuss oder den Fachausschuss, der Rechtsstreit nach Bedeutung in den
Landschaftsausschuss oder zur laufenden Verwaltung. Für Eilfälle ist zuerst die beschleunigte
Einberufung des Landschaftsausschusses zu nutzen.

# Leitsätze

1. Der Landschaftsausschuss hat die Auffangzuständigkeit. Zweifel, ob eine Angelegenheit der
   Landschaftsversammlung vorbehalten ist, sind anhand des Katalogs in § 7 LVerbO zu lösen, nicht
   anhand ihrer politischen Bedeutung.
2. Die Landschaftsversammlung kann Angelegenheiten an sich ziehen; sie muss das durch Beschluss tun
   und kann es nicht stillschweigend.
3. Geschäfte der laufenden Verwaltung sind solche, die nach Regelmäßigkeit, Häufigkeit und Gewicht
   nicht von erheblicher Bedeutung sind. Wertgrenzen sind ein Anhalt, kein Gesetz.
4. Übertragungen auf Fachausschüsse und auf den Direktor stehen unter dem Vorbehalt der Aufhebung
   und Änderung.
5. Eine Überschreitung der Organzuständigkeit berührt die Wirksamkeit nach außen nur in den Grenzen
   der Vertretungsregeln.

# Sachverhalt

Nach der Kommunalwahl vom 14. September 2025 wird die Landschaftsversammlung neu gebildet. Das Büro
der Landschaftsversammlung möchte die Zuständigkeitsordnung überarbeiten und legt vier Fälle vor, in
denen es zuletzt Unsicherheit gab:

1. Eine Klinikabteilung mit überregionalem Einzugsgebiet soll geschlossen werden.
2. Für eine Förderschule soll ein Grundstück erworben werden.
3. Gegen einen Förderbescheid soll Klage erhoben werden.
4. Der Verband will sich in einem Gesetzgebungsverfahren äußern; die Frist beträgt zwei Wochen.

Das Gesetz vom 10. Juli 2025 (GV. NRW. S. 618) hat auch die Landschaftsverbandsordnung geändert.
Soweit ersichtlich, bleiben die hier behandelten Zuständigkeiten im Kern unverändert; die
Einzelheiten sind vor Beschlussfassung am verkündeten Text abzugleichen.

# Rechtliche Würdigung

## I. System der Organe

### 1. Drei Ebenen

Die Landschaftsverbandsordnung folgt nicht dem Modell der Gemeinde. Dort ist der Rat für alle
Angelegenheiten zuständig, soweit das Gesetz nichts anderes bestimmt (§ 41 Abs. 1 GO NRW). Beim
Landschaftsverband ist es umgekehrt: Die Landschaftsversammlung hat einen Katalog, der
Landschaftsausschuss den Rest.

| Organ | Zuständigkeit | Norm |
| Landschaftsversammlung | Grundsätze, Wahlen, Satzungen, Haushalt; vorbehaltene Angelegenheiten | § 7 LVerbO |
| Landschaftsausschuss | alles, was nicht vorbehalten und nicht laufende Verwaltung ist; Aufsicht über die Verwaltungsführung | § 11 LVerbO |
| Fachausschüsse | übertragene Angelegenheiten ihres Geschäftsbereichs | § 11 Abs. 2, § 13 LVerbO |
| Direktor | laufende Verwaltung, Vorbereitung und Ausführung, übertragene Einzelaufgaben | § 17 LVerbO |

Das erklärt sich aus der Größe und der Sitzungsfolge: Die Landschaftsversammlung tritt nur wenige
Male im Jahr zusammen.

### 2. Katalog und Vorbehalt

§ 7 LVerbO zählt die Gegenstände auf, die der Landschaftsversammlung zustehen, darunter die
allgemeinen Grundsätze der Verwaltung, die Wahl der Mitglieder der Ausschüsse sowie des Direktors
und der Landesräte, die Satzungen, die Haushaltssatzung und den Jahresabschluss. Darüber hinaus kann
sie sich Angelegenheiten vorbehalten, für die sonst der Landschaftsausschuss zuständig wäre. Der
Vorbehalt muss hinreichend bestimmt sein. Er kann für einen Einzelfall oder für eine Gruppe von
Fällen beschlossen werden. Entscheidet der Landschaftsausschuss vorher, ist seine Entscheidung
wirksam; ein Rückholrecht mit Rückwirkung gibt es nicht.

### 3. Auffangzuständigkeit

§ 11 Abs. 1 LVerbO weist dem Landschaftsausschuss alle Angelegenheiten zu, die weder vorbehalten
noch laufende Verwaltung sind. Er bereitet die Beschlüsse der Landschaftsversammlung vor, stimmt die
Arbeit der Ausschüsse ab und überwacht den Direktor. Nach Ablauf der Wahlzeit übt er seine Tätigkeit
bis zum Zusammentritt der neuen Landschaftsversammlung weiter aus (§ 11 Abs. 4 LVerbO). In der
gegenwärtigen Übergangszeit ist er daher das handlungsfähige Beschlussorgan.

### 4. Übertragung

Der Landschaftsausschuss kann Fachausschüssen bestimmte Angelegenheiten zur selbständigen
Entscheidung übertragen. Er behält das Recht, ihre Entscheidungen aufzuheben oder zu ändern.
Beschlüsse, die mit weniger als zwei Dritteln der anwesenden Stimmberechtigten gefasst werden,
bedürfen seiner Zustimmung (§ 11 Abs. 2 LVerbO). Diese Besonderheit wird in der Praxis leicht
übersehen; die Niederschriften der Fachausschüsse müssen das Stimmenverhältnis ausweisen. Dem
Direktor kann die Erledigung einzelner Verwaltungsaufgaben übertragen werden (§ 11 Abs. 3 LVerbO).

## II. Laufende Verwaltung

### 1. Begriff

Der Begriff ist unbestimmt und gerichtlich überprüfbar. Er verbindet ein quantitatives und ein
qualitatives Merkmal: Das Geschäft muss wiederkehren und darf nach Umfang und Folgen für einen
Verband dieser Größe nicht erheblich sein. Der Maßstab ist auf den jeweiligen Verband bezogen. Eine
Beschaffung, die für eine kleine Gemeinde außergewöhnlich wäre, ist hier Alltag.

### 2. Wertgrenzen

Wertgrenzen in der Zuständigkeitsordnung geben Orientierung und entlasten. Sie dürfen den
gesetzlichen Begriff nicht verschieben. Eine Angelegenheit unterhalb der Grenze kann wegen ihrer
Bedeutung dem Ausschuss zustehen; umgekehrt bleibt eine kostspielige, aber durch Gesetz vollständig
gebundene Leistung laufende Verwaltung.

Wertgrenzen sollten nach Geschäftsarten gestaffelt werden. Für gebundene Leistungen sind sie
entbehrlich, für Vergaben genügt eine Grenze für den Zuschlag, wenn das Gremium zuvor dem Bedarf
zugestimmt hat. Bei Dauerschuldverhältnissen ist der Gesamtwert über die Laufzeit maßgeblich; sonst
ließe sich jede Grenze durch kurze Laufzeiten mit Verlängerung unterlaufen. Alle Grenzen sollten zu
Beginn jeder Wahlzeit überprüft werden.

### 3. Vertretung und Ausführung

Von der Entscheidung zu trennen ist die Vertretung. Der Direktor führt Beschlüsse aus und handelt
nach außen (§ 17 LVerbO). Seine Vertretungsmacht ist nicht auf das beschränkt, was intern
beschlossen wurde. Wer intern zuständig ist, bestimmt, ob und mit welchem Inhalt gehandelt werden
darf; wer vertritt, bestimmt, ob das Handeln den Verband bindet. Die Zuständigkeitsordnung sollte
beide Ebenen sprachlich auseinanderhalten. Formulierungen wie „der Direktor entscheidet und
vollzieht“ verwischen sie und laden zu Missverständnissen ein.

## III. Die vier Fälle

### 1. Schließung einer Klinikabteilung

Die Schließung ist kein Satzungsakt und im Katalog nicht genannt. Sie könnte aber einen allgemeinen
Grundsatz der Verwaltung berühren. Entscheidend ist, ob sie die Ausrichtung des Verbandes in einem
Aufgabenfeld bestimmt oder eine vorhandene Ausrichtung vollzieht. Bei überregionalem Einzugsgebiet
und ohne Beschluss, der sie vorzeichnet, liegt eine Grundsatzentscheidung vor. Zuständig ist die
Landschaftsversammlung. Hätte diese bereits einen Rahmen beschlossen, genügte der
Landschaftsausschuss.

### 2. Grundstückserwerb

Der Erwerb für eine Förderschule dient einer gesetzlichen Aufgabe (§ 5 Abs. 1 Buchst. a LVerbO). Er
ist nicht vorbehalten und keine laufende Verwaltung. Zuständig ist der Landschaftsausschuss; hat er
den Grundstücksverkehr bis zu einer Wertgrenze dem Fachausschuss übertragen, dieser.
Verpflichtungserklärungen unterliegen der Form des § 21 LVerbO.

### 3. Klage

Die Rechtsverfolgung im Einzelfall ist laufende Verwaltung, wenn der Streit nach Gegenstand und Wert
zum Alltag der Behörde gehört. Eine Klage gegen einen Förderbescheid in zweistelliger Millionenhöhe
oder mit grundsätzlicher Bedeutung gehört vor den Landschaftsausschuss. Dass die Erhebung einer
Verfassungsbeschwerde stets dorthin gehört, haben wir im Gutachten vom 5. September 2022 begründet.
Zur Wahrung einer Klagefrist darf der Direktor vorsorglich Klage erheben und die Genehmigung
einholen.

### 4. Stellungnahme im Gesetzgebungsverfahren

Fachliche Äußerungen im Rahmen einer gefestigten Linie sind laufende Verwaltung. Legt die
Stellungnahme erstmals eine Position zu einer Frage von grundsätzlichem Gewicht fest, ist der
Landschaftsausschuss zu befassen. Eine Frist von zwei Wochen rechtfertigt es nicht, ihn zu
übergehen, wohl aber, die Stellungnahme unter dem Vorbehalt der Gremienbefassung abzugeben. Die
Zuständigkeitsordnung sollte das ausdrücklich vorsehen.

## IV. Eilfälle

Eine dem § 60 GO NRW vollständig entsprechende Vorschrift ist für den Verband nicht ohne Weiteres
heranzuziehen; die Landschaftsverbandsordnung regelt die Organe abschließend. Der Weg führt über §
14 Abs. 1 LVerbO: Der Landschaftsausschuss wird von seinem Vorsitz einberufen, so oft es die
Geschäfte erfordern, und kann kurzfristig zusammentreten. Für Angelegenheiten der
Landschaftsversammlung ist an deren beschleunigte Einberufung (§ 8 LVerbO) oder, in besonderen
Ausnahmefällen, an § 8b LVerbO zu denken. Die Hauptsatzung sollte Ladungsfristen für dringende Fälle
enthalten.

Bis zum Zusammentritt der neuen Landschaftsversammlung gilt eine Besonderheit. Der
Landschaftsausschuss übt seine Tätigkeit weiter aus, erwirbt dadurch aber nicht die Zuständigkeiten
der Landschaftsversammlung. Vorbehaltene Entscheidungen müssen warten, bis diese zusammentritt, oder
vor Ablauf der Wahlzeit getroffen sein. Zurückhaltung bei weitreichenden Beschlüssen ist in dieser
Phase keine Rechtspflicht, sollte aber in der Vorlage angesprochen werden; die neue Mehrheit soll
nicht vor vollendete Tatsachen gestellt werden.

## V. Folgen von Fehlern

Beschlüsse eines unzuständigen Organs sind rechtswidrig. Der Direktor hat rechtswidrige Beschlüsse
zu beanstanden (§ 19 LVerbO). Nach außen bleibt ein formgerecht abgeschlossener Vertrag
grundsätzlich wirksam, weil die Vertretungsmacht vom internen Beschluss zu unterscheiden ist. Intern
kann das zuständige Organ genehmigen. Für Wahlen gilt ergänzend, was wir im Vermerk vom 27. Januar
2025 zur freien Wahl ausgeführt haben.

# Ergebnis

1. Über die Schließung der Klinikabteilung entscheidet die Landschaftsversammlung, über den
   Grundstückserwerb der Landschaftsausschuss oder der ermächtigte Fachausschuss.
2. Klagen von grundsätzlicher oder finanziell erheblicher Bedeutung beschließt der
   Landschaftsausschuss; die fristwahrende Erhebung ist dem Direktor zu gestatten.
3. Stellungnahmen innerhalb gefestigter Linien gibt die Verwaltung ab, neue Grundpositionen der
   Landschaftsausschuss.
4. Die Zuständigkeitsordnung ist um Regeln für Eilfälle, für das Stimmenverhältnis in
   Fachausschüssen und für Stellungnahmen zu ergänzen. Vor der Beschlussfassung ist der Abgleich mit
   der Novelle 2025 abzuschließen.
`,
};
