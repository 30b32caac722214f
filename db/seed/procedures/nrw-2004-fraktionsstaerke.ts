import type { SeedProcedure } from "../types";

const gvSeite = "https://static.public.rnrw.dev.publicplan.cloud/gvnrw/2004-s420";

export const nrw2004Fraktionsstaerke: SeedProcedure = {
  key: "nrw-2004-fraktionsstaerke",
  level: "land",
  modelId: "land-nrw",
  title: "Gesetz zur Anpassung der Mindestfraktionsstärke der Höheren Kommunalverbände",
  shortTitle: "Mindestfraktionsstärke 2004",
  term: 13,
  summary:
    "Legt fest, wie viele Mitglieder eine Fraktion der Landschaftsversammlung mindestens haben muss (§ 16a LVerbO NRW). Seit November 2020 sind es drei Personen, daneben gibt es Gruppen.",
  initiators: [],
  leadMinistry: "Innenministerium",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "high",
  relevanceReason:
    "Unmittelbares Organisationsrecht der Landschaftsversammlung; Grundlage vieler Fragen zur Fraktionsfinanzierung.",
  position: "neutral",
  konnexitaet: "no",
  responsible: "referat-1",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2004 S. 420" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2004 S. 420",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 21. Juli 2004",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2004-07-21",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2004-10-01",
      source: gvSeite,
    },
    {
      stage: "nachlauf",
      title: "Mindeststärke von drei Personen, Einführung von Gruppen",
      state: "occurred",
      date: "2020-11-01",
      body: "Durch die Gesetze vom 15. November 2016 und 18. Dezember 2018 zum Beginn der neuen Wahlzeit.",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
  ],
  affected: [{ law: "LVerbO NRW", provisions: ["§ 16a Abs. 1"] }],
  related: [
    { key: "nrw-2016-selbstverwaltung", relation: "related" },
    { key: "nrw-2018-kreistag-aufhebung", relation: "related" },
  ],
  sources: [gvSeite],
};
