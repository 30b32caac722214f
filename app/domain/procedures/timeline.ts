import { addDays, daysBetween, type Day } from "~/lib/day";
import {
  compareFuzzyDates,
  earliestDay,
  latestDay,
  monthName,
  type FuzzyDate,
} from "~/lib/fuzzy-date";

export type TimelineLane = "procedure" | "ours";

export const timelineKinds = [
  "step",
  "document",
  "statement",
  "opinion",
  "deadline",
  "action",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** `past` and `done` are behind us; `due` and `overdue` are deadlines, `expected` is everything else ahead. */
export type TimelineState = "past" | "expected" | "undated" | "due" | "overdue" | "done";

export type TimelineEntry = {
  id: string;
  lane: TimelineLane;
  kind: TimelineKind;
  state: TimelineState;
  date: FuzzyDate | null;
  title: string;
  detail?: string;
  href?: string;
  /** Why it is expected, or from what a deadline follows. */
  reason?: string;
};

/** First and last day, and where the windows beside it begin; null where there is none. */
export type TimelineWindow = { from: Day; to: Day; previous: Day | null; next: Day | null };

/** Everything of one date: what the legislature does and what we do. */
export type TimelineRow = {
  type: "row";
  key: string;
  date: FuzzyDate;
  /** Above the today line. */
  over: boolean;
  procedure: TimelineEntry[];
  ours: TimelineEntry[];
};
export type TimelineGap = { type: "gap"; key: string; days: number };
export type TimelineToday = { type: "today"; key: "today"; date: Day };
export type TimelineItem = TimelineRow | TimelineGap | TimelineToday;

/** A month or a year of the list. */
export type TimelinePeriod = { key: string; label: string; items: TimelineItem[] };

export type TimelineContent = {
  periods: TimelinePeriod[];
  undated: TimelineEntry[];
  /** Dated entries inside the window, and how many lie outside with the nearest of each side. */
  shown: number;
  before: { count: number; nearest: FuzzyDate | null };
  after: { count: number; nearest: FuzzyDate | null };
};

/**
 * Entries of a window as rows in the order of time. A month or a year stands after its exact days,
 * but never on the wrong side of the today line: what is over stands above it, what is not below.
 */
export function arrangeTimeline(
  entries: readonly TimelineEntry[],
  today: Day,
  window: TimelineWindow,
): TimelineContent {
  const dated = entries.flatMap((entry) =>
    entry.date === null ? [] : [{ entry, date: entry.date }],
  );
  const inside = dated.filter(
    ({ date }) => latestDay(date) >= window.from && earliestDay(date) <= window.to,
  );
  const outside = dated.map(({ date }) => date).sort(compareFuzzyDates);
  const before = outside.filter((date) => latestDay(date) < window.from);
  const after = outside.filter((date) => earliestDay(date) > window.to);
  return {
    periods: periods(rows(inside, today), today, window),
    undated: entries.filter((entry) => entry.date === null),
    shown: inside.length,
    before: { count: before.length, nearest: before.at(-1) ?? null },
    after: { count: after.length, nearest: after[0] ?? null },
  };
}

/** The state as of today: an open deadline whose day is over is overdue, whoever forgot to say so. */
export function stateOn({ state, date }: TimelineEntry, today: Day): TimelineState {
  return state === "due" && date !== null && latestDay(date) < today ? "overdue" : state;
}

type Dated = { entry: TimelineEntry; date: FuzzyDate };
type Anchored = { anchor: Day; row: TimelineRow };

function rows(dated: readonly Dated[], today: Day): Anchored[] {
  const found = new Map<string, Anchored>();
  for (const { entry, date } of dated) {
    const anchor = anchorOf(entry.state, date, today);
    const over = anchor < today;
    const key = `${date}${over ? "" : "+"}`;
    const known = found.get(key) ?? {
      anchor,
      row: { type: "row", key, date, over, procedure: [], ours: [] },
    };
    known.row[entry.lane].push(entry);
    found.set(key, known);
  }
  return [...found.values()].sort(
    (a, b) =>
      compare(a.anchor, b.anchor) ||
      b.row.date.length - a.row.date.length ||
      compare(a.row.date, b.row.date),
  );
}

/** The day by which an entry is sorted. */
function anchorOf(state: TimelineState, date: FuzzyDate, today: Day): Day {
  const last = latestDay(date);
  const isOver = state === "past" || state === "done";
  return isOver && date.length < 10 && last >= today ? addDays(today, -1) : last;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function periods(
  ordered: readonly Anchored[],
  today: Day,
  window: TimelineWindow,
): TimelinePeriod[] {
  const span = daysBetween(window.from, window.to);
  const byMonth = span <= 400;
  const shortestGap = span <= 35 ? 7 : span <= 100 ? 21 : 60;
  const found: TimelinePeriod[] = [];
  let last: Day | null = null;

  const add = (item: TimelineRow | TimelineToday, anchor: Day) => {
    const days = last === null ? 0 : daysBetween(last, earliestDay(item.date));
    if (days >= shortestGap) found.at(-1)?.items.push({ type: "gap", key: `gap ${anchor}`, days });
    const key = periodKey(item, anchor, byMonth);
    if (found.at(-1)?.key !== key) found.push({ key, label: periodLabel(key), items: [] });
    found.at(-1)?.items.push(item);
    last = last === null || anchor > last ? anchor : last;
  };

  let todayOpen = today >= window.from && today <= window.to;
  for (const { anchor, row } of ordered) {
    if (todayOpen && anchor >= today) {
      add({ type: "today", key: "today", date: today }, today);
      todayOpen = false;
    }
    add(row, anchor);
  }
  if (todayOpen) add({ type: "today", key: "today", date: today }, today);
  return found;
}

function periodKey(item: TimelineRow | TimelineToday, anchor: Day, byMonth: boolean): string {
  return byMonth && item.date.length > 4 ? anchor.slice(0, 7) : anchor.slice(0, 4);
}

function periodLabel(key: string): string {
  const [year, month] = key.split("-");
  return month ? `${monthName(Number(month))}\u00a0${year}` : key;
}
