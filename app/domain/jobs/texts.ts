import type { BadgeTone } from "~/components/badge";
import type { JobName, JobState } from "./job";

export const jobTexts: Record<JobName, { name: string; what: string }> = {
  "saved-searches": { name: "Gemerkte Suchen", what: "sieht nach, was es zu ihnen Neues gibt" },
  "search-digest": { name: "Zusammenfassungen", what: "stellt um 7\u00a0Uhr die E-Mails zusammen" },
  mail: { name: "Postausgang", what: "verschickt, was wartet" },
};

export const jobStateTexts: Record<JobState, { word: string; sign: string; tone: BadgeTone }> = {
  waiting: { word: "wartet", sign: "✓", tone: "neutral" },
  running: { word: "läuft", sign: "▶", tone: "info" },
  failed: { word: "fehlgeschlagen", sign: "✕", tone: "danger" },
};
