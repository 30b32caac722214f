import type { SeedProvisions } from "./types";

/** Numbers and headings; what was written from memory is marked „ungeprüft“. */
export const landschaftsverbaende: SeedProvisions[] = [
  {
    law: "LVerbO NRW",
    part: "1. Abschnitt Allgemeines",
    rows: [
      ["§ 1", "Mitgliedskörperschaften"],
      ["§ 2", "Rechtsform"],
      ["§ 3", "Gebiet und Gebietsänderungen"],
      ["§ 4", "Rechte der Einwohner"],
    ],
  },
  {
    law: "LVerbO NRW",
    part: "2. Abschnitt Wirkungskreis",
    rows: [["§ 5", "Aufgaben"]],
  },
  {
    law: "LVerbO NRW",
    part: "3. Abschnitt Landschaftsversammlung, Landschaftsausschuss, Direktor des Landschaftsverbandes",
    rows: [
      ["§ 7", "Zuständigkeiten der Landschaftsversammlung"],
      ["§ 7b", "Bildung der Landschaftsversammlung"],
      ["§ 8", "Einberufung und Zusammentritt der Landschaftsversammlung"],
      ["§ 8a", "Wahl des Vorsitzenden der Landschaftsversammlung und seiner Stellvertreter"],
      ["§ 8b", "Einberufung von Sitzungen in besonderen Ausnahmefällen"],
      ["§ 9", "Sitzungen der Landschaftsversammlung"],
    ],
  },
  {
    law: "LVerbO NRW",
    rows: [["§ 10", "Beschlussfähigkeit der Landschaftsversammlung, Abstimmungen"]],
  },
  {
    law: "LVerbO NRW",
    part: "3. Abschnitt",
    rows: [["§ 11", "Befugnisse des Landschaftsausschusses"]],
  },
  {
    law: "LVerbO NRW",
    rows: [["§ 12", "Bildung des Landschaftsausschusses"]],
  },
  {
    law: "LVerbO NRW",
    part: "3. Abschnitt Landschaftsversammlung, Landschaftsausschuss, Direktor des Landschaftsverbandes",
    rows: [
      ["§ 13", "Bildung und Befugnisse der Fachausschüsse"],
      ["§ 13a", "Hybride Sitzungen der Fachausschüsse"],
    ],
  },
  {
    law: "LVerbO NRW",
    part: "3. Abschnitt",
    rows: [
      ["§ 14", "Sitzungen und Beschlussfassung des Landschaftsausschusses und der Fachausschüsse"],
    ],
  },
  {
    law: "LVerbO NRW",
    rows: [["§ 16", "Freistellung, Entschädigung"]],
  },
  {
    law: "LVerbO NRW",
    part: "3. Abschnitt Landschaftsversammlung, Landschaftsausschuss, Direktor des Landschaftsverbandes",
    rows: [
      ["§ 17", "Befugnisse des Direktors des Landschaftsverbandes"],
      ["§ 19", "Beanstandungsrecht"],
      ["§ 20", "Direktor des Landschaftsverbandes, Landesräte und sonstige Bedienstete"],
      ["§ 21", "Verpflichtungserklärungen"],
    ],
  },
  {
    law: "LVerbO NRW",
    rows: [
      ["§ 23", "Haushaltswirtschaft und Prüfung"],
      ["§ 23a", "Ausgleichsrücklage"],
      ["§ 23b", "Haushaltssicherungskonzept"],
      ["§ 23c", "Sonderumlage"],
      ["§ 24", "Allgemeine Aufsicht und Sonderaufsicht"],
      ["§ 25", "Unterrichtungsrecht"],
      ["§ 26", "Beanstandungs- und Aufhebungsrecht", "ungeprüft"],
    ],
  },
  {
    law: "LVerbO NRW",
    part: "5. Abschnitt Aufsicht",
    rows: [["§ 27", "Anordnungsrecht und Ersatzvornahme", "ungeprüft"]],
  },
  {
    law: "LVerbO NRW",
    rows: [
      ["§ 28", "Bestellung eines Beauftragten", "ungeprüft"],
      ["§ 29", "", "ungeprüft"],
      ["§ 30", "", "ungeprüft"],
      ["§ 31", "", "ungeprüft"],
      ["§ 32", "", "ungeprüft"],
      ["§ 33", "", "ungeprüft"],
    ],
  },
  {
    law: "Hauptsatzung LWL",
    rows: [
      ["§ 1", "Gebiet und Sitz"],
      ["§ 2", "Farbe, Wappen, Siegel, Flagge und Banner"],
    ],
  },
  {
    law: "KonnexAG NRW",
    rows: [
      ["§ 1", "Anwendung des Konnexitätsprinzips"],
      ["§ 2", "Geltungsbereich des strikten Konnexitätsprinzips"],
      ["§ 3", "Kostenfolgeabschätzung"],
      ["§ 4", "Belastungsausgleich"],
      ["§ 5", "Zuständige Behörde"],
      ["§ 6", "Erstellung der Gesetzentwürfe sowie der Kostenfolgeabschätzung"],
      ["§ 7", "Beteiligungspflicht"],
      ["§ 8", "Verfahren bei fehlender Einigung"],
      ["§ 9", "Verfahren"],
      ["§ 10", "Anforderung eines Berichts der Landesregierung"],
    ],
  },
  {
    law: "LV NRW",
    part: "Erster Teil Von den Grundlagen des Landes",
    rows: [["Art. 1", ""]],
  },
  {
    law: "LV NRW",
    rows: [["Art. 78", "(Kommunale Selbstverwaltung)"]],
  },
  {
    law: "LOG NRW",
    rows: [
      ["§ 1", "Geltungsbereich"],
      ["§ 2", "Einteilung der Landesbehörden"],
      ["§ 3", "Oberste Landesbehörden"],
      ["§ 4", "Zuständigkeiten und Geschäftsbereiche der obersten Landesbehörden"],
      [
        "§ 5",
        "Leitung und Beaufsichtigung der Landesverwaltung; Durchführung von Bundesrecht und Recht der Europäischen Gemeinschaften",
      ],
      ["§ 6", "Landesoberbehörden"],
      ["§ 7", "Landesmittelbehörden"],
      ["§ 8", "Die Bezirksregierung"],
      ["§ 9", "Untere Landesbehörden"],
      [
        "§ 10",
        "Bekanntmachung der Bezirke der Landesmittelbehörden und der unteren Landesbehörden",
      ],
      ["§ 11", "Dienstaufsicht und Fachaufsicht"],
      ["§ 12", "Dienstaufsicht und Dienstaufsichtsbehörden"],
      ["§ 13", "Fachaufsicht und Fachaufsichtsbehörden"],
      ["§ 14", "Einrichtungen des Landes"],
      ["§ 14a", "Landesbetriebe"],
      ["§ 15", "Mitwirkung bei der Landesverwaltung"],
      ["§ 16", "Weisungen und Auftragsangelegenheiten kraft Bundesrechts"],
      ["§ 17", "Übertragung von Aufgaben"],
      ["§ 18", "Errichtung und Aufhebung"],
      ["§ 19", "Mitwirkung bei der Landesverwaltung"],
      ["§ 20", "Aufsicht"],
      ["§ 21", "Anstalten und Stiftungen des öffentlichen Rechts"],
      ["§ 22", "Bestehende Landesbehörden"],
      ["§ 24", "Abweichender Behördenbegriff"],
      ["§ 25", "Prüfungsämter und Prüfungsausschüsse"],
      ["§ 30", "Inkrafttreten"],
    ],
  },
];
