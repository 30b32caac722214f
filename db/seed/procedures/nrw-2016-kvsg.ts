import type { SeedProcedure } from "../types";

const urteil =
  "https://www.justiz.nrw.de/nrwe/ovgs/vgh_nrw/j2017/VerfGH_21_16_Urteil_20171121.html";
const beschlussvorlage =
  "http://docplayer.org/51706431-Gesetz-zur-aenderung-der-verfassung-fuer-das-land-nordrhein-westfalen-und-wahlrechtlicher-vorschriften-kommunalvertretungsstaerkungsgesetz.html";

export const nrw2016Kvsg: SeedProcedure = {
  key: "nrw-2016-kvsg",
  level: "land",
  modelId: "land-nrw",
  title:
    "Gesetz zur Änderung der Verfassung für das Land Nordrhein-Westfalen und wahlrechtlicher Vorschriften (Kommunalvertretungsstärkungsgesetz)",
  shortTitle: "Kommunalvertretungsstärkungsgesetz (2,5-%-Sperrklausel)",
  term: 16,
  summary:
    "Schrieb eine Sperrklausel von 2,5 Prozent in Art. 78 LV NRW. Für Räte und Kreistage hat sie der Verfassungsgerichtshof verworfen, für Bezirksvertretungen und den Regionalverband Ruhr gehalten.",
  initiators: ["Fraktionen SPD, CDU und BÜNDNIS 90/DIE GRÜNEN"],
  leadCommittee: "Hauptausschuss",
  coCommittees: ["Ausschuss für Kommunalpolitik"],
  relevance: "medium",
  relevanceReason:
    "Die Zersplitterung der Räte setzt sich über die Sitzverteilung in der Landschaftsversammlung fort.",
  position: "neutral",
  konnexitaet: "no",
  identifiers: [],
  documents: [],
  steps: [
    {
      stage: "verkuendung",
      title: "Verkündung",
      state: "occurred",
      date: "2016",
      note: "Aus den Aktenzeichen des Jahres 2016 erschlossen; Fundstelle nicht erfasst.",
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2016",
      note: "Wie die Verkündung erschlossen.",
    },
    {
      title: "Landtag beschließt Stellungnahmen zu den Organstreitverfahren",
      state: "occurred",
      date: "2017-01-25",
      source: "https://en.stateparl.de/protocol?id=nw_16_133&offset=2450&seq=1569",
    },
    {
      title: "Verfassungsgerichtshof verwirft die Sperrklausel teilweise",
      state: "occurred",
      date: "2017-11-21",
      body: "VerfGH 9/16, 21/16 und weitere; zwei Anträge (VerfGH 13/16 und 14/16) scheiterten bereits an der Form.",
      result: "teilweise verfassungswidrig",
      source: urteil,
    },
  ],
  affected: [
    { law: "LV NRW", provisions: ["Art. 78 Abs. 1 Satz 3"] },
    { law: "KWahlG NRW", provisions: ["§ 33"] },
  ],
  related: [{ key: "nrw-2024-kwahlg", relation: "related" }],
  uncertainty:
    "Das Gesetzgebungsverfahren selbst ist nicht erfasst, nur die Verfahren vor dem Verfassungsgerichtshof.",
  sources: [urteil, beschlussvorlage],
};
