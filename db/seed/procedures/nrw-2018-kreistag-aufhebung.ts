import type { SeedProcedure } from "../types";

const gvSeite =
  "http://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=6&vd_id=17546&vd_back=N738&sg=0&menu=1";
const steinhagen =
  "https://besser-fuer-steinhagen.de/index.php/aktuelles/141-reformdergoundkrogepl?rCH=2";

export const nrw2018KreistagAufhebung: SeedProcedure = {
  key: "nrw-2018-kreistag-aufhebung",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Aufhebung des Gesetzes zur Stärkung des Kreistags und zur Änderung kommunalrechtlicher, haushaltsrechtlicher und steuerrechtlicher Vorschriften",
  shortTitle: "Aufhebung Kreistagsstärkung",
  term: 17,
  summary:
    "Nimmt die Kreistagsreform von 2016 zurück und ändert daneben Gemeindeordnung, Haushalts- und Steuerrecht. In der Landschaftsverbandsordnung sind die §§ 20 und 22 betroffen.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  relevance: "high",
  relevanceReason:
    "Ändert § 22 LVerbO NRW (Landschaftsumlage) und § 20 LVerbO NRW (Direktor, Landesräte).",
  position: "neutral",
  konnexitaet: "no",
  identifiers: [{ kind: "gazette", value: "GV. NRW. 2018 S. 738" }],
  documents: [
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2018 S. 738",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Gesetz vom 18. Dezember 2018 (Ausgabe Nr. 32)",
      date: "2018-12-28",
    },
  ],
  steps: [
    {
      stage: "verbaendeanhoerung",
      title: "Referentenentwurf an die Spitzenverbände",
      state: "occurred",
      date: "2018-05-09",
      source: steinhagen,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2018-12-18",
      source: gvSeite,
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 32",
      state: "occurred",
      date: "2018-12-28",
      documents: ["gv"],
      source: gvSeite,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten der Änderungen der LVerbO NRW (Artikel 4)",
      state: "occurred",
      date: "2018-12-29",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten des Artikels 10",
      state: "occurred",
      date: "2020-11-01",
      note: "Nach den amtlichen Fußnoten zur LVerbO NRW.",
    },
  ],
  statements: [
    {
      key: "nrw-2018-kreistag-aufhebung-stgb",
      origin: "others",
      author: "Städte- und Gemeindebund Nordrhein-Westfalen",
      title: "Haltung zur Vorgängerregelung (2016)",
      position: "amend",
      summary:
        "Der Verband hatte schon die Reform von 2016 kritisch begleitet; eine Äußerung zur Aufhebung selbst ist nicht erfasst.",
      petita: [],
      source: steinhagen,
    },
  ],
  affected: [
    { law: "GO NRW", provisions: ["§ 4", "§ 25 Abs. 3", "§ 26 Abs. 2", "§ 27"] },
    { law: "KrO NRW", provisions: [] },
    { law: "LVerbO NRW", provisions: ["§ 20", "§ 22"] },
  ],
  related: [{ key: "nrw-2016-kreistag", relation: "related" }],
  sources: [gvSeite, "https://umwelt-online.de/recht/allgemei/laender/nrw/z18_0738.htm"],
};
