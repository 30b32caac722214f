import type { SeedOpinion } from "../types";

export const eingliederungshilfe2018: SeedOpinion = {
  key: "eingliederungshilfe-2018",
  kind: "gutachten",
  title: "Trägerschaft der Eingliederungshilfe nach dem Entwurf des AG-SGB IX NRW",
  date: "2018-04-23",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  procedures: ["nrw-2018-ag-bthg", "bund-2016-bthg"],
  outcome: "permitted",
  finished: true,
  text: `
# Rechtsfrage

1. Darf das Land die Landschaftsverbände zu Trägern der Eingliederungshilfe bestimmen, und an welche
   verfassungsrechtlichen Bedingungen ist das geknüpft?
2. Hält die im Entwurf vorgesehene Teilung der Zuständigkeit zwischen Landschaftsverbänden
   einerseits, Kreisen und kreisfreien Städten andererseits rechtlicher Prüfung stand?
3. Löst die Bestimmung das Konnexitätsprinzip aus?

# Kurzantwort

Das Land ist zur Bestimmung der Träger nicht nur befugt, sondern nach § 94 Abs. 1 SGB IX
verpflichtet. Die Landschaftsverbände kommen als Träger in Betracht; ihre Organisation, ihre
Aufgabenstruktur und ihre Erfahrung sprechen dafür. Die Teilung nach Lebensabschnitten ist zulässig,
verlangt aber eine trennscharfe Abgrenzung und eine Regel für den Übergang. Konnexitätsrechtlich ist
zu unterscheiden: Wo die Aufgabe bisher schon auf derselben Ebene lag, fehlt es an einer
Übertragung; wo sie wandert oder sich ihr Inhalt durch Landesrecht ändert, ist Art. 78 Abs. 3 LV NRW
einschlägig. Eine Kostenfolgeabschätzung ist in jedem Fall geboten.

# Leitsätze

1. Bestimmt das Land die Träger einer bundesrechtlich ausgestalteten Leistung, so überträgt es die
   Aufgabe selbst; es kann sich gegenüber den Kommunen nicht darauf zurückziehen, der Bund habe sie
   geschaffen.
2. Die Zuweisung der Eingliederungshilfe an die Landschaftsverbände fügt sich in den gesetzlichen
   Aufgabenkreis des § 5 Abs. 1 LVerbO ein und wahrt die Selbstverwaltungsgarantie der
   Mitgliedskörperschaften.
3. Eine nach Lebensabschnitten geteilte Trägerschaft ist zulässig, wenn der Wechsel des Trägers an
   ein klar feststellbares Ereignis anknüpft und die Leistungskontinuität gesichert ist.
4. Mehraufwendungen, die nicht das Land ausgleicht, trägt über die Landschaftsumlage die
   Gemeinschaft der Mitgliedskörperschaften; die Frage der Konnexität ist deshalb auch ihre Frage.

# Sachverhalt

Das Bundesteilhabegesetz vom 23. Dezember 2016 löst die Eingliederungshilfe aus dem Fürsorgesystem
der Sozialhilfe und überführt sie mit Wirkung vom 1. Januar 2020 in den zweiten Teil des Neunten
Buches Sozialgesetzbuch. Die Bestimmung der Träger überlässt der Bund den Ländern. Der Entwurf des
Ausführungsgesetzes ist im Januar 2018 in das parlamentarische Verfahren eingebracht worden; die
Sachverständigen wurden am 7. März 2018 angehört.

Nach dem Entwurf sollen die beiden Landschaftsverbände Träger der Eingliederungshilfe werden. Für
Kinder und Jugendliche bis zum Ende der Schulausbildung sollen die Kreise und kreisfreien Städte
zuständig sein; davon sollen einzelne Leistungen ausgenommen werden, namentlich Leistungen über Tag
und Nacht, in Pflegefamilien, in Kindertageseinrichtungen und in der Frühförderung. In der Anhörung
wurde teils eine einheitliche Trägerschaft der Landschaftsverbände, teils eine stärkere örtliche
Verantwortung gefordert.

Bislang sind die Landschaftsverbände überörtliche Träger der Sozialhilfe und in dieser Eigenschaft
für einen erheblichen Teil der Eingliederungshilfe zuständig. Die Abteilung Soziales bittet um
rechtliche Bewertung für die weitere Begleitung des Verfahrens.

# Rechtliche Würdigung

## I. Bestimmung der Träger durch das Land

### 1. Auftrag des Bundesrechts

§ 94 Abs. 1 SGB IX überlässt es den Ländern, die für die Eingliederungshilfe zuständigen Träger zu
bestimmen. Damit respektiert der Bund das Verbot des Art. 84 Abs. 1 Satz 7 GG, Gemeinden und
Gemeindeverbänden durch Bundesgesetz Aufgaben zu übertragen. Erst das Landesgesetz schafft die
Zuständigkeit. Die Verpflichtung ist gegenständlich unbedingt: Ohne Trägerbestimmung liefe das
Leistungsrecht ab 2020 leer.

Das Bundesrecht setzt der Auswahl eine fachliche Grenze. Die Träger müssen nach ihrer
Leistungsfähigkeit zur Erfüllung der Aufgabe geeignet sein; § 97 SGB IX verlangt Fachkräfte
unterschiedlicher Fachdisziplinen. Zudem haben die Länder auf flächendeckende, bedarfsdeckende und
am Sozialraum orientierte Angebote hinzuwirken (§ 94 Abs. 3 SGB IX). Diese Vorgaben lassen mehrere
Modelle zu. Sie erlauben den überörtlichen Träger ebenso wie den örtlichen und die Verbindung
beider.

### 2. Selbstverwaltungsgarantie

Die Bestimmung berührt Art. 28 Abs. 2 GG und Art. 78 LV NRW in zweifacher Hinsicht.

Für die **Landschaftsverbände** ist die Zuweisung eine Aufgabenübertragung. Sie sind
Gemeindeverbände im Sinne des Art. 78 LV NRW; das hat der Verfassungsgerichtshof ausdrücklich
entschieden (VerfGH NRW, Urt. v. 26.06.2001 – VerfGH 28/00). Der Gesetzgeber darf ihren
Aufgabenkreis durch Gesetz bestimmen. § 5 Abs. 1 Buchst. a LVerbO nennt als erstes Sachgebiet die
sozialen Aufgaben; die Eingliederungshilfe steht mit der überörtlichen Trägerschaft der Sozialhilfe
in engem sachlichen Zusammenhang.

Für die **Kreise und kreisfreien Städte** kann die Zuweisung einen Aufgabenentzug bedeuten, soweit
sie bisher selbst leisten. Die kreisfreien Städte können sich auf den gemeindlichen Aufgabenbestand
berufen; für die Kreise reicht der Schutz nach der Rechtsprechung weniger weit, weil ihnen ein
eigener Aufgabenkreis erst durch Gesetz zukommt. Das Bundesverfassungsgericht verlangt für den
Entzug örtlicher Angelegenheiten Gründe des Gemeininteresses, die das verfassungsrechtliche
Aufgabenverteilungsprinzip überwiegen (BVerfG, Beschl. v. 19.11.2014 – 2 BvL 2/13). Solche Gründe
liegen hier vor: Die Eingliederungshilfe zielt auf einheitliche Lebensverhältnisse; sie verlangt
spezialisierte Bedarfsermittlung, Vertragsbeziehungen mit überregional tätigen Leistungserbringern
und eine Steuerung, die über das Gebiet einer einzelnen Körperschaft hinausreicht. Bloße
Verwaltungsvereinfachung müsste nicht bemüht werden.

### 3. Selbstverwaltungs- oder Weisungsaufgabe

Der Entwurf gestaltet die Eingliederungshilfe als Selbstverwaltungsangelegenheit. Das ist
folgerichtig. Eine fachaufsichtliche Anbindung wäre mit dem Steuerungsauftrag des § 94 SGB IX zwar
vereinbar, würde aber dem Anliegen widersprechen, die Verantwortung für Bedarf, Angebot und
Finanzierung in einer Hand zu halten. Die Aufsicht beschränkt sich damit auf die Rechtskontrolle (§
24 LVerbO).

## II. Teilung der Zuständigkeit

### 1. Zulässigkeit

Die Anknüpfung an die Schulausbildung trennt zwei Lebensphasen mit unterschiedlichen Hilfesystemen.
Während der Schulzeit überwiegen die Bezüge zu Schule, Jugendhilfe und Familie; sie liegen bei den
örtlichen Trägern. Danach treten Arbeit, Wohnen und soziale Teilhabe in den Vordergrund, für die
überörtliche Strukturen bestehen. Der Gesetzgeber verfügt bei solchen Zuordnungen über einen
Einschätzungsspielraum. Willkürlich ist die Grenzziehung nicht.

### 2. Bestimmtheit

Bedenken weckt nicht das Ob, sondern das Wie. Ein Zuständigkeitswechsel muss sich an ein Ereignis
knüpfen, das beide Träger ohne Wertung feststellen können. Die Beendigung der Schulausbildung
erfüllt das im Regelfall; sie versagt bei Unterbrechungen, Schulabbrüchen und dem Wechsel zwischen
Schulformen. Drei Klarstellungen sollten in den Gesetzestext oder wenigstens in die Begründung
aufgenommen werden:

- ein spätestes Ende der örtlichen Zuständigkeit, damit Streit über die Dauer einer Ausbildung nicht
  auf dem Rücken der Leistungsberechtigten ausgetragen wird;
- eine Regel für den Fall, dass die Schulausbildung nach einer Unterbrechung wieder aufgenommen
  wird;
- die Zuordnung von Leistungen, die mehrere Lebensbereiche zugleich betreffen.

Als äußere Grenze bietet sich das Ende der Sekundarstufe II an. Die Unterbrechungsregel und die
Zuordnung übergreifender Leistungen lassen sich in der Begründung klären.

### 3. Leistungskontinuität

Das Bundesrecht fängt Zuständigkeitsstreitigkeiten auf. Nach § 14 SGB IX hat der zuerst angegangene
Rehabilitationsträger binnen zwei Wochen zu prüfen, ob er zuständig ist, und andernfalls
weiterzuleiten; unterbleibt das, leistet er nach außen endgültig. Diese Regel schützt die
Leistungsberechtigten, nicht aber die Träger vor Erstattungsstreit. Für den planmäßigen Wechsel am
Ende der Schulzeit empfiehlt sich daher eine Pflicht zur frühzeitigen Übergabe des Gesamtplans
zwischen den Trägern. Die örtliche Zuständigkeit richtet sich nach § 98 SGB IX; sie bleibt vom
landesrechtlichen Modell unberührt.

### 4. Heranziehung

Soweit der Entwurf erlaubt, Kreise und kreisfreie Städte zur Durchführung heranzuziehen, wahrt er
die Verantwortung des Trägers nur, wenn dieser Leistungsvereinbarungen, Grundsätze der
Bedarfsermittlung und Widerspruchsentscheidung in der Hand behält. Eine Heranziehung, die praktisch
die gesamte Aufgabe verlagert, wäre eine verdeckte Änderung der Trägerschaft und bedürfte eines
Gesetzes.

## III. Konnexität

### 1. Maßstab

Art. 78 Abs. 3 LV NRW verlangt einen finanziellen Ausgleich, wenn das Land durch Gesetz oder
Rechtsverordnung neue Aufgaben überträgt oder bestehende und übertragbare Aufgaben verändert und
dies zu einer wesentlichen Belastung führt. Einzelheiten regelt das Konnexitätsausführungsgesetz,
insbesondere § 2 KonnexAG NRW zum Anwendungsbereich und § 3 KonnexAG NRW zur Kostenfolgeabschätzung.

### 2. Übertragung durch das Land

Die Landesregierung könnte einwenden, die Eingliederungshilfe sei bundesrechtlich vorgegeben und
werde lediglich fortgeführt. Der Einwand verfängt nicht. Der Verfassungsgerichtshof hat für den
Ausbau der Kinderbetreuung entschieden, dass eine ausgleichspflichtige Übertragung auch dann
vorliegt, wenn das Land eine bundesrechtliche Zuweisung durch eine eigene Norm ersetzt (VerfGH NRW,
Urt. v. 12.10.2010 – VerfGH 12/09). Maßgeblich ist, wer den rechtlichen Grund der kommunalen
Verpflichtung setzt. Das ist hier allein das Land, denn der Bund darf es nicht und hat es nicht
getan.

### 3. Neue oder veränderte Aufgabe

Damit ist die Ausgleichspflicht noch nicht begründet. Zu vergleichen sind drei Gruppen:

| Konstellation | Bisher | Künftig | Bewertung |
| Erwachsene in besonderen Wohnformen | Landschaftsverband | Landschaftsverband | Fortführung; Veränderung nur, soweit Landesrecht den Standard hebt |
| Erwachsene mit ambulanten Leistungen | je nach Leistung geteilt | Landschaftsverband | Übertragung, soweit die Zuständigkeit wandert |
| Kinder in Tageseinrichtungen und Frühförderung | je nach Leistung geteilt | Landschaftsverband | Übertragung, soweit bisher örtlich |

Bundesrechtlich bewirkte Standarderhöhungen – etwa die Trennung der Fachleistung von der
Existenzsicherung – sind dem Land nicht ohne Weiteres zuzurechnen. Umgekehrt entlastet es das Land
nicht, wenn Zuständigkeitsverlagerungen innerhalb der kommunalen Familie per Saldo neutral sind: Der
Ausgleich steht der Körperschaft zu, die die Aufgabe übernimmt. Ob der Wegfall auf der Gegenseite
anzurechnen ist, hat die Kostenfolgeabschätzung offenzulegen.

### 4. Verfahren

Die Annahme, wesentliche Belastungen seien nicht zu erwarten, ersetzt eine Kostenfolgeabschätzung
nicht; sie kann nur deren Ergebnis sein. Nach § 3 KonnexAG NRW sind die Annahmen so darzustellen,
dass sie nachvollzogen werden können; § 7 KonnexAG NRW verlangt die Beteiligung der kommunalen
Spitzenverbände, § 8 KonnexAG NRW regelt das Verfahren bei fehlender Einigung. Der Verband sollte
über die Spitzenverbände auf eine Evaluation mit fester Frist hinwirken.

## IV. Finanzierung über die Umlage

Nicht gedeckter Aufwand wird nach § 22 LVerbO über die Landschaftsumlage von den
Mitgliedskörperschaften aufgebracht. Eine Verlagerung von der örtlichen auf die überörtliche Ebene
verschiebt Lasten also zwischen Haushalten, ohne die kommunale Gemeinschaft zu entlasten. Für die
Mitgliedskörperschaften gleichen sich Entlastung und Umlagemehrbedarf nur im Durchschnitt aus. Diese
Wirkung sollte der Verband von sich aus transparent machen; sie ist das stärkste Argument dafür, die
Konnexitätsfrage gemeinsam mit den Mitgliedskörperschaften zu stellen.

# Ergebnis

1. Gegen die Bestimmung der Landschaftsverbände zu Trägern der Eingliederungshilfe bestehen keine
   durchgreifenden rechtlichen Bedenken. Sie ist durch § 94 Abs. 1 SGB IX veranlasst und mit Art. 78
   LV NRW vereinbar.
2. Die geteilte Trägerschaft ist zulässig. Der Entwurf sollte um Regeln für Unterbrechungen der
   Schulausbildung und für den planmäßigen Übergang ergänzt werden.
3. Das Land überträgt die Aufgabe selbst. Soweit Zuständigkeiten wandern oder Landesrecht Standards
   hebt, ist Art. 78 Abs. 3 LV NRW anzuwenden. Auf einer nachvollziehbaren Kostenfolgeabschätzung
   sollte der Verband bestehen.
4. Die Frist einer möglichen Kommunalverfassungsbeschwerde ist ab Inkrafttreten der Trägerbestimmung
   zu überwachen.
`,
};
