import type { SeedOpinion } from "../types";

export const fernwaerme2026: SeedOpinion = {
  key: "fernwaerme-2026",
  kind: "kurzbewertung",
  title: "Anschluss- und Benutzungszwang an die Fernwärme für Liegenschaften des Verbandes",
  date: "2026-02-09",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  outcome: "permitted",
  finished: true,
  text: `
# Rechtsfrage

Kann eine Mitgliedskörperschaft den Verband durch Satzung verpflichten, eine Klinik an die kommunale
Fernwärme anzuschließen, obwohl dort ein eigenes Blockheizkraftwerk betrieben wird?

# Kurzantwort

Ja, wenn die Satzung auf einem öffentlichen Bedürfnis beruht und Ausnahmen für Fälle vorsieht, in
denen der Anschluss unzumutbar ist. Der Verband ist als Grundstückseigentümer gebunden wie jeder
andere. Für die Klinik bestehen gute Gründe für eine Befreiung.

# Leitsätze

1. Klimaschutz trägt einen Anschluss- und Benutzungszwang; einer besonderen örtlichen Belastung
   bedarf es nicht.
2. Eine Satzung ohne Ausnahmemöglichkeit für emissionsarme Eigenversorgung ist unverhältnismäßig.

# Sachverhalt

Eine Stadt hat in Umsetzung ihrer Wärmeplanung eine Fernwärmesatzung beschlossen. Sie erfasst das
Gelände einer Klinik des Verbandes, deren Kraftwerk 2019 erneuert wurde und auch den Notstrom
sichert. Der Bau- und Liegenschaftsbetrieb bittet um eine kurze Einschätzung.

# Rechtliche Würdigung

## I. Ermächtigung

§ 9 GO NRW erlaubt den Anschluss- und Benutzungszwang bei öffentlichem Bedürfnis und nennt die
Fernwärme ausdrücklich. Daneben tritt § 109 GEG, der das Landesrecht für Zwecke des Klima- und
Ressourcenschutzes öffnet. Für die Vorgängerregelung hat das Bundesverwaltungsgericht entschieden,
dass sie eine eigene bundesrechtliche Befugnis enthält (BVerwG, Urt. v. 08.09.2016 – 10 CN 1.15).
Schon zuvor hatte es den landesrechtlichen Zwang aus Gründen des Klimaschutzes gebilligt (BVerwG,
Urt. v. 25.01.2006 – 8 C 13.05).

## II. Bindung des Verbandes

Körperschaften des öffentlichen Rechts sind von Satzungen nicht ausgenommen. Die Klinik dient zwar
einer öffentlichen Aufgabe (§ 5 Abs. 1 Buchst. a LVerbO); ein Vorrang vor kommunalem Satzungsrecht
folgt daraus nicht. Sie ist bei der Zumutbarkeit zu berücksichtigen.

## III. Ausnahmen und Übergang

Die Satzung kann Ausnahmen zulassen. Bei Fernwärme soll sie Übergangsregelungen zum Ausgleich
sozialer Härten enthalten. Für bestehende Anlagen gebietet die Verhältnismäßigkeit (Art. 14 GG
schützt den Verband nicht unmittelbar, das Übermaßverbot gilt gleichwohl im Satzungsrecht) eine
Übergangszeit, die sich an der wirtschaftlichen Nutzungsdauer orientiert. Drei Gründe sprechen hier
für eine Befreiung:

- Das Kraftwerk ist erst wenige Jahre alt und arbeitet in Kraft-Wärme-Kopplung.
- Es sichert die Notversorgung eines Krankenhauses; ein Anschluss machte es nicht entbehrlich.
- Die Emissionen liegen nach Angaben des Betriebs unter denen des Wärmenetzes in seinem heutigen
  Zustand.

Der letzte Punkt ist zu belegen. Gerichte stellen auf die künftige Entwicklung des Netzes ab, wenn
sie verbindlich geplant ist.

# Ergebnis

Der Verband sollte binnen der Frist der Satzung eine Befreiung beantragen, die Emissionswerte
gutachtlich belegen und hilfsweise eine Übergangszeit bis zum Ende der Nutzungsdauer verlangen. Ein
Normenkontrollantrag kommt erst in Betracht, wenn beides abgelehnt wird; die Jahresfrist des § 47
Abs. 2 VwGO ist zu notieren.
`,
};
