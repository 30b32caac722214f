import type { SeedProcedure } from "../types";

const gvSeite =
  "https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=20356&ver=8&val=20356&sg=2&menu=1&vd_back=N";

export const nrw2022Igg: SeedProcedure = {
  key: "nrw-2022-igg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Änderung des Inklusionsgrundsätzegesetzes Nordrhein-Westfalen (IGG NRW) – Stärkung der Beschlüsse des Inklusionsbeirates",
  shortTitle: "IGG-Änderung 2022",
  term: 17,
  summary:
    "Gibt den Beschlüssen des Inklusionsbeirates mehr Gewicht (§ 10 IGG NRW) und ändert § 12 Abs. 1 IGG NRW.",
  initiators: [],
  leadMinistry: "Ministerium für Arbeit, Gesundheit und Soziales",
  relevance: "low",
  relevanceReason:
    "Betrifft die Beratung der Landesregierung; der Verband ist nur beobachtend beteiligt.",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2022 Nr. 18" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2022 Nr. 18",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 25. März 2022",
      date: "2022-04-14",
    },
  ],
  steps: [
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2022-03-25",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 18",
      state: "occurred",
      date: "2022-04-14",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten am Tag nach der Verkündung",
      state: "occurred",
      date: "2022-04-15",
      source: gvSeite,
    },
  ],
  affected: [{ law: "IGG NRW", provisions: ["§ 10 Abs. 3", "§ 10 Abs. 6", "§ 12 Abs. 1"] }],
  related: [{ key: "nrw-2016-isg", relation: "related" }],
  uncertainty: "Die Seite im Gesetzblatt ist nicht erfasst, nur die Ausgabe.",
  sources: [gvSeite],
};
