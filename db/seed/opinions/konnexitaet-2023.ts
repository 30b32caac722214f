import type { SeedOpinion } from "../types";

export const konnexitaet2023: SeedOpinion = {
  key: "konnexitaet-2023",
  kind: "gutachten",
  title: "Rechtsanspruch auf Ganztagsförderung: Konnexität bei der Ausführung durch Landesrecht",
  date: "2023-06-19",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  procedures: ["bund-2021-gafoeg", "nrw-2009-konnexag"],
  refersTo: ["eingliederungshilfe-2018"],
  finished: true,
  text: `
# Rechtsfrage

1. Löst der ab dem Schuljahr 2026/2027 stufenweise geltende Anspruch auf Ganztagsförderung im
   Grundschulalter eine Ausgleichspflicht des Landes nach Art. 78 Abs. 3 LV NRW aus?
2. Kommt es darauf an, ob das Land ein eigenes Ausführungsgesetz erlässt?
3. Ist der Landschaftsverband mit dem Landesjugendamt selbst betroffen?

# Kurzantwort

Der Bund darf die Kommunen nicht unmittelbar verpflichten. Verpflichtungsgrund ist deshalb stets
Landesrecht. Erlässt das Land ein Ausführungsgesetz, das Träger, Standards oder Finanzierung regelt,
ist Art. 78 Abs. 3 LV NRW anwendbar. Bleibt es untätig und lässt die bestehende Trägerbestimmung auf
den erweiterten Anspruch durchgreifen, sprechen die besseren Gründe ebenfalls für die
Ausgleichspflicht; gesichert ist das nicht. Für das Landesjugendamt ist eine Veränderung der Aufgabe
zu erwarten, deren Wesentlichkeit von der Ausgestaltung abhängt.

# Leitsätze

1. Das Durchgriffsverbot des Art. 84 Abs. 1 Satz 7 GG und das Konnexitätsprinzip des Art. 78 Abs. 3
   LV NRW greifen ineinander: Was der Bund nicht darf, muss das Land anordnen, und was es anordnet,
   muss es ausgleichen.
2. Ersetzt oder übernimmt das Land eine bundesrechtliche Zuweisung durch eigene Norm, liegt eine
   Aufgabenübertragung vor.
3. Eine dynamische Anknüpfung des Landesrechts an Bundesrecht entlastet das Land nicht von der
   Verantwortung für die dadurch bewirkte Veränderung der Aufgabe.
4. Wesentlich ist eine Belastung nach dem landesweiten Durchschnitt; die Schwelle von 0,25 Euro je
   Einwohner und Jahr ist verfassungsrechtlich nicht zu beanstanden.
5. Zuweisungen des Bundes mindern die auszugleichende Belastung nur, soweit sie den Kommunen
   tatsächlich zufließen.

# Sachverhalt

Das Ganztagsförderungsgesetz vom 2. Oktober 2021 führt einen Anspruch auf ganztägige Förderung für
Kinder im Grundschulalter ein. Er gilt ab dem Schuljahr 2026/2027 zunächst für die erste
Klassenstufe und erfasst ab 2029/2030 alle Klassen bis zur vierten. Der Bund beteiligt sich an den
Investitions- und Betriebskosten; darüber wurde im Vermittlungsausschuss verhandelt.

In Nordrhein-Westfalen wird die Betreuung an Grundschulen überwiegend als offene Ganztagsschule auf
der Grundlage eines Erlasses angeboten. Ein Ausführungsgesetz liegt noch nicht vor. Die
Landesjugendämter bei den Landschaftsverbänden beraten die örtlichen Träger (§ 5 Abs. 1 Buchst. a
LVerbO). Die Abteilung Jugend fragt, ob und wie der Verband seine Interessen und die der
Mitgliedskörperschaften wahren kann.

# Rechtliche Würdigung

## I. Bundesrechtliche Ausgangslage

### 1. Verpflichteter

Der Anspruch richtet sich nach § 24 SGB VIII gegen den Träger der öffentlichen Jugendhilfe. Wer das
ist, bestimmt das Landesrecht (§ 69 Abs. 1 SGB VIII). Diese Technik ist kein Zufall. Das
Bundesverfassungsgericht hat für das Bildungspaket entschieden, dass auch die Erweiterung
bestehender kommunaler Aufgaben durch Bundesgesetz gegen Art. 84 Abs. 1 Satz 7 GG verstößt, wenn sie
eine neue Aufgabe begründet oder einer solchen gleichkommt (BVerfG, Beschl. v. 07.07.2020 – 2 BvR
696/12).

### 2. Folge

Weil das Bundesrecht die Kommunen nicht selbst benennt, verletzt der neue Anspruch das
Durchgriffsverbot nicht. Zugleich entfällt der Einwand, das Land habe mit der Belastung nichts zu
tun. Ohne seine Trägerbestimmung träfe der Anspruch niemanden auf der kommunalen Ebene.

## II. Aufgabenübertragung durch das Land

### 1. Erste Fallgruppe: Ausführungsgesetz

Erlässt das Land ein Gesetz, das die Träger der öffentlichen Jugendhilfe oder die Schulträger zur
Erfüllung des Anspruchs verpflichtet oder die Art der Erfüllung regelt, ist Art. 78 Abs. 3 LV NRW
anwendbar. Der Verfassungsgerichtshof hat das für den Ausbau der Kinderbetreuung ausgesprochen
(VerfGH NRW, Urt. v. 12.10.2010 – VerfGH 12/09). Er hat nicht gelten lassen, dass die Aufgabe
inhaltlich dem Bundesrecht folge. Der Kostenausgleich ist Teil der Selbstverwaltungsgarantie (vgl.
VerfGH NRW, Urt. v. 09.12.2014 – VerfGH 11/13).

In unserem Gutachten vom 23. April 2018 haben wir diese Linie auf die Trägerbestimmung in der
Eingliederungshilfe angewandt. Sie trägt auch hier.

### 2. Zweite Fallgruppe: Untätigkeit

Schwieriger ist der Fall, dass das Land kein Gesetz erlässt. Die Trägerbestimmung des geltenden
Rechts nimmt die Aufgaben nach dem SGB VIII in ihrem jeweiligen Umfang in Bezug. Mit jeder
Erweiterung wächst sie mit.

**Gegen** eine Ausgleichspflicht spricht, dass Art. 78 Abs. 3 LV NRW an ein Gesetz oder eine
Verordnung des Landes anknüpft. Ein Unterlassen ist keine Übertragung. Das Land könnte zudem geltend
machen, es habe die Erweiterung nicht veranlasst.

**Für** sie spricht der Zweck. Das Konnexitätsprinzip soll verhindern, dass Aufgaben ohne Rücksicht
auf ihre Finanzierung nach unten weitergegeben werden. Die dynamische Bezugnahme ist eine
Entscheidung des Landesgesetzgebers; er könnte sie jederzeit beschränken. Lässt er sie in Kenntnis
der Erweiterung bestehen, verändert er die übertragene Aufgabe durch Beibehaltung. Andernfalls
könnte das Land die Ausgleichspflicht umgehen, indem es dynamisch verweist, und wäre besser gestellt
als bei offener Regelung.

Wir halten die zweite Ansicht für richtig, weisen aber darauf hin, dass eine Entscheidung dazu
fehlt. Auch die Zustimmung des Landes im Bundesrat ersetzt keine Landesnorm.

### 3. Dritte Fallgruppe: Regelung durch Erlass

Denkbar ist schließlich, dass das Land den Anspruch weiterhin über den Erlass zur offenen
Ganztagsschule und über Förderrichtlinien ausführt. Verwaltungsvorschriften binden die Kommunen
nicht unmittelbar; sie knüpfen Fördermittel an Bedingungen. Art. 78 Abs. 3 LV NRW nennt Gesetz und
Rechtsverordnung. Bei wirtschaftlicher Betrachtung lässt ein Erlass den Kommunen jedoch keine Wahl,
wenn sie einen gesetzlichen Anspruch erfüllen müssen und das nur zu den Bedingungen der Förderung
können. Wer das Konnexitätsprinzip allein nach der Form des Rechtsakts anwendet, stellt seine
Geltung zur Disposition des Landes. Überzeugender ist es, in der gesetzlichen Trägerbestimmung die
Übertragung und im Erlass ihre Ausgestaltung zu sehen.

Hinzu kommt ein rechtsstaatliches Argument: Die wesentlichen Fragen einer Leistung, auf die ein
Anspruch besteht, hat der Gesetzgeber selbst zu regeln. Dazu gehören Träger, Umfang und
Finanzierung. Eine Ausführung allein durch Erlass begegnet auch unter diesem Gesichtspunkt Bedenken.

### 4. Prozessuale Folge

Eine Kommunalverfassungsbeschwerde setzt nach § 52 VerfGHG eine Rechtsvorschrift voraus und ist
binnen eines Jahres nach deren Inkrafttreten zu erheben. Gegen bloßes Unterlassen ist der Zugang
unsicher. Praktisch spricht daher viel dafür, auf ein Ausführungsgesetz zu drängen: Es schafft
Rechtssicherheit für die Träger und einen tauglichen Beschwerdegegenstand.

## III. Wesentliche Belastung

### 1. Maßstab

§ 2 KonnexAG NRW und die dazu gehörende Praxis stellen auf die Gesamtheit der betroffenen Kommunen
ab. Die Schwelle von 0,25 Euro je Einwohner und Jahr hat der Verfassungsgerichtshof nicht
beanstandet (VerfGH NRW, Urt. v. 04.04.2022 – VerfGH 1/18). Sie dürfte hier weit überschritten sein.

### 2. Kostenfolgeabschätzung

Nach § 3 KonnexAG NRW sind die Kosten in einem transparenten Verfahren zu prognostizieren; § 4
KonnexAG NRW regelt den Belastungsausgleich. Zu schätzen sind

- die Zahl der Kinder, die den Anspruch in Anspruch nehmen werden, abzüglich der heute bereits
  betreuten;
- Personal, Räume, Ferienbetreuung und Beförderung;
- Elternbeiträge und Zuweisungen des Bundes, soweit sie bei den Kommunen ankommen.

Streit ist bei der Frage zu erwarten, welcher Standard zugrunde zu legen ist. Das Bundesrecht regelt
den zeitlichen Umfang, nicht die Qualität. Setzt das Land keinen Standard, wird es nur Mindestkosten
anerkennen wollen. Die kommunale Seite sollte deshalb früh einen fachlich begründeten Standard in
das Verfahren einführen.

### 3. Beteiligung

Die kommunalen Spitzenverbände sind nach § 7 KonnexAG NRW zu beteiligen; ihnen ist dafür eine Frist
von vier Wochen einzuräumen. Bleibt der Dissens, gilt § 8 KonnexAG NRW. Der Landschaftsverband ist
nicht selbst Beteiligter dieses Verfahrens, sollte aber seine Zahlen zuliefern.

### 4. Anrechnung der Bundesmittel

Der Bund beteiligt sich an Investitionen und laufenden Kosten. Für den Belastungsausgleich zählen
diese Mittel nur, soweit sie nach Landesrecht den Trägern zugewiesen werden und ihnen dauerhaft
verbleiben. Mittel, die im Landeshaushalt vereinnahmt werden, mindern die kommunale Belastung nicht.
Investitionszuschüsse decken den Aufbau, nicht den Betrieb; sie dürfen mit laufenden Kosten nicht
verrechnet werden. Die Kostenfolgeabschätzung sollte beide Ströme getrennt ausweisen und die
Folgejahre nach Auslaufen der Investitionsförderung einbeziehen.

## IV. Landesjugendamt

Die Landschaftsverbände nehmen die Aufgaben der Landesjugendämter wahr. Mit dem Anspruch wächst der
Bedarf an Beratung, Fortbildung und – je nach Ausgestaltung – an Aufsicht über Einrichtungen. Ob
Angebote unter Schulaufsicht einer Betriebserlaubnis nach § 45 SGB VIII bedürfen, hängt von ihrer
organisatorischen Zuordnung ab. Ordnet das Land sie der Jugendhilfe zu, vervielfacht sich die Zahl
der Verfahren. Das wäre eine Veränderung der übertragenen Aufgabe mit eigener Ausgleichsfolge
zugunsten der Landschaftsverbände. Die Abteilung sollte den Personalbedarf für beide Varianten
beziffern.

## V. Weiteres Vorgehen

Aus der Rechtslage ergibt sich ein Zeitplan, der sich am Beginn des Anspruchs im Sommer 2026
ausrichtet:

| Zeitpunkt | Schritt | Zuständig |
| Herbst 2023 | Bedarfszahlen des Landesjugendamts in zwei Varianten | Abteilung Jugend |
| Winter 2023/2024 | Abstimmung mit den Spitzenverbänden über Standard und Kostenansätze | Stab, Abteilung Jugend |
| bei Zuleitung eines Entwurfs | Prüfung der Kostenfolgeabschätzung, Zuarbeit binnen zwei Wochen | Stab |
| nach Verkündung | Notierung der Jahresfrist, Vorprüfung einer Beschwerde | Stab |
| ohne Entwurf bis Herbst 2025 | Befassung der Gremien, Schreiben an das Ministerium | Leitung |

Der letzte Schritt dient der Vorsorge. Bleibt das Land untätig, sollte der Verband seine
Rechtsauffassung rechtzeitig kundtun, damit ihm später nicht entgegengehalten werden kann, er habe
die Entwicklung hingenommen.

# Ergebnis

1. Ein Ausführungsgesetz des Landes wäre konnexitätsrelevant. Auch ohne Gesetz sprechen die besseren
   Gründe für eine Ausgleichspflicht; das Risiko ist offen auszuweisen.
2. Der Verband sollte über die Spitzenverbände auf ein Ausführungsgesetz mit Kostenfolgeabschätzung
   hinwirken.
3. Für das Landesjugendamt sind Bedarfszahlen in zwei Varianten vorzubereiten.
4. Nach Inkrafttreten eines Ausführungsgesetzes ist die Jahresfrist des § 52 Abs. 2 VerfGHG zu
   notieren.
`,
};
