import type { DocumentCitation } from "./recogniser/citation";
import { lands } from "./recogniser/document";

/** What a document says of itself. */
export type Paper = { publisher: string; kind: string; number: string };

type PaperType = DocumentCitation["type"];

/** The words numbers are written with in front; without one the kind of the document decides. */
const typeOfWord: [RegExp, PaperType][] = [
  [/drucksache|drs|drucks/i, "Drucksache"],
  [/vorlage/i, "Vorlage"],
  [/apr|ausschussprotokoll/i, "APr"],
  [/stellungnahme/i, "Stellungnahme"],
  [/plbpr|plpr|plenarprotokoll/i, "Plenarprotokoll"],
  [/information/i, "Information"],
];
const typeOfKind: Record<string, PaperType | undefined> = {
  vorlage: "Vorlage",
  stellungnahme: "Stellungnahme",
  plenarprotokoll: "Plenarprotokoll",
  ausschussprotokoll: "APr",
};
const noPapers = new Set(["gesetzblatt", "schreiben"]);

/** Whose papers texts mean where they name no parliament. */
const ownParliament = "LT NRW";

/**
 * The parliament a publisher is, as citations name it: `Landtag Nordrhein-Westfalen` → `LT NRW`.
 * Null where it is none.
 */
export function parliamentOf(publisher: string): string | null {
  const name = publisher.toLowerCase();
  if (/bundestag|\bbt$/.test(name)) return "BT";
  if (/bundesrat|\bbr$/.test(name)) return "BR";
  const house = /^(?:landtag|parlament|abgeordnetenhaus|bürgerschaft)(?:\s(.*))?$/.exec(name);
  if (!house) return null;
  const land = (house[1] ?? "").split(/\s+/).find((word) => Object.hasOwn(lands, word));
  if (land) return `LT ${lands[land]}`;
  return house[1] ? null : ownParliament;
}

/** The targets by which texts cite this paper; none where it is not numbered by a parliament. */
export function targetsOfPaper({ publisher, kind, number }: Paper): string[] {
  const parliament = parliamentOf(publisher);
  const written = /^(.*?)(\d[\d/]*\/\d+)$/.exec(number.trim().replaceAll(/\s+/g, " "));
  if (parliament === null || !written?.[2] || noPapers.has(kind)) return [];
  const [, words = "", digits] = written;
  const named = typeOfWord.find(([word]) => word.test(words))?.[1];
  const type = named ?? typeOfKind[kind] ?? "Drucksache";
  const target = `${type} ${digits}`;
  return parliament === ownParliament
    ? [`paper:${parliament} ${target}`, `paper:${target}`]
    : [`paper:${parliament} ${target}`];
}

const writtenBefore = [
  "",
  "Drucksache ",
  "Drs. ",
  "LT-Drs. ",
  "BT-Drs. ",
  "BR-Drs. ",
  "LT-Drucksache ",
  "BT-Drucksache ",
  "BR-Drucksache ",
  "Vorlage ",
  "APr ",
  "Ausschussprotokoll ",
  "Stellungnahme ",
  "Plenarprotokoll ",
  "PlPr ",
  "PlBPr ",
  "Information ",
];

/** The numbers a document may bear that this target means; none where it is no paper. */
export function numbersOfTarget(target: string): string[] {
  const digits = /^paper:.*?(\d[\d/]*)$/.exec(target)?.[1];
  return digits === undefined ? [] : writtenBefore.map((word) => word + digits);
}
