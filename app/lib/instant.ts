import { dayOfInstant } from "./day";

const zone = "Europe/Berlin";
const day = new Intl.DateTimeFormat("de-DE", {
  timeZone: zone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});
const time = new Intl.DateTimeFormat("de-DE", {
  timeZone: zone,
  hour: "2-digit",
  minute: "2-digit",
});

/** `22.11.2026, 10:32 Uhr` of an instant in ms since the epoch, in German local time. */
export function formatInstant(instant: number): string {
  return `${day.format(instant)}, ${formatClock(instant)}`;
}

/** `10:32 Uhr`. */
export function formatClock(instant: number): string {
  return `${time.format(instant)}\u00a0Uhr`;
}

/** The day in Berlin of an instant as sources write it (`2026-03-04T23:30:00Z` is the 5th). */
export function calendarDayOf(instant: string | null | undefined): string | null {
  const milliseconds = Date.parse(instant ?? "");
  return Number.isNaN(milliseconds) ? null : dayOfInstant(milliseconds);
}
