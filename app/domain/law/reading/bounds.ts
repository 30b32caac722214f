import { lineOf, refuse } from "./problem";

/** The longest law of the Federation has 1.6 million characters and 2,500 provisions. */
export const mostCharacters = 12_000_000;
export const mostProvisions = 10_000;
export const deepestPart = 12;

/** Throws a LawRefusal for what no reader should begin with. */
export function checkText(place: string, text: string): void {
  if (text.length > mostCharacters) refuse("too-large", place, { most: mostCharacters });
  const nul = text.indexOf("\0");
  if (nul >= 0) refuse("nul", lineOf(place, text.slice(0, nul).split("\n").length));
}
