import type { BadgeTone } from "~/components/badge";
import type { MailKind, MailState } from "./mail";

export const mailKindTexts: Record<MailKind, string> = {
  "search-digest": "Neues zu gemerkten Suchen",
};

export const mailStateTexts: Record<MailState, { word: string; sign: string; tone: BadgeTone }> = {
  waiting: { word: "wartet", sign: "…", tone: "neutral" },
  sending: { word: "wird übergeben", sign: "▶", tone: "info" },
  sent: { word: "verschickt", sign: "✓", tone: "success" },
  dropped: { word: "entfallen", sign: "–", tone: "neutral" },
  failed: { word: "aufgegeben", sign: "✕", tone: "danger" },
};
