import type { SeedOpinion } from "../types";

export const fraktionen2020: SeedOpinion = {
  key: "fraktionen-2020",
  kind: "gutachten",
  title:
    "Fraktionen und Gruppen in der Landschaftsversammlung: Mindeststärke und Zuwendungen ab November 2020",
  date: "2020-11-16",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  procedures: [
    "nrw-2004-fraktionsstaerke",
    "nrw-2016-selbstverwaltung",
    "nrw-2018-kreistag-aufhebung",
  ],
  refersTo: ["sperrklausel-2017"],
  finished: true,
  text: `
# Rechtsfrage

1. Welche Anforderungen stellt § 16a LVerbO in der seit dem 1. November 2020 geltenden Fassung an
   die Bildung einer Fraktion und einer Gruppe?
2. Dürfen sich Mitglieder verschiedener Wahlvorschläge zusammenschließen, um die Mindeststärke zu
   erreichen?
3. Nach welchen Maßstäben sind Zuwendungen an Fraktionen, Gruppen und Einzelmitglieder zu bemessen?

# Kurzantwort

Eine Fraktion besteht aus mindestens drei Mitgliedern der Landschaftsversammlung; darunter gibt es
die Gruppe. Ein Zusammenschluss über Listengrenzen hinweg ist möglich, wenn er auf grundsätzlicher
politischer Übereinstimmung beruht und nicht allein der Erlangung von Rechten und Mitteln dient. Die
Zuwendungen müssen sich am Bedarf der Geschäftsführung ausrichten. Eine Verteilung, die den von der
Größe unabhängigen Grundaufwand außer Acht lässt, ist angreifbar; ein Ausschluss wegen der
politischen Ausrichtung ist unzulässig.

# Leitsätze

1. Seit dem 1. November 2020 genügen in der Landschaftsversammlung drei Mitglieder für eine
   Fraktion; die seit 2004 geltende Mindeststärke von vier ist überholt.
2. Die Übereinstimmung im Grundsätzlichen ist ein Rechtsbegriff. Sie wird bei Mitgliedern desselben
   Wahlvorschlags vermutet, bei anderen ist sie darzulegen.
3. Der Verband prüft die Fraktionseigenschaft anhand objektiver Anhaltspunkte; er bewertet keine
   politischen Inhalte.
4. Fraktionszuwendungen dienen der Geschäftsführung. Maßstab ihrer Verteilung ist der Bedarf, nicht
   die Stärke allein.
5. Wird eine Gruppe aufgelöst, endet ihre Beteiligtenfähigkeit; offene Abrechnungen treffen ihre
   bisherigen Mitglieder.

# Sachverhalt

Nach der Kommunalwahl vom 13. September 2020 wird die Landschaftsversammlung neu gebildet; die
Vertretungen der Mitgliedskörperschaften wählen ihre Mitglieder bis Mitte Dezember, die
konstituierende Sitzung ist für Januar 2021 vorgesehen. Aus dem Kreis der voraussichtlichen
Mitglieder sind beim Büro der Landschaftsversammlung drei Anfragen eingegangen:

- Zwei Mitglieder einer Wählervereinigung und ein über die Reserveliste einer Partei gewähltes
  Mitglied wollen eine Fraktion bilden. Sie haben eine gemeinsame Erklärung mit sechs Schwerpunkten
  vorgelegt.
- Drei Mitglieder dreier verschiedener Wahlvorschläge haben angezeigt, eine *Arbeitsgemeinschaft mit
  Fraktionsstatus* zu bilden; jedes Mitglied bleibe in allen Sachfragen frei. Ein Programm gibt es
  nicht.
- Ein Einzelmitglied beantragt Zuwendungen in Höhe der Hälfte dessen, was eine Gruppe erhält.

Die Entschädigungssatzung des Verbandes stammt aus der vorigen Wahlzeit und stellt für Fraktionen
auf vier Mitglieder ab.

# Rechtliche Würdigung

## I. Rechtsgrundlagen und ihre Entwicklung

Das Gesetz zur Anpassung der Mindestfraktionsstärke der Höheren Kommunalverbände vom 21. Juli 2004
(GV. NRW. S. 420) hatte die Mindeststärke in § 16a Abs. 1 LVerbO auf vier Personen festgelegt. Eine
Gruppe kannte das Gesetz nicht ausdrücklich; das Oberverwaltungsgericht hat sie aus dem Zusammenhang
der §§ 10, 12 und 16a LVerbO mit den §§ 50 und 56 GO NRW hergeleitet und als Zusammenschluss von
zwei oder drei Mitgliedern beschrieben (OVG NRW, Urt. v. 14.09.2017 – 15 A 486/16).

Das Gesetz zur Stärkung der kommunalen Selbstverwaltung vom 15. November 2016 (GV. NRW. S. 966) und
das Änderungsgesetz vom 18. Dezember 2018 (GV. NRW. S. 738) haben diese Lage zum 1. November 2020
geändert: Die Mindeststärke beträgt nun drei Personen, und die Gruppe ist gesetzlich anerkannt.
Damit sind zwei Fragen erledigt, die bisher Streit auslösten. Offen bleibt, was einen
Zusammenschluss zur Fraktion macht und was ihm zusteht.

## II. Begriff der Fraktion

### 1. Freiwilliger Zusammenschluss

§ 16a Abs. 1 LVerbO beschreibt die Fraktion als freiwillige Vereinigung. Das inhaltliche Merkmal der
grundsätzlichen politischen Übereinstimmung entnimmt die Rechtsprechung dem allgemeinen
kommunalrechtlichen Fraktionsbegriff, wie ihn § 56 Abs. 1 GO NRW ausspricht. Die Übertragung auf die
Landschaftsversammlung ist überzeugend: Fraktionen sollen die Willensbildung bündeln. Ein Verbund,
der nur Rechte und Mittel vermitteln soll, leistet das nicht.

### 2. Grundsätzliche politische Übereinstimmung

Das Oberverwaltungsgericht hat einer *technischen Fraktion* die Anerkennung versagt (OVG NRW,
Beschl. v. 19.06.2013 – 15 B 279/13). Erforderlich ist eine Übereinstimmung, die über einzelne
Sachfragen hinausreicht und auf Dauer angelegt ist. Sie muss nicht vollständig sein; Gewissensfragen
und örtliche Besonderheiten dürfen ausgenommen bleiben. Verlangt wird das Bemühen um
gleichgerichtetes Wirken.

Für die Prüfung gilt eine abgestufte Darlegung. Gehören die Mitglieder demselben Wahlvorschlag an,
wird die Übereinstimmung vermutet. Stammen sie aus verschiedenen Wahlvorschlägen, sind Anhaltspunkte
vorzutragen: eine schriftliche Vereinbarung, gemeinsame Anträge, ein übereinstimmendes
Abstimmungsverhalten. Der tatsächliche Vollzug des Zusammenschlusses ist ein gewichtiges Indiz (vgl.
VG Düsseldorf, Urt. v. 29.10.2014 – 1 K 4415/14). Der Verband prüft diese Tatsachen, nicht die
politischen Inhalte.

### 3. Anwendung

#### a) Wählervereinigung und Listenmitglied

Die drei Mitglieder haben sich auf sechs Schwerpunkte verständigt, die wesentliche Aufgabenfelder
des Verbandes abdecken. Das genügt für den Anfang. Die unterschiedliche Herkunft ist unschädlich;
das Gesetz verlangt keine Parteiidentität. Die Fraktion ist anzuerkennen. Sollte sich erweisen, dass
die Vereinbarung nur auf dem Papier steht, kann die Anerkennung mit Wirkung für die Zukunft
überprüft werden.

#### b) Arbeitsgemeinschaft

Die zweite Anzeige beschreibt das Gegenteil einer Fraktion. Wer erklärt, in allen Sachfragen frei
bleiben zu wollen, schließt gleichgerichtetes Wirken aus. Auch der Status einer Gruppe scheidet aus,
weil für sie dasselbe inhaltliche Merkmal gilt. Die Beteiligten sollten auf die Möglichkeit
hingewiesen werden, eine tragfähige Vereinbarung nachzureichen.

### 4. Innere Ordnung

Fraktionen müssen sich demokratisch und rechtsstaatlich verfassen. Das wird praktisch, wenn ein
Mitglied ausgeschlossen werden soll: Erforderlich sind Anhörung, Ladung mit benanntem
Tagesordnungspunkt und ein wichtiger Grund (OVG NRW, Beschl. v. 26.02.2018 – 15 B 19/18). Sinkt die
Zahl dadurch unter drei, verliert die Fraktion ihren Status und wird, wenn zwei bleiben, zur Gruppe.
Die Geschäftsordnung sollte regeln, zu welchem Zeitpunkt dieser Wechsel bei Ausschusssitzen und
Zuwendungen berücksichtigt wird.

## III. Zuwendungen

### 1. Grundlage und Zweck

Der Verband gewährt Zuwendungen zu den sächlichen und personellen Aufwendungen für die
Geschäftsführung; Vorbild ist § 56 Abs. 3 GO NRW. Die Mittel sind zweckgebunden.
Öffentlichkeitsarbeit ist nur förderfähig, soweit sie sich auf die Arbeit in der
Landschaftsversammlung bezieht; Parteiarbeit ist ausgeschlossen. Die Verwendung ist nachzuweisen.

### 2. Verteilungsmaßstab

Die Verteilung ist am allgemeinen Gleichheitssatz des Art. 3 Abs. 1 GG zu messen und nicht an der
strengen Wahlrechtsgleichheit. Der Maßstab muss sich am Zweck der Fraktionsbildung und am daraus
folgenden Bedarf orientieren (BVerwG, Urt. v. 05.07.2012 – 8 C 22.11). Daraus ergibt sich:

| Bestandteil | Bezugsgröße | Bewertung |
| Sockelbetrag | je Fraktion gleich | sachgerecht, weil Grundaufwand von der Größe unabhängig ist |
| Steigerungsbetrag | Zahl der Mitglieder | sachgerecht für Betreuungs- und Abstimmungsaufwand |
| Personalkosten | gestaffelt nach Größe | zulässig, wenn die Stufen nachvollziehbar begründet sind |
| reine Kopfpauschale | Zahl der Mitglieder | nur tragfähig, wenn kein Grundaufwand besteht oder er anderweitig gedeckt ist |

Der Verband stellt Räume und Technik. Soweit dadurch Grundaufwand gedeckt ist, darf der Sockel
niedriger sein. Diese Überlegung ist in der Satzungsbegründung festzuhalten; fehlt sie, kann der
Maßstab nicht verteidigt werden.

### 3. Keine politischen Ausschlüsse

Fraktionen, deren Mitglieder verfassungsfeindlichen, aber nicht verbotenen Parteien angehören,
dürfen nicht von Zuwendungen ausgenommen werden (BVerwG, Urt. v. 27.06.2018 – 10 CN 1.17). Die
Vorschrift über den Ausschluss von der staatlichen Parteienfinanzierung ändert daran nichts, weil
Fraktionen Teil der Körperschaft und nicht Teil der Partei sind. Überlegungen in dieser Richtung
sollten nicht weiterverfolgt werden.

### 4. Gruppen und Einzelmitglieder

Gruppen haben einen Anspruch auf Zuwendungen, der hinter dem der Fraktionen zurückbleiben darf, aber
nicht beliebig. Für den Rat hat das Verwaltungsgericht Aachen den Anspruch einer Gruppe im
Eilverfahren gesichert (VG Aachen, Beschl. v. 22.01.2016 – 4 L 1074/15). Die Entschädigungssatzung
sollte den Anteil in einem festen Verhältnis zu einer Fraktion von drei Mitgliedern ausdrücken; ein
solcher Bezug ist leichter zu begründen als ein freier Betrag.

Ein Einzelmitglied hat keine Geschäftsführung im Sinne einer Fraktion. Ihm stehen die Mittel zu, die
es zur Vorbereitung der Sitzungen braucht, in erster Linie Sach- und Kommunikationsmittel. Ein
Anspruch auf die Hälfte der Gruppenzuwendung ergibt sich daraus nicht; § 56 Abs. 3 GO NRW nennt
einen solchen Wert für die Gemeinden als Höchstgrenze einer Ermessensentscheidung.

## IV. Anpassung der Satzung und Übergang

### 1. Entschädigungssatzung

Die Entschädigungssatzung stellt noch auf vier Mitglieder ab und widerspricht insoweit höherrangigem
Recht. Bis zur Änderung ist sie unanwendbar, soweit sie Fraktionen mit drei Mitgliedern
benachteiligt. Zuständig ist die Landschaftsversammlung (§ 6 und § 7 Abs. 1 Buchst. d LVerbO). Der
Beschluss sollte in der konstituierenden Sitzung gefasst werden; eine Rückwirkung auf den 1.
November 2020 ist zulässig, weil sie ausschließlich begünstigt.

### 2. Übergangszeit

Der Bestand der bisherigen Fraktionen ist an die Wahlzeit gebunden; ihre Rechte enden mit ihr,
soweit sich aus § 7b LVerbO für die Zeit bis zum Zusammentritt der neuen Landschaftsversammlung
nichts anderes ergibt. Verträge der Fraktionen, insbesondere Arbeitsverträge, sind abzuwickeln oder
auf die neue Fraktion überzuleiten. Der Verband darf in der Zwischenzeit Abschläge zahlen, wenn sich
die künftige Fraktion durch Erklärung ihrer Mitglieder gebildet hat und die Rückforderung
vorbehalten bleibt. Das Büro der Landschaftsversammlung sollte hierfür ein einfaches Muster
bereithalten, das Namen, Wahlvorschlag, Vorsitz und die gemeinsame Grundlage abfragt.

### 3. Wirkung auf Ausschusssitze

Die neue Mindeststärke verschiebt auch die Besetzung der Ausschüsse. Fraktionen mit drei Mitgliedern
können Vorschläge einreichen und Tagesordnungspunkte verlangen (§ 9 Abs. 2 LVerbO). Ob sie in jedem
Ausschuss einen Sitz erhalten, richtet sich nach dem Verhältnisausgleich (§ 10 Abs. 5 und § 12
LVerbO); ein Anspruch darauf besteht nicht.

## V. Rechtsschutz

Streitigkeiten über den Status sind im Organstreit auszutragen. Fraktion und Gruppe sind nach § 61
Nr. 2 VwGO beteiligtenfähig, solange sie bestehen. Die Kosten eines nicht mutwillig geführten
Verfahrens trägt die Körperschaft (vgl. OVG NRW, Urt. v. 24.04.2009 – 15 A 981/06); über die
Erstattung darf nicht durch Verwaltungsakt entschieden werden.

# Ergebnis

1. Der Zusammenschluss der zwei Mitglieder der Wählervereinigung mit dem Listenmitglied ist als
   Fraktion anzuerkennen.
2. Der *Arbeitsgemeinschaft* ist die Anerkennung als Fraktion und als Gruppe zu versagen; auf die
   Möglichkeit der Nachbesserung ist hinzuweisen.
3. Das Einzelmitglied erhält Sach- und Kommunikationsmittel; ein weitergehender Anspruch besteht
   nicht.
4. Die Entschädigungssatzung ist zur konstituierenden Sitzung auf drei Mitglieder umzustellen und
   der Verteilungsmaßstab zu begründen.
`,
};
