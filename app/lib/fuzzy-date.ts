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

/**
 * Reads the stored form and what people type: `22.11.2026`, `1.4.2026`, `11.2026`, `11/2026`, and
 * what the program writes itself: `22. November 2026`, `November 2026`, `Nov. 2026`.
 */
export function parseFuzzyDate(text: string): FuzzyDate | null {
  const stored = typedDate(text);
  return isFuzzyDate(stored) ? stored : null;
}

/** A text that is written like a day but is none, for example `31.02.2026`, as it is formatted. */
export function missingDay(text: string): string | null {
  const [year, month, day] = typedDate(text).split("-");
  const isMissing = /^\d{4}$/.test(year ?? "") && month && day && !isDay(`${year}-${month}-${day}`);
  return isMissing && /^\d{2}$/.test(month) && /^\d{2}$/.test(day)
    ? `${day}.${month}.${year}`
    : null;
}

/** What to say of such a text; null where it names no missing day. */
export function missingDayText(text: string): string | null {
  const missing = missingDay(text);
  return missing && `Den ${missing} gibt es nicht. Prüfen Sie Tag und Monat.`;
}

/** As it would be stored; the text itself where it is written like no date at all. */
function typedDate(text: string): string {
  const typed = text.trim().replaceAll("\u00a0", " ");
  const numbers = /^(?:(\d{1,2})\.\s?)?(\d{1,2})[./]\s?(\d{4})$/.exec(typed);
  const words = /^(?:(\d{1,2})\.\s?)?([a-zä]{3,9})\.?\s(\d{4})$/i.exec(typed);
  const [, day, , year] = numbers ?? words ?? [];
  const month = numbers?.[2] ?? monthNumber(words?.[2]);
  if (!year || !month) return typed;
  return [year, month, day]
    .filter(Boolean)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** `1` for `Januar`, `Jan` and `januar`; undefined for what is no month. */
function monthNumber(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const found = months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()));
  return found < 0 ? undefined : String(found + 1);
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
const longWeekdays = [
  "Montag",
  "Dienstag",
  "Mittwoch",
  "Donnerstag",
  "Freitag",
  "Samstag",
  "Sonntag",
] as const;
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

/** `Donnerstag`. */
export function weekdayName(day: Day): string {
  return longWeekdays[weekdayIndex(day)] ?? "";
}

/** `Januar` for 1. */
export function monthName(month: number): string {
  return months[month - 1] ?? "";
}
