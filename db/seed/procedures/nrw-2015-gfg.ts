import type { SeedProcedure } from "../types";

const stellungnahme =
  "http://docplayer.org/26488085-Oeffentliche-anhoerung-des-ausschusses-fuer-kommunalpolitik-am-hier-ihr-schreiben-vom-az-i-1-a-11-v-20.html";

export const nrw2015Gfg: SeedProcedure = {
  key: "nrw-2015-gfg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Regelung der Zuweisungen des Landes Nordrhein-Westfalen an die Gemeinden und Gemeindeverbände im Haushaltsjahr 2015 (Gemeindefinanzierungsgesetz 2015 – GFG 2015)",
  shortTitle: "GFG 2015",
  term: 16,
  summary:
    "Regelt den Finanzausgleich 2015 und rechnet Zahlungen nach dem Einheitslastenabrechnungsgesetz auf die Steuerkraft an. Der Verfassungsgerichtshof hat das gebilligt.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "medium",
  relevanceReason:
    "Umlagegrundlage des Jahres; die Anrechnung wirkte bis in die Landschaftsumlage.",
  konnexitaet: "no",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 16/6502" },
    { kind: "drucksache", value: "LT-Drs. 16/6632" },
    { kind: "drucksache", value: "LT-Drs. 16/6684" },
    { kind: "drucksache", value: "LT-Drs. 16/6685" },
    { kind: "drucksache", value: "LT-Drs. 16/6743" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "16/6502",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
    },
    {
      key: "antrag-6632",
      kind: "drucksache",
      number: "16/6632",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Antrag der Fraktion der CDU",
    },
    {
      key: "antrag-6684",
      kind: "drucksache",
      number: "16/6684",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Antrag der Fraktion der CDU",
    },
    {
      key: "antrag-6685",
      kind: "drucksache",
      number: "16/6685",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Antrag der Fraktion der CDU",
    },
    {
      key: "entschliessung",
      kind: "drucksache",
      number: "16/6743",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Entschließungsantrag der Fraktionen SPD und BÜNDNIS 90/DIE GRÜNEN",
    },
    {
      key: "stellungnahme",
      kind: "stellungnahme",
      publisher: "Landkreistag und Städte- und Gemeindebund Nordrhein-Westfalen",
      title: "Gemeinsames Schreiben zur öffentlichen Anhörung",
      date: "2014-10-02",
      url: stellungnahme,
    },
  ],
  steps: [
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      documents: ["entwurf"],
      note: "Drucksache bekannt, Datum nicht erfasst.",
    },
    {
      stage: "beteiligung-ausschuss",
      title: "Stellungnahme der Spitzenverbände zur Anhörung",
      state: "occurred",
      date: "2014-10-02",
      documents: ["stellungnahme"],
      source: stellungnahme,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2014-12-18",
      source:
        "https://www.rechtslupe.de/verwaltungsrecht/gemeindefinanzierung-nordrhein-westfalen-3129538",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2015",
      note: "Haushaltsjahr 2015; der Tag ist nicht erfasst.",
    },
    {
      title: "Verfassungsgerichtshof weist Beschwerden von drei Gemeinden zurück",
      state: "occurred",
      body: "Blomberg, Münster und Hellenthal hatten § 9 Abs. 1 angegriffen.",
      note: "Tag der Entscheidung (2016 oder 2017) und Aktenzeichen der Entscheidung nicht gesichert.",
      source:
        "https://www.rechtslupe.de/verwaltungsrecht/gemeindefinanzierung-nordrhein-westfalen-3129538",
    },
  ],
  statements: [
    {
      key: "nrw-2015-gfg-lkt-stgb",
      origin: "others",
      author: "Landkreistag und Städte- und Gemeindebund Nordrhein-Westfalen",
      title: "Gemeinsames Schreiben zur öffentlichen Anhörung",
      position: "reject",
      recipient: "Landtag Nordrhein-Westfalen, Ausschuss für Kommunalpolitik",
      sentOn: "2014-10-02",
      summary:
        "Beide Verbände halten den Ausgleich zwischen den Gemeinden für falsch gewichtet und lehnen den Entwurf insoweit ab.",
      petita: [
        {
          text: "Den interkommunalen Ausgleich neu austarieren.",
          outcome: "open",
          outcomeNote: "Ob der Entwurf insoweit geändert wurde, ist nicht erfasst.",
        },
      ],
      source: stellungnahme,
    },
  ],
  affected: [{ law: "GFG 2015", provisions: ["§ 9 Abs. 1"] }],
  related: [{ key: "nrw-2017-gfg", relation: "related" }],
  sources: [stellungnahme],
};
