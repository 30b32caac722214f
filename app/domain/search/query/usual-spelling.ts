import { fold } from "../analysis/words";

/** Folded names of laws by which even an unusual spelling is one of a provision. */
export const abbreviations = new Set(
  "go gemo kro lkro lverbo lv gg kag gkg gkz gfg vwvfg vwgo bgb stgb stpo zpo inso hgb ao sgg sgb baugb bauo gemhvo komhvo kwahlg konnexag eigvo eigbetrg lbg polg bhkg schulg kibiz verfghg bekanntmvo hsog ggo ifg dsg dsgvo".split(
    " ",
  ),
);

const registers = { bvr: "BvR", bvl: "BvL", bve: "BvE", bvf: "BvF", bvg: "BvG", bvq: "BvQ" };
const register = (typed: string) =>
  registers[typed.toLowerCase() as keyof typeof registers] ?? typed.toUpperCase();

/** "28gg" is Art. 28 GG, "41ago" is § 41a GO; without a law that is known it is nothing. */
function provision(all: string, unit: string, number: string, letters: string): string {
  const sign = unit.startsWith("§") ? unit : "Art.";
  const [letter = "", law] = [letters.slice(0, 1), letters.slice(1)];
  if (abbreviations.has(fold(letters))) return `${sign} ${number} ${letters.toUpperCase()}`;
  if (abbreviations.has(fold(law))) return `${sign} ${number}${letter} ${law.toUpperCase()}`;
  return all;
}

/**
 * Numbers as texts spell them: "2BvR696/12" → "2 BvR 696/12", "18 / 8140" → "18/8140",
 * "ik20240003" → "IK-2024-0003", "art.28gg" → "Art. 28 GG". All else stays as it was typed.
 */
export function usualSpelling(typed: string): string {
  return typed
    .replace(/(?<![\p{L}\d])(\d{1,5})\s+\/\s+(\d{1,5})(?![\p{L}\d])/gu, "$1/$2")
    .replace(
      /(?<![\p{L}\d])gv\.? ?nrw?\.?(?: ((?:19|20)\d\d),?)? ?s(?:eite|\.)? ?(\d{1,4})(?![\p{L}\d])/giu,
      (_all, year: string | undefined, page: string) =>
        `GV. NRW. ${year ? `${year} ` : ""}S. ${page}`,
    )
    .replace(
      /(?<![\p{L}\d])(\d{1,3}) ?([a-z]{1,4}) ?(\d{1,5}\/\d\d)(?![\p{L}\d/])/giu,
      (_all, senate: string, letters: string, number: string) =>
        `${senate} ${register(letters)} ${number}`,
    )
    .replace(
      /(?<![\p{L}\d-])([a-zäöü]{1,6})-?((?:19|20)\d\d)-?(\d{4})(?![\p{L}\d-])/giu,
      (_all, house: string, year: string, number: string) =>
        `${house.toUpperCase()}-${year}-${number}`,
    )
    .replace(
      /(?<![\p{L}\d])(§{1,2}|art(?:\.|ikel)?)\s*(\d{1,4})([a-z]{2,9})(?![\p{L}\d])/giu,
      provision,
    );
}
