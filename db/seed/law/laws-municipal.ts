import type { SeedLaw } from "./types";

/** Municipal law of North Rhine-Westphalia: names, dates, gazettes. */
export const municipalLaws: SeedLaw[] = [
  {
    abbr: "GO NRW",
    title: "Gemeindeordnung für das Land Nordrhein-Westfalen",
    sgv: "2023",
    original: "21. Oktober 1952",
    current_promulgation:
      "Bekanntmachung der Neufassung vom 14. Juli 1994 (GV. NRW. S. 666), in Kraft 17. Oktober 1994",
    last_amendment_known: "Gesetz vom 10. Juli 2025 (GV. NRW. S. 618)",
    aliases: [
      "GO",
      "GO NW",
      "GO NRW",
      "Gemeindeordnung",
      "Gemeindeordnung NRW",
      "Gemeindeordnung für das Land Nordrhein-Westfalen",
    ],
    status: "in force",
    source: "https://www.umwelt-online.de/recht/allgemei/laender/nrw/gemo1.htm",
  },
  {
    abbr: "KrO NRW",
    title: "Kreisordnung für das Land Nordrhein-Westfalen",
    sgv: "2021",
    current_promulgation:
      "Bekanntmachung der Neufassung vom 14. Juli 1994 (GV. NRW. S. 646), in Kraft 17. Oktober 1994",
    last_amendment_known:
      "Gesetz vom 10. Juli 2025 (GV. NRW. S. 618); davor Artikel 2 vom 5. März 2024 (GV. NRW. S. 136), Artikel 3 vom 5. Juli 2024 (GV. NRW. S. 444)",
    aliases: [
      "KrO",
      "KrO NW",
      "KrO NRW",
      "Kreisordnung",
      "Kreisordnung für das Land Nordrhein-Westfalen",
    ],
    status: "in force",
    source:
      "https://justiz-nrw.wolterskluwer-online.de/browse/document/66e19475-bdbc-3e41-85fe-75d8e40c1ec0",
  },
  {
    abbr: "LVerbO NRW",
    title: "Landschaftsverbandsordnung für das Land Nordrhein-Westfalen",
    sgv: "2022",
    original: "12. Mai 1953 (GS. NW. S. 217; GV. S. 271)",
    current_promulgation:
      "Bekanntmachung der Neufassung vom 14. Juli 1994 (GV. NRW. S. 657), in Kraft 17. Oktober 1994",
    last_amendment_known:
      "Gesetz vom 10. Juli 2025 (GV. NRW. S. 618); davor Artikel 3 vom 5. März 2024 (GV. NRW. S. 136)",
    aliases: ["LVerbO", "LVerbO NW", "LVerbO NRW", "Landschaftsverbandsordnung"],
    status: "in force",
    source:
      "https://justiz-nrw.wolterskluwer-online.de/browse/document/b9d89374-16b3-3a7a-83b8-841642183e7b",
  },
  {
    abbr: "GkG NRW",
    title: "Gesetz über kommunale Gemeinschaftsarbeit",
    sgv: "202",
    original: "26. April 1961 (GV. NW. S. 190)",
    current_promulgation: "Bekanntmachung der Neufassung vom 1. Oktober 1979 (GV. NRW. S. 621)",
    last_amendment_known: "Artikel 5 des Gesetzes vom 5. März 2024 (GV. NRW. S. 136)",
    aliases: ["GkG", "GKG", "GkG NW", "GkG NRW", "Gesetz über kommunale Gemeinschaftsarbeit"],
    status: "in force",
    source: "https://justiz-nrw.wolterskluwer-online.de/browse/source",
  },
  {
    abbr: "KWahlG NRW",
    title: "Gesetz über die Kommunalwahlen im Lande Nordrhein-Westfalen (Kommunalwahlgesetz)",
    sgv: "1112",
    current_promulgation:
      "Bekanntmachung der Neufassung vom 30. Juni 1998 (GV. NRW. S. 454, ber. S. 509, 1999 S. 70)",
    last_amendment_known:
      "Artikel 1 des Gesetzes vom 5. Juli 2024 (GV. NRW. S. 444); danach VerfGH NRW 20.05.2025 zu § 33",
    aliases: ["KWahlG", "KWahlG NW", "KWahlG NRW", "Kommunalwahlgesetz"],
    status: "in force",
    source:
      "https://justiz-nrw.wolterskluwer-online.de/browse/document/d0f3ec87-b78a-3e4e-bb48-5cdd236c538a",
  },
  {
    abbr: "KWahlO NRW",
    title: "Kommunalwahlordnung",
    sgv: "1112",
    original: "31. August 1993 (GV. NRW. S. 592, ber. S. 967)",
    last_amendment_known:
      "Fassung vom 28.06.2025 (Adresse recht.nrw.de/lrgv/rechtsverordnung/28062025-kommunalwahlordnung-kwahlo)",
    aliases: ["KWahlO", "KWahlO NRW", "Kommunalwahlordnung"],
    status: "in force",
    source: "https://recht.nrw.de/taxonomy/term/26521",
  },
  {
    abbr: "WählGTranspG",
    title:
      "Gesetz über die Transparenz der Finanzierung kommunaler Wählergruppen (Wählergruppentransparenzgesetz)",
    original: "25. März 2022 (GV. NRW. S. 412)",
    last_amendment_known: "Artikel 5 des Gesetzes vom 5. Juli 2024 (GV. NRW. S. 444)",
    aliases: ["WählGTranspG", "Wählergruppentransparenzgesetz"],
    status: "in force",
    source:
      "https://landtag.nrw.de/home/der-landtag/wahlergruppentransparenzgesetz/rechtsgrundlagen.html",
  },
  {
    abbr: "KomHVO NRW",
    title:
      "Verordnung über das Haushaltswesen der Kommunen im Land Nordrhein-Westfalen (Kommunalhaushaltsverordnung Nordrhein-Westfalen)",
    sgv: "630",
    original: "12. Dezember 2018 (GV. NRW. S. 708), in Kraft 1. Januar 2019",
    last_amendment_known: "30. Oktober 2020 (GV. NRW. S. 1049)",
    aliases: ["KomHVO", "KommHVO", "KommHVO NRW", "KomHVO NRW"],
    status: "in force",
    own_knowledge_fields: ["original: day 12 December"],
    source: "https://www.lexaris.ch/book/version/documentflat/head/1108370",
  },
  {
    abbr: "GemHVO NRW",
    title:
      "Verordnung über das Haushaltswesen der Gemeinden im Land Nordrhein-Westfalen (Gemeindehaushaltsverordnung NRW)",
    sgv: "630",
    aliases: ["GemHVO", "GemHVO NW", "GemHVO NRW"],
    status: "repealed",
    source: "https://www.anwalt24.de/gesetze/gemhvo-1/4",
  },
  {
    abbr: "KAG NRW",
    title: "Kommunalabgabengesetz für das Land Nordrhein-Westfalen",
    sgv: "610",
    original: "21. Oktober 1969 (GV. NW. S. 712)",
    last_amendment_known: "Gesetz vom 5. März 2024 (GV. NRW. S. 155)",
    aliases: ["KAG", "KAG NW", "KAG NRW", "Kommunalabgabengesetz"],
    status: "in force",
    source: "https://justiz-nrw.wolterskluwer-online.de/browse/source",
  },
  {
    abbr: "KonnexAG NRW",
    title:
      "Gesetz zur Regelung eines Kostenfolgeabschätzungs- und eines Beteiligungsverfahrens gemäß Artikel 78 Abs. 3 der Verfassung für das Land Nordrhein-Westfalen (Konnexitätsausführungsgesetz)",
    original: "22. Juni 2004 (GV. NRW. S. 360), in Kraft 1. Juli 2004",
    last_amendment_known: "Artikel 12 des Gesetzes vom 1. Dezember 2021 (GV. NRW. S. 1346)",
    aliases: ["KonnexAG", "KonnexAG NRW", "Konnexitätsausführungsgesetz"],
    status: "in force",
    own_knowledge_fields: ["long title"],
    source: "https://www.lexaris.de/book/version/documentflat/head/1105643",
  },
  {
    abbr: "RVRG",
    title: "Gesetz über den Regionalverband Ruhr",
    sgv: "2021",
    original: "(Vorgängerrecht)",
    current_promulgation: "Bekanntmachung der Neufassung vom 3. Februar 2004 (GV. NRW. S. 96)",
    last_amendment_known: "Artikel 4 des Gesetzes vom 5. Juli 2024 (GV. NRW. S. 444)",
    aliases: ["RVRG", "RVR-Gesetz", "Gesetz über den Regionalverband Ruhr"],
    status: "in force",
    source: "https://recht.nrw.de/lmi/owa/br_bes_text?bes_id=5244",
  },
  {
    abbr: "EigVO NRW",
    title: "Eigenbetriebsverordnung für das Land Nordrhein-Westfalen",
    sgv: "641",
    original: "16. November 2004 (GV. NRW. S. 644)",
    aliases: ["EigVO", "EigVO NRW", "Eigenbetriebsverordnung"],
    status: "in force",
    own_knowledge_fields: ["original date and page"],
    source:
      "https://justiz-nrw.wolterskluwer-online.de/browse/document/57742498-db34-3c6a-bec7-a17afec9c5b8",
  },
  {
    abbr: "KUV NRW",
    title:
      "Verordnung über kommunale Unternehmen und Einrichtungen als Anstalt des öffentlichen Rechts (Kommunalunternehmensverordnung)",
    original: "24. Oktober 2001",
    aliases: ["KUV", "KUV NRW", "Kommunalunternehmensverordnung"],
    status: "in force",
  },
  {
    abbr: "BekanntmVO NRW",
    title:
      "Verordnung über die öffentliche Bekanntmachung von kommunalem Ortsrecht (Bekanntmachungsverordnung)",
    sgv: "2023",
    original: "26. August 1999 (GV. NRW. S. 516)",
    last_amendment_known: "5. November 2015 (GV. NRW. S. 741)",
    aliases: ["BekanntmVO", "BekanntmVO NRW", "Bekanntmachungsverordnung"],
    status: "in force",
    source: "http://kirchenrecht-westfalen.de/document/6075",
  },
  {
    abbr: "EntschVO NRW",
    title:
      "Verordnung über die Entschädigung der Mitglieder kommunaler Vertretungen und deren Ausschüsse im Land Nordrhein-Westfalen (Entschädigungsverordnung Nordrhein-Westfalen)",
    sgv: "2023",
    original: "26. September 2023 (GV. NRW. S. 1140), in Kraft 1. Januar 2024",
    aliases: ["EntschVO", "EntschVO NRW", "Entschädigungsverordnung"],
    status: "in force",
    source:
      "https://justiz-nrw.wolterskluwer-online.de/printlist/add/c6a503a3-21da-3361-b11d-dba66b676602/nrw",
  },
  {
    abbr: "BürgerentscheidDVO",
    title: "Verordnung zur Durchführung eines Bürgerentscheids",
    sgv: "2021",
    original: "10. Juli 2004 (GV. NRW. S. 383)",
    last_amendment_known: "13. Mai 2014 (GV. NRW. S. 305)",
    aliases: ["BürgerentscheidDVO"],
    status: "in force",
    source: "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=14404",
  },
  {
    abbr: "VO § 4 GO NRW",
    title:
      "Verordnung zur Bestimmung der Großen kreisangehörigen Städte und der Mittleren kreisangehörigen Städte nach § 4 der Gemeindeordnung für das Land Nordrhein-Westfalen",
    sgv: "2023",
    original: "13. November 1979 (GV. NRW. S. 867)",
    last_amendment_known: "28. November 2017 (GV. NRW. S. 864), Achtzehnte ÄndVO",
    aliases: ["VO zu § 4 GO NRW", "Städte-VO"],
    status: "in force",
    source: "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=16688",
  },
];
