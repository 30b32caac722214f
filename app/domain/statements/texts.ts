import type { BadgeTone } from "~/components/badge";
import type { PetitaTally, PetitumOutcome, StatementOrigin } from "./statement";

export const originLabels: Record<StatementOrigin, string> = {
  ours: "Unsere Stellungnahme",
  others: "Stellungnahme anderer",
};

/** A status as it is shown: a word with its sign and tone, never the tone alone. */
type Status = { word: string; sign: string; tone: BadgeTone };

export const petitumOutcomeTexts: Record<PetitumOutcome, Status> = {
  open: { word: "offen", sign: "○", tone: "neutral" },
  adopted: { word: "übernommen", sign: "✓", tone: "success" },
  partly: { word: "teilweise übernommen", sign: "◐", tone: "warning" },
  rejected: { word: "abgelehnt", sign: "✕", tone: "danger" },
  "not-addressed": { word: "nicht behandelt", sign: "–", tone: "info" },
};

const tallyWords: [PetitumOutcome, string][] = [
  ["adopted", "übernommen"],
  ["partly", "teilweise"],
  ["rejected", "abgelehnt"],
  ["not-addressed", "nicht behandelt"],
  ["open", "offen"],
];

/** `2 übernommen, 1 teilweise, 3 offen`; empty where nothing is demanded. */
export function tallyText(tally: PetitaTally): string {
  return tallyWords
    .flatMap(([outcome, word]) => (tally[outcome] ? [`${tally[outcome]}\u00a0${word}`] : []))
    .join(", ");
}

/** `5 Petita` */
export function petitaCountText(tally: PetitaTally): string {
  const count = Object.values(tally).reduce((sum, number) => sum + number, 0);
  return count === 1 ? "1\u00a0Petitum" : `${count}\u00a0Petita`;
}

/** What stands instead of a date. */
export function sentText({ origin }: { origin: StatementOrigin }): string {
  return origin === "ours" ? "noch nicht" : "ohne Datum";
}
