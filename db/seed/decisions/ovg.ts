import type { SeedDecision } from "../types";

const court = "OVG NRW";
const onlyCited = "Nur als Zitat bekannt; was entschieden wurde, sagt unsere Quelle nicht.";
const cityDatabase =
  "https://www.kommunen.nrw/informationen/mitteilungen/datenbank/detailansicht/dokument";
const ministry =
  "http://www.mik.nrw.de/en/themen-aufgaben/buergerbeteiligung-wahlen/buergerbegehren-und-buergerentscheid/gerichtsverfahren.html";

/** Oberverwaltungsgericht für das Land Nordrhein-Westfalen. */
export const ovgDecisions: SeedDecision[] = [
  {
    court,
    form: "Urteil",
    date: "1979-12-20",
    docket: "15 A 1645/76",
    headnote:
      "Nach der Gebietsneugliederung war einer Stadt ein ermäßigter Kreisumlagesatz zugesagt worden; ihre Berufung im Streit um diese Vereinbarung hatte keinen Erfolg.",
    outcome: "Berufung zurückgewiesen",
    source:
      "http://www.jusmeum.de/urteil/ovg_nordrhein-westfalen/4f176fb37e784dd7d46329db658356a30420189f8169530bdb56eeff65d30044",
    note: "Es ging um die Kreisumlage nach der Kreisordnung und um das Aachen-Gesetz; einzelne Vorschriften nennt unsere Quelle nicht.",
  },
  {
    court,
    form: "Urteil",
    date: "1997-12-09",
    docket: "15 A 974/97",
    headnote:
      "Im Streit um ein Bürgerbegehren sind dessen Vertretungsberechtigte beteiligt, nicht alle, die unterschrieben haben.",
    provisions: ["§ 26 GO NRW"],
    source: "https://juralib.de/entscheidungen/vg-arnsberg-12-l-904/12-28.12.2012",
    note: "Bekannt aus dem Beschluss des VG Arnsberg 12 L 904/12, der sie anführt.",
  },
  {
    court,
    form: "Urteil",
    date: "2002-02-05",
    docket: "15 A 1965/99",
    headnote:
      "Wird dazu angeführt, dass die Vertreter eines Bürgerbegehrens vor Gericht beteiligt sein können.",
    provisions: ["§ 26 GO NRW"],
    source: "https://juralib.de/entscheidungen/vg-arnsberg-12-l-904/12-28.12.2012",
    note: "Bekannt aus dem Beschluss des VG Arnsberg 12 L 904/12, der sie anführt.",
  },
  {
    court,
    form: "Urteil",
    date: "2002-04-23",
    docket: "15 A 5295/00",
    headnote:
      "Nutzen kreisangehörige Gemeinden eine Einrichtung des Kreises nicht, ist ihre Umlage zu mindern, auch wenn die Einrichtung wie der Rettungsdienst über Gebühren rechnet. Eine Untergrenze, bis zu der das entfiele, gibt es nicht.",
    provisions: ["§ 56 Abs. 4 Satz 1 KrO NRW", "§ 34 Abs. 1 GFG 1996", "§§ 6, 7, 15 RettG NRW"],
    source:
      "http://judicialis.de/Oberverwaltungsgericht-Nordrhein-Westfalen_15-A-5295-00_Urteil_23.04.2002.html",
  },
  {
    court,
    form: "Beschluss",
    date: "2003-04-09",
    docket: "1 A 500/01.PVL",
    ecli: "ECLI:DE:OVGNRW:2003:0409.1A500.01PVL.00",
    headnote:
      "Wer von den Beschäftigten dem Werksausschuss angehört, wenn ein Sondervermögen wie ein Eigenbetrieb geführt wird, war zwischen Personalvertretung und Verwaltung umstritten; die Beschwerde blieb erfolglos.",
    outcome: "Beschwerde zurückgewiesen",
    provisions: ["§ 114 Abs. 3 GO NRW", "§ 107 Abs. 2 GO NRW"],
    source:
      "https://rechtsprechung.sorzel.com/urteil/vg-ober-nrw-2003-04-09-1-a-500-01-pvl-e6nk24s6",
  },
  {
    court,
    form: "Urteil",
    date: "2003-04-29",
    docket: "15 A 3916/02",
    headnote:
      "Ratsmitglieder wandten sich gegen Beschlüsse, mit denen der Rat Anteile an Stadtwerken über eine städtische Holding kaufen ließ; sie unterlagen auch in zweiter Instanz.",
    outcome: "Berufung zurückgewiesen",
    provisions: ["§ 108 Abs. 5 GO NRW"],
    source: "https://nrwe.justiz.nrw.de/ovgs/ovg_nrw/j2003/15_A_3916_02urteil20030429.html",
  },
  {
    court,
    form: "Beschluss",
    date: "2004-03-19",
    docket: "15 B 522/04",
    headnote:
      "Über die Zulässigkeit eines Bürgerbegehrens hat der Rat ohne Zögern zu entscheiden. Zur Sicherung kann gegen ihn eine einstweilige Anordnung ergehen; im Fall ging es um Anteile an Stadtwerken.",
    outcome: "teilweise erfolgreich",
    provisions: ["§ 26 Abs. 6 GO NRW"],
    printedIn: ["openJur 2011, 27944"],
    source: "https://oj.is/99845",
  },
  {
    court,
    form: "Urteil",
    date: "2004-03-30",
    docket: "15 A 2360/02",
    headnote:
      "Die Geschäftsordnung des Rates darf mehr Ratsmitgliedern das Recht geben, Punkte auf die Tagesordnung zu bringen, als das Gesetz mit seinem Quorum verlangt.",
    outcome: "teilweise erfolgreich",
    provisions: ["§ 48 Abs. 1 GO NRW"],
    source: `${cityDatabase}/tagesordnung-fuer-ratssitzungen.html`,
  },
  {
    court,
    form: "Beschluss",
    date: "2004-07-14",
    docket: "15 A 1248/04",
    headnote:
      "Schlagen weniger Ratsmitglieder als vom Gesetz gefordert einen Punkt vor, ist der Bürgermeister nicht verpflichtet, ihn in die Tagesordnung aufzunehmen.",
    provisions: ["§ 48 Abs. 1 Satz 2 GO NRW"],
    source: `${cityDatabase}/tagesordnung-fuer-ratssitzungen.html`,
  },
  {
    court,
    form: "Beschluss",
    date: "2007-12-06",
    docket: "15 B 1744/07",
    headnote:
      "Richtet sich ein Bürgerbegehren gegen den Verkauf eines städtischen Grundstücks, steht ihm der Ausschluss für die Bauleitplanung nicht entgegen. Der Rat muss es für zulässig erklären.",
    outcome: "Beschwerde erfolgreich",
    provisions: ["§ 26 Abs. 5 Nr. 6 GO NRW", "§ 26 Abs. 6 Satz 1 GO NRW"],
    printedIn: ["openJur 2011, 53076"],
    source: "https://openjur.de/u/125072.html",
  },
  {
    court,
    form: "Beschluss",
    date: "2007-12-11",
    docket: "15 B 2004/07",
    headnote:
      "Die Vertreter eines Bürgerbegehrens können verlangen, dass der Rat unverzüglich sagt, ob es zulässig ist.",
    provisions: ["§ 26 Abs. 1 GO NRW", "§ 26 Abs. 6 GO NRW"],
    source: ministry,
  },
  {
    court,
    form: "Beschluss",
    date: "2007-12-12",
    docket: "15 B 2013/07",
    headnote:
      "Aus dem Anspruch auf Entscheidung kann im Einzelfall folgen, dass die Gemeinde nichts tun darf, was das Bürgerbegehren entgegen Treu und Glauben unzulässig machte.",
    provisions: ["§ 26 Abs. 6 GO NRW"],
    source: ministry,
  },
  {
    court,
    form: "Urteil",
    date: "2009-04-24",
    docket: "15 A 981/06",
    headnote:
      "Streiten Organe der Gemeinde untereinander, folgt schon aus der Organstellung, dass die Kosten zu erstatten sind. Durch Verwaltungsakt darf der Bürgermeister darüber nicht befinden.",
    provisions: ["§ 56 Abs. 1 GO NRW", "§ 56 Abs. 3 GO NRW", "§ 58 GO NRW", "§ 78 VwGO"],
    source:
      "https://judicialis.de/Oberverwaltungsgericht-Nordrhein-Westfalen_15-A-981-06_Urteil_24.04.2009.html",
  },
  {
    court,
    form: "Beschluss",
    date: "2010-05-20",
    docket: "15 A 15/09",
    headnote: "Gegen einen Bescheid über die Kreisumlage ließ das Gericht die Berufung nicht zu.",
    outcome: "Antrag abgelehnt",
    provisions: ["§ 56 KrO NRW"],
    source:
      "https://www.jusmeum.de/urteil/ovg_nordrhein-westfalen/3a134b7dac685e9ea3201338bc3cce1776f1ab7789eb324c19eeff978676c372",
  },
  {
    court,
    form: "Urteil",
    date: "2011-08",
    headnote:
      "Landschaftsumlage: Ein Landschaftsverband darf die Umlage nicht so bemessen, dass planmäßig Überschüsse entstehen. Die Berufung des LVR gegen den Erfolg der Stadt Remscheid zum Haushaltsjahr 2007 blieb ohne Erfolg.",
    outcome: "Berufung zurückgewiesen",
    provisions: ["§ 22 LVerbO NRW"],
    source: "https://wuppertal.de/presse/meldungen/meldungen-2011/august/102370100000314233.php",
    note: "Tag und Aktenzeichen nennt unsere Quelle nicht. Vorinstanz war das VG Düsseldorf im Frühjahr 2011; nach Angaben der Stadt Wuppertal erhielten fünf Städte zusammen knapp 3,2 Millionen Euro zurück.",
  },
  {
    court,
    form: "Beschluss",
    date: "2013-06-19",
    docket: "15 B 279/13",
    headnote:
      "Wer sich nur zusammentut, um die Vorteile einer Fraktion zu nutzen, ohne in den Grundzügen politisch übereinzustimmen, bildet keine Fraktion.",
    outcome: "Vorinstanz bestätigt",
    provisions: ["§ 56 Abs. 1 Satz 1 GO NRW", "§ 56 Abs. 2 Satz 1 GO NRW"],
    source: `${cityDatabase}/anforderungen-an-die-bildung-einer-ratsfraktion.html`,
  },
  {
    court,
    form: "Urteil",
    date: "2014-03-25",
    docket: "15 A 1651/12",
    headnote:
      "Einen eigenen Anspruch darauf, dass der Landrat Beschlüsse des Kreistages vorbereitet, haben weder einzelne Mitglieder noch Fraktionen. Einklagbar ist dagegen die Öffentlichkeit der Sitzung, sofern ihr Fehlen rechtzeitig gerügt wurde.",
    outcome: "Berufung zurückgewiesen",
    provisions: ["§ 26 KrO NRW", "§ 33 Abs. 2 KrO NRW", "§ 42 Buchst. c KrO NRW"],
    source: "https://ra.de/urteil/ovgnrw/15-a-165112-2014-03-25",
  },
  {
    court,
    form: "Urteil",
    date: "2015-09-15",
    docket: "15 A 1961/13",
    headnote:
      "Was jemandem als Mitglied des Rates zusteht, ist etwas anderes als die Grundrechte, die er als Privatperson hat.",
    provisions: ["§ 43 Abs. 1 GO NRW"],
    source: "https://www.juracademy.de/kommunalrecht-nrw/rechte-pflichten-ratsmitglieder.html",
    note: "Nur als Zitat bekannt.",
  },
  {
    court,
    form: "Beschluss",
    date: "2018-02-26",
    docket: "15 B 19/18",
    ecli: "ECLI:DE:OVGNRW:2018:0226.15B19.18.00",
    headnote:
      "Eine Fraktion kann ein Mitglied nur aus wichtigem Grund ausschließen. Sie muss es vorher anhören und zu einer Sitzung laden, deren Tagesordnung den Ausschluss nennt.",
    outcome: "Beschwerde zurückgewiesen",
    provisions: ["§ 56 GO NRW", "§ 123 VwGO"],
    source: "https://nrwe.justiz.nrw.de/ovgs/ovg_nrw/j2018/15_B_19_18_Beschluss_20180226.html",
    note: "Vorinstanz: VG Düsseldorf 1 L 5127/17.",
  },
  {
    court,
    form: "Urteil",
    date: "2018-09-05",
    docket: "12 A 181/17",
    headnote: "Wird zur Satzungshoheit der Gemeinden angeführt.",
    provisions: ["§ 7 GO NRW"],
    note: onlyCited,
  },
  {
    court,
    form: "Beschluss",
    date: "2022-04-29",
    docket: "4 B 996/21",
    headnote:
      "Betreibt die Gemeinde einen Wochenmarkt als öffentliche Einrichtung, kann sie sich deren Bindungen nicht dadurch entziehen, dass sie privatrechtlich handelt.",
    provisions: ["§ 107 GO NRW", "§ 70 GewO", "Art. 3 GG"],
    source:
      "https://verlag.jura-intensiv.de/kostenlose-lerninhalte/gerichtsentscheidungen/ovg-muenster-beschluss-vom-29.04.2022-4-b-996/21",
  },
  {
    court,
    form: "Urteil",
    date: "2024-05-23",
    docket: "4 A 954/23",
    headnote:
      "Der herkömmliche Wochenmarkt zählt zu den Einrichtungen, die das Gesetz nicht als wirtschaftliche Betätigung ansieht.",
    provisions: ["§ 107 Abs. 2 Satz 1 Nr. 3 GO NRW"],
    source:
      "https://verlag.jura-intensiv.de/kostenlose-lerninhalte/gerichtsentscheidungen/ovg-muenster-urteil-vom-23.5.2024-4-a-954/23",
  },
];
