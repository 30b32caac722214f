import type { SeedProcedure } from "../types";

const gvSeite =
  "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=20387&vd_back=N490&sg=0&menu=1";

export const nrw2022DigitaleSitzungen: SeedProcedure = {
  key: "nrw-2022-digitale-sitzungen",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Einführung digitaler Sitzungen für kommunale Gremien und zur Änderung kommunalrechtlicher Vorschriften",
  shortTitle: "Digitale Sitzungen",
  term: 17,
  summary:
    "Erlaubt digitale Sitzungen in besonderen Ausnahmefällen und hybride Sitzungen der Ausschüsse. In die Landschaftsverbandsordnung kommen dafür § 8b und § 13a.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  relevance: "high",
  relevanceReason:
    "Neues Verfahrensrecht für Landschaftsversammlung und Fachausschüsse, das der Verband selbst ausfüllen muss.",
  position: "support",
  konnexitaet: "unclear",
  responsible: "referat-2",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/16295" },
    { kind: "drucksache", value: "LT-Drs. 17/16949" },
    { kind: "drucksache", value: "LT-Drs. 17/13064" },
    { kind: "vorlage", value: "Information 17/322" },
    { kind: "gazette", value: "GV. NRW. 2022 S. 490" },
  ],
  documents: [
    {
      key: "vorlaeufer",
      kind: "drucksache",
      number: "17/13064",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Fraktion BÜNDNIS 90/DIE GRÜNEN",
    },
    {
      key: "gutachten",
      kind: "gutachten",
      number: "Information 17/322",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gutachten des Parlamentarischen Beratungs- und Gutachterdienstes",
      date: "2021-08-26",
    },
    {
      key: "entwurf",
      kind: "drucksache",
      number: "17/16295",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
    },
    {
      key: "beschlussempfehlung",
      kind: "beschlussempfehlung",
      number: "17/16949",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussempfehlung",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2022 S. 490",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 13. April 2022 (Ausgabe Nr. 21)",
      date: "2022-04-25",
    },
  ],
  steps: [
    {
      title: "Vorläufer: Gesetzentwurf der GRÜNEN in 1. Lesung",
      state: "occurred",
      date: "2021-03-24",
      documents: ["vorlaeufer"],
      source:
        "https://gruene-roesrath.de/startseite/news-detailansicht/buergerinnenbeteiligung-und-demokratische-willensbildung-in-digitalen-sitzungen",
    },
    {
      stage: "vorhaben",
      title: "Gutachten zu digitalen Gremiensitzungen",
      state: "occurred",
      date: "2021-08-26",
      documents: ["gutachten"],
      source: "https://9dok.net/document/zwv477rv-digitale-gremiensitzungen-in-kommunen.html",
    },
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      documents: ["entwurf"],
      note: "Drucksache bekannt, Datum nicht erfasst.",
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2022-04-06",
      body: "CDU und FDP stimmen zu, SPD und GRÜNE enthalten sich, die AfD lehnt ab.",
      result: "angenommen",
      documents: ["entwurf", "beschlussempfehlung"],
      source:
        "https://wolter-hoppenberg.de/legales/sind-digitale-rats-und-ausschusssitzungen-auch-kuenftig-moeglich/",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2022-04-13",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 21",
      state: "occurred",
      date: "2022-04-25",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der Änderungen der LVerbO NRW",
      state: "occurred",
      date: "2022-04-26",
      body: "§ 8b und § 13a gelten ab diesem Tag.",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten des Artikels 3 Nr. 3",
      state: "occurred",
      date: "2023-01-01",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
  ],
  statements: [
    {
      key: "nrw-2022-digitale-sitzungen-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zu digitalen und hybriden Sitzungen (Beispiel)",
      position: "support",
      recipient: "Landtag Nordrhein-Westfalen, Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
      sentOn: "2022-02-25",
      summary:
        "Für einen Flächenverband sind hybride Ausschüsse ein Gewinn. Entscheidend sind rechtssichere Wahlen, eine klare Fehlerfolge bei Störungen und Freiheit bei der Technik.",
      petita: [
        {
          text: "Die Landschaftsverbände ausdrücklich einbeziehen.",
          provision: "§ 13a LVerbO NRW",
          outcome: "adopted",
          outcomeNote: "§ 8b und § 13a LVerbO NRW sind eingefügt.",
        },
        {
          text: "Hybride Sitzungen auch für die Landschaftsversammlung zulassen.",
          provision: "§ 13a LVerbO NRW",
          outcome: "rejected",
          outcomeNote:
            "Hybrid tagen nur die Fachausschüsse; die Versammlung weicht allein in besonderen Ausnahmefällen aus (§ 8b).",
        },
        {
          text: "Die Folgen technischer Störungen im Gesetz regeln.",
          outcome: "open",
          outcomeNote: "Am verkündeten Wortlaut noch zu prüfen.",
        },
        {
          text: "Die Zulassung von Software nicht an eine landesweite Liste binden.",
          outcome: "rejected",
          outcomeNote:
            "Software für digitale und hybride Sitzungen bedarf einer Zulassung (aus eigener Kenntnis).",
        },
      ],
    },
  ],
  actions: [
    { date: "2022-02-07", title: "Eingang, bewertet: hoch", by: "referat-2" },
    { date: "2022-02-25", title: "Stellungnahme versandt", text: "Vier Petita.", by: "referat-2" },
    { date: "2022-05-11", title: "Anpassung der Geschäftsordnung angestoßen", by: "referat-2" },
  ],
  affected: [
    {
      law: "GO NRW",
      provisions: ["§ 27 Abs. 12", "§ 34 Abs. 1", "§ 36 Abs. 5", "§ 44 Abs. 3", "§ 47a", "§ 58a"],
    },
    { law: "KrO NRW", provisions: ["§ 32a", "§ 41a"] },
    { law: "LVerbO NRW", provisions: ["§ 8b", "§ 9", "§ 13a", "§ 16"] },
  ],
  related: [
    { key: "nrw-2020-epidemiegesetz", relation: "related" },
    { key: "nrw-2025-kommunalrecht", relation: "related" },
  ],
  sources: [
    gvSeite,
    "https://www.azonline.de/nrw/ratssitzungen-werden-in-ausnahmefaellen-auch-digital-moeglich-2554676",
  ],
};
