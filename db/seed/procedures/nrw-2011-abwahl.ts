import type { SeedProcedure } from "../types";

const beschlussempfehlung = "http://www.juramagazin.de/220611.html";
const wikipedia =
  "http://de.wikipedia.org/wiki/Gesetz_zur_Einleitung_von_Abwahlverfahren_von_B%C3%BCrgermeistern_und_Landr%C3%A4ten_durch_B%C3%BCrgerbegehren";
const stgb =
  "https://kommunen.nrw/informationen/mitteilungen/datenbank/detailansicht/dokument/wahl-und-abwahl-von-buergermeistern-und-buergermeisterinnen.html";

export const nrw2011Abwahl: SeedProcedure = {
  key: "nrw-2011-abwahl",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Einleitung von Abwahlverfahren von Bürgermeistern und Landräten durch Bürgerbegehren",
  shortTitle: "Abwahlgesetz 2011",
  term: 15,
  summary:
    "Erlaubt es der Bürgerschaft, die Abwahl von Bürgermeistern und Landräten selbst einzuleiten. Das Quorum sinkt mit der Größe: 20, 17,5 oder 15 Prozent der Wahlberechtigten.",
  initiators: ["Fraktion DIE LINKE"],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "none",
  relevanceReason:
    "Die Leitung der Landschaftsverbände wird nicht direkt gewählt und fällt nicht unter das Gesetz.",
  konnexitaet: "no",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 15/465" },
    { kind: "gazette", value: "GV. NRW. 2011 Nr. 12" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "15/465",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Fraktion DIE LINKE",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2011 Nr. 12",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 24. Mai 2011",
      date: "2011-06-03",
    },
  ],
  steps: [
    {
      stage: "einbringung",
      title: "Gesetzentwurf",
      state: "occurred",
      date: "2010",
      documents: ["entwurf"],
      note: "Die Quellen nennen nur das Jahr.",
      source: beschlussempfehlung,
    },
    {
      stage: "beschlussempfehlung",
      title: "Ausschuss empfiehlt die Annahme mit Änderungen",
      state: "occurred",
      date: "2011-05",
      note: "Tag und Drucksachennummer nicht erfasst.",
      source: beschlussempfehlung,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2011-05-18",
      result: "angenommen",
      source: "https://orlis.difu.de/signposting/describedby/ce4c9551-f408-45a5-95c0-929bc3a4ed50",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2011-05-24",
      source: wikipedia,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 12",
      state: "occurred",
      date: "2011-06-03",
      documents: ["gv"],
      note: "Als Seite werden 270 und 271 genannt.",
      source: wikipedia,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2011",
      note: "Jahr aus der Verkündung erschlossen; der Tag ist nicht erfasst.",
    },
    {
      stage: "nachlauf",
      title: "Erste Anwendung in Duisburg",
      state: "occurred",
      date: "2012-02-12",
      body: "Der Oberbürgermeister wird abgewählt.",
      note: "Datum aus eigener Kenntnis.",
    },
  ],
  affected: [
    { law: "GO NRW", provisions: ["§ 66"] },
    { law: "KrO NRW", provisions: ["§ 45"] },
  ],
  uncertainty: "Die Seitenzahl im Gesetzblatt ist strittig (270 oder 271).",
  sources: [beschlussempfehlung, wikipedia, stgb],
};
