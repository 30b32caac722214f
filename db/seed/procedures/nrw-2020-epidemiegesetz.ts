import type { SeedProcedure } from "../types";

const dritteLesung =
  "https://opal.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB17-88.html";
const ersteLesung =
  "https://www.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB17-86.html";
const gvSeite =
  "https://www.recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=18406&menu=0&sg=0&keyword=pandemie";

export const nrw2020Epidemiegesetz: SeedProcedure = {
  key: "nrw-2020-epidemiegesetz",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur konsequenten und solidarischen Bewältigung der COVID-19-Pandemie in Nordrhein-Westfalen und zur Anpassung des Landesrechts im Hinblick auf die Auswirkungen einer Pandemie",
  shortTitle: "Epidemie-Gesetz",
  term: 17,
  summary:
    "Schafft in zwei Wochen Sonderrecht für die Pandemie, darunter Dringlichkeitsentscheidungen anstelle von Gremiensitzungen (§ 60 GO NRW). Artikel 6 überträgt das auf die Landschaftsverbände.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Arbeit, Gesundheit und Soziales",
  leadCommittee: "Ausschuss für Arbeit, Gesundheit und Soziales",
  coCommittees: ["Ausschuss für Heimat, Kommunales, Bauen und Wohnen"],
  relevance: "high",
  relevanceReason:
    "Artikel 6 änderte die Beschlussfassung in den Gremien der Landschaftsverbände unmittelbar.",
  position: "support",
  konnexitaet: "no",
  responsible: "referat-2",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/8920" },
    { kind: "drucksache", value: "LT-Drs. 17/8986" },
    { kind: "gazette", value: "GV. NRW. 2020 S. 218b" },
    { kind: "gazette", value: "GV. NRW. 2020 S. 304a" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "17/8920",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
    },
    {
      key: "entschliessung",
      kind: "drucksache",
      number: "17/8931",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Entschließungsantrag der Fraktion BÜNDNIS 90/DIE GRÜNEN",
    },
    {
      key: "aenderung",
      kind: "drucksache",
      number: "17/8986",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Änderungsantrag der Fraktionen CDU, SPD, FDP und BÜNDNIS 90/DIE GRÜNEN",
    },
    {
      key: "aenderung-8983",
      kind: "drucksache",
      number: "17/8983",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Änderungsantrag der Fraktion der AfD",
    },
    {
      key: "aenderung-8984",
      kind: "drucksache",
      number: "17/8984",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Änderungsantrag der Fraktion der AfD",
    },
    {
      key: "aenderung-8985",
      kind: "drucksache",
      number: "17/8985",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Änderungsantrag der Fraktion der AfD",
    },
    {
      key: "aenderung-8988",
      kind: "drucksache",
      number: "17/8988",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Änderungsantrag der Fraktion der AfD",
    },
    {
      key: "protokoll-86",
      kind: "plenarprotokoll",
      number: "PlBPr 17/86",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 86. Sitzung",
      date: "2020-04-01",
    },
    {
      key: "protokoll-88",
      kind: "plenarprotokoll",
      number: "PlBPr 17/88",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 88. Sitzung",
      date: "2020-04-14",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2020 S. 218b",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 14. April 2020 (Ausgabe Nr. 12b)",
      date: "2020-04-14",
    },
    {
      key: "gv-ber",
      kind: "gesetzblatt",
      number: "GV. NRW. 2020 S. 304a",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Berichtigung",
      date: "2020-04-22",
    },
  ],
  steps: [
    {
      stage: "erste-lesung",
      title: "1. Lesung",
      state: "occurred",
      date: "2020-04-01",
      documents: ["entwurf", "protokoll-86"],
      source: ersteLesung,
    },
    {
      stage: "ausschussueberweisung",
      title: "Überweisung an elf Ausschüsse",
      state: "occurred",
      date: "2020-04-01",
      body: "Federführend: Arbeit, Gesundheit und Soziales; zehn weitere beraten mit.",
      result: "einstimmig überwiesen",
      source: ersteLesung,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung",
      state: "occurred",
      date: "2020-04-09",
      documents: ["entwurf"],
      source: "https://en.stateparl.de/protocol?id=nw_17_87&offset=350",
    },
    {
      stage: "dritte-lesung",
      title: "3. Lesung, Verabschiedung",
      state: "occurred",
      date: "2020-04-14",
      body: "Mit dem gemeinsamen Änderungsantrag von vier Fraktionen; die AfD stimmt dagegen.",
      result: "angenommen",
      documents: ["aenderung", "protokoll-88"],
      source: dritteLesung,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung und Verkündung",
      state: "occurred",
      date: "2020-04-14",
      body: "Noch am Tag des Beschlusses.",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2020-04-15",
      source: "https://vhw.de/nachricht/landtag-nrw-verabschiedet-epidemie-gesetz",
    },
    {
      stage: "nachlauf",
      title: "Berichtigung zu § 81 Abs. 5 GO NRW",
      state: "occurred",
      date: "2020-04-22",
      documents: ["gv-ber"],
      source:
        "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=18411&menu=1&sg=0&keyword=konsequenten%20und%20solidarischen",
    },
  ],
  actions: [
    { date: "2020-04-02", title: "Eingang, bewertet: hoch, Eilfall", by: "referat-2" },
    {
      date: "2020-04-16",
      title: "Rundschreiben an die Gremienbetreuung",
      text: "Dringlichkeitsentscheidungen statt Sitzungen: Voraussetzungen und Form.",
      by: "referat-2",
    },
  ],
  affected: [
    { law: "GO NRW", provisions: ["§ 60 Abs. 1", "§ 81 Abs. 5"] },
    { law: "KrO NRW", provisions: [] },
    { law: "LVerbO NRW", provisions: [] },
    { law: "IfSBG-NRW", provisions: [] },
  ],
  related: [
    { key: "nrw-2020-nkf-cig", relation: "related" },
    { key: "nrw-2022-digitale-sitzungen", relation: "related" },
  ],
  sources: [dritteLesung, ersteLesung, gvSeite],
};
