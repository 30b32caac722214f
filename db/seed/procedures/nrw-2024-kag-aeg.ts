import type { SeedProcedure } from "../types";

const gesetzgebungsportal =
  "https://www.landtag.nrw.de/home/dokumente/dokumentensuche/gesetzgebungsportal/aktuelle-gesetzgebungsverfahr/straenausbaubeitrag-abschaffung.html";
const wortlaut8a =
  "https://uwg-oe.de/2024/02/29/geschafft-die-straßenbaubeiträge-werden-rückwirkend-zum-01-01-2024-abgeschafft";

export const nrw2024KagAeg: SeedProcedure = {
  key: "nrw-2024-kag-aeg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Abschaffung der Beiträge für den Ausbau kommunaler Straßen im Land Nordrhein-Westfalen (Kommunalabgaben-Änderungsgesetz Nordrhein-Westfalen – KAG-ÄG NRW)",
  shortTitle: "KAG-ÄG NRW",
  term: 18,
  summary:
    "Beseitigt die Straßenausbaubeiträge rückwirkend zum 1. Januar 2024. Den Gemeinden erstattet das Land die ausgefallenen Beiträge (§ 8a KAG NRW); zum 1. Januar 2028 wird die Belastung mit den Spitzenverbänden überprüft.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Digitalisierung",
  leadCommittee: "Ausschuss für Heimat und Kommunales",
  relevance: "low",
  relevanceReason:
    "Der Verband erhebt keine Straßenausbaubeiträge; als Eigentümer von Klinik- und Schulgrundstücken wird er entlastet.",
  position: "support",
  konnexitaet: "yes",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 18/6414" },
    { kind: "drucksache", value: "LT-Drs. 18/8139" },
    { kind: "drucksache", value: "LT-Drs. 17/16774" },
    { kind: "gazette", value: "GV. NRW. 2024 S. 155" },
  ],
  documents: [
    {
      key: "antrag",
      kind: "drucksache",
      number: "17/16774",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Antrag „Wir schaffen Klarheit bei den Straßenausbaubeiträgen“",
      date: "2022-03-24",
    },
    {
      key: "entwurf",
      kind: "drucksache",
      number: "18/6414",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
    },
    {
      key: "beschlussempfehlung",
      kind: "beschlussempfehlung",
      number: "18/8139",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussempfehlung des Ausschusses für Heimat und Kommunales",
    },
    {
      key: "plenarprotokoll",
      kind: "plenarprotokoll",
      number: "PlBPr 18/56",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 56. Sitzung",
      date: "2024-02-28",
      url: "https://landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB18-56.html",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2024 S. 155",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "KAG-ÄG NRW vom 5. März 2024",
      date: "2024-03",
    },
  ],
  steps: [
    {
      stage: "vorhaben",
      title: "Landtag beschließt die Abschaffung dem Grunde nach",
      state: "occurred",
      date: "2022-03-24",
      body: "Der Antrag von CDU und FDP findet eine Mehrheit; die Umsetzung bleibt der nächsten Wahlperiode.",
      result: "angenommen",
      documents: ["antrag"],
      source:
        "https://fdp.fraktion.nrw/initiative/wann-setzt-die-landesregierung-den-beschluss-des-landtags-zur-abschaffung-der",
    },
    {
      stage: "kabinett-freigabe",
      title: "Kabinett gibt den Entwurf zur Anhörung frei",
      state: "occurred",
      date: "2023-09",
      body: "Die Einbringung ist zu diesem Zeitpunkt für Oktober 2023 geplant.",
      note: "Nach einer Pressemeldung; der Tag ist nicht genannt.",
      source:
        "https://live.vodafone.de/regional/nordrheinwestfalen/2-bundesliga-schalke-auch-bei-st-pauli-ohne-terodde/12285743",
    },
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      documents: ["entwurf"],
      note: "Die Drucksache liegt vor, ihr Datum nicht; geplant war Oktober 2023.",
      source: gesetzgebungsportal,
    },
    {
      stage: "oeffentliche-anhoerung",
      title: "Anhörung von Sachverständigen",
      state: "occurred",
      date: "2024-01",
      source:
        "https://matthias-eggers.de/anhoerung-im-ausschuss-fuer-heimat-und-kommunales-abschaffung-der-kommunalen-strassenausbaubeitraege-auf-den-weg-gebracht",
    },
    {
      stage: "beschlussempfehlung",
      title: "Beschlussempfehlung des federführenden Ausschusses",
      state: "occurred",
      date: "2024",
      documents: ["beschlussempfehlung"],
      note: "Vor der zweiten Lesung am 28. Februar 2024; das Datum der Drucksache fehlt.",
      source: gesetzgebungsportal,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2024-02-28",
      body: "In der Ausschussfassung mit den Stimmen von CDU, GRÜNEN und AfD; SPD und FDP enthalten sich.",
      result: "angenommen",
      documents: ["beschlussempfehlung", "plenarprotokoll"],
      source: gesetzgebungsportal,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2024-03-05",
      source:
        "https://recht.nrw.de/lmi/owa/br_bes_detail?sg=0&menu=1&bes_id=3549&anw_nr=2&aufgehoben=N&det_id=652125",
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW.",
      state: "occurred",
      date: "2024-03",
      documents: ["gv"],
      note: "Belegt ist nur der Monat.",
      source: "https://datenbank.nwb.de/Dokument/826492_8a",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten mit Rückwirkung",
      state: "occurred",
      date: "2024-01-01",
      body: "Das Gesetz wirkt auf einen Tag vor seiner Verabschiedung zurück.",
      source: gesetzgebungsportal,
    },
    {
      stage: "nachlauf",
      title: "Überprüfung der Belastung",
      state: "expected",
      date: "2028-01-01",
      note: "Gesetzlicher Auftrag in § 8a Abs. 2 KAG NRW: Überprüfung mit den kommunalen Spitzenverbänden.",
      source: wortlaut8a,
    },
  ],
  statements: [
    {
      key: "nrw-2024-kag-aeg-stgb",
      origin: "others",
      author: "Städte- und Gemeindebund Nordrhein-Westfalen",
      title: "Pressemitteilung zur früheren Initiative",
      position: "reject",
      sentOn: "2018-11-21",
      summary:
        "Die Äußerung stammt aus einer früheren Debatte: 2018 wollte der Verband die Beiträge nicht abschaffen, sondern beweglicher gestalten.",
      petita: [
        {
          text: "Beiträge beibehalten und den Gemeinden mehr Spielraum bei Höhe und Zahlung geben.",
          provision: "§ 8 KAG NRW",
          outcome: "partly",
          outcomeNote:
            "2020 wurden die Zahlungsbedingungen erleichtert; seit 2024 sind die Beiträge entfallen.",
        },
      ],
      source: "https://ratsinfo.meerbusch.de/sessionnetmeebi/vo0050.asp?__kvonr=2722",
    },
    {
      key: "nrw-2024-kag-aeg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum Entwurf des KAG-ÄG NRW (Beispiel)",
      position: "support",
      recipient: "Landkreistag Nordrhein-Westfalen",
      sentOn: "2023-10-11",
      summary:
        "Zustimmung in der Sache. Die Erstattung muss neben dem Steuerverbund stehen, und der Stichtag muss ohne Auslegungsstreit vollziehbar sein.",
      petita: [
        {
          text: "Die Erstattung aus Landesmitteln außerhalb des Steuerverbundes leisten.",
          provision: "§ 8a KAG NRW",
          outcome: "adopted",
          outcomeNote: "§ 8a KAG NRW regelt die Erstattung als eigenen Anspruch.",
        },
        {
          text: "Den Stichtag an den Beschluss über die Maßnahme knüpfen, nicht an den Beitragsbescheid.",
          provision: "§ 8 Abs. 1 Satz 3 KAG NRW",
          outcome: "open",
          outcomeNote: "Am verkündeten Wortlaut noch zu prüfen.",
        },
        {
          text: "Die Belastung nach vier Jahren überprüfen und die Gemeindeverbände daran beteiligen.",
          provision: "§ 8a Abs. 2 KAG NRW",
          outcome: "partly",
          outcomeNote:
            "Überprüfung zum 1. Januar 2028 vorgesehen, beteiligt sind die Spitzenverbände.",
        },
      ],
    },
  ],
  deadlines: [
    {
      title: "Beitrag an den Landkreistag zum Entwurf",
      due: "2023-10-16",
      obligation: "soll",
      basis: "Bitte des Spitzenverbandes",
      derivation: "Eingang der Bitte 02.10.2023 + 2 Wochen = Mo, 16.10.2023",
      done: true,
      responsible: "referat-2",
    },
    {
      title: "Eigene Daten für die Überprüfung nach § 8a Abs. 2 KAG NRW zusammenstellen",
      due: "2027-10-01",
      obligation: "soll",
      basis: "eigene Planung zu § 8a Abs. 2 KAG NRW",
      derivation: "Überprüfung 01.01.2028 − 3 Monate, rückwärts gerechnet = Fr, 01.10.2027",
    },
  ],
  actions: [
    {
      date: "2023-10-02",
      title: "Eingang, bewertet: gering",
      text: "Über den Landkreistag mit der Bitte um Hinweise.",
      by: "referat-2",
    },
    {
      date: "2023-10-04",
      title: "Zuarbeit der Liegenschaftsverwaltung angefordert",
      text: "Offene und künftige Beitragsbescheide für eigene Grundstücke.",
      by: "referat-2",
    },
    { date: "2023-10-11", title: "Beitrag übermittelt", by: "referat-2" },
    {
      date: "2024-04-08",
      title: "Resonanz ausgewertet",
      text: "Ein Petitum übernommen, eines teilweise, eines offen.",
      by: "referat-2",
    },
  ],
  affected: [{ law: "KAG NRW", provisions: ["§ 8 Abs. 1 Satz 3", "§ 8a", "§ 26 Abs. 2"] }],
  related: [{ key: "nrw-2019-kag", relation: "related" }],
  uncertainty:
    "Eine Quelle schreibt für den Gesetzentwurf 17/6414 statt 18/6414; als Übergangsvorschrift wird teils § 25 Abs. 2, teils § 26 Abs. 2 KAG NRW genannt.",
  sources: [gesetzgebungsportal, "https://gruene-fraktion-nrw.de/?p=51904", wortlaut8a],
};
