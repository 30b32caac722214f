import type { SeedDecision } from "../types";

const court = "VerfGH NRW";
const threshold =
  "https://zollner-rechtsberatung.de/organstreitverfahren-wegen-einfuehrung-einer-25-sperrklausel-bei-kommunalwahlen-aus-formellen-gruenden-erfolglos/";
const seats =
  "https://rsw.beck.de/aktuell/daily/meldung/detail/verfgh-nrw-10124-11424-725-kommunalwahlgesetz-verfassungswidrig";
const finance2014 =
  "https://pdfslide.tips/documents/landtag-nrw-start-gesetzentwurf-2016-9-6-landtag-nordrhein-westfalen-drucksache.html";
const formOpen = "Ob Urteil oder Beschluss, lässt unsere Quelle offen";

/** Verfassungsgerichtshof für das Land Nordrhein-Westfalen. */
export const verfghDecisions: SeedDecision[] = [
  {
    court,
    form: "Urteil",
    date: "1996-08-13",
    docket: "VerfGH 23/94",
    headnote:
      "Will ein Kreis seinen Umlagesatz erhöhen, prüft die Aufsicht bei der Genehmigung nur, ob das Recht eingehalten ist, nicht, ob es zweckmäßig wäre.",
    outcome: "mit Maßgabe zurückgewiesen",
    provisions: ["§ 56 Abs. 3 KrO NRW"],
    source: "https://nrwe.justiz.nrw.de/ovgs/vgh_nrw/j1996/VerfGH_23_94urteil19960813.html",
  },
  {
    court,
    form: "Urteil",
    date: "1998-07-09",
    docket: "VerfGH 16/96",
    headnote:
      "Die Gemeindefinanzierungsgesetze 1996 und 1997 hielten den Verfassungsbeschwerden der Gemeinden stand.",
    outcome: "zurückgewiesen",
    provisions: ["Art. 79 LV NRW"],
    source: "https://dejure.org/dienste/vernetzung/rechtsprechung?Text=VerfGH%252032/08",
  },
  {
    court,
    form: "Urteil",
    date: "1999-07-06",
    headnote:
      "Die Fünf-Prozent-Klausel bei Kommunalwahlen war mit der Landesverfassung nicht vereinbar; der Landtag hob sie daraufhin auf.",
    outcome: "verfassungswidrig",
    source:
      "http://docplayer.org/51706431-Gesetz-zur-aenderung-der-verfassung-fuer-das-land-nordrhein-westfalen-und-wahlrechtlicher-vorschriften-kommunalvertretungsstaerkungsgesetz.html",
    note: "Das Aktenzeichen nennt unsere Quelle nicht. Es ging um die Sperrklausel im Kommunalwahlgesetz.",
  },
  {
    court,
    form: "Urteil",
    date: "2003-04-08",
    docket: "VerfGH 2/02",
    headnote:
      "Beim Finanzausgleich dürfen Angehörige der Stationierungsstreitkräfte und ihre Familien bei der Einwohnerzahl außer Betracht bleiben. Andere Gemeinden werden dadurch nicht ungleich behandelt.",
    outcome: "Verfassungsbeschwerde zurückgewiesen",
    provisions: ["Art. 78 LV NRW", "Art. 79 LV NRW"],
    printedIn: ["openJur 2011, 27180"],
    source: "https://openjur.de/u/99075.html",
    note: "Gegenstand war § 43 Abs. 1 der Gemeindefinanzierungsgesetze 2001 und 2002.",
  },
  {
    court,
    form: "Urteil",
    date: "2007-12-11",
    docket: "VerfGH 10/06",
    headnote:
      "Beteiligt das Land die Gemeinden an den Lasten der Einheit, gilt die bundesrechtliche Grenze von etwa vierzig vom Hundert. Was darüber hinaus gezahlt wurde, war bis 2008 auszugleichen.",
    outcome: "mit Maßgabe zurückgewiesen",
    provisions: ["Art. 78 LV NRW", "Art. 79 Satz 2 LV NRW", "§ 6 Abs. 3 GFRG", "§ 6 Abs. 5 GFRG"],
    source:
      "http://judicialis.de/Oberverwaltungsgericht-Nordrhein-Westfalen_VerfGH-10-06_Urteil_11.12.2007.html",
    note: "Gegenstand war das Gemeindefinanzierungsgesetz 2006.",
    procedures: ["nrw-2006-gfg"],
  },
  {
    court,
    form: "Urteil",
    date: "2009-05-26",
    docket: "VerfGH 2/09",
    headnote:
      "Dass das Gesetz vom 9. Oktober 2007 die Stichwahl bei den Wahlen der Bürgermeister und Landräte abschaffte, verstieß nicht gegen die Landesverfassung. Die Entscheidungsformel steht mit Gesetzeskraft im Gesetz- und Verordnungsblatt.",
    outcome: "Antrag zurückgewiesen",
    provisions: ["§ 46c Abs. 2 Satz 2 KWahlG NRW"],
    printedIn: ["GV. NRW. 2009 S. 428"],
    source:
      "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=11526&ver=8&val=11526&sg=0&menu=0&vd_back=N",
    procedures: ["nrw-2007-go-reform"],
    opinions: ["stichwahl-2018", "stichwahl-2020"],
  },
  {
    court,
    form: "Urteil",
    date: "2010-10-12",
    docket: "VerfGH 12/09",
    headnote:
      "Konnexität: Weist das Land eine Aufgabe durch eigene Vorschrift zu, die bisher Bundesrecht zuwies, ist das eine Übertragung, deren Kosten es ausgleichen muss. Im Fall ging es um den Ausbau der Kinderbetreuung.",
    outcome: "Verfassungsbeschwerden erfolgreich",
    provisions: ["Art. 78 Abs. 3 LV NRW", "§ 1a Abs. 1 AG-KJHG"],
    printedIn: ["OVGE 53, 275"],
    source:
      "https://dejure.org/dienste/vernetzung/rechtsprechung?Gericht=VerfGH%2520Nordrhein-Westfalen&Datum=12.10.2010&Aktenzeichen=VerfGH%252012/09",
    opinions: ["konnexitaet-2023", "eingliederungshilfe-2018"],
  },
  {
    court,
    form: "Urteil",
    date: "2011-07-19",
    docket: "VerfGH 32/08",
    headnote:
      "Die Verfassungsbeschwerde gegen das Gemeindefinanzierungsgesetz 2008 blieb ohne Erfolg; die Ausstattung der Gemeinden war nicht als unangemessen zu beanstanden.",
    outcome: "zurückgewiesen",
    provisions: ["Art. 78 LV NRW", "Art. 79 LV NRW"],
    printedIn: ["NVwZ-RR 2011, 881", "DÖV 2011, 817"],
    source: "https://dejure.org/dienste/vernetzung/rechtsprechung?Text=VerfGH%252032/08",
    opinions: ["finanzausgleich-2025"],
  },
  {
    court,
    form: "Urteil",
    date: "2014-05-06",
    docket: "VerfGH 14/11",
    headnote: "Zum Gemeindefinanzierungsgesetz 2011; angeführt in der Drucksache 16/12502.",
    provisions: ["Art. 79 LV NRW"],
    source: finance2014,
    note: "Nur als Zitat in einer Drucksache bekannt: Datum und Aktenzeichen, nicht der Inhalt.",
  },
  {
    court,
    form: "Urteil",
    date: "2014-05-06",
    docket: "VerfGH 9/12",
    headnote: "Zum Gemeindefinanzierungsgesetz 2011; angeführt in der Drucksache 16/12502.",
    provisions: ["Art. 79 LV NRW"],
    source: finance2014,
    note: "Nur als Zitat in einer Drucksache bekannt; sie nennt 14/11 und 9/12 unter einem Datum.",
  },
  {
    court,
    form: "Urteil",
    date: "2014-12-09",
    docket: "VerfGH 11/13",
    headnote:
      "Konnexität: Dass das Land Kosten ausgleichen muss, ist Teil der verfassungsrechtlich gesicherten Selbstverwaltung.",
    provisions: ["Art. 78 Abs. 3 LV NRW"],
    printedIn: ["NWVBl. 2015, 140"],
    source:
      "https://dejure.org/dienste/vernetzung/rechtsprechung?Gericht=VerfGH%20Nordrhein-Westfalen&Datum=04.04.2022&Aktenzeichen=VerfGH%201%2F18",
    note: "Der Inhalt ist nur aus VerfGH 1/18 bekannt.",
    opinions: ["konnexitaet-2023"],
  },
  {
    court,
    form: "Urteil",
    date: "2016-08-30",
    docket: "VerfGH 34/14",
    headnote:
      "Stärkungspakt: Gemeinden mit überschüssiger Steuerkraft durften zu einer Solidaritätsumlage herangezogen werden; die Selbstverwaltung ist dadurch nicht verletzt.",
    outcome: "zurückgewiesen",
    provisions: ["Art. 78 LV NRW", "Art. 79 LV NRW"],
    source: "https://dejure.org/dienste/vernetzung/rechtsprechung?Text=VerfGH+34%2F14",
    note: "Gegenstand war das Stärkungspaktgesetz; einzelne Vorschriften daraus nennt unsere Quelle nicht.",
  },
  {
    key: "gfg-2015",
    court,
    form: "Urteil",
    title: "VerfGH NRW, Urteil zum Gemeindefinanzierungsgesetz 2015",
    headnote:
      "Ausgleichszahlungen nach dem Einheitslastenabrechnungsgesetz dürfen der Gemeinde als Steuerkraft angerechnet werden. Geklagt hatten Blomberg, Münster und Hellenthal.",
    outcome: "zurückgewiesen",
    provisions: ["§ 9 Abs. 1 GFG 2015", "Art. 78 Abs. 1 LV NRW", "Art. 79 Satz 2 LV NRW"],
    source:
      "https://www.rechtslupe.de/verwaltungsrecht/gemeindefinanzierung-nordrhein-westfalen-3129538",
    note: "Aus den Jahren 2016 oder 2017; Datum und Aktenzeichen nennt unsere Quelle nicht.",
    procedures: ["nrw-2015-gfg"],
  },
  {
    court,
    docket: "VerfGH 13/16",
    headnote:
      "Der Organstreit der Partei Volksabstimmung gegen die Sperrklausel scheiterte an Formfragen; zur Sache äußerte sich das Gericht nicht.",
    outcome: "als unzulässig verworfen",
    provisions: ["Art. 78 Abs. 1 Satz 3 LV NRW"],
    source: threshold,
    note: `${formOpen}; auch der Tag fehlt dort (2016 oder 2017).`,
    procedures: ["nrw-2016-kvsg"],
  },
  {
    court,
    docket: "VerfGH 14/16",
    headnote:
      "Auch der Organstreit der Sauerländer Bürgerliste gegen die Sperrklausel war schon der Form nach unzulässig.",
    outcome: "als unzulässig verworfen",
    provisions: ["Art. 78 Abs. 1 Satz 3 LV NRW"],
    source: threshold,
    note: `${formOpen}; auch der Tag fehlt dort (2016 oder 2017).`,
    procedures: ["nrw-2016-kvsg"],
  },
  {
    court,
    form: "Urteil",
    date: "2017-11-21",
    docket: "VerfGH 21/16",
    ecli: "ECLI:DE:VFGHNRW:2017:1121.VERFGH21.16.00",
    headnote:
      "Die Sperrklausel von zweieinhalb Prozent für Räte und Kreistage beeinträchtigt die Gleichheit der Wahl, auch wenn sie in der Verfassung selbst steht. Dass die Vertretungen sonst nicht mehr arbeiten könnten, war nicht hinreichend belegt.",
    outcome: "verfassungswidrig, soweit sie Räte und Kreistage betrifft",
    provisions: [
      "§ 33 Abs. 1 KWahlG NRW",
      "§ 33 Abs. 2 KWahlG NRW",
      "Art. 1 Abs. 1 LV NRW",
      "Art. 69 Abs. 1 Satz 2 LV NRW",
      "Art. 78 Abs. 1 Satz 3 LV NRW",
      "Art. 28 Abs. 1 GG",
    ],
    source: "https://www.justiz.nrw.de/nrwe/ovgs/vgh_nrw/j2017/VerfGH_21_16_Urteil_20171121.html",
    procedures: ["nrw-2016-kvsg"],
    opinions: ["sperrklausel-2017"],
  },
  {
    court,
    form: "Urteil",
    date: "2017-11-21",
    docket: "VerfGH 9/16",
    headnote:
      "Die Sperrklausel darf für Räte und Kreistage nicht gelten; für Bezirksvertretungen und die Verbandsversammlung des Regionalverbandes Ruhr bleibt sie bestehen.",
    outcome: "teilweise erfolgreich",
    provisions: ["Art. 78 Abs. 1 Satz 3 LV NRW", "§ 33 KWahlG NRW"],
    source:
      "https://steuer-recht-leipzig.de/25-sperrklausel-fuer-die-wahlen-der-gemeinderaete-und-kreistage-verfassungswidrig/",
    procedures: ["nrw-2016-kvsg"],
    opinions: ["sperrklausel-2017", "sitzzuteilung-2025"],
  },
  {
    court,
    form: "Urteil",
    date: "2019-12-20",
    docket: "VerfGH 35/19",
    headnote:
      "Die Stichwahl durfte 2019 nicht noch einmal abgeschafft werden: Die Annahmen des Gesetzgebers zur demokratischen Legitimation der Gewählten trugen nicht. Die neuen Regeln zur Einteilung der Wahlbezirke gelten mit der Auslegung weiter, die das Gericht vorgibt.",
    outcome: "teilweise nichtig (vier gegen drei Stimmen, mit Sondervotum)",
    provisions: [
      "§ 46c KWahlG NRW",
      "§ 4 Abs. 2 Satz 3 KWahlG NRW",
      "§ 4 Abs. 2 Satz 4 KWahlG NRW",
      "Art. 1 Abs. 1 LV NRW",
      "Art. 2 LV NRW",
      "Art. 28 Abs. 1 Satz 1 GG",
    ],
    printedIn: ["openJur 2020, 739", "GV. NRW. 2020 S. 153"],
    source: "https://openjur.de/u/2193068.html",
    procedures: ["nrw-2019-kwahlg"],
    opinions: ["stichwahl-2020"],
  },
  {
    court,
    form: "Beschluss",
    date: "2020-06-30",
    docket: "VerfGH 76/20",
    headnote:
      "Ein Landesverband wollte im Eilverfahren erreichen, dass die Kommunalwahl wegen der Pandemie nicht am 13. September 2020 stattfindet; das Gericht lehnte ab.",
    outcome: "Antrag auf einstweilige Anordnung abgelehnt",
    provisions: ["§ 14 KWahlG NRW"],
    printedIn: ["openJur 2020, 31839"],
    source: "https://openjur.de/u/2241554.html",
    procedures: ["nrw-2020-kommunalwahl"],
  },
  {
    court,
    date: "2022-04-04",
    docket: "VerfGH 1/18",
    headnote:
      "Konnexität: Kommunen verlangten einen Ausgleich dafür, dass sie das Prostituiertenschutzgesetz ausführen müssen; ihre Verfassungsbeschwerde blieb ohne Erfolg.",
    outcome: "erfolglos",
    provisions: ["Art. 78 Abs. 3 LV NRW"],
    source:
      "https://dejure.org/dienste/vernetzung/rechtsprechung?Gericht=VerfGH%20Nordrhein-Westfalen&Datum=04.04.2022&Aktenzeichen=VerfGH%201%2F18",
    note: `${formOpen}.`,
    opinions: ["konnexitaet-2023", "verfassungsbeschwerde-2022"],
  },
  {
    court,
    form: "Urteil",
    date: "2025-05-20",
    docket: "VerfGH 101/24",
    headnote:
      "Das 2024 eingeführte Verfahren der Sitzzuteilung (Quoten mit prozentualem Restausgleich) schlägt regelmäßig zum Nachteil kleinerer Parteien aus. Damit verletzt es die Gleichheit der Wahl und die Chancengleichheit.",
    outcome: "Organstreit erfolgreich",
    provisions: ["§ 33 KWahlG NRW"],
    source: seats,
    procedures: ["nrw-2024-kwahlg"],
    opinions: ["sitzzuteilung-2025"],
  },
  {
    court,
    form: "Urteil",
    date: "2025-05-20",
    docket: "VerfGH 114/24",
    headnote: "Parallelverfahren zu VerfGH 101/24 über die Sitzzuteilung bei Kommunalwahlen.",
    outcome: "Organstreit erfolgreich",
    provisions: ["§ 33 KWahlG NRW"],
    source: seats,
    procedures: ["nrw-2024-kwahlg"],
    opinions: ["sitzzuteilung-2025"],
  },
  {
    court,
    form: "Urteil",
    date: "2025-05-20",
    docket: "VerfGH 7/25",
    headnote: "Parallelverfahren zu VerfGH 101/24 über die Sitzzuteilung bei Kommunalwahlen.",
    outcome: "Organstreit erfolgreich",
    provisions: ["§ 33 KWahlG NRW"],
    source: seats,
    procedures: ["nrw-2024-kwahlg"],
    opinions: ["sitzzuteilung-2025"],
  },
  {
    court,
    form: "Urteil",
    date: "2025-11-18",
    headnote:
      "Finanzausgleich 2022 bis 2024: Für kreisfreie und kreisangehörige Gemeinden dürfen verschiedene fiktive Hebesätze angesetzt werden, weil es dafür sachliche Gründe gibt. Acht Städte unterlagen mit ihren Beschwerden.",
    outcome: "zurückgewiesen",
    provisions: ["Art. 78 LV NRW", "Art. 79 LV NRW"],
    source:
      "https://www.rechtundpolitik.com/justiz/verfassungsgerichtshof-nrw/nrw-verfassungsgerichtshof-bestaetigt-gemeindefinanzierungsgesetze",
    note: "Das Aktenzeichen nennt unsere Quelle nicht. Gegenstand waren die Gemeindefinanzierungsgesetze 2022, 2023 und 2024.",
    procedures: ["nrw-2022-2024-gfg-verfgh"],
    opinions: ["finanzausgleich-2025"],
  },
];
