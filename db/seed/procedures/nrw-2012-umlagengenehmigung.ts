import type { SeedProcedure } from "../types";

const debatte = "https://stateparl.de/protocol?id=nw_16_4&offset=450";

export const nrw2012Umlagengenehmigung: SeedProcedure = {
  key: "nrw-2012-umlagengenehmigung",
  level: "land",
  modelId: "land-nrw",
  title: "Umlagengenehmigungsgesetz (Gesetzentwurf der Fraktionen, 16. Wahlperiode)",
  shortTitle: "Umlagengenehmigungsgesetz 2012",
  term: 16,
  summary:
    "Soll die Genehmigungspflicht für die Umlagen der Umlageverbände wiederherstellen, darunter die Landschaftsumlage (§ 22 LVerbO NRW).",
  initiators: ["Fraktionen des Landtags"],
  leadMinistry: "Ministerium für Inneres und Kommunales",
  leadCommittee: "Ausschuss für Kommunalpolitik",
  relevance: "high",
  relevanceReason:
    "Macht die Höhe der Landschaftsumlage von einer Genehmigung der Aufsicht abhängig.",
  position: "amend",
  konnexitaet: "no",
  identifiers: [],
  documents: [],
  steps: [
    {
      stage: "erste-lesung",
      title: "1. Lesung",
      state: "occurred",
      date: "2012-06-21",
      body: "In der 4. Sitzung der Wahlperiode.",
      source: debatte,
    },
    {
      stage: "verkuendung",
      title: "Gesetz vom 18. September 2012 (GV. NRW. 2012 S. 427)",
      state: "occurred",
      date: "2012-09-18",
      note: "Zuordnung erschlossen: Ein Gesetz dieses Tages ändert in Artikel 2 die LVerbO NRW; dass es aus diesem Entwurf hervorging, ist am Gesetzblatt zu prüfen.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der Änderung der LVerbO NRW",
      state: "occurred",
      date: "2012-09-29",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW, unter demselben Vorbehalt.",
    },
  ],
  affected: [
    { law: "KrO NRW", provisions: ["§ 56"] },
    { law: "LVerbO NRW", provisions: ["§ 22"] },
  ],
  related: [{ key: "nrw-2012-ehrenamt", relation: "related" }],
  uncertainty:
    "Belegt ist nur die erste Lesung; der Ausgang ist aus den Fußnoten zur LVerbO NRW erschlossen.",
  sources: [debatte],
};
