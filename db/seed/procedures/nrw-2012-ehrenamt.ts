import type { SeedProcedure } from "../types";

const gvSeite =
  "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=13495&vd_back=N436&sg=0&menu=0";

export const nrw2012Ehrenamt: SeedProcedure = {
  key: "nrw-2012-ehrenamt",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Stärkung des kommunalen Ehrenamtes und zur Änderung weiterer kommunalverfassungsrechtlicher Vorschriften",
  shortTitle: "Ehrenamtsgesetz 2012",
  term: 16,
  summary:
    "Verbessert Freistellung und Verdienstausfall der Mandatsträger (§ 44 GO NRW). Artikel 3 zieht die Landschaftsverbandsordnung nach.",
  initiators: ["Fraktionen SPD, BÜNDNIS 90/DIE GRÜNEN und FDP"],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "medium",
  relevanceReason: "Gilt über Artikel 3 auch für die Mitglieder der Landschaftsversammlung.",
  position: "support",
  konnexitaet: "unclear",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 16/48" },
    { kind: "gazette", value: "GV. NRW. 2012 S. 436" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "16/48",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf (Neudruck)",
      date: "2012-06-13",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2012 S. 436",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 18. September 2012 (Ausgabe Nr. 23)",
      date: "2012-09-28",
    },
  ],
  steps: [
    {
      stage: "einbringung",
      title: "Gesetzentwurf der Fraktionen",
      state: "occurred",
      date: "2012-06-13",
      documents: ["entwurf"],
      source: "https://pdfdokument.com/48-landtag-nrw-land-nrw_59fc37311723ddda8d3d6aaa.html",
    },
    {
      stage: "zweite-lesung",
      title: "Verabschiedung",
      state: "occurred",
      date: "2012-09-13",
      note: "Das Fachschrifttum nennt das Gesetz nach diesem Tag; die Lesung ist daraus erschlossen.",
      source:
        "https://libcat.ru/knigi/priklyucheniya/unrecognised/591137-2-neizvestnyj-avtor-gemeindeordnung-nordrhein-westfalen.html",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2012-09-18",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 23",
      state: "occurred",
      date: "2012-09-28",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der Änderung der LVerbO NRW",
      state: "occurred",
      date: "2012-09-29",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
  ],
  affected: [
    { law: "GO NRW", provisions: ["§ 4 Abs. 6", "§ 4 Abs. 7", "§ 27 Abs. 5", "§ 44"] },
    { law: "KrO NRW", provisions: [] },
    { law: "LVerbO NRW", provisions: [] },
  ],
  related: [{ key: "nrw-2012-1nkfwg", relation: "related" }],
  sources: [
    gvSeite,
    "https://gruene-fraktion-nrw.de/parlament/ds-16-48-gesetz-zur-staerkung-des-kommunalen-ehrenamtes-und-zur-aenderung-weiterer-kommunalverfassungsrechtlicher-vorschriften/",
  ],
};
