import type { SeedOpinion } from "../types";

export const befangenheit2024: SeedOpinion = {
  key: "befangenheit-2024",
  kind: "vermerk",
  title:
    "Mitwirkungsverbot bei Beschlüssen über Zuschüsse an einen Träger, dessen Organ ein Mitglied angehört",
  date: "2024-03-11",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "confidential",
  readers: ["referat-2", "leitung"],
  outcome: "partly",
  finished: true,
  text: `
# Rechtsfrage

Darf ein Mitglied des Fachausschusses an der Beratung und Abstimmung über die Förderung eines freien
Trägers mitwirken, dessen ehrenamtlichem Vorstand es angehört, und welche Folgen hat eine
Mitwirkung?

# Kurzantwort

Nein, wenn über die Förderung dieses Trägers oder einer überschaubaren Zahl namentlich feststehender
Träger entschieden wird. An der Beratung allgemeiner Förderrichtlinien darf es mitwirken. Ein
Verstoß führt nur dann zur Unwirksamkeit, wenn die Stimme den Ausschlag gab; nach Ablauf eines
Jahres kann er nicht mehr geltend gemacht werden.

# Leitsätze

1. Maßgeblich ist die unmittelbare Betroffenheit; auf tatsächliche Voreingenommenheit kommt es nicht
   an.
2. Ehrenamtliche Organmitgliedschaft genügt. Sie ist nur unschädlich, wenn das Mitglied dem Organ
   als Vertretung oder auf Vorschlag der Körperschaft angehört.
3. Richtlinien, die eine unbestimmte Zahl von Trägern betreffen, lösen kein Mitwirkungsverbot aus.

# Sachverhalt

Der Fachausschuss soll über Zuschüsse an fünf Träger von Beratungsstellen entscheiden. Ein Mitglied
gehört dem Vorstand eines Trägers an, ein zweites ist bei einem anderen Träger angestellt, ein
drittes ist Mitglied eines Vereins, der dem Dachverband eines dritten Trägers angehört. Vor zwei
Monaten hat der Ausschuss unter Mitwirkung aller drei über eine Vorfinanzierung beschlossen; das
Ergebnis lautete 14 zu 3.

# Rechtliche Würdigung

## I. Anwendbarkeit

Für die Mitglieder der Landschaftsversammlung und ihrer Ausschüsse regelt § 15 LVerbO die Pflichten
und nimmt dabei die Vorschriften der Gemeindeordnung über Ausschließungsgründe in Bezug. Die
folgenden Ausführungen legen § 31 GO NRW zugrunde, der auch für Räte gilt (§ 43 Abs. 2 GO NRW).

## II. Tatbestand

### 1. Betroffenheit

§ 31 Abs. 1 GO NRW schließt aus, wer selbst, durch Angehörige oder durch eine von ihm vertretene
Person einen unmittelbaren Vorteil oder Nachteil haben kann. § 31 Abs. 2 GO NRW erweitert das auf
Personen, die bei dem Begünstigten gegen Entgelt beschäftigt sind oder seinem Vorstand, Aufsichtsrat
oder einem gleichartigen Organ angehören. Unmittelbar ist der Vorteil, wenn die Entscheidung die
begünstigte Person direkt berührt. Ein Zuschuss erfüllt das ohne Weiteres.

### 2. Die drei Mitglieder

| Mitglied | Verhältnis zum Träger | Ergebnis |
| erstes | Mitglied des ehrenamtlichen Vorstands | ausgeschlossen (§ 31 Abs. 2 GO NRW) |
| zweites | angestellt beim Träger | ausgeschlossen, sofern nach den Umständen ein Interessenwiderstreit anzunehmen ist |
| drittes | Vereinsmitglied ohne Organstellung | nicht ausgeschlossen |

Beim ersten Mitglied kommt es darauf an, ob es auf Vorschlag des Verbandes im Vorstand sitzt. Das
ist nicht der Fall. Beim zweiten verlangt das Gesetz neben der Beschäftigung die Annahme eines
Interessenwiderstreits. Wer bei einem kleinen Träger arbeitet, dessen Bestand vom Zuschuss abhängt,
unterliegt ihm. Das dritte Mitglied steht dem Träger nicht näher als viele andere.

### 3. Ausnahmen

Das Verbot entfällt, wenn Vorteil oder Nachteil nur auf der Zugehörigkeit zu einer Berufs- oder
Bevölkerungsgruppe beruht, deren gemeinsame Interessen berührt werden (§ 31 Abs. 3 GO NRW). Fünf
namentlich benannte Träger sind keine Gruppe in diesem Sinn. Anders wäre es bei Richtlinien, die für
alle Beratungsstellen im Verbandsgebiet gelten.

## III. Verfahren

Betroffene müssen den Ausschließungsgrund vor Eintritt in die Verhandlung anzeigen. Bei öffentlicher
Sitzung können sie im Zuhörerbereich bleiben, bei nichtöffentlicher haben sie den Raum zu verlassen.
Ob ein Grund vorliegt, entscheidet im Zweifel das Gremium ohne die betroffene Person. Der Vorgang
gehört in die Niederschrift.

Eine gesonderte Abstimmung je Träger erlaubt es, die Mitglieder nur bei „ihrem“ Träger
auszuschließen. Das ist zulässig, wenn die Zuschüsse voneinander unabhängig sind. Stehen sie in
Konkurrenz um einen festen Betrag, berührt jede Teilentscheidung auch die übrigen; dann sind die
Betroffenen bei allen fünf Abstimmungen ausgeschlossen. Hier ist der Ansatz gedeckelt. Es gilt also
die zweite Alternative.

## IV. Folgen für den früheren Beschluss

Die Mitwirkung einer ausgeschlossenen Person kann nach der Abstimmung nur geltend gemacht werden,
wenn sie für das Ergebnis entscheidend war (§ 31 Abs. 6 GO NRW). Bei 14 zu 3 Stimmen war das nicht
der Fall. Maßgeblich ist allein die Stimme, nicht ein möglicher Einfluss in der Beratung. Der
Beschluss ist wirksam. Eine Wiederholung ist rechtlich nicht geboten; aus Gründen der Transparenz
kann sie sich empfehlen, wenn über die Sache ohnehin erneut beraten wird. Die Jahresfrist des § 54
Abs. 4 GO NRW läuft ab der Beschlussfassung.

# Ergebnis

Das erste und das zweite Mitglied dürfen an der anstehenden Beratung und Abstimmung nicht mitwirken,
das dritte darf es. Der frühere Beschluss hat Bestand. Die Sitzungsleitung sollte zu Beginn auf die
Anzeigepflicht hinweisen, ohne einzelne Personen zu benennen.
`,
};
