import { addDays, weekdayIndex, type Day } from "~/lib/day";

const fixed: Record<string, string> = {
  "01-01": "Neujahr",
  "05-01": "der 1.\u00a0Mai",
  "10-03": "der Tag der Deutschen Einheit",
  "11-01": "Allerheiligen",
  "12-25": "der 1.\u00a0Weihnachtstag",
  "12-26": "der 2.\u00a0Weihnachtstag",
};

/** Days from Easter Sunday. */
const movable: Record<number, string> = {
  [-2]: "Karfreitag",
  1: "Ostermontag",
  39: "Christi Himmelfahrt",
  50: "Pfingstmontag",
  60: "Fronleichnam",
};

/**
 * Why a period cannot end on this day (§ 193 BGB): the name of the public holiday of North
 * Rhine-Westphalia (Feiertagsgesetz NW), `Samstag` or `Sonntag`; null for a working day.
 */
export function restDay(day: Day): string | null {
  const weekday = weekdayIndex(day);
  if (weekday === 6) return "Sonntag";
  return holiday(day) ?? (weekday === 5 ? "Samstag" : null);
}

/** The next day on which a period can end; the day itself where it can. */
export function nextWorkingDay(day: Day): Day {
  return restDay(day) === null ? day : nextWorkingDay(addDays(day, 1));
}

function holiday(day: Day): string | null {
  const easter = easterSunday(Number(day.slice(0, 4)));
  const found = Object.entries(movable).find(([days]) => addDays(easter, Number(days)) === day);
  return fixed[day.slice(5)] ?? found?.[1] ?? null;
}

/** The Gregorian computus in the form of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}
