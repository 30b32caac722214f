import type { SeedProcedure } from "../types";

const lexaris = "https://www.lexaris.de/book/version/documentflat/head/1105643";
const entwurf = "http://www.juramagazin.de/204799.html";

export const nrw2009Konnexag: SeedProcedure = {
  key: "nrw-2009-konnexag",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Änderung des Konnexitätsausführungsgesetzes (Verlängerung der Befristung)",
  shortTitle: "KonnexAG-Verlängerung 2009",
  term: 14,
  summary:
    "Verlängert die Geltung des Konnexitätsausführungsgesetzes. Auf eine eingehende Evaluation wurde im Einvernehmen mit den Spitzenverbänden vorerst verzichtet.",
  initiators: ["Landesregierung"],
  leadMinistry: "Innenministerium",
  leadCommittee: "Ausschuss für Kommunalpolitik und Verwaltungsstrukturreform",
  relevance: "medium",
  relevanceReason:
    "Das KonnexAG NRW ist die Grundlage aller Kostenfolgeabschätzungen, auf die wir uns berufen.",
  position: "support",
  konnexitaet: "no",
  responsible: "leitung",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2009 S. 296" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2009 S. 296",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 12. Mai 2009",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2009-05-12",
      documents: ["gv"],
      source: lexaris,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2009-05-21",
      source: lexaris,
    },
  ],
  statements: [
    {
      key: "nrw-2009-konnexag-kspv",
      origin: "others",
      author: "Arbeitsgemeinschaft der kommunalen Spitzenverbände Nordrhein-Westfalen",
      title: "Haltung in der Beteiligung durch die Landesregierung",
      position: "support",
      summary:
        "Die Verbände waren einverstanden, die Geltung zu verlängern und die gründliche Überprüfung zurückzustellen.",
      petita: [],
      source: entwurf,
    },
  ],
  affected: [{ law: "KonnexAG NRW", provisions: ["§ 11"] }],
  uncertainty: "Die Befristung wird § 11 zugeschrieben; das heute erfasste Gesetz endet mit § 10.",
  sources: [entwurf, lexaris],
};
