import type { SeedProcedure } from "../types";

const portal =
  "https://www.landtag.nrw.de/portal/WWW/GB_II/II.2/Gesetzgebung/Aktuell/01_Aktuelle_Gesetzgebungsverfahren/Kinderbildungsgesetz/index.jsp";
const borken = "https://secure.kreis-borken.de/BI/vo0050.asp?__kvonr=14392";

export const nrw2019Kibiz: SeedProcedure = {
  key: "nrw-2019-kibiz",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur qualitativen Weiterentwicklung der frühen Bildung (Reform des Kinderbildungsgesetzes)",
  shortTitle: "KiBiz-Reform 2019",
  term: 17,
  summary:
    "Stellt die Finanzierung der Kindertagesbetreuung um und erhöht die Pauschalen. Bewilligungsbehörden bleiben die Landesjugendämter bei den Landschaftsverbänden.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Kinder, Familie, Flüchtlinge und Integration",
  leadCommittee: "Ausschuss für Familie, Kinder und Jugend",
  relevance: "high",
  relevanceReason:
    "Die Landesjugendämter bewilligen die Landesmittel; Verfahren und Personal hängen am Gesetz.",
  position: "amend",
  konnexitaet: "yes",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/6726" },
    { kind: "drucksache", value: "LT-Drs. 17/7934" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "17/6726",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung (Neudruck)",
    },
    {
      key: "beschlussempfehlung",
      kind: "beschlussempfehlung",
      number: "17/7934",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussempfehlung und Bericht (Neudruck)",
    },
  ],
  steps: [
    {
      stage: "kabinett-freigabe",
      title: "Landesregierung beschließt den Referentenentwurf",
      state: "occurred",
      date: "2019-05-07",
      source: "https://www1.wdr.de/nachrichten/milliardenschweres-kita-gesetz-nrw-100.html",
    },
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Landesregierung",
      state: "occurred",
      date: "2019-06",
      documents: ["entwurf"],
      note: "Nach der Vorlage eines Kreises Ende Juni.",
      source: borken,
    },
    {
      stage: "erste-lesung",
      title: "1. Lesung",
      state: "occurred",
      date: "2019-07",
      documents: ["entwurf"],
      note: "Vor der Sommerpause; der Monat ist nicht gesichert.",
      source: "http://www.joachimstamp.de/category/familie/",
    },
    {
      stage: "oeffentliche-anhoerung",
      title: "Anhörung im Landtag",
      state: "occurred",
      date: "2019-09-30",
      note: "Angekündigter Termin; dass er stattfand, ist nicht eigens belegt.",
      source: borken,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung",
      state: "occurred",
      date: "2019-11-28",
      body: "Die SPD beantragt überraschend eine dritte Lesung.",
      note: "Die Quelle nennt den Donnerstag; das Datum ist daraus erschlossen.",
      source:
        "https://rp-online.de/nrw/landespolitik/gesetz-zur-kita-reform-dreht-im-nrw-landtag-eine-extrarunde_aid-47492161",
    },
    {
      stage: "dritte-lesung",
      title: "3. Lesung, Verabschiedung",
      state: "occurred",
      date: "2019-11-29",
      body: "CDU und FDP stimmen zu; SPD, GRÜNE, AfD und drei Fraktionslose lehnen ab.",
      result: "angenommen",
      documents: ["beschlussempfehlung"],
      source: portal,
    },
    {
      stage: "verkuendung",
      title: "Verkündung",
      state: "occurred",
      date: "2019",
      note: "Als verkündet geführt; Jahr erschlossen, Fundstelle nicht erfasst.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2020",
      note: "Zum Kindergartenjahr 2020/2021; aus eigener Kenntnis.",
    },
  ],
  affected: [{ law: "KiBiz", provisions: [] }],
  related: [{ key: "nrw-2026-kibiz", relation: "related" }],
  uncertainty: "Der Monat der ersten Lesung und die Verkündung sind nicht gesichert.",
  sources: [portal, "https://vhw.de/nachricht/landtag-nrw-kibiz-auf-den-weg-gebracht"],
};
