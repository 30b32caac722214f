import type { SeedOpinion } from "../types";

export const digitaleSitzungen2022: SeedOpinion = {
  key: "digitale-sitzungen-2022",
  kind: "gutachten",
  title: "Digitale und hybride Sitzungen der Gremien des Landschaftsverbandes",
  date: "2022-05-30",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  procedures: ["nrw-2022-digitale-sitzungen"],
  refersTo: ["dringlichkeit-2020"],
  outcome: "partly",
  finished: true,
  text: `
# Rechtsfrage

1. In welchen Fällen dürfen Landschaftsversammlung, Landschaftsausschuss und Fachausschüsse digital
   oder hybrid tagen?
2. Wie wird die Öffentlichkeit gewahrt?
3. Welche Regelungen muss der Verband selbst treffen?

# Kurzantwort

In besonderen Ausnahmefällen können alle Gremien digital oder hybrid tagen; den Ausnahmefall stellt
die Vertretung mit Zweidrittelmehrheit für höchstens zwei Monate fest. Außerhalb solcher Lagen sind
nur hybride Sitzungen von Fachausschüssen möglich, und nur dann, wenn die Hauptsatzung es erlaubt
und der Ausschuss es beschließt. Landschaftsversammlung und Landschaftsausschuss tagen im Normalfall
in Präsenz. Ohne zugelassene Technik nach der Digitalsitzungsverordnung geht beides nicht.

# Leitsätze

1. Das Gesetz unterscheidet zwei Regime: die Ausnahmelage für alle Gremien und den Normalfall für
   Fachausschüsse. Sie dürfen nicht vermischt werden.
2. Die Feststellung des Ausnahmefalls ist eine Rechtsentscheidung mit Einschätzungsspielraum;
   Bequemlichkeit oder Anreisewege begründen ihn nicht.
3. Bei hybriden Sitzungen ist die Öffentlichkeit im Sitzungssaal herzustellen; die digital
   zugeschalteten Mitglieder müssen dort gleichwertig wahrnehmbar sein.
4. Technische Störungen in der Sphäre des einzelnen Mitglieds berühren die Wirksamkeit von
   Beschlüssen grundsätzlich nicht.
5. Die im April 2020 vertretene Auffassung, Sitzungen per Videokonferenz seien mangels gesetzlicher
   Grundlage ausgeschlossen, ist durch die Neuregelung überholt.

# Sachverhalt

Das Gesetz zur Einführung digitaler Sitzungen für kommunale Gremien vom 13. April 2022 (GV. NRW. S.
490) ist in seinen hier wesentlichen Teilen am 26. April 2022 in Kraft getreten. Es hat § 47a und §
58a GO NRW, § 32a und § 41a KrO NRW sowie § 8b und § 13a LVerbO eingefügt. Die
Digitalsitzungsverordnung vom 27. April 2022 gilt seit dem 13. Mai 2022; sie erfasst ausdrücklich
auch die Landschaftsverbände.

Aus der Mitte der Landschaftsversammlung kommt der Wunsch, künftig regelmäßig hybrid zu tagen, weil
Mitglieder aus dem gesamten Verbandsgebiet anreisen. Das Büro der Landschaftsversammlung bittet um
Prüfung, was zulässig ist und was vorbereitet werden muss.

# Rechtliche Würdigung

## I. Ausgangslage

In unserem Vermerk vom 27. April 2020 haben wir Sitzungen als Videokonferenz für unzulässig
gehalten, weil Öffentlichkeit und Beschlussfähigkeit die körperliche Anwesenheit voraussetzten und
eine gesetzliche Ausnahme fehlte. Diese Einschätzung traf für das damalige Recht zu; ihr entsprach
die Haltung der Spitzenverbände. Der Gesetzgeber hat die Ausnahme nun geschaffen. Insoweit ist der
Vermerk überholt. Seine Ausführungen zur Dringlichkeitsentscheidung gelten fort.

Verfassungsrechtlich begegnet die Öffnung keinen Bedenken. Der Öffentlichkeitsgrundsatz gehört zu
den tragenden Grundsätzen des Kommunalrechts; er verlangt, dass jedermann die Beratung verfolgen
kann, schreibt aber nicht vor, dass alle Mitglieder im selben Raum sitzen. Das Gutachten des
Parlamentarischen Beratungs- und Gutachterdienstes (Information 17/322) kam zu einem ähnlichen
Ergebnis.

## II. Ausnahmelage

### 1. Voraussetzungen

§ 8b LVerbO überträgt das Modell des § 47a GO NRW auf die Landschaftsversammlung. Erforderlich ist
ein besonderer Ausnahmefall, etwa eine Naturkatastrophe, eine Epidemie oder eine andere
außergewöhnliche Notlage, die eine Präsenzsitzung unzumutbar macht. Es kommt auf zweierlei an: auf
die Lage selbst und auf ihre Auswirkung auf die Sitzung. Ein Hochwasser in einem Teil des Gebiets
kann genügen, wenn es einen erheblichen Teil der Mitglieder hindert.

### 2. Feststellung

Die Feststellung trifft die Vertretung mit einer Mehrheit von zwei Dritteln. Sie gilt höchstens zwei
Monate und kann verlängert werden, solange die Lage andauert. Nach dem Zweck der Regelung muss sie
auch außerhalb einer Präsenzsitzung möglich sein; andernfalls liefe sie leer. Die Feststellung ist
zu begründen. Gerichtlich überprüfbar ist, ob die Tatsachen vollständig ermittelt und der Begriff
des Ausnahmefalls richtig verstanden wurde.

### 3. Wirkung

Liegt die Feststellung vor, kann digital oder hybrid eingeladen werden. Die Wahl zwischen beiden
Formen sollte sich nach der Schwere der Lage richten: Ist der Zugang zum Sitzungssaal für die
Öffentlichkeit möglich, ist die hybride Form vorzuziehen.

## III. Normalfall

### 1. Landschaftsversammlung und Landschaftsausschuss

Für die Landschaftsversammlung fehlt eine Vorschrift, die hybride Sitzungen außerhalb der
Ausnahmelage zulässt. § 13a LVerbO gilt nach Überschrift und Inhalt nur für die Fachausschüsse. Der
Landschaftsausschuss ist kein Fachausschuss (§ 12 und § 13 LVerbO); er nimmt mit der
Auffangzuständigkeit des § 11 Abs. 1 LVerbO eine dem Hauptausschuss vergleichbare Stellung ein. Auch
für die Gemeinden hat der Gesetzgeber die Pflichtausschüsse des § 57 Abs. 2 GO NRW in § 58a GO NRW
ausgenommen. Der Wunsch, regelmäßig hybrid zu tagen, lässt sich für beide Gremien nicht erfüllen.

### 2. Fachausschüsse

Für Fachausschüsse müssen drei Voraussetzungen zusammentreffen:

1. Die Hauptsatzung erlaubt hybride Sitzungen. Sie kann die Erlaubnis auf einzelne Ausschüsse
   beschränken.
2. Der Ausschuss beschließt mit einfacher Mehrheit, eine bestimmte Sitzung hybrid durchzuführen. Ein
   Vorratsbeschluss für die gesamte Wahlzeit verfehlt den Sinn der Regelung; ein Beschluss für einen
   Sitzungszyklus ist vertretbar.
3. Der Beschluss fällt so rechtzeitig, dass ordnungsgemäß geladen werden kann.

Rein digitale Sitzungen sind im Normalfall auch Fachausschüssen verwehrt. Für den
Rechnungsprüfungsausschuss empfiehlt sich wegen der Vergleichbarkeit mit § 57 Abs. 2 GO NRW, auf die
Erlaubnis zu verzichten.

## IV. Öffentlichkeit und Ablauf

### 1. Öffentlichkeit

Sitzungen sind öffentlich (§ 9 Abs. 1 und § 14 Abs. 2 LVerbO). Bei hybriden Sitzungen befinden sich
Sitzungsleitung und Öffentlichkeit im Saal; § 5 DigiSiVO verlangt, dass Wortbeiträge für alle vor
Ort und digital Teilnehmenden sowie für die Öffentlichkeit gleichwertig wahrnehmbar sind. Ein
Livestream ist zusätzlich möglich, ersetzt den Saal aber nicht. Bei digitalen Sitzungen in der
Ausnahmelage ist die Übertragung das Mittel der Öffentlichkeit.

### 2. Nichtöffentliche Beratung

Digital zugeschaltete Mitglieder müssen sicherstellen, dass niemand mithört. Die
Verschwiegenheitspflicht trifft sie persönlich (§ 15 LVerbO in Verbindung mit den dort genannten
Vorschriften). Die Sitzungsleitung sollte vor Eintritt in den nichtöffentlichen Teil eine
Bestätigung einholen und sie in der Niederschrift vermerken.

### 3. Abstimmungen und Wahlen

Offene Abstimmungen sind mit Bild und Ton möglich. Für geheime Abstimmungen und Wahlen ist in
hybriden Sitzungen für alle dasselbe Abstimmungssystem zu nutzen (§ 5 Abs. 2 DigiSiVO). Der
Stimmzettel im Saal und das Werkzeug am Bildschirm dürfen nicht nebeneinanderstehen, weil kleine
Teilgruppen das Geheimnis gefährdeten. Steht kein zugelassenes System bereit, ist auf geheime
Abstimmungen zu verzichten oder in Präsenz zu laden.

### 4. Störungen

Fällt die Verbindung eines Mitglieds aus, weil dessen Endgerät oder Zugang versagt, liegt das in
seiner Sphäre. Anders ist es, wenn die Ursache im Bereich des Verbandes liegt oder so viele
Mitglieder betrifft, dass die Beschlussfähigkeit zweifelhaft wird (§ 10 LVerbO). Dann ist zu
unterbrechen und notfalls zu vertagen. Ein unbemerkter Ausfall, der das Ergebnis nicht beeinflusst
haben kann, führt nicht zur Unwirksamkeit.

### 5. Niederschrift und Aufzeichnung

Die Niederschrift muss erkennen lassen, wer im Saal und wer digital teilgenommen hat, wann
Verbindungen unterbrochen waren und ob Abstimmungen wiederholt wurden (§ 9 Abs. 4 LVerbO). Davon zu
unterscheiden ist die Aufzeichnung von Bild und Ton. Sie ist für die Übertragung nicht erforderlich
und sollte unterbleiben, soweit nicht die Geschäftsordnung sie ausdrücklich erlaubt. Wer in der
Sitzung spricht, muss nicht damit rechnen, dass seine Worte dauerhaft abrufbar sind. Beschäftigte
der Verwaltung und Sachverständige sind gesondert um Einwilligung zu bitten.

### 6. Gleiche Mitwirkung

Digitale Teilnahme darf keine Teilnahme zweiter Klasse sein. Wortmeldungen sind in einer gemeinsamen
Liste zu führen; die Sitzungsleitung muss Saal und Bildschirm zugleich im Blick haben. Es empfiehlt
sich, ihr eine Person aus der Verwaltung zur Seite zu stellen, die allein die digitale Seite
betreut. Barrierefreiheit ist kein Zusatz: Untertitel, Tastaturbedienung und eine telefonische
Rückfallebene gehören zu den Anforderungen an das System. Gerade für einen Verband, dessen Aufgabe
die Teilhabe von Menschen mit Behinderungen ist, wäre ein anderes Vorgehen nicht zu vermitteln.

## V. Fehlerfolgen

Ein Beschluss, der in einer unzulässigen Form gefasst wurde, ist rechtswidrig und zu beanstanden (§
19 LVerbO). Das gilt, wenn der Landschaftsausschuss ohne festgestellten Ausnahmefall hybrid tagt
oder ein Fachausschuss ohne Grundlage in der Hauptsatzung. Verfahrensfehler innerhalb einer
zulässigen Form führen nur dann zur Unwirksamkeit, wenn sie das Ergebnis beeinflusst haben können
oder die Öffentlichkeit im Kern verfehlt wurde. Mitglieder, die eine Störung bemerken, müssen sie
sofort rügen; der Grundsatz der Organtreue verlangt das auch am Bildschirm (vgl. OVG NRW, Urt. v.
25.03.2014 – 15 A 1651/12).

## VI. Regelungsbedarf

| Ebene | Inhalt |
| Hauptsatzung | Erlaubnis hybrider Sitzungen nach § 13a LVerbO, Benennung der Ausschüsse |
| Geschäftsordnung | Einladung, Prüfung der Anwesenheit, Wortmeldung, Störung, Niederschrift |
| Verwaltung | zugelassenes Videokonferenz- und Abstimmungssystem, Datenschutz, Barrierefreiheit, Einweisung |

Reihenfolge und Zuständigkeit sind zu beachten: Die Hauptsatzung beschließt die
Landschaftsversammlung (§ 6 und § 7 Abs. 1 LVerbO), die Geschäftsordnung ebenfalls. Beide Beschlüsse
können in derselben Sitzung gefasst werden; die Geschäftsordnung sollte erst gelten, wenn die
Technik bereitsteht. Für die Erprobung empfiehlt sich eine Befristung auf ein Jahr mit
anschließendem Bericht.

Die Verordnung lässt nur zugelassene Anwendungen zu. Bis zur Zulassung am Markt verfügbarer Systeme
kann die Hauptsatzung zwar geändert, die Erlaubnis aber nicht genutzt werden.
Entschädigungsrechtlich steht die digitale Teilnahme der körperlichen gleich; das sollte in der
Entschädigungssatzung klargestellt werden.

# Ergebnis

1. Regelmäßige hybride Sitzungen der Landschaftsversammlung und des Landschaftsausschusses sind nach
   geltendem Recht nicht zulässig.
2. Für die Fachausschüsse kann die Hauptsatzung geöffnet werden; zu empfehlen ist eine Erprobung mit
   zwei Ausschüssen.
3. Für die Ausnahmelage sollte ein Muster für die Feststellung und die Einladung vorgehalten werden.
4. Der Vermerk vom 27. April 2020 ist hinsichtlich der Videokonferenz überholt; im Übrigen gilt er
   fort.
`,
};
