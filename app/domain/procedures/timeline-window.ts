import { addDays, addMonths, daysBetween, isDay, weekdayIndex, type Day } from "~/lib/day";
import { earliestDay, latestDay } from "~/lib/fuzzy-date";
import {
  timelineKinds,
  type TimelineEntry,
  type TimelineKind,
  type TimelineWindow,
} from "./timeline";

export const timelineZooms = [
  "week",
  "four-weeks",
  "quarter",
  "year",
  "procedure",
  "term",
] as const;
export type TimelineZoom = (typeof timelineZooms)[number];

/** What of the timeline is looked at; lives in the address. */
export type TimelineView = {
  zoom: TimelineZoom;
  /** A day of the window; without it the window around today. */
  from: Day | null;
  kinds: readonly TimelineKind[];
};

/** A legislative term, for example the 18th of North Rhine-Westphalia. */
export type LegislativeTerm = { name: string; from: Day; to: Day };

const zoomWords: Record<TimelineZoom, string> = {
  week: "woche",
  "four-weeks": "4-wochen",
  quarter: "quartal",
  year: "jahr",
  procedure: "verfahren",
  term: "wahlperiode",
};
const kindWords: Record<TimelineKind, string> = {
  step: "schritte",
  document: "dokumente",
  statement: "stellungnahmen",
  opinion: "gutachten",
  deadline: "fristen",
  action: "arbeit",
};
const nothing = "keine";

/** Reads `zeitraum`, `ab` and `zeige`; what it does not know falls back to the whole procedure. */
export function readTimelineView(search: URLSearchParams): TimelineView {
  const zoom = timelineZooms.find((z) => zoomWords[z] === search.get("zeitraum")) ?? "procedure";
  const from = search.get("ab");
  const words = new Set(search.getAll("zeige").flatMap((value) => value.split(",")));
  const kinds = timelineKinds.filter((kind) => words.has(kindWords[kind]));
  const all = kinds.length === 0 && !words.has(nothing);
  return { zoom, from: from && isDay(from) ? from : null, kinds: all ? timelineKinds : kinds };
}

/** The same as parameters of the address, without what is the default. */
export function timelineParameters(view: TimelineView): [name: string, value: string][] {
  return [
    ...(view.zoom === "procedure" ? [] : [pair("zeitraum", zoomWords[view.zoom])]),
    ...(view.from ? [pair("ab", view.from)] : []),
    ...(view.kinds.length === timelineKinds.length ? [] : [pair("zeige", kindsValue(view.kinds))]),
  ];
}

function pair(name: string, value: string): [string, string] {
  return [name, value];
}

/** Value of `zeige` for these kinds. */
export function kindsValue(kinds: readonly TimelineKind[]): string {
  return kinds.map((kind) => kindWords[kind]).join(",") || nothing;
}

/** `?zeitraum=jahr&ab=2026-01-01`, keeping what other parts of the page have in the address. */
export function timelineHref(search: URLSearchParams, view: TimelineView): string {
  const kept = [...search].filter(([name]) => !["zeitraum", "ab", "zeige"].includes(name));
  // Commas are legal in a query and read better than %2C.
  const query = new URLSearchParams([...kept, ...timelineParameters(view)]).toString();
  return `?${query.replaceAll("%2C", ",")}#verlauf`;
}

/** The window of a view. `week` and `four-weeks` begin on a Monday, the others on the first of a month. */
export function timelineWindow(
  view: TimelineView,
  entries: readonly TimelineEntry[],
  today: Day,
  term?: LegislativeTerm | null,
): TimelineWindow {
  const around = view.from ?? today;
  const whole = wholeDuration(entries, today);
  switch (view.zoom) {
    case "procedure":
      return { ...whole, previous: null, next: null };
    case "term": {
      const from = term?.from ?? `${whole.from.slice(0, 4)}-01-01`;
      const to = term?.to ?? addDays(addMonths(from, 60), -1);
      return { from, to, previous: null, next: null };
    }
    case "week":
    case "four-weeks": {
      const days = view.zoom === "week" ? 7 : 28;
      const monday = addDays(around, -weekdayIndex(around));
      // Without a chosen day four weeks show one that is over and three that come.
      const from = view.from || view.zoom === "week" ? monday : addDays(monday, -7);
      return beside(from, addDays(from, days), addDays(from, -days), whole);
    }
    case "quarter":
    case "year": {
      const months = view.zoom === "quarter" ? 3 : 12;
      const month = Number(around.slice(5, 7));
      const first = month - ((month - 1) % months);
      const from = `${around.slice(0, 5)}${String(first).padStart(2, "0")}-01`;
      return beside(from, addMonths(from, months), addMonths(from, -months), whole);
    }
  }
}

/** From the first entry to the last, with today. */
export function wholeDuration(
  entries: readonly TimelineEntry[],
  today: Day,
): { from: Day; to: Day } {
  let [from, to] = [today, today];
  for (const { date } of entries) {
    if (date === null) continue;
    if (earliestDay(date) < from) from = earliestDay(date);
    if (latestDay(date) > to) to = latestDay(date);
  }
  return { from, to };
}

function beside(
  from: Day,
  next: Day,
  previous: Day,
  whole: { from: Day; to: Day },
): TimelineWindow {
  return {
    from,
    to: addDays(next, -1),
    previous: daysBetween(whole.from, from) > 0 ? previous : null,
    next: daysBetween(next, whole.to) >= 0 ? next : null,
  };
}
