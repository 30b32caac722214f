import { daysBetween, type Day } from "~/lib/day";
import { earliestDay, formatFuzzyDate, latestDay } from "~/lib/fuzzy-date";
import type { TimelineEntry, TimelineKind, TimelineLane } from "./timeline";
import type { TimelineZoom } from "./timeline-window";

export const laneTexts: Record<TimelineLane, { heading: string; short: string }> = {
  procedure: { heading: "Das Verfahren", short: "Verfahren" },
  ours: { heading: "Unsere Arbeit", short: "Wir" },
};

export const kindTexts: Record<TimelineKind, { one: string; many: string }> = {
  step: { one: "Schritt", many: "Schritte" },
  document: { one: "Dokument", many: "Dokumente" },
  statement: { one: "Stellungnahme", many: "Stellungnahmen" },
  opinion: { one: "Gutachten", many: "Gutachten" },
  deadline: { one: "Frist", many: "Fristen" },
  action: { one: "Arbeitsschritt", many: "Eigene Arbeit" },
};

export const zoomTexts: Record<TimelineZoom, string> = {
  week: "Woche",
  "four-weeks": "4\u00a0Wochen",
  quarter: "Quartal",
  year: "Jahr",
  procedure: "Ganzes Verfahren",
  term: "Fünf Jahre",
};

/** `4 Monate`, `3 Wochen`, `1 Tag`: a length a person would say. */
export function spanText(days: number): string {
  if (days >= 60) return count(Math.round(days / 30.4), "Monat", "Monate");
  if (days >= 21) return count(Math.round(days / 7), "Woche", "Wochen");
  return count(days, "Tag", "Tage");
}

function count(number: number, one: string, many: string): string {
  return `${number}\u00a0${number === 1 ? one : many}`;
}

/**
 * The state of an entry in words, or null where the kind says it all (a document that exists).
 * An expected date that has passed is named as such: nobody reported yet what became of it.
 */
export function stateText(entry: TimelineEntry, today: Day): string | null {
  const { state, date } = entry;
  if (state === "done") return "erledigt";
  if (state === "dropped") return "entfallen";
  if (state === "past") return entry.kind === "step" ? occurredText(entry) : null;
  if (date === null && state === "expected") return "erwartet, ohne Datum";
  if (date === null) return entry.kind === "deadline" ? "offen" : undatedText(entry);
  const days = daysBetween(today, latestDay(date));
  if (state === "expected") return days < 0 ? "erwartet, Datum verstrichen" : "erwartet";
  if (state === "overdue" || days < 0) {
    return days < 0 ? `überfällig seit ${dativeDays(-days)}` : "überfällig";
  }
  if (days === 0) return "heute fällig";
  return days === 1 ? "morgen fällig" : `fällig in ${dativeDays(days)}`;
}

function occurredText({ date, presumed }: TimelineEntry): string {
  if (presumed) return "wohl eingetreten, Datum unbekannt";
  return date === null ? "eingetreten, Datum unbekannt" : "eingetreten";
}

function undatedText({ kind }: TimelineEntry): string | null {
  return kind === "step" ? "undatiert" : null;
}

function dativeDays(days: number): string {
  return `${days}\u00a0${days === 1 ? "Tag" : "Tagen"}`;
}

/** `01.01.2026 bis 31.12.2026`; one date where both are the same. */
export function rangeText(from: Day, to: Day): string {
  const first = formatFuzzyDate(from);
  return from === to ? first : `${first} bis ${formatFuzzyDate(to)}`;
}

/** What the overview strip shows, said in words. */
export function overviewText(entries: readonly TimelineEntry[], today: Day): string {
  const dated = entries.filter(({ date, state }) => date !== null && state !== "dropped");
  const over = dated.filter(({ state }) => state === "past" || state === "done").length;
  const open = entries.filter(
    ({ kind, state }) => kind === "deadline" && (state === "due" || state === "overdue"),
  );
  const next = open
    .flatMap(({ date }) => (date && latestDay(date) >= today ? [earliestDay(date)] : []))
    .toSorted()[0];
  return [
    `${count(dated.length, "Eintrag", "Einträge")} mit Datum`,
    `${over} davon liegen zurück`,
    count(open.length, "offene Frist", "offene Fristen"),
    ...(next ? [`die nächste am ${formatFuzzyDate(next)}`] : []),
  ].join(", ");
}
