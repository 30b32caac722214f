import { daysInMonth, isDay, weekdayIndex, type Day } from "./day";

export { today } from "./day";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the source is. Never a JavaScript Date. */
export type FuzzyDate = string;
export type DatePrecision = "year" | "month" | "day";

export function isFuzzyDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return text !== "0000";
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

/** Reads the stored form and what people type: `22.11.2026`, `1.4.2026`, `11.2026`, `11/2026`. */
export function parseFuzzyDate(text: string): FuzzyDate | null {
  const typed = text.trim();
  const german = /^(?:(\d{1,2})\.\s?)?(\d{1,2})[./]\s?(\d{4})$/.exec(typed);
  const [, day, month, year] = german ?? [];
  const stored = german
    ? [year, month, day]
        .filter(Boolean)
        .map((part) => String(part).padStart(2, "0"))
        .join("-")
    : typed;
  return isFuzzyDate(stored) ? stored : null;
}

export function datePrecision(date: FuzzyDate): DatePrecision {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

export function earliestDay(date: FuzzyDate): Day {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

export function latestDay(date: FuzzyDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/**
 * Order for sorting: by the last day a date can mean, the more exact one first. So "2026" stands
 * at the end of its year and is not over before the year is.
 */
export function compareFuzzyDates(a: FuzzyDate, b: FuzzyDate): number {
  const [lastA, lastB] = [latestDay(a), latestDay(b)];
  if (lastA !== lastB) return lastA < lastB ? -1 : 1;
  return b.length - a.length;
}

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
] as const;
const weekdays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"] as const;
const nbsp = "\u00a0";

/** `22.11.2026`, `November 2026`, `2026`. Text that is no date comes back as it is. */
export function formatFuzzyDate(date: FuzzyDate): string {
  if (!isFuzzyDate(date)) return date;
  const [year, month, day] = date.split("-");
  if (day) return `${day}.${month}.${year}`;
  return month ? `${monthName(Number(month))}${nbsp}${year}` : date;
}

/** `22. November 2026`, `November 2026`, `2026`. */
export function formatLongDate(date: FuzzyDate): string {
  if (!isDay(date)) return formatFuzzyDate(date);
  return `${Number(date.slice(8))}.${nbsp}${formatFuzzyDate(date.slice(0, 7))}`;
}

/** `Mi, 01.04.2026`; without the weekday where the day is not known. */
export function formatWeekdayDate(date: FuzzyDate): string {
  if (!isDay(date)) return formatFuzzyDate(date);
  return `${weekdays[weekdayIndex(date)]},${nbsp}${formatFuzzyDate(date)}`;
}

/** `Januar` for 1. */
export function monthName(month: number): string {
  return months[month - 1] ?? "";
}
