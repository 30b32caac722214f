import type { DocumentCitation } from "./citation";
import { before, readAt } from "./read";

type DocumentType = DocumentCitation["type"];

/** The words a paper is cited with; the parliament where the word itself names it. */
export const documentWords: Readonly<Record<string, { type: DocumentType; parliament?: string }>> =
  {
    ...named("Drucksache", ["Drucksache", "Drucksachen", "Drucks", "Drs", "Drucksachennummer"]),
    ...named(
      "Drucksache",
      [
        "BTDrucks",
        "BTDrs",
        "BTDrucksache",
        "Bundestagsdrucksache",
        "Bundestagsdrucksachen",
        "Bundestagsdrs",
      ],
      "BT",
    ),
    ...named(
      "Drucksache",
      ["BRDrucks", "BRDrs", "BRDrucksache", "Bundesratsdrucksache", "Bundesratsdrucksachen"],
      "BR",
    ),
    ...named(
      "Drucksache",
      ["LTDrucks", "LTDrs", "LTDrucksache", "Landtagsdrucksache", "Landtagsdrucksachen"],
      "LT",
    ),
    ...named("Vorlage", ["Vorlage", "Vorlagen"], "own"),
    ...named("APr", ["APr", "Ausschussprotokoll", "Ausschussprotokolle"], "own"),
    ...named("Stellungnahme", ["Stellungnahme", "Stellungnahmen"], "own"),
    ...named("Information", ["Information"], "own"),
    ...named("Plenarprotokoll", [
      "Plenarprotokoll",
      "Plenarprotokolle",
      "PlPr",
      "PlProt",
      "BTPlPr",
    ]),
  };

function named(type: DocumentType, words: string[], parliament?: string) {
  return Object.fromEntries(
    words.map((word) => [word, parliament === undefined ? { type } : { type, parliament }]),
  );
}

export const lands: Record<string, string> = {
  nrw: "NRW",
  nw: "NRW",
  "nordrhein-westfalen": "NRW",
  bw: "BW",
  "baden-württemberg": "BW",
  bay: "BY",
  by: "BY",
  bayern: "BY",
  bayerischer: "BY",
  bln: "BE",
  berlin: "BE",
  bbg: "BB",
  brandenburg: "BB",
  brem: "HB",
  bremen: "HB",
  hmb: "HH",
  hh: "HH",
  hamburg: "HH",
  hess: "HE",
  hessen: "HE",
  mv: "MV",
  "m-v": "MV",
  "mecklenburg-vorpommern": "MV",
  nds: "NI",
  ni: "NI",
  niedersachsen: "NI",
  rp: "RP",
  rlp: "RP",
  "rheinland-pfalz": "RP",
  saar: "SL",
  saarl: "SL",
  saarland: "SL",
  sächs: "SN",
  sn: "SN",
  sachsen: "SN",
  lsa: "ST",
  "sachsen-anhalt": "ST",
  sh: "SH",
  "s-h": "SH",
  "schl.-h": "SH",
  "schleswig-holstein": "SH",
  thür: "TH",
  thüringen: "TH",
};
const landWord = Object.keys(lands)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(".", "\\."))
  .join("|");
