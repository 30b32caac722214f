import { addDays, daysBetween, type Day } from "~/lib/day";
import {
  compareFuzzyDates,
  earliestDay,
  latestDay,
  monthName,
  type FuzzyDate,
} from "~/lib/fuzzy-date";
import { placeRanks, type Place } from "./place-steps";

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

/**
 * `past` and `done` are behind us; `due` and `overdue` are deadlines, `expected` is everything else
 * ahead; `dropped` was expected of a procedure that has ended.
 */
export type TimelineState =
  "past" | "expected" | "undated" | "dropped" | "due" | "overdue" | "done";

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
  /** Where a step stands, as its stage says more than its date. */
  place?: Place;
  /** It must have occurred; nobody entered that it did. */
  presumed?: boolean;
  /** Entries of the steps this paper belongs to. */
  atSteps?: string[];
  /** The papers of a step. */
  papers?: { title: string; href: string }[];
};

/** First and last day, and where the windows beside it begin; null where there is none. */
export type TimelineWindow = { from: Day; to: Day; previous: Day | null; next: Day | null };

/** Everything of one date: what the legislature does and what we do. */
export type TimelineRow = {
  type: "row";
  key: string;
  /** Null: it stands in its order, and nobody knows the day. */
  date: FuzzyDate | null;
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
 * where no step says otherwise by its place, but never on the wrong side of the today line: what is
 * over stands above it, what is not below.
 */
export function arrangeTimeline(
  entries: readonly TimelineEntry[],
  today: Day,
  window: TimelineWindow,
): TimelineContent {
  const placed = entries.flatMap((entry) => {
    const place = placeOf(entry, today);
    return place ? [{ entry, place }] : [];
  });
  const inside = placed.filter(
    ({ entry: { date }, place }) =>
      latestDay(date ?? place.day) >= window.from && earliestDay(date ?? place.day) <= window.to,
  );
  const outside = placed.flatMap(({ entry }) => entry.date ?? []).sort(compareFuzzyDates);
  const before = outside.filter((date) => latestDay(date) < window.from);
  const after = outside.filter((date) => earliestDay(date) > window.to);
  return {
    periods: periods(rows(inside, today), today, window),
    undated: entries.filter((entry) => !placeOf(entry, today)),
    shown: inside.length,
    before: { count: before.length, nearest: before.at(-1) ?? null },
    after: { count: after.length, nearest: after[0] ?? null },
  };
}

/** A paper stands at its step where that is shown, else for itself. */
export function gatherPapers(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const steps = new Set(entries.flatMap(({ kind, id }) => (kind === "step" ? [id] : [])));
  const papers = new Map<string, NonNullable<TimelineEntry["papers"]>>();
  const rest = entries.filter(({ atSteps = [], title, href }) => {
    const shownAt = atSteps.filter((step) => steps.has(step));
    for (const step of shownAt) {
      papers.set(step, [...(papers.get(step) ?? []), { title, href: href ?? "" }]);
    }
    return shownAt.length === 0;
  });
  return rest.map((entry) =>
    papers.has(entry.id) ? { ...entry, papers: papers.get(entry.id) } : entry,
  );
}

/** The state as of today: an open deadline whose day is over is overdue, whoever forgot to say so. */
export function stateOn({ state, date }: TimelineEntry, today: Day): TimelineState {
  return state === "due" && date !== null && latestDay(date) < today ? "overdue" : state;
}

type Placed = { entry: TimelineEntry; place: Place };
type Anchored = { anchor: Day; rank: number; row: TimelineRow };

function rows(placed: readonly Placed[], today: Day): Anchored[] {
  const found: Anchored[] = [];
  for (const { entry, place } of placed.toSorted(inOrder)) {
    const { date, lane } = entry;
    let row = found.at(-1);
    if (row?.anchor !== place.day || row.rank !== place.rank || row.row.date !== date) {
      const over = place.day < today;
      const key = `${place.day} ${place.rank} ${date} ${found.length}`;
      row = {
        anchor: place.day,
        rank: place.rank,
        row: { type: "row", key, date, over, procedure: [], ours: [] },
      };
      found.push(row);
    }
    row.row[lane].push(entry);
  }
  return found;
}

/** By day, then by rank; a month before its year; steps of the same kind as they happened. */
function inOrder(a: Placed, b: Placed): number {
  return (
    compare(a.place.day, b.place.day) ||
    a.place.rank - b.place.rank ||
    (a.place.rank === placeRanks.end ? lengthOf(b) - lengthOf(a) : 0) ||
    (a.place.rank === placeRanks.end ? compare(a.entry.date ?? "", b.entry.date ?? "") : 0) ||
    a.place.order - b.place.order
  );
}

function lengthOf({ entry }: Placed): number {
  return entry.date?.length ?? 0;
}

/** The day by which an entry is sorted; null where it has none. */
function placeOf({ state, date, place }: TimelineEntry, today: Day): Place | null {
  const isOver = state === "past" || state === "done";
  if (date === null) return place && isOver ? place : null;
  const last = latestDay(date);
  const own: Place = {
    day: last,
    rank: date.length === 10 ? placeRanks.on : placeRanks.end,
    order: place?.order ?? 0,
  };
  const chosen = place && (isOver || place.day >= today || last < today) ? place : own;
  const isAhead = isOver && date.length < 10 && chosen.day >= today;
  return isAhead ? { ...chosen, day: addDays(today, -1) } : chosen;
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
    const days =
      last === null || item.date === null ? 0 : daysBetween(last, earliestDay(item.date));
    if (days >= shortestGap) found.at(-1)?.items.push({ type: "gap", key: `gap ${anchor}`, days });
    const label = periodLabel(periodKey(item, anchor, byMonth));
    const goesOn = found.at(-1)?.label === label || (found.length > 0 && item.date === null);
    if (!goesOn) found.push({ key: `${label} ${found.length}`, label, items: [] });
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
  return byMonth && item.date && item.date.length > 4 ? anchor.slice(0, 7) : anchor.slice(0, 4);
}

function periodLabel(key: string): string {
  const [year, month] = key.split("-");
  return month ? `${monthName(Number(month))}\u00a0${year}` : key;
}
