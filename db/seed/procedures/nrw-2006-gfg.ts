import type { SeedProcedure } from "../types";

const beschlussempfehlung = "http://www.juramagazin.de/195322.html";

export const nrw2006Gfg: SeedProcedure = {
  key: "nrw-2006-gfg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Regelung der Zuweisungen … im Haushaltsjahr 2006 (Gemeindefinanzierungsgesetz – GFG 2006)",
  shortTitle: "GFG 2006",
  term: 14,
  summary:
    "Regelt den Finanzausgleich 2006 ohne Spitzabrechnung der kommunalen Einheitslasten. Der Verfassungsgerichtshof hält das nur mit der Maßgabe aufrecht, Überzahlungen bis 2008 auszugleichen.",
  initiators: ["Landesregierung"],
  leadMinistry: "Innenministerium",
  leadCommittee: "Haushalts- und Finanzausschuss",
  coCommittees: ["Ausschuss für Kommunalpolitik und Verwaltungsstrukturreform"],
  relevance: "low",
  relevanceReason:
    "Abgeschlossen; als Leitentscheidung zur Bindung des Landes an Bundesrecht weiter zitiert.",
  konnexitaet: "no",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 14/1102" },
    { kind: "vorlage", value: "Vorlage 14/397" },
    { kind: "vorlage", value: "Vorlage 14/336" },
    { kind: "vorlage", value: "Vorlage 14/428" },
    { kind: "gazette", value: "GV. NRW. 2006 S. 184" },
  ],
  documents: [
    {
      key: "entwurf",
      kind: "drucksache",
      number: "14/1102",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Gesetzentwurf der Landesregierung",
    },
    {
      key: "anlagen",
      kind: "vorlage",
      number: "14/397",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Anlagen 4 bis 6 zum Gesetzentwurf",
    },
    {
      key: "berichterstatter",
      kind: "vorlage",
      number: "14/336",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Beratungsergebnis der Berichterstatter",
      date: "2006-03-16",
    },
    {
      key: "votum",
      kind: "vorlage",
      number: "14/428",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Votum des mitberatenden Ausschusses",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2006 S. 184",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "GFG 2006 vom 23. Mai 2006",
    },
  ],
  steps: [
    {
      stage: "erste-lesung",
      title: "Einbringung und 1. Lesung",
      state: "occurred",
      date: "2006-02-15",
      documents: ["entwurf", "anlagen"],
      source: beschlussempfehlung,
    },
    {
      stage: "ausschussueberweisung",
      title: "Überweisung an zwei Ausschüsse",
      state: "occurred",
      date: "2006-02-15",
      body: "Federführend: Haushalts- und Finanzausschuss.",
      source: beschlussempfehlung,
    },
    {
      title: "Gespräch der Berichterstatter",
      state: "occurred",
      date: "2006-03-16",
      documents: ["berichterstatter"],
      source: beschlussempfehlung,
    },
    {
      stage: "beschlussempfehlung",
      title: "Ausschuss empfiehlt unveränderte Annahme",
      state: "occurred",
      date: "2006-04-27",
      documents: ["votum"],
      source: beschlussempfehlung,
    },
    {
      stage: "zweite-lesung",
      title: "2. und 3. Lesung",
      state: "occurred",
      date: "2006",
      note: "Zwischen dem 27. April und dem 23. Mai 2006; Sitzungstage nicht erfasst.",
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2006-05-23",
      documents: ["gv"],
      source: "https://en.stateparl.de/protocol?id=nw_14_39&offset=2350&seq=2015%2F",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2006",
      note: "Jahr aus der Verkündung erschlossen; der Tag ist nicht erfasst.",
    },
    {
      title: "Urteil des Verfassungsgerichtshofs (VerfGH 10/06)",
      state: "occurred",
      date: "2007-12-11",
      body: "Die bundesrechtliche Obergrenze der kommunalen Beteiligung von rund 40 v. H. bindet das Land.",
      result: "mit Maßgabe zurückgewiesen",
      source:
        "http://judicialis.de/Oberverwaltungsgericht-Nordrhein-Westfalen_VerfGH-10-06_Urteil_11.12.2007.html",
    },
  ],
  affected: [{ law: "GFG 2006", provisions: ["§ 21 Abs. 2"] }],
  sources: [beschlussempfehlung],
};
