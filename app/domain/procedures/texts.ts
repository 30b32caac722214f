import { formatNumber } from "~/lib/number";
import type { BadgeTone } from "~/components/badge";
import { isDay, type Day } from "~/lib/day";
import { formatFuzzyDate, formatWeekdayDate, weekdayName } from "~/lib/fuzzy-date";
import type { AffectedLawIssue } from "./affected-law";
import type {
  IdentifierKind,
  Konnexitaet,
  Level,
  Obligation,
  Outcome,
  Position,
  Relevance,
  StepState,
  WorkState,
} from "./procedure";
import { nextWorkingDay, restDay } from "./rest-day";

/** A status as it is shown: a word with its sign and tone, never the tone alone. */
export type Status = { word: string; sign: string; tone: BadgeTone };

export const levelTexts: Record<Level, string> = {
  land: "Land",
  bund: "Bund",
  eu: "EU",
  verordnung: "Verordnung, Erlass",
};

export const relevanceTexts: Record<Relevance, Status> = {
  high: { word: "hoch", sign: "▲", tone: "danger" },
  medium: { word: "mittel", sign: "◆", tone: "warning" },
  low: { word: "gering", sign: "▽", tone: "info" },
  none: { word: "keine", sign: "–", tone: "neutral" },
};
export const notRated: Status = { word: "nicht bewertet", sign: "?", tone: "neutral" };

export const positionTexts: Record<Position, Status> = {
  support: { word: "Zustimmung", sign: "✓", tone: "success" },
  amend: { word: "Änderungsbedarf", sign: "◐", tone: "warning" },
  reject: { word: "Ablehnung", sign: "✕", tone: "danger" },
  neutral: { word: "neutral", sign: "○", tone: "neutral" },
};
export const noPosition: Status = { word: "offen", sign: "○", tone: "neutral" };

export const konnexitaetTexts: Record<Konnexitaet, Status> = {
  yes: { word: "Konnexität berührt", sign: "§", tone: "warning" },
  no: { word: "Konnexität nicht berührt", sign: "–", tone: "neutral" },
  unclear: { word: "Konnexität unklar", sign: "?", tone: "info" },
};

export const outcomeStatus: Record<Outcome, Status> = {
  running: { word: "läuft", sign: "▸", tone: "info" },
  promulgated: { word: "verkündet", sign: "✓", tone: "info" },
  "in-force": { word: "in Kraft", sign: "✓", tone: "success" },
  rejected: { word: "abgelehnt", sign: "✕", tone: "danger" },
  withdrawn: { word: "zurückgezogen", sign: "↩", tone: "neutral" },
  settled: { word: "erledigt", sign: "■", tone: "neutral" },
  merged: { word: "zusammengeführt", sign: "⇉", tone: "neutral" },
  discontinued: { word: "Diskontinuität", sign: "■", tone: "neutral" },
};

export const workStateTexts: Record<WorkState, string> = {
  eingang: "Eingang",
  bewertung: "Bewertung",
  zuweisung: "Zuweisung",
  zuarbeit: "Zuarbeit",
  entwurf: "Entwurf",
  mitzeichnung: "Mitzeichnung",
  schlusszeichnung: "Schlusszeichnung",
  versand: "Versand",
  resonanz: "Resonanz",
  ablage: "Ablage",
};

export const stepStateTexts: Record<StepState, string> = {
  occurred: "eingetreten",
  expected: "erwartet",
  undated: "undatiert",
};

export const identifierKindTexts: Record<IdentifierKind, string> = {
  drucksache: "Drucksache",
  vorlage: "Vorlage",
  dip: "DIP-Vorgang",
  gesta: "GESTA",
  ltzf: "LTZF-Vorgang",
  kom: "KOM-Dokument",
  ratsdok: "Ratsdokument",
  "procedure-number": "Verfahrensnummer",
  celex: "CELEX",
  gazette: "Fundstelle",
};

/** `18. Wahlperiode` */
export const termText = (term: number) => `${term}.\u00a0Wahlperiode`;

/** `noch 24 Tage`, `heute`, `seit 3 Tagen überfällig`. */
export function remainingText(days: number): string {
  if (days === 0) return "heute";
  if (days === 1) return "morgen";
  if (days > 1) return `noch ${days}\u00a0Tage`;
  return days === -1 ? "seit gestern überfällig" : `seit ${-days}\u00a0Tagen überfällig`;
}

/** Where a Mussfrist ends on a day on which none ends, what follows; a hint, as it may be meant. */
export function restDayHint(obligation: Obligation, day: Day): string | null {
  const name = obligation === "muss" && isDay(day) ? restDay(day) : null;
  if (name === null) return null;
  const isHoliday = name !== "Samstag" && name !== "Sonntag";
  const what = isHoliday ? ` (${weekdayName(day)}) ist ${name}` : ` ist ein ${name}`;
  const next = formatWeekdayDate(nextWorkingDay(day));
  return `Der ${formatFuzzyDate(day)}${what}. Nach §\u00a0193 BGB endet eine Frist dann in der Regel erst am nächsten Werktag: ${next}.`;
}

/** How pressing a date is that lies so many days ahead: overdue, within a week, within a month. */
export function urgency(days: number): Status {
  const word = remainingText(days);
  if (days < 0) return { word, sign: "⚠", tone: "danger" };
  if (days <= 7) return { word, sign: "◷", tone: "danger" };
  return { word, sign: "◷", tone: days <= 31 ? "warning" : "neutral" };
}

const lawExample = "zum Beispiel „GO NRW: §\u00a041 Abs.\u00a01; §\u00a058“";
const lawIssueTexts: Record<AffectedLawIssue["code"], string> = {
  empty: `Hier fehlt ein Gesetz oder eine Vorschrift; schreiben Sie ${lawExample}.`,
  "no-law": `Vor dem Doppelpunkt fehlt das Gesetz; schreiben Sie ${lawExample}.`,
  several: `Nennen Sie je Zeile ein Gesetz und seine Vorschriften nach einem Doppelpunkt, ${lawExample}.`,
  unlike: `Das ist nicht als Gesetz zu erkennen. Schreiben Sie seine Abkürzung oder seinen Namen, ${lawExample} oder „Gemeindeordnung“.`,
};

export function affectedLawIssueText({ line, code }: AffectedLawIssue): string {
  return `Zeile ${line}: ${lawIssueTexts[code]}`;
}

/** After a paper was read for what it changes. */
export function draftReadText(found: number): string {
  if (found === 1) return "Ausgelesen: ein neuer Vorschlag.";
  if (found > 1) return `Ausgelesen: ${formatNumber(found)} neue Vorschläge.`;
  return "Ausgelesen: kein neuer Vorschlag. Was der Text ändert, steht schon hier, oder er enthält keine Änderungsbefehle.";
}

export const provisionListed = { provision: ["Diese Vorschrift steht schon in der Liste."] };
