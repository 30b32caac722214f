import type { SeedProcedure } from "../types";

const protokoll = "https://opal.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB18-70.html";

export const nrw2024GrundsteuerHebesatz: SeedProcedure = {
  key: "nrw-2024-grundsteuer-hebesatz",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz über die Einführung einer optionalen Festlegung differenzierender Hebesätze im Rahmen des Grundvermögens bei der Grundsteuer Nordrhein-Westfalen",
  shortTitle: "Differenzierte Grundsteuer-Hebesätze",
  term: 18,
  summary:
    "Gibt den Gemeinden die Wahl, Wohn- und Nichtwohngrundstücke mit verschiedenen Hebesätzen zu belegen. Ob und wie sich das auf die Steuerkraftmessung im Finanzausgleich auswirkt, ist für die Umlage offen.",
  initiators: [],
  leadMinistry: "Ministerium der Finanzen",
  leadCommittee: "Haushalts- und Finanzausschuss",
  relevance: "medium",
  relevanceReason:
    "Unterschiedliche Hebesätze können die Umlagegrundlagen zwischen den Mitgliedskörperschaften verschieben.",
  konnexitaet: "unclear",
  identifiers: [{ kind: "drucksache", value: "LT-Drs. 18/9242" }],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "18/9242",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf",
    },
    {
      key: "protokoll-58",
      kind: "plenarprotokoll",
      number: "PlBPr 18/58",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 58. Sitzung",
      date: "2024-03-20",
    },
    {
      key: "protokoll-70",
      kind: "plenarprotokoll",
      number: "PlBPr 18/70",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beschlussprotokoll der 70. Sitzung",
      date: "2024-07-04",
      url: protokoll,
    },
  ],
  steps: [
    {
      title: "Aktuelle Stunden zur Grundsteuer",
      state: "occurred",
      date: "2024-03-20",
      body: "Beantragt von CDU und GRÜNEN, von der FDP und von der AfD.",
      documents: ["protokoll-58"],
      source: "https://opal.landtag.nrw.de/portal/WWW/dokumentenarchiv/Dokument/MMPB18-58.html",
    },
    {
      stage: "dritte-lesung",
      title: "3. Lesung",
      state: "occurred",
      date: "2024-07-04",
      body: "Nachträglich auf die Tagesordnung gesetzt und beraten.",
      documents: ["entwurf", "protokoll-70"],
      note: "Das Abstimmungsergebnis steht nicht im Auszug; das Verfahren wird als verabschiedet geführt.",
      source: protokoll,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung und Verkündung",
      state: "occurred",
      date: "2024",
      note: "Jahr erschlossen, Fundstelle nicht nachgewiesen.",
    },
  ],
  affected: [{ law: "NWGrStHsG", provisions: [] }],
  related: [{ key: "nrw-2026-gfg", relation: "related" }],
  uncertainty:
    "Einbringer, Ergebnis der Schlussabstimmung und Fundstelle fehlen; Abkürzung, Ministerium und Ausschuss sind erschlossen.",
  sources: [protokoll],
};