const landBefore = new RegExp(`(?:^|[\\s(])((?:${landWord})\\.?(?:\\s|-\\s?)?)$`, "i");
/** What may stand before the word: "BT-", "LT NRW-", "Sächs. LT-", "Bundestags-". */
const houseBefore =
  /(?:^|[\s(„"[/])((?:(BT|BR|LT|AH)(?:\s(NRW|NW|BW|MV|LSA|SH|RP|RLP|Nds\.?|Hess\.?|Bbg\.?|BY))?|([A-ZÄ][a-zä]{2,5})\.?\s?LT|(NRW|NW|BW|MV|Hess|Bay|Nds)\.?-?LT)[ \u00a0]?[-–‑]?\s{0,2}|(Bundestags?|Bundesrats?|Landtags?|Bürgerschafts?|Abgeordnetenhaus)[-–‑]\s{0,2})$/;
const landAfter = new RegExp(
  `\\s(?:des\\s(?:Deutschen\\s)?(Bundestag|Bundesrat|Landtag)e?s\\s|(${landWord})\\s)`,
  "iy",
);
const lead = /\.?\s{0,3}(?:(?:Nr|Nrn)\.?\s{0,2})?/y;
const number =
  /((?:\d{1,2}|[IVX]{1,4})\s?\/\s?\d{1,5}|\d{1,4}\s?\/\s?\d{2,4})(?:\(neu\))?(?![\d/]|\s?\/\s?\d)/y;
const councilNumber =
  /(?:zu\s)?(\d{1,4}(?:\s?\/\s?\d{1,2})?\/\d{2})(?!\d)(?:\s?\((?:Beschluss|neu|B)\)|\(B\))?/y;
const next =
  /(?:\s?\((?:neu|Beschluss)\))?(?:\s(?:Nrn?\.?\s)?[A-Z]?\.?\d{1,2}(?:\.\d{1,3})?(?:\sbis\s[A-Z]?\.?\d{1,3}(?:\.\d{1,3})?)?(?=\s?[,;]))?(?:,?\s{1,2}(?:S\.?|Seite)\s?\d{1,4}(?:\s?(?:ff?\.?|[-–]\s?\d{1,4}))?(?:,\s\d{1,4}(?:\sff?\.?)?(?!\/|\d|\s?\/))*)?\s{0,2}(?:,\s{0,3}(?:und\s)?(?:zu\s{1,2})?|;\s{1,3}|\s(?:und|sowie|bis|oder)\s{1,3}(?:zu\s{1,2})?)(?=\d{1,2}\s?\/\s?\d{1,5}(?![\d/]))/y;

/** Papers of a council without a parliament: "Drs. 14-0123". */
const hyphened = /(\d{2}-\d{4})(?![\d/-]|\s?\/\s?\d)/y;

/** Reads "Drucksachen 18/1, 18/2" behind its word. Returns the offset behind it, or -1. */
export function readDocuments(
  text: string,
  at: number,
  word: string,
  taken: number,
  ownParliament: string,
  found: DocumentCitation[],
): number {
  const known = documentWords[word];
  if (!known) return -1;
  const house = houseBefore.exec(before(text, at, 24, taken));
  let start = at - (house?.[1]?.length ?? 0);
  const land = house ? landBefore.exec(before(text, start, 24, taken)) : null;
  if (land && house?.[2] === "LT") start -= land[1]?.length ?? 0;
  let from = at + word.length;
  const owner = readAt(landAfter, text, from);
  if (owner) from += owner[0].length - 1;
  from += readAt(lead, text, from)?.[0].length ?? 0;
  const parliament = parliamentOf(
    house?.[2] ?? house?.[6] ?? owner?.[1] ?? known.parliament,
    house?.[3] ?? house?.[4] ?? house?.[5] ?? owner?.[2] ?? land?.[1],
    ownParliament,
  );
  const form = parliament === "BR" ? councilNumber : number;
  let place = start;
  for (;;) {
    const written =
      readAt(form, text, from) ??
      (parliament === undefined && known.type === "Drucksache"
        ? readAt(hyphened, text, from)
        : null);
    const digits = written?.[1];
    if (!written || !digits) break;
    const end = from + written[0].length;
    found.push({
      start: place,
      end,
      text: text.slice(place, end),
      kind: "document",
      type: known.type,
      ...(parliament === undefined ? {} : { parliament }),
      number: digits.replace(/\s/g, ""),
    });
    const more = readAt(next, text, end);
    if (!more) return end;
    from = end + more[0].length;
    place = from;
  }
  return -1;
}

function parliamentOf(
  house: string | undefined,
  land: string | undefined,
  own: string,
): string | undefined {
  const named = land && lands[land.replace(/[.\s-]+$/, "").toLowerCase()];
  if (named) return `LT ${named}`;
  if (house === undefined) return undefined;
  if (/^(?:BT|Bundestag)/i.test(house)) return "BT";
  if (/^(?:BR|Bundesrat)/i.test(house)) return "BR";
  if (/^(?:AH|Abg)/i.test(house)) return "LT BE";
  return own;
}
