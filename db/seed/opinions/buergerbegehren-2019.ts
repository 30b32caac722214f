import type { SeedOpinion } from "../types";

export const buergerbegehren2019: SeedOpinion = {
  key: "buergerbegehren-2019",
  kind: "gutachten",
  title: "Unterschriftenquorum und Frist beim kassatorischen Bürgerbegehren",
  date: "2019-03-14",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  procedures: ["nrw-2018-kreistag-aufhebung"],
  finished: true,
  text: `
# Rechtsfrage

1. Wie berechnet sich das Unterschriftenquorum nach § 26 Abs. 4 GO NRW, und auf welchen Zeitpunkt
   kommt es an?
2. Welche Frist gilt für ein Bürgerbegehren, das sich gegen einen Grundsatzbeschluss und zugleich
   gegen dessen spätere Ausführung richtet?
3. Können entsprechende Begehren gegen Beschlüsse des Landschaftsverbandes gerichtet werden?

# Kurzantwort

Das Quorum ist nach der Einwohnerzahl gestaffelt und bemisst sich nach der Zahl der Bürgerinnen und
Bürger; die Gemeinde legt dabei die Zahl der Wahlberechtigten zugrunde. Die Frist beträgt sechs
Wochen nach der Bekanntmachung des Beschlusses, bei Beschlüssen ohne Bekanntmachung drei Monate nach
dem Sitzungstag. Sie beginnt mit dem Grundsatzbeschluss und lebt durch spätere Ausführungsbeschlüsse
nur auf, wenn der Rat darin die Sachfrage neu entscheidet. Beschlüsse der Landschaftsversammlung
sind dem Bürgerbegehren entzogen.

# Leitsätze

1. Für das Quorum kommt es auf die Zahl der Bürgerinnen und Bürger an; ein Begehren, das im
   Zeitpunkt der Einreichung das Quorum verfehlt, kann nach Fristablauf nicht durch weitere
   Unterschriften geheilt werden.
2. Kassatorisch ist jedes Begehren, das der Sache nach einen Ratsbeschluss ganz oder teilweise
   aufhebt; auf die Formulierung der Frage kommt es nicht an.
3. Bei einer Kette von Beschlüssen ist Anknüpfungspunkt der Frist derjenige, der die Angelegenheit
   im Grundsatz entscheidet. Ein späterer Beschluss eröffnet die Frist neu, wenn er auf einer
   erneuten Sachentscheidung beruht.
4. Während die Verwaltung die Kostenschätzung erstellt, ist der Ablauf der Frist gehemmt.
5. Für den Landschaftsverband fehlt eine dem § 26 GO NRW oder § 23 KrO NRW entsprechende Vorschrift;
   eine Analogie scheidet aus.

# Sachverhalt

Ein Mitgliedskreis und eine kreisangehörige Gemeinde haben sich mit gleichgerichteten Fragen an den
Stab gewandt. Der Rat der Gemeinde (rund 27.000 Einwohner, etwa 22.500 Wahlberechtigte) hatte im
Juni 2018 beschlossen, ein kommunales Gebäude aufzugeben und das Grundstück dem Landschaftsverband
als Standort einer Förderschule zum Kauf anzubieten. Der Beschluss wurde nicht bekannt gemacht. Im
Januar 2019 stimmte der Rat dem Kaufvertragsentwurf zu. Eine Initiative hat am 4. Februar 2019
mitgeteilt, ein Bürgerbegehren durchführen zu wollen; die Kostenschätzung der Verwaltung ging ihr am
25. Februar 2019 zu. Die Frage soll lauten, ob das Gebäude in gemeindlicher Hand bleiben soll.

Die Gemeinde möchte wissen, wie viele Unterschriften erforderlich sind und bis wann sie vorliegen
müssen. Der Kreis fragt ergänzend, ob sich ein Begehren unmittelbar gegen die Standortentscheidung
des Landschaftsverbandes richten könnte.

# Rechtliche Würdigung

## I. Quorum

### 1. Staffelung

§ 26 Abs. 4 GO NRW staffelt das Quorum nach der Einwohnerzahl:

| Einwohnerzahl der Gemeinde | Anteil der Bürgerinnen und Bürger |
| bis 10.000 | 10 % |
| bis 20.000 | 9 % |
| bis 30.000 | 8 % |
| bis 50.000 | 7 % |
| bis 100.000 | 6 % |
| bis 200.000 | 5 % |
| bis 500.000 | 4 % |
| über 500.000 | 3 % |

Für die anfragende Gemeinde gilt der Satz von 8 Prozent. Zwei Größen sind zu trennen: Die
*Einwohnerzahl* entscheidet über die Stufe, die *Zahl der Bürgerinnen und Bürger* über die Menge der
Unterschriften. Bürgerin oder Bürger ist nach § 21 Abs. 2 GO NRW, wer zu den Gemeindewahlen
wahlberechtigt ist. Die Verwaltung wird deshalb von der Zahl der Wahlberechtigten ausgehen. Bei
22.500 Wahlberechtigten sind 1.800 gültige Unterschriften nötig.

### 2. Maßgeblicher Zeitpunkt

Für die Berechnungsgrundlage bietet sich die bei der letzten Kommunalwahl festgestellte Zahl der
Wahlberechtigten an; sie ist amtlich festgestellt und für beide Seiten vorhersehbar. Für die
Gültigkeit der einzelnen Unterschrift ist dagegen zu prüfen, ob die unterzeichnende Person im
Zeitpunkt der Einreichung wahlberechtigt ist. Zwischen beiden Stichtagen kann sich die Bürgerschaft
verändern; das nimmt das Gesetz um der Praktikabilität willen hin. Liegt das Quorum so knapp, dass
Wanderungsbewegungen den Ausschlag geben könnten, sollte die Verwaltung das Ergebnis nach beiden
Berechnungsweisen dokumentieren.

### 3. Form der Listen

Jede Liste muss den vollen Wortlaut des Antrags wiedergeben; § 26 Abs. 4 GO NRW verweist dafür auf §
25 Abs. 4 GO NRW. Anzugeben ist auch die Kostenschätzung der Verwaltung. Fehlt sie auf einzelnen
Listen, sind deren Unterschriften ungültig. Die Bürgerinnen und Bürger sollen wissen, was sie
unterschreiben und was es kostet; eine nachträgliche Ergänzung verfehlt diesen Zweck.

### 4. Nachreichen

Innerhalb der Frist dürfen Unterschriften nachgereicht werden. Nach ihrem Ablauf ist das Begehren so
zu beurteilen, wie es vorliegt. Das folgt aus dem Zweck der Ausschlussfrist: Der Rat und Dritte
sollen Gewissheit haben, ob der Beschluss Bestand hat.

## II. Frist

### 1. Kassatorischer Charakter

Die Fristen des § 26 Abs. 3 GO NRW gelten nur für Begehren gegen einen Ratsbeschluss. Ob ein
Begehren kassatorisch ist, bestimmt sich nach seinem Inhalt. Wer verlangt, ein Gebäude solle in
gemeindlicher Hand bleiben, dessen Veräußerung der Rat beschlossen hat, begehrt die Aufhebung dieses
Beschlusses, auch wenn die Frage positiv formuliert ist. Die Frist ist also einzuhalten.

### 2. Dauer

Bedarf der Beschluss der Bekanntmachung, beträgt die Frist sechs Wochen nach der Bekanntmachung;
sonst drei Monate nach dem Sitzungstag. Der Beschluss über die Aufgabe des Gebäudes ist keine
Satzung und bedurfte keiner Bekanntmachung. Es gilt die Dreimonatsfrist.

### 3. Beginn bei Beschlussketten

#### a) Grundsatz

Der Rat entscheidet umfangreiche Angelegenheiten selten in einem Zug. Anknüpfungspunkt ist der
Beschluss, mit dem die Sachfrage im Grundsatz entschieden wird. Vorbereitende Aufträge setzen die
Frist noch nicht in Lauf; bloße Ausführungsbeschlüsse setzen sie nicht erneut in Lauf. Andernfalls
stünde jede kommunale Entscheidung bis zum letzten Vollzugsakt unter Vorbehalt.

#### b) Wiederholende und neue Sachentscheidung

Eine neue Frist beginnt, wenn der Rat die Angelegenheit noch einmal inhaltlich aufgreift und
entscheidet, sei es auch mit demselben Ergebnis. Dafür sprechen eine neue Beratungsvorlage mit
Alternativen, eine veränderte Tatsachengrundlage oder wesentlich andere finanzielle Bedingungen.
Dagegen spricht, dass der Rat lediglich Einzelheiten des Vollzugs billigt.

#### c) Anwendung

Der Beschluss vom Juni 2018 hat das Ob der Veräußerung entschieden. Die Frist von drei Monaten ist
demnach im September 2018 abgelaufen. Entscheidend ist, was der Rat im Januar 2019 getan hat. Hat er
dem ausgehandelten Vertrag nur zugestimmt, verbleibt es bei der Verfristung. Nach der übersandten
Niederschrift wurde jedoch erneut darüber beraten, ob das Gebäude angesichts gestiegener
Sanierungskosten gehalten werden kann; ein Antrag, den Verkauf aufzugeben, fand keine Mehrheit.
Darin liegt eine erneute Sachentscheidung. Die Frist begann mit dem Sitzungstag im Januar 2019 neu.

### 4. Hemmung

Nach der Mitteilung der Initiative an die Verwaltung ist der Lauf der Frist gehemmt, bis die
Verwaltung die Kostenschätzung mitteilt (§ 26 Abs. 3 GO NRW). Der Zeitraum vom 4. bis zum 25.
Februar 2019 wird nicht mitgerechnet. Die Gemeinde sollte der Initiative das so errechnete Fristende
schriftlich mitteilen; das ist Ausdruck der Hilfspflicht aus § 26 Abs. 2 GO NRW und vermeidet
Streit.

### 5. Vorprüfung

Seit der jüngsten Änderung der Gemeindeordnung durch das Gesetz vom 18. Dezember 2018 (GV. NRW. S.
738) können die Vertretungsberechtigten nach Vorliegen der Kostenschätzung beantragen, dass vorab
über die Zulässigkeit mit Ausnahme des Quorums entschieden wird. Gerade bei zweifelhafter Frist ist
das der faire Weg: Die Initiative erfährt, ob sich die Sammlung lohnt, bevor sie 1.800
Unterschriften zusammenträgt.

## III. Entscheidung des Rates

Der Rat stellt unverzüglich fest, ob das Begehren zulässig ist (§ 26 Abs. 6 GO NRW). Ihm steht dabei
kein Ermessen zu. Die Vertreter haben einen Anspruch auf unverzügliche Entscheidung (OVG NRW,
Beschl. v. 11.12.2007 – 15 B 2004/07); er kann durch einstweilige Anordnung gesichert werden (OVG
NRW, Beschl. v. 19.03.2004 – 15 B 522/04). Bis zur Entscheidung besteht keine gesetzliche Sperre.
Treuwidriges Verhalten, das dem Begehren die Grundlage entzieht, kann aber zu unterlassen sein (OVG
NRW, Beschl. v. 12.12.2007 – 15 B 2013/07). Ein Vertragsschluss zwischen Einreichung und
Ratsentscheidung sollte deshalb unterbleiben, sofern kein zwingender Grund besteht.

Ein inhaltlicher Ausschlussgrund liegt nicht vor. Dass das Grundstück später überplant werden soll,
macht das Begehren nicht zu einem solchen über die Bauleitplanung; der Verkauf eines gemeindlichen
Grundstücks ist davon zu unterscheiden (OVG NRW, Beschl. v. 06.12.2007 – 15 B 1744/07). Die
Fragestellung ist hinreichend bestimmt, wenn der Rat sie mit Ja oder Nein ausführen kann; daran hat
die Gemeinde bei der Beratung der Initiative mitzuwirken.

## IV. Landschaftsverband

§ 23 KrO NRW eröffnet das Bürgerbegehren auf Kreisebene. Die Landschaftsverbandsordnung kennt nichts
Entsprechendes. § 4 LVerbO gewährt den Einwohnerinnen und Einwohnern der Mitgliedskörperschaften
Teilhabe nach näherer Vorschrift dieses Gesetzes, also ohne unmittelbare Sachentscheidung. Eine
Analogie scheitert schon am Fehlen einer planwidrigen Lücke: Die Landschaftsversammlung wird von den
Vertretungen der Mitgliedskörperschaften gebildet (§ 7b LVerbO); ihr fehlt das Gegenüber einer
eigenen Bürgerschaft. Die Standortentscheidung des Verbandes kann deshalb nicht Gegenstand eines
Bürgerbegehrens sein. Mittelbar betroffen ist sie, wenn ein erfolgreiches Begehren der Gemeinde den
Verkauf untersagt.

# Ergebnis

1. Erforderlich sind 1.800 gültige Unterschriften (8 Prozent von 22.500).
2. Die Dreimonatsfrist läuft ab dem Sitzungstag im Januar 2019, weil der Rat die Sachfrage erneut
   entschieden hat. Der Zeitraum vom 4. bis zum 25. Februar 2019 bleibt außer Betracht.
3. Der Gemeinde ist zu raten, das Fristende schriftlich mitzuteilen, die Vorprüfung anzubieten und
   bis zur Entscheidung keinen Vertrag zu schließen.
4. Gegen die Standortentscheidung des Landschaftsverbandes ist ein Bürgerbegehren nicht statthaft.
   Die Verkaufsverhandlungen sollten unter den Vorbehalt des Ausgangs gestellt werden.
`,
};
