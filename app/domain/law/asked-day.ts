import { isDay, today, type Day } from "~/lib/day";
import { missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";

/** The day an address asks for: `?am=2021-03-01`, also as people type it. */
export type AskedDay = {
  /** The day to show: today where none, or none that exists, is asked for. */
  day: Day;
  asked: string;
  isToday: boolean;
  /** Why what was asked for is no day, in a sentence. */
  error: string | null;
};

export function readAskedDay(params: URLSearchParams): AskedDay {
  const asked = (params.get("am") ?? "").trim().slice(0, 30);
  const now = today();
  if (asked === "") return { day: now, asked, isToday: true, error: null };
  const date = parseFuzzyDate(asked);
  if (date !== null && isDay(date)) return { day: date, asked, isToday: date === now, error: null };
  const error =
    missingDayText(asked) ?? `„${asked}“ ist kein Tag. Schreiben Sie ihn wie 01.03.2021.`;
  return { day: now, asked, isToday: true, error };
}
