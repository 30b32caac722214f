import type { SeedDecision } from "../types";

/** Verwaltungsgerichte in Nordrhein-Westfalen. */
export const vgDecisions: SeedDecision[] = [
  {
    court: "VG Aachen",
    form: "Urteil",
    date: "2008-03-03",
    docket: "5 K 143/07",
    headnote:
      "Wird dazu angeführt, dass der Rat die Ausübung eines Vorkaufsrechts durch seine Zuständigkeitsordnung einem Ausschuss überlassen kann.",
    provisions: ["§ 41 Abs. 2 GO NRW"],
    source: "https://anwalt-und-kommunalrecht.de/zustandigkeit-des-gemeinderats/",
    note: "Nur aus zweiter Hand bekannt.",
  },
  {
    court: "VG Aachen",
    form: "Beschluss",
    date: "2014-08-25",
    docket: "4 L 492/14",
    headnote:
      "Eine Fraktion wollte bei der Akteneinsicht auch Kopien erhalten; im Eilverfahren drang sie damit nicht durch.",
    outcome: "Antrag abgelehnt",
    provisions: ["§ 55 Abs. 4 Satz 1 GO NRW"],
    printedIn: ["openJur 2014, 21010"],
    source: "https://openjur.de/u/730761.html",
  },
  {
    court: "VG Aachen",
    form: "Beschluss",
    date: "2016-01-22",
    docket: "4 L 1074/15",
    headnote:
      "Vorläufig ist davon auszugehen, dass ein Zusammenschluss von Ratsmitgliedern eine Gruppe ist und Zuwendungen beanspruchen kann.",
    outcome: "teilweise erfolgreich",
    provisions: ["§ 56 Abs. 1 Satz 3 GO NRW", "§ 56 Abs. 3 Satz 1 GO NRW"],
    source: "https://streifler.de/urteil/vg-aachen/4-l-107415-2016-01-22",
    note: "Eine andere Quelle nennt den 26.01.2016 als Datum.",
  },
  {
    court: "VG Arnsberg",
    form: "Beschluss",
    date: "2012-12-28",
    docket: "12 L 904/12",
    headnote:
      "Der Rat hat die Zulässigkeit eines Bürgerbegehrens zur Schulstruktur festzustellen; bis dahin ruht das Anmeldeverfahren der Schulen.",
    outcome: "Antrag erfolgreich",
    provisions: ["§ 26 GO NRW"],
    source: "https://juralib.de/entscheidungen/vg-arnsberg-12-l-904/12-28.12.2012",
  },
  {
    court: "VG Düsseldorf",
    form: "Urteil",
    date: "2011",
    headnote:
      "Landschaftsumlage 2007: Im Musterverfahren der Stadt Remscheid gegen den LVR entschied das Gericht, dass die Umlage nur decken darf, was die übrigen Erträge nicht decken; eingeplante Überschüsse sind unzulässig.",
    outcome: "Klage erfolgreich",
    provisions: ["§ 22 LVerbO NRW"],
    source:
      "https://www.rechtslupe.de/verwaltungsrecht/landschaftsverband-und-landschaftsumlage-327857",
    note: "Tag und Aktenzeichen nennt unsere Quelle nicht; ergangen vor dem 31.03.2011.",
  },
  {
    court: "VG Düsseldorf",
    form: "Urteil",
    date: "2014-10-29",
    docket: "1 K 4415/14",
    headnote:
      "Wird dazu angeführt, dass eine Ratsfraktion einen freiwilligen und tatsächlich vollzogenen Zusammenschluss voraussetzt.",
    provisions: ["§ 56 GO NRW"],
    source: "https://www.juracademy.de/kommunalrecht-nrw/fraktionen-gruppen.html",
    note: "Nur als Zitat bekannt.",
  },
  {
    court: "VG Gelsenkirchen",
    form: "Urteil",
    date: "2013-12-18",
    docket: "15 K 2741/11",
    headnote:
      "Braucht ein Ratsmitglied Kopien, um die eingesehenen Akten auszuwerten, kann die Akteneinsicht sie im Einzelfall einschließen.",
    outcome: "Feststellung zugunsten des Klägers",
    provisions: ["§ 55 GO NRW"],
    printedIn: ["openJur 2014, 1357"],
    source: "https://oj.is/668849",
  },
  {
    court: "VG Gelsenkirchen",
    form: "Urteil",
    date: "2019-10-09",
    docket: "15 K 1732/19",
    headnote:
      "Ein Bürgerbegehren wandte sich gegen die Sperrung eines Marktplatzes. Das Gericht hob den ablehnenden Bescheid auf, wies die Klage aber im Übrigen ab.",
    outcome: "teilweise erfolgreich, Berufung zugelassen",
    provisions: ["§ 26 GO NRW"],
    source: "https://de.openlegaldata.io/case/vg-gelsenkirchen-2019-10-09-15-k-173219",
  },
  {
    court: "VG Gelsenkirchen",
    form: "Urteil",
    date: "2019-11-13",
    docket: "15 K 2349/19",
    headnote:
      "Vertreter eines Bürgerbegehrens und Rat stehen sich wie Organe gegenüber; statthaft ist die Leistungsklage. Die Frage an die Bürgerschaft, hier zum Neubau eines Rathauses, muss sehr genau gefasst sein.",
    provisions: ["§ 26 Abs. 1 GO NRW", "§ 26 Abs. 6 GO NRW", "§ 40 GO NRW"],
    printedIn: ["openJur 2019, 34316"],
    source: "https://openjur.de/u/2186402.html",
  },
  {
    court: "VG Köln",
    form: "Urteil",
    date: "1999-02-05",
    docket: "4 K 8910/95",
    headnote:
      "Eine Stadt griff den Kreisumlagebescheid für 1995 an und berief sich auf die Beteiligung der Gemeinden; ohne Erfolg.",
    outcome: "Klage abgewiesen",
    provisions: ["§ 55 Abs. 1 Satz 2 KrO NRW", "§ 55 Abs. 2 KrO NRW", "§ 56 KrO NRW"],
    source:
      "https://www.jusmeum.de/urteil/vg_koeln/1fa6de99dbe1a77f3b29b72e5b29195630a2159fba75535eaa4eb614cb820299",
  },
  {
    court: "VG Minden",
    form: "Beschluss",
    date: "2013-02-26",
    headnote:
      "Was ein Zusammenschluss von Ratsmitgliedern erfüllen muss, um Fraktion zu sein; in der Beschwerde vom OVG NRW (15 B 279/13) bestätigt.",
    provisions: ["§ 56 Abs. 1 GO NRW"],
    source:
      "https://www.kommunen.nrw/informationen/mitteilungen/datenbank/detailansicht/dokument/anforderungen-an-die-bildung-einer-ratsfraktion.html",
    note: "Das Aktenzeichen nennt unsere Quelle nicht.",
  },
  {
    court: "VG Münster",
    form: "Beschluss",
    date: "2022-09-09",
    docket: "1 L 519/22",
    ecli: "ECLI:DE:VGMS:2022:0909.1L519.22.00",
    headnote:
      "Im Eilverfahren ließ sich nicht feststellen, dass ein Bürgerbegehren zur Stelle des Ersten Beigeordneten zulässig ist.",
    outcome: "Antrag abgelehnt",
    provisions: ["§ 26 GO NRW", "§ 123 VwGO"],
    source: "https://de.openlegaldata.io/api/cases/346765",
  },
  {
    court: "VG Münster",
    form: "Beschluss",
    date: "2023-12-06",
    docket: "1 L 849/23",
    headnote:
      "Ein aus der Fraktion ausgeschlossenes Ratsmitglied darf dort vorerst wieder mitarbeiten, bis im Hauptsacheverfahren 1 K 2731/23 entschieden ist.",
    outcome: "Antrag erfolgreich",
    provisions: ["§ 56 GO NRW", "§ 123 VwGO"],
    source: "https://nrwe.justiz.nrw.de/ovgs/vg_muenster/j2023/1_L_849_23_Beschluss_20231206.html",
  },
];
