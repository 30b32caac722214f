import type { SeedOpinion } from "../types";

export const sitzzuteilung2025: SeedOpinion = {
  key: "sitzzuteilung-2025",
  kind: "vermerk",
  title:
    "Sitzzuteilung nach den Urteilen zum Rock-Verfahren: Folgen für Kommunalwahl und Landschaftsversammlung",
  date: "2025-06-10",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  procedures: ["nrw-2024-kwahlg"],
  refersTo: ["sperrklausel-2017", "stichwahl-2020"],
  finished: true,
  text: `
# Rechtsfrage

Was hat der Verfassungsgerichtshof am 20. Mai 2025 entschieden, nach welchem Verfahren werden die
Sitze bei der Kommunalwahl im September 2025 zugeteilt, und was folgt daraus für die
Landschaftsversammlung?

# Kurzantwort

Das 2024 eingeführte Quotenverfahren mit prozentualem Restausgleich verletzt Chancengleichheit und
Wahlgleichheit. Es kann nicht angewandt werden; der Gesetzgeber muss kurzfristig handeln.
Naheliegend ist die Rückkehr zum Divisorverfahren mit Standardrundung nach Sainte-Laguë. Für die
Landschaftsversammlung besteht unmittelbar kein Anpassungsbedarf; ihre Berechnungsvorschriften sind
aber auf gleiche Schwächen zu prüfen.

# Leitsätze

1. Die Wahl unter mehreren Zuteilungsverfahren steht dem Gesetzgeber frei; der Wechsel zu einem
   Verfahren, das kleine Parteien systematisch benachteiligt, bedarf eines zwingenden Grundes.
2. Rundungsvorteile, die sich zufällig verteilen, sind hinzunehmen. Ein Verfahren, das sie einseitig
   zuweist, ist es nicht.
3. Der Gerichtshof setzt damit seine Linie fort, Änderungen des Wahlrechts an ihrer tatsächlichen
   und mathematischen Begründung zu messen.

# Sachverhalt

Das Gesetz vom 5. Juli 2024 (GV. NRW. S. 444) hatte § 33 KWahlG NRW geändert. Mehrere Landesverbände
kleinerer Parteien haben Organstreitverfahren eingeleitet. Die Wahlvorbereitung für den 14.
September 2025 läuft; die Mitgliedskörperschaften fragen, womit sie rechnen sollen.

# Rechtliche Würdigung

## I. Inhalt der Entscheidungen

Der Verfassungsgerichtshof hat den Anträgen in drei Verfahren stattgegeben (VerfGH NRW, Urt. v.
20.05.2025 – VerfGH 101/24; ebenso VerfGH 114/24 und VerfGH 7/25). Maßstab sind das Recht der
Parteien auf Chancengleichheit und die Gleichheit der Wahl (Art. 28 Abs. 1 Satz 2 GG, Art. 78 Abs. 1
Satz 2 LV NRW).

Jedes Zuteilungsverfahren muss runden und erzeugt dabei Ungleichheiten. Das bisherige Verfahren
verteilt sie so, dass mal die eine, mal die andere Partei begünstigt wird. Das neue Verfahren
vergibt Restsitze nach dem prozentualen Abstand und weist Aufrundungsgewinne damit im Ergebnis den
größeren Parteien zu. Einen Grund, der diese zusätzliche Ungleichheit trüge, hat der Gerichtshof
nicht gefunden. Die Annahme des Gesetzgebers, das alte Verfahren begünstige kleine Parteien
übermäßig, hielt der Überprüfung nicht stand.

## II. Einordnung

Die Entscheidung fügt sich in eine Reihe, die wir bereits begleitet haben. Bei der Sperrklausel
fehlte die Tatsachengrundlage der Prognose (Vermerk vom 14. Dezember 2017), bei der Stichwahl blieb
eine erkennbare Entwicklung unberücksichtigt (Vermerk vom 20. Januar 2020). Hier trug die
mathematische Begründung nicht. Gemeinsam ist den Fällen, dass der Gesetzgeber bei Eingriffen in die
Wahlgleichheit die Rechtfertigungslast trägt und sie nicht durch den Hinweis auf seinen Spielraum
ersetzen kann. Schon 2008 hatte der Gerichtshof eine rechnerische Modifikation der Zuteilung
beanstandet, die kleine Parteien traf (VerfGH NRW, Urt. v. 16.12.2008 – VerfGH 12/08).

## III. Kommunalwahl 2025

Die Urteile ergehen im Organstreit und stellen eine Rechtsverletzung fest. Ob das frühere Recht von
selbst wieder auflebt, lässt sich unterschiedlich beurteilen. Der Landtag sollte die Frage durch
Gesetz klären, bevor gewählt wird; ein entsprechendes Vorhaben ist angekündigt. Für die Wahlorgane
genügt es, wenn das Zuteilungsverfahren bei der Feststellung des Ergebnisses feststeht.
Wahlvorschläge und Stimmzettel sind nicht betroffen.

Bis zur Verkündung ist Zurückhaltung bei Auskünften angebracht. Modellrechnungen sollten nach
Sainte-Laguë geführt und als vorläufig gekennzeichnet werden.

## IV. Landschaftsversammlung

Die Landschaftsversammlung wird nicht unmittelbar gewählt. § 7b LVerbO verbindet Wahlen in den
Vertretungen der Mitgliedskörperschaften mit einem Verhältnisausgleich. Die Urteile betreffen diese
Vorschrift nicht. Zwei Punkte verdienen Aufmerksamkeit:

- Nach dem Runderlass des Innenministeriums vom 19. August 2019 (MBl. NRW. S. 364) ist § 7b LVerbO
  aus sich heraus auszulegen; das Kommunalwahlgesetz gilt grundsätzlich nicht entsprechend. Eine
  Änderung des § 33 KWahlG NRW schlägt daher nicht von selbst auf den Verhältnisausgleich durch. Ob
  der Gesetzgeber § 7b LVerbO mitändert, ist am verkündeten Text zu prüfen.
- Der Maßstab der Wahlgleichheit gilt für mittelbar gebildete Vertretungen nicht in gleicher
  Strenge; das hat der Gerichtshof 2017 für die Verbandsversammlung des Regionalverbands Ruhr
  anerkannt (VerfGH NRW, Urt. v. 21.11.2017 – VerfGH 9/16). Ein Verfahren mit systematischer
  Schieflage sollte der Verband dennoch nicht verteidigen müssen.

# Ergebnis

Für die Kommunalwahl 2025 ist mit der Rückkehr zum bisherigen Verfahren zu rechnen. Nach Verkündung
des Änderungsgesetzes ist § 7b LVerbO abzugleichen und das Büro der Landschaftsversammlung zu
unterrichten. Eine Stellungnahme des Verbandes ist entbehrlich.
`,
};
