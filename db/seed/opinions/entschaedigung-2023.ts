import type { SeedOpinion } from "../types";

export const entschaedigung2023: SeedOpinion = {
  key: "entschaedigung-2023",
  kind: "vermerk",
  title: "Entschädigung der Mitglieder der Landschaftsversammlung nach der EntschVO NRW 2023",
  date: "2023-11-20",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  procedures: ["nrw-2023-entschvo"],
  finished: true,
  text: `
# Rechtsfrage

Welche Spielräume lässt die neue Entschädigungsverordnung dem Verband, und welche Beschlüsse müssen
bis zum 1. Januar 2024 gefasst werden?

# Kurzantwort

Die Höhe der Entschädigung legt das Land fest. Der Verband wählt nur die Form: Vollpauschale,
Teilpauschale mit Sitzungsgeld oder ausschließlich Sitzungsgeld. Ohne Beschluss bleibt es bei der
bisherigen Wahl, soweit die Satzung sie trägt. Von der Aufwandsentschädigung für
Ausschussvorsitzende kann durch Satzung abgewichen werden; dafür ist eine Mehrheit von zwei Dritteln
der Mitglieder nötig.

# Leitsätze

1. Das Ehrenamt wird entschädigt, nicht vergütet; die Beträge der Verordnung sind weder zu über-
   noch zu unterschreiten.
2. Die Landschaftsversammlung entscheidet über die Form der Entschädigung für alle Mitglieder
   einheitlich.
3. Satzungsregelungen, die nur den alten Verordnungstext wiederholen, sollten durch eine Verweisung
   ersetzt werden.

# Sachverhalt

Die Verordnung vom 26. September 2023 (GV. NRW. S. 1140) ersetzt zum 1. Januar 2024 die Verordnung
vom 5. Mai 2014. § 4 EntschVO NRW betrifft die Mitglieder der Landschaftsversammlungen und der
Verbandsversammlung des Regionalverbands Ruhr. Die Entschädigungssatzung des Verbandes verweist noch
auf die alte Verordnung und nennt deren Paragraphen.

# Rechtliche Würdigung

## I. Rechtsgrundlagen

§ 16 Abs. 1 LVerbO erklärt die Vorschriften der Gemeindeordnung über Freistellung und Entschädigung
für entsprechend anwendbar, namentlich die §§ 44 und 45 GO NRW sowie die Verordnungsermächtigung in
§ 133 Abs. 5 GO NRW. § 16 Abs. 2 LVerbO sieht zusätzliche Aufwandsentschädigungen für Vorsitz,
Stellvertretungen, Ausschussvorsitze und Fraktionsvorsitze vor. Bei den Fraktionen richtet sich die
Zahl der berücksichtigten Stellvertretungen nach der Größe: eine ab acht, zwei ab 16, drei ab 24
Mitgliedern.

## II. Form der Entschädigung

| Form | Voraussetzung | Wirkung |
| monatliche Vollpauschale | gesetzliches Grundmodell | planbar, geringer Aufwand der Abrechnung |
| Teilpauschale und Sitzungsgeld | Regelung in der Satzung | verbindet Grundaufwand und Sitzungsteilnahme |
| ausschließlich Sitzungsgeld | Beschluss der Landschaftsversammlung | folgt allein der Teilnahme |

Die Wahl steht der Landschaftsversammlung zu; sie ist für alle Mitglieder gleich zu treffen. Eine
Staffelung nach Fraktionen oder nach der Entfernung zum Sitzungsort ist unzulässig, denn Fahrkosten
werden gesondert erstattet. Die gewählte Form sollte für die Wahlzeit gelten. Ein Wechsel ist
möglich, bedarf aber eines Beschlusses mit Wirkung für die Zukunft.

## III. Sachkundige Bürgerinnen und Bürger

Sachkundige Bürgerinnen und Bürger in den Fachausschüssen (§ 13 LVerbO) erhalten Sitzungsgeld. Das
gilt auch für Fraktionssitzungen, die der Vorbereitung dienen, bis zu der Höchstzahl, die die
Satzung bestimmt. Die digitale Teilnahme an einer zulässig hybrid durchgeführten Sitzung steht der
Anwesenheit gleich.

## IV. Ausschussvorsitzende

§ 16 Abs. 3 LVerbO erlaubt, einzelne oder alle Ausschüsse von der zusätzlichen Aufwandsentschädigung
auszunehmen oder sie als Sitzungsgeld zu zahlen. Der Beschluss braucht zwei Drittel der Mitglieder;
gemeint ist die gesetzliche Zahl. Die Rückkehr zum Grundmodell ist mit einfacher Mehrheit möglich.
Die bisherige Ausnahme für zwei selten tagende Ausschüsse wurde 2017 mit der nötigen Mehrheit
beschlossen und gilt fort, wenn die Satzung insoweit unverändert bleibt.

## V. Verdienstausfall

Der Anspruch auf Ersatz des Verdienstausfalls besteht neben der Aufwandsentschädigung (§ 45 GO NRW).
Der Regelstundensatz ist durch Satzung zu bestimmen; er darf den gesetzlichen Mindestlohn nicht
unterschreiten. Wird die Satzung ohnehin geändert, sollte der Satz geprüft werden.

## VI. Redaktionelle Anpassung

Statische Verweisungen auf die Verordnung von 2014 gehen ab dem 1. Januar 2024 ins Leere. Es
empfiehlt sich eine dynamische Verweisung auf die Verordnung in der jeweils geltenden Fassung. Sie
ist zulässig, weil der Satzungsgeber hier keinen eigenen Regelungsspielraum aufgibt, sondern an
höherrangiges Recht anknüpft.

# Ergebnis

Die Entschädigungssatzung ist in der Dezembersitzung mit Wirkung zum 1. Januar 2024 anzupassen:
Verweisung auf die neue Verordnung, Klarstellung zur hybriden Teilnahme, Überprüfung des
Regelstundensatzes. Eine neue Entscheidung über die Form der Entschädigung ist möglich, aber nicht
erforderlich.
`,
};
