/**
 * Calendar days as text `YYYY-MM-DD` and their arithmetic (proleptic Gregorian calendar, no time
 * zone, no Date). Small enough for the browser; business rules on days live in `domain/deadlines`.
 */
export type Day = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True only for days that exist: `2025-02-29` is none. */
export function isDay(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970-01-01 (negative before). Throws a RangeError where the text is no day. */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  // Years begin in March, so that the leap day is the last day of the year.
  const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) <= 2 ? 1 : 0);
  const monthFromMarch = (Number(day.slice(5, 7)) + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(day.slice(8)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}

export function dayFromNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return writeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** A day the target month does not have becomes its last: 2025-01-31 + 1 month = 2025-02-28. */
export function addMonths(day: Day, months: number): Day {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return writeDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayIndex(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** Making one costs more than what it is used for. */
const calendarDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day of an instant (milliseconds since 1970, UTC) in Germany. */
export function dayOfInstant(instant: number): Day {
  return calendarDay.format(instant);
}

export function today(): Day {
  return dayOfInstant(Date.now());
}

function writeDay(year: number, month: number, day: number): Day {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
