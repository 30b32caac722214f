import type { SeedAct } from "./types";

/** Acts that amended them: promulgation, and which places they name. */
export const seedActs: SeedAct[] = [
  {
    title: "Gesetz zur weiteren Stärkung der Bürgerbeteiligung in den Kommunen",
    dated: "2000-03-28",
    promulgation: "GV. NRW. 2000 S. 245",
    issue: "GV. NRW. Ausgabe 2000 Nr. 16 vom 30.3.2000, Seite 237 bis 248",
    source:
      "http://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=2464&ver=8&val=2464&sg=0&menu=1&vd_back=N",
    amends: {
      "GO NRW": [
        "§ 25 Abs. 2",
        "§ 26 Abs. 2",
        "§ 26 Abs. 4",
        "§ 26 Abs. 7",
        "§ 26 Abs. 9",
        "§ 31 Abs. 3",
        "§ 39",
      ],
    },
  },
  {
    title:
      "Dreizehnte Verordnung zur Änderung der Verordnung zur Bestimmung der Großen kreisangehörigen Städte und der Mittleren kreisangehörigen Städte nach § 3 a der Gemeindeordnung für das Land Nordrhein-Westfalen",
    dated: "2001-06-26",
    promulgation: "GV. NRW. 2001 S. 484",
    inForce: "am Tage nach der Verkündung; Artikel II am 2003-01-01",
    source: "https://static.public.rnrw.dev.publicplan.cloud/gvnrw/2001-s484-0",
    amends: {
      "VO zu § 4 GO NRW vom 13.11.1979": ["Überschrift", "§ 2"],
    },
  },
  {
    title:
      "Vierzehnte Verordnung zur Änderung der Verordnung zur Bestimmung der Großen kreisangehörigen Städte und der Mittleren kreisangehörigen Städte nach § 4 der Gemeindeordnung für das Land Nordrhein-Westfalen",
    dated: "2002-04-09",
    promulgation: "GV. NRW. 2002 S. 114",
    issue: "GV. NRW. Ausgabe 2002 Nr. 9 vom 24.4.2002, Seite 113 bis 120",
    inForce: "am Tage nach der Verkündung (2002-04-25)",
    source:
      "http://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=3411&ver=8&val=3411&sg=0&menu=1&vd_back=N",
    amends: {
      "VO zu § 4 GO NRW vom 13.11.1979": ["§ 1", "§ 2"],
    },
  },
  {
    title:
      "Fünfzehnte Verordnung zur Änderung der Verordnung zur Bestimmung der Großen kreisangehörigen Städte und der Mittleren kreisangehörigen Städte nach § 4 der Gemeindeordnung für das Land Nordrhein-Westfalen",
    dated: "2003-07-22",
    promulgation: "GV. NRW. 2003 S. 434",
    inForce: "2005-01-01",
    source: "https://static.public.rnrw.dev.publicplan.cloud/gvnrw/2003-s434-0",
    amends: {
      "VO zu § 4 GO NRW vom 13.11.1979": ["§ 2"],
    },
  },
  {
    title: "Gesetz zur Stärkung der kommunalen Selbstverwaltung – GO-Reformgesetz",
    dated: "2007-10-09",
    promulgation: "GV. NRW. 2007 S. 380",
    issue: "GV. NRW Nr. 21 vom 16.10.2007",
    source: "https://www.umwelt-online.de/recht/allgemei/laender/nrw/z07_0380.htm",
    amends: {
      "GO NRW": ["Normkopf", "§ 1 Abs. 1", "§ 3 Abs. 2", "§ 4"],
      "KrO NRW": ["(Artikel II)"],
      LBG: ["(Artikel VII)"],
    },
  },
  {
    title:
      "Gesetz zur Stärkung der kommunalen Selbstverwaltung – GO-Reformgesetz, Artikel II Änderung der Kreisordnung",
    dated: "2007-10-09",
    promulgation: "GV. NRW. 2007 S. 380",
    source:
      "http://www.anwalt24.de/rund-ums-recht/Art_2_GO_RefG_II_Aenderung_der_Kreisordnung-d3284327,3.html",
    amends: {
      "KrO NRW": [
        "Normkopf",
        "§ 5 Abs. 3 Satz 3",
        "§ 23 Abs. 1",
        "§ 23 Abs. 2 Satz 2",
        "§ 23 Abs. 5 Nr. 2",
        "§ 23 Abs. 6",
      ],
    },
  },
  {
    title:
      "Erstes Gesetz zur Änderung des Landesausführungsgesetzes zum Sozialgesetzbuch Zwölftes Buch (SGB XII) - Sozialhilfe - für das Land Nordrhein-Westfalen (AG-SGB XII)",
    dated: "2009-06-09",
    promulgation: "GV. NRW. 2009 S. 335",
    issue: "GV. NRW. Ausgabe 2009 Nr. 16 vom 30.6.2009, Seite 327 bis 348",
    source:
      "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=11448&ver=8&val=11448&sg=0&menu=0&vd_back=N",
    amends: {
      "AG-SGB XII NRW": ["§ 7"],
    },
  },
  {
    title:
      "Verordnung zur Änderung der Verordnung über die öffentliche Bekanntmachung von kommunalem Ortsrecht (Bekanntmachungsverordnung - BekanntmVO)",
    dated: "2009-08-05",
    promulgation: "GV. NRW. 2009 (Nr. 21)",
    issue: "GV. NRW. Ausgabe 2009 Nr. 21 vom 31.8.2009, Seite 441 bis 450",
    source:
      "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=11592&ver=8&val=11592&sg=0&menu=0&vd_back=N",
    amends: {
      "BekanntmVO NRW": ["§ 4 Abs. 1", "§ 4 Abs. 3", "§ 4 Abs. 4", "§ 6 Abs. 1", "§ 6 Abs. 4"],
    },
  },
  {
    title: "Gesetz zur Wiedereinführung der Stichwahl",
    dated: "2011-05-03",
    promulgation: "GV. NRW. 2011 S. 238",
    issue: "GV. NRW. Ausgabe 2011 Nr. 10 vom 10.5.2011, Seite 237 bis 246",
    inForce: "2011-05-11",
    source:
      "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=12674&ver=8&val=12674&sg=0&menu=0&vd_back=N",
    amends: {
      "KWahlG NRW": ["§ 46c Abs. 2", "§ 46c Abs. 3", "§ 46c Abs. 4"],
    },
  },
  {
    title: "Zehnte Verordnung zur Änderung der Kommunalwahlordnung",
    dated: "2011-06-27",
    promulgation: "GV. NRW. 2011 S. 300",
    issue: "GV. NRW. Ausgabe 2011 Nr. 14 vom 11.7.2011, Seite 299 bis 310",
    source:
      "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=12769&ver=8&val=12769&sg=0&menu=0&vd_back=N",
    amends: {
      KWahlO: ["§ 75c", "§ 75d", "§ 75e Abs. 2", "§ 79 Abs. 4", "Anlagen"],
    },
  },
  {
    title: "Berichtigung der Zehnten Verordnung zur Änderung der Kommunalwahlordnung",
    dated: "2011-07-27",
    promulgation: "GV. NRW. 2011 (Nr. 19)",
    issue: "GV. NRW. Ausgabe 2011 Nr. 19 vom 24.8.2011, Seite 393 bis 408",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?print=1&anw_nr=6&val=12829&ver=8&sg=0&menu=1&vd_id=12829&keyword=",
    amends: {
      KWahlO: ["Anlage 26c"],
    },
  },
  {
    title: "Gesetz über das Führen von Gemeinde- und Kreisbezeichnungen",
    dated: "2011-10-25",
    promulgation: "GV. NRW. 2011 S. 539",
    issue: "GV. NRW. Ausgabe 2011 Nr. 24 vom 21.11.2011, Seite 535 bis 556",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=12920&ver=8&val=12920&sg=2&menu=1&vd_back=N",
    amends: {
      "GO NRW": ["§ 13 Abs. 2", "§ 13 Abs. 3"],
      "KrO NRW": ["§ 12"],
    },
  },
  {
    title:
      "Erstes Gesetz zur Weiterentwicklung des Neuen Kommunalen Finanzmanagements für Gemeinden und Gemeindeverbände im Land Nordrhein-Westfalen (1. NKF-Weiterentwicklungsgesetz - NKFWG)",
    dated: "2012-09-18",
    promulgation: "GV. NRW. 2012 S. 432",
    issue: "GV. NRW. Ausgabe 2012 Nr. 23 vom 28.9.2012, Seite 421 bis 438",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=13494&ver=8&val=13494&sg=1&menu=0&vd_back=N",
    amends: {
      "GO NRW": ["§ 75 Abs. 3", "§ 75 Abs. 7 Satz 2", "§ 76 Abs. 1"],
    },
  },
  {
    title:
      "Gesetz zur Stärkung des kommunalen Ehrenamtes und zur Änderung weiterer kommunalverfassungsrechtlicher Vorschriften",
    dated: "2012-09-18",
    promulgation: "GV. NRW. 2012 S. 436",
    issue: "GV. NRW. Ausgabe 2012 Nr. 23 vom 28.9.2012, Seite 421 bis 438",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=13495&vd_back=N436&sg=0&menu=0",
    amends: {
      "GO NRW": ["§ 4 Abs. 6 Satz 4", "§ 4 Abs. 7", "§ 27 Abs. 5", "§ 44"],
      "KrO NRW": [],
      "LVerbO NRW": [],
    },
  },
  {
    title:
      "Zweites Gesetz zur Änderung des Landesausführungsgesetzes zum Sozialgesetzbuch Zwölftes Buch - Sozialhilfe für das Land Nordrhein-Westfalen",
    dated: "2013-03-05",
    promulgation: "GV. NRW. 2013 S. 130",
    issue: "GV. NRW. Nr. 7 vom 15.03.2013",
    source: "https://umwelt-online.de/recht/arbeitss/arbeitsrecht/laender/nrw/z13_0130.htm",
    amends: {
      "AG-SGB XII NRW": ["§ 1"],
    },
  },
  {
    title: "Gesetz zur Stärkung der kommunalen Demokratie",
    dated: "2013-04-09",
    promulgation: "GV. NRW. 2013 S. 194",
    issue: "GV. NRW. Ausgabe 2013 Nr. 12 vom 26.4.2013, Seite 193 bis 200",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=13826&vd_back=N194&sg=1&menu=1",
    amends: {
      "GO NRW": [
        "§ 65 Abs. 1 Satz 1",
        "§ 65 Abs. 1 Satz 2",
        "§ 65 Abs. 2 Satz 1",
        "§ 65 Abs. 5",
        "§ 65 Abs. 6",
      ],
      "KrO NRW": ["(Artikel 2)"],
      "KWahlG NRW": ["(Artikel 3)"],
      "LBG NRW": [],
    },
  },
  {
    title:
      "Gesetz zur Änderung des Kommunalwahlgesetzes und zur Änderung kommunalverfassungsrechtlicher Vorschriften",
    dated: "2013-10-01",
    promulgation: "GV. NRW. 2013 S. 564",
    issue: "GV. NRW. Ausgabe 2013 Nr. 30 vom 18.10.2013, Seite 563 bis 572",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=14040&vd_back=N564&sg=0&menu=1",
    amends: {
      "KWahlG NRW": [
        "§ 3 Abs. 2 Satz 2",
        "§ 12 Abs. 1",
        "§ 24 Abs. 5",
        "§ 25 Abs. 5 Satz 1",
        "§ 33 Abs. 3",
      ],
      "KrO NRW": [],
      "GO NRW": ["(Artikel 3)"],
    },
  },
  {
    title: "Verordnung zur Änderung der BürgerentscheidDVO",
    dated: "2014-05-13",
    promulgation: "GV. NRW. 2014 S. 305",
    issue: "GV. NRW. Ausgabe 2014 Nr. 15 vom 6.6.2014, Seite 301 bis 312",
    inForce: "am Tag nach der Verkündung (2014-06-07)",
    source:
      "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=14404&ver=8&val=14404&sg=0&menu=1&vd_back=N",
    amends: {
      BürgerentscheidDVO: ["§ 9"],
    },
  },
  {
    title: "Gesetz zur Stärkung der kommunalen Selbstverwaltung",
    dated: "2016-11-15",
    promulgation: "GV. NRW. 2016 S. 966",
    issue: "GV. NRW. Ausgabe 2016 Nr. 35 vom 28.11.2016, Seite 965 bis 976",
    source:
      "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=15962&vd_back=N966&sg=0&menu=0",
    amends: {
      "GO NRW": [
        "Inhaltsverzeichnis",
        "§ 27a",
        "§ 39 Abs. 6",
        "§ 39 Abs. 7",
        "§ 44 Abs. 2",
        "§ 45 Abs. 2",
      ],
    },
  },
  {
    title: "Gesetz zur Stärkung des Kreistags",
    dated: "2016-12-15",
    promulgation: "GV. NRW. 2016 S. 1150",
    issue: "GV. NRW. Nr. 44 vom 27.12.2016",
    source: "https://umwelt-online.de/recht/allgemei/laender/nrw/z16_1150.htm",
    amends: {
      "KrO NRW": [
        "Inhaltsverzeichnis",
        "§ 3 Abs. 3",
        "§ 8",
        "§ 21 Abs. 1",
        "§ 23 Abs. 5",
        "§ 25 Abs. 2",
        "§ 26 Abs. 1",
        "§ 41a",
        "§ 41b",
        "§ 42",
        "§§ 49–52",
        "§ 62",
      ],
    },
  },
  {
    title: "Gesetz zur Änderung des Kommunalwahlgesetzes und weiterer wahlrechtlicher Vorschriften",
    dated: "2019-04-11",
    promulgation: "GV. NRW. 2019 S. 202",
    issue: "GV. NRW. Ausgabe 2019 Nr. 9 vom 23.4.2019, Seite 201 bis 214",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?print=1&anw_nr=6&val=17735&ver=8&sg=0&menu=1&vd_id=17735&keyword=",
    amends: {
      "KWahlG NRW": ["§ 1 Abs. 1", "§ 1 Abs. 2", "§ 2 Abs. 6"],
      "KrO NRW": [],
      "GO NRW": [],
    },
  },
  {
    title: "Fünftes Gesetz zur Änderung des Kommunalabgabengesetzes",
    dated: "2019-12-19",
    promulgation: "GV. NRW. 2019 S. 1029",
    issue: "GV. NRW. Nr. 29 vom 30.12.2019",
    source: "https://umwelt-online.de/recht/allgemei/laender/nrw/z19_1029.htm",
    amends: {
      "KAG NRW": ["Inhaltsverzeichnis", "§ 8a", "§ 26"],
    },
  },
  {
    title:
      "Gesetz zur konsequenten und solidarischen Bewältigung der COVID-19-Pandemie in Nordrhein-Westfalen und zur Anpassung des Landesrechts im Hinblick auf die Auswirkungen einer Pandemie",
    dated: "2020-04-14",
    promulgation: "GV. NRW. 2020 S. 218b, ber. S. 304a",
    issue: "GV. NRW. Ausgabe 2020 Nr. 12b vom 14.4.2020, Seite 217b bis 244b",
    inForce: "2020-04-15",
    source: "https://umwelt-online.de/recht/allgemei/laender/nrw/z20_0218.htm",
    amends: {
      "ZVO-IfSG": ["Aufhebung"],
      "GO NRW": ["§ 60 Abs. 1", "§ 81 Abs. 5"],
    },
  },
  {
    title:
      "Gesetz zur Änderung des Gesetzes zur Regelung der Zuweisungen des Landes Nordrhein-Westfalen an die Gemeinden und Gemeindeverbände im Haushaltsjahr 2020 (Gemeindefinanzierungsgesetz 2020 - GFG 2020)",
    dated: "2020-05-29",
    promulgation: "GV. NRW. 2020 S. 363",
    issue: "GV. NRW. Ausgabe 2020 Nr. 19 vom 2.6.2020, Seite 357 bis 380",
    inForce: "2020-06-29",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=18491&ver=8&val=18491&sg=2&menu=0&vd_back=N",
    amends: {
      "GFG 2020": ["§ 28 Abs. 3"],
    },
  },
  {
    title: "Änderung des AG-SGB XII NRW (GV. NRW. 2021 S. 1384), nur Ergebnis bekannt",
    dated: "2021-12-01",
    promulgation: "GV. NRW. 2021 S. 1384",
    source: "https://umwelt-online.de/recht/arbeitss/arbeitsrecht/laender/nrw/12agsgb.htm",
    amends: {
      "AG-SGB XII NRW": ["§ 1 Abs. 1"],
    },
  },
  {
    title:
      "Gesetz zur Änderung des Inklusionsgrundsätzegesetzes Nordrhein-Westfalen (IGG NRW) – Stärkung der Beschlüsse des Inklusionsbeirates",
    dated: "2022-03-25",
    promulgation: "GV. NRW. 2022 (Nr. 18)",
    issue: "GV. NRW. Ausgabe 2022 Nr. 18 vom 14.4.2022, Seite 411 bis 422",
    inForce: "am Tag nach der Verkündung (2022-04-15)",
    source:
      "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=20356&ver=8&val=20356&sg=2&menu=1&vd_back=N",
    amends: {
      "IGG NRW": ["§ 10 Abs. 3", "§ 10 Abs. 6 Satz 2", "§ 12 Abs. 1"],
    },
  },
  {
    title:
      "Gesetz zur Einführung digitaler Sitzungen für kommunale Gremien und zur Änderung kommunalrechtlicher Vorschriften",
    dated: "2022-04-13",
    promulgation: "GV. NRW. 2022 S. 490",
    issue: "GV. NRW. Ausgabe 2022 Nr. 21 vom 25.4.2022, Seite 489 bis 502",
    source:
      "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=20387&vd_back=N490&sg=0&menu=1",
    amends: {
      "GO NRW": [
        "Inhaltsverzeichnis",
        "§ 27 Abs. 12 Satz 3",
        "§ 34 Abs. 1 Satz 2",
        "§ 36 Abs. 5",
        "§ 44 Abs. 3 Satz 3",
        "§ 47a",
        "§ 58a",
      ],
    },
  },
  {
    title:
      "Drittes Gesetz zur Weiterentwicklung des Neuen Kommunalen Finanzmanagements im Land Nordrhein-Westfalen (3. NKF-Weiterentwicklungsgesetz Nordrhein-Westfalen – 3. NKFWG NRW)",
    dated: "2024-03-05",
    promulgation: "GV. NRW. 2024 S. 136",
    issue: "GV. NRW. Nr. 7 vom 15.03.2024",
    inForce: "2023-12-31",
    source: "https://umwelt-online.de/recht/allgemei/laender/nrw/z24_0136.htm",
    amends: {
      "GO NRW": ["§ 75 Abs. 1", "§ 75 Abs. 2 Satz 4", "§ 75 Abs. 3 Satz 2"],
      "KrO NRW": ["(Artikel 2)"],
      "LVerbO NRW": ["(Artikel 3)"],
    },
  },
  {
    title:
      "Gesetz zur Abschaffung der Beiträge für den Ausbau kommunaler Straßen im Land Nordrhein-Westfalen (Kommunalabgaben-Änderungsgesetz Nordrhein-Westfalen – KAG-ÄG NRW)",
    dated: "2024-03-05",
    promulgation: "GV. NRW. 2024 S. 155",
    inForce: "2024-01-01",
    source:
      "https://recht.nrw.de/lmi/owa/br_bes_detail?sg=0&menu=1&bes_id=3549&anw_nr=2&aufgehoben=N&det_id=652125",
    amends: {
      "KAG NRW": ["§ 8 Abs. 1 Satz 3", "§ 8a", "§ 26 Abs. 2"],
    },
  },
  {
    title: "Gesetz zur Stärkung der Bürgerbeteiligung",
    dated: "2011-12-13",
    promulgation: "GV. NRW. 2011 S. 685",
    note: "Titel und betroffene Vorschrift ungeprüft.",
    source: "",
    amends: { "GO NRW": ["§ 26"] },
  },
];
