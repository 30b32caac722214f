import { provisionLabel, type ProvisionUnit } from "../provision";

/**
 * Numbers that official collections themselves hold twice in one section of a law, checked one by
 * one in the federal law of March 2022: slips of the legislator (two provisions, one number), or
 * two wordings printed one after the other. Every other law with a number twice is refused.
 */
const numbers: Record<string, readonly string[]> = {
  EuAuskÜbkG: ["§ 11"],
  IndElErprobV: ["§ 3"],
  IndMetErprobV: ["§ 3"],
  LmhFortbPrüfV: ["§ 26"],
  "MoselSchPV 1997": ["§ 3.09", "§ 6.30"],
  NATOTrStatVtrG: ["Art. 23"],
  RückAbzinsV: ["§ 8"],
};

export const isGivenTwice = (
  abbreviation: string,
  { unit, number }: { unit: ProvisionUnit; number: string },
): boolean =>
  Object.hasOwn(numbers, abbreviation) &&
  numbers[abbreviation]!.includes(provisionLabel(unit, number).replace("\u00a0", " "));
