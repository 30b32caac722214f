import type { SeedOpinion } from "../types";

export const rederecht2024: SeedOpinion = {
  key: "rederecht-2024",
  kind: "vermerk",
  title: "Rederecht und Ordnungsgewalt: Voraussetzungen eines Organstreits",
  date: "2024-09-16",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  finished: true,
  text: `
# Rechtsfrage

Unter welchen Voraussetzungen darf die Sitzungsleitung einem Mitglied das Wort entziehen oder es zur
Ordnung rufen, und wie kann sich das Mitglied dagegen wehren?

# Kurzantwort

Die Ordnungsgewalt schützt den Ablauf der Sitzung, nicht die Mehrheitsmeinung. Ein Ordnungsruf ist
erst gerechtfertigt, wenn die Äußerung die Auseinandersetzung in der Sache verlässt und zur bloßen
Provokation oder Herabwürdigung wird. Das Mitglied kann im Organstreit die Feststellung der
Rechtswidrigkeit verlangen; zuvor muss es die Maßnahme gegenüber dem Organ rügen.

# Leitsätze

1. Das Rederecht ist Bestandteil des freien Mandats und damit ein wehrfähiges Organrecht.
2. Bei mehrdeutigen Äußerungen ist nicht die Deutung zugrunde zu legen, die den Ordnungsruf trägt.
3. Redezeiten dürfen begrenzt werden, solange jedes Mitglied seinen Standpunkt wirksam darstellen
   kann.
4. Wer sich organwidrig behandelt sieht, muss rechtzeitig rügen; sonst verliert er sein Klagerecht.

# Sachverhalt

Eine Mitgliedskörperschaft überarbeitet ihre Geschäftsordnung. Vorgesehen sind eine Redezeit von
drei Minuten, ein Katalog unzulässiger Ausdrücke und der automatische Sitzungsausschluss nach dem
zweiten Ordnungsruf. Sie bittet um Bewertung.

# Rechtliche Würdigung

## I. Rederecht

§ 43 Abs. 1 GO NRW verpflichtet die Ratsmitglieder auf Gesetz und freie, am öffentlichen Wohl
ausgerichtete Überzeugung. Daraus folgt das Recht, sich in der Sitzung zu äußern. Es ist vom
Grundrecht der Meinungsfreiheit zu trennen; das Mitglied handelt als Organteil (vgl. OVG NRW, Urt.
v. 15.09.2015 – 15 A 1961/13). Für die Sitzung bedeutet das keine geringere, aber eine anders
begründete Freiheit: Sie dient der Beratung und findet ihre Grenze in deren Funktionsfähigkeit.

## II. Ordnungsgewalt

### 1. Maßstab

§ 51 Abs. 1 GO NRW überträgt die Ordnung dem Vorsitz. Das Oberverwaltungsgericht verlangt, dabei der
Bedeutung des Rederechts für die Demokratie angemessen Rechnung zu tragen; die Ordnungsgewalt ist
kein Mittel, bestimmte Inhalte aus der Debatte auszuschließen (OVG NRW, Urt. v. 14.09.2017 – 15 A
2785/15). Zugespitzte, polemische und geschmacklose Äußerungen sind hinzunehmen, solange ein Bezug
zur Sache besteht. Schon zuvor hatte das Gericht einen Ordnungsruf beanstandet (OVG NRW, Beschl. v.
16.05.2013 – 15 A 785/12).

### 2. Katalog unzulässiger Ausdrücke

Ein starrer Katalog wird diesem Maßstab nicht gerecht, weil es auf Zusammenhang und Deutung ankommt.
Er ist zu streichen. Zulässig ist ein Hinweis auf die Grenzen: Beleidigung, Herabwürdigung,
Verletzung von Rechten Dritter.

### 3. Stufen

Angemessen ist die Folge aus Ruf zur Sache, Ordnungsruf, Wortentziehung und – als letztes Mittel –
Ausschluss. Der automatische Ausschluss nach dem zweiten Ruf ist bedenklich. Er nimmt der
Sitzungsleitung die gebotene Prüfung und kann bei knappen Mehrheiten das Abstimmungsergebnis
beeinflussen. Zu empfehlen ist eine Kann-Vorschrift mit vorheriger Androhung; § 51 GO NRW und die
Geschäftsordnung sind dabei zusammen zu lesen.

## III. Redezeit

Der Rat regelt den Gang der Verhandlungen in seiner Geschäftsordnung (§ 47 Abs. 2 GO NRW). Eine
Redezeit von drei Minuten ist bei gewöhnlichen Gegenständen möglich. Für den Haushalt und andere
Grundsatzfragen sollte sie verlängert werden können. Bei der Verteilung nach Fraktionsstärke muss
auch das fraktionslose Mitglied eine Mindestzeit behalten.

## IV. Organstreit

**Statthaft** ist die Feststellungsklage, wenn die Maßnahme erledigt ist. **Beteiligt** sind das
Mitglied und das Organ, dem die Verletzung zugerechnet wird, nicht die Gemeinde. **Klagebefugt** ist
nur, wer ein eigenes Recht geltend macht; die objektive Verletzung von Verfahrensvorschriften genügt
nicht (OVG NRW, Urt. v. 25.03.2014 – 15 A 1651/12). Aus derselben Entscheidung folgt die
**Obliegenheit zur Rüge**: Der Grundsatz der Organtreue verlangt, Einwände so rechtzeitig
vorzubringen, dass das Organ abhelfen kann. Die **Kosten** trägt die Körperschaft, wenn die Klage
nicht mutwillig erhoben wurde (OVG NRW, Urt. v. 24.04.2009 – 15 A 981/06).

## V. Landschaftsversammlung

Für die Landschaftsversammlung gelten dieselben Grundsätze; die Sitzungsleitung liegt beim Vorsitz
(§§ 8a, 9 LVerbO). Die Geschäftsordnung des Verbandes enthält weder einen Katalog noch einen
Automatismus und muss nicht geändert werden.

# Ergebnis

Der Entwurf sollte ohne Katalog und ohne Automatismus beschlossen werden. Die Redezeit ist
vertretbar, wenn eine Öffnung für Grundsatzfragen und eine Mindestzeit für fraktionslose Mitglieder
aufgenommen werden.
`,
};
