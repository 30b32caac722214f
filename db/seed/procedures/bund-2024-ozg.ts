import type { SeedProcedure } from "../types";

const dbb = "https://dbb.de/fileadmin/user_upload/dbb/epaper/dbb_magazin_24_10/22";
const nwb =
  "https://nwb-experten-blog.de/update-onlinezugangs-aenderungsgesetz-ozgaendg-vermittlungsausschuss-beschliesst-einigungsvorschlag";
const cosinex =
  "https://blog.cosinex.de/2024/04/11/vermittlungsausschuss-befasst-sich-mit-onlinezugangsgesetz-2-0/";

export const bund2024Ozg: SeedProcedure = {
  key: "bund-2024-ozg",
  level: "bund",
  modelId: "bund",
  title:
    "Gesetz zur Änderung des Onlinezugangsgesetzes sowie weiterer Vorschriften zur Digitalisierung der Verwaltung (OZG-Änderungsgesetz – OZGÄndG)",
  shortTitle: "OZG 2.0",
  term: 20,
  summary:
    "Entwickelt das Onlinezugangsgesetz weiter und zieht Standards und Basisdienste beim Bund zusammen. Das Gesetz scheiterte zunächst im Bundesrat und kam erst nach einem Vermittlungsverfahren zustande.",
  initiators: ["Bundesregierung"],
  leadMinistry: "Bundesministerium des Innern und für Heimat",
  leadCommittee: "Innenausschuss",
  relevance: "medium",
  relevanceReason:
    "Der Verband bietet Sozialleistungen online an und muss Schnittstellen und Nachweisabruf umstellen.",
  position: "neutral",
  responsible: "referat-2",
  identifiers: [
    { kind: "drucksache", value: "BR-Drs. 93/1/24" },
    { kind: "drucksache", value: "BR-Drs. 164/24" },
  ],
  documents: [
    {
      key: "empfehlungen",
      kind: "drucksache",
      number: "93/1/24",
      publisher: "Bundesrat",
      title: "Empfehlungen der Ausschüsse",
      date: "2024-03-11",
    },
    {
      key: "anrufung",
      kind: "drucksache",
      number: "164/24",
      publisher: "Bundesrat",
      title: "Anrufung des Vermittlungsausschusses durch die Bundesregierung",
      date: "2024-04-10",
    },
  ],
  steps: [
    {
      stage: "kabinett",
      title: "Beschluss des Bundeskabinetts",
      state: "occurred",
      date: "2023-05-24",
      source: dbb,
    },
    {
      stage: "erste-beratung",
      title: "1. Beratung, Überweisung an den Innenausschuss",
      state: "occurred",
      date: "2023-09-20",
      source: dbb,
    },
    {
      stage: "zweite-dritte-beratung",
      title: "2. und 3. Beratung",
      state: "occurred",
      date: "2024-02-23",
      result: "angenommen",
      note: "Eine andere Quelle nennt den 24. Februar 2024.",
      source: dbb,
    },
    {
      stage: "bundesrat-2",
      title: "Bundesrat verweigert die Zustimmung",
      state: "occurred",
      date: "2024-03-22",
      result: "Zustimmung versagt",
      documents: ["empfehlungen"],
      source: nwb,
    },
    {
      stage: "vermittlung",
      title: "Bundesregierung ruft den Vermittlungsausschuss an",
      state: "occurred",
      date: "2024-04-10",
      documents: ["anrufung"],
      source: nwb,
    },
    {
      stage: "vermittlung",
      title: "Einigungsvorschlag",
      state: "occurred",
      date: "2024-06-12",
      source: nwb,
    },
    {
      stage: "vermittlung",
      title: "Bundestag stimmt dem Ergebnis zu",
      state: "occurred",
      date: "2024-06-14",
      result: "angenommen",
      source: "https://bundes-sgk.de/artikel/onlinezugangs-aenderungsgesetz",
    },
    {
      stage: "bundesrat-2",
      title: "Bundesrat stimmt dem Ergebnis zu",
      state: "occurred",
      date: "2024-06-14",
      result: "zugestimmt",
      source: "https://bundes-sgk.de/artikel/onlinezugangs-aenderungsgesetz",
    },
    {
      stage: "verkuendung",
      title: "Verkündung",
      state: "occurred",
      date: "2024",
      note: "Als Fundstelle wird BGBl. 2024 I Nr. 245 genannt; sie ist nicht bestätigt.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2024-07-24",
      source: "https://heise.de/select/ix/2024/9/seite-28",
    },
  ],
  statements: [
    {
      key: "bund-2024-ozg-dst",
      origin: "others",
      author: "Deutscher Städtetag",
      title: "Äußerung nach der Ablehnung im Bundesrat, März 2024",
      position: "support",
      sentOn: "2024-03",
      summary:
        "Der Städtetag will das Verfahren nicht scheitern lassen und fordert den Bund zum nächsten Schritt auf.",
      petita: [
        {
          text: "Den Vermittlungsausschuss anrufen.",
          outcome: "adopted",
          outcomeNote: "Anrufung durch die Bundesregierung am 10. April 2024.",
        },
      ],
      source: cosinex,
    },
  ],
  actions: [
    {
      date: "2024-06-17",
      title: "Kenntnisnahme, bewertet: mittel",
      text: "An die Informationstechnik verteilt.",
      by: "referat-2",
    },
  ],
  affected: [{ law: "OZG", provisions: [] }],
  uncertainty:
    "Nicht bestätigt sind die Fundstelle im Bundesgesetzblatt und der Tag des Bundestagsbeschlusses (23. oder 24. Februar 2024).",
  sources: [dbb, nwb],
};
