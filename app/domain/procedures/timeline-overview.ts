import { dayNumber, daysBetween, type Day } from "~/lib/day";
import { earliestDay, latestDay } from "~/lib/fuzzy-date";
import { stateOn, type TimelineEntry, type TimelineState, type TimelineWindow } from "./timeline";
import { wholeDuration } from "./timeline-window";

/** All positions are shares of the whole width, 0 to 1. */
export type TimelineOverview = {
  from: Day;
  to: Day;
  binWidth: number;
  /** Entries per slice of time, what is over and what is ahead, for each lane. */
  bins: { at: number; procedure: Density; ours: Density }[];
  highest: number;
  deadlines: { id: string; at: number; state: TimelineState }[];
  today: number;
  window: { at: number; width: number };
  years: { year: string; at: number }[];
};
type Density = { over: number; ahead: number };

const slices = 80;
/** More labels than this would stand on one another on a phone. */
const mostYears = 6;

/** The whole duration in one glance: how dense, where the window is, where deadlines fall. */
export function overviewOf(
  entries: readonly TimelineEntry[],
  today: Day,
  window: TimelineWindow,
): TimelineOverview {
  const whole = wholeDuration(entries, today);
  const from = window.from < whole.from ? window.from : whole.from;
  const to = window.to > whole.to ? window.to : whole.to;
  const days = daysBetween(from, to) + 1;
  const start = dayNumber(from);
  const at = (day: Day) => (dayNumber(day) - start) / days;
  const bins = Array.from({ length: slices }, (_, index) => ({
    at: index / slices,
    procedure: { over: 0, ahead: 0 },
    ours: { over: 0, ahead: 0 },
  }));
  const deadlines: TimelineOverview["deadlines"] = [];
  for (const entry of entries) {
    if (entry.date === null || entry.state === "dropped") continue;
    const middle = (at(earliestDay(entry.date)) + at(latestDay(entry.date))) / 2;
    const side = entry.state === "past" || entry.state === "done" ? "over" : "ahead";
    const bin = bins[Math.min(slices - 1, Math.floor(middle * slices))];
    if (bin) bin[entry.lane][side] += 1;
    if (entry.kind === "deadline")
      deadlines.push({ id: entry.id, at: middle, state: stateOn(entry, today) });
  }
  const years: TimelineOverview["years"] = [];
  const span = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const every = Math.max(1, Math.ceil(span / mostYears));
  for (let year = Number(from.slice(0, 4)) + 1; `${year}-01-01` <= to; year += every) {
    years.push({ year: String(year), at: at(`${year}-01-01`) });
  }
  const heights = bins.flatMap(({ procedure, ours }) => [
    procedure.over + procedure.ahead,
    ours.over + ours.ahead,
  ]);
  return {
    from,
    to,
    binWidth: 1 / slices,
    bins: bins.filter(({ procedure: p, ours: o }) => p.over + p.ahead + o.over + o.ahead > 0),
    highest: Math.max(1, ...heights),
    deadlines,
    today: at(today),
    window: { at: at(window.from), width: (daysBetween(window.from, window.to) + 1) / days },
    years,
  };
}
