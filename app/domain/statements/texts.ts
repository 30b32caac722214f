import type { BadgeTone } from "~/components/badge";
import type { PetitumOutcome, StatementOrigin } from "./statement";

export const originTexts: Record<StatementOrigin, string> = {
  ours: "unsere",
  others: "andere",
};

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
