import { describe, expect, it } from "vitest";
import { addDays } from "~/lib/day";
import {
  arrangeTimeline,
  stateOn,
  type TimelineEntry,
  type TimelineItem,
  type TimelineState,
  type TimelineWindow,
} from "./timeline";
import { overviewOf } from "./timeline-overview";
import { stateText, spanText } from "./timeline-texts";
import {
  kindsValue,
  readTimelineView,
  timelineHref,
  timelineWindow,
  type TimelineView,
} from "./timeline-window";

const today = "2025-11-22";
let counter = 0;

function entry(
  date: string | null,
  state: TimelineState,
  more: Partial<TimelineEntry> = {},
): TimelineEntry {
  counter += 1;
  return {
    id: `e${counter}`,
    lane: "procedure",
    kind: "step",
    state,
    date,
    title: `${state} ${date}`,
    ...more,
  };
}

const view = (more: Partial<TimelineView> = {}): TimelineView => ({
  ...readTimelineView(new URLSearchParams()),
  ...more,
});

const whole = (entries: TimelineEntry[]): TimelineWindow => timelineWindow(view(), entries, today);

/** The list as a reader meets it: dates, `— heute —`, gaps in days. */
function lines(entries: TimelineEntry[], window = whole(entries)): string[] {
  const line = (item: TimelineItem) =>
    item.type === "row"
      ? (item.date ?? "ohne Datum")
      : item.type === "today"
        ? "heute"
        : `Lücke ${item.days}`;
  return arrangeTimeline(entries, today, window).periods.flatMap((p) =>
    [`# ${p.label}`].concat(p.items.map(line)),
  );
}

describe("the timeline", () => {
  it("stands in the order of time with today between past and future", () => {
    const entries = [
      entry("2025-12-16", "due", { lane: "ours", kind: "deadline" }),
      entry("2025-11-12", "past"),
      entry("2025-12-01", "due", { lane: "ours", kind: "deadline" }),
      entry("2025-10-30", "past"),
    ];
    expect(lines(entries)).toEqual([
      "# Oktober\u00a02025",
      "2025-10-30",
      "# November\u00a02025",
      "2025-11-12",
      "heute",
      "# Dezember\u00a02025",
      "2025-12-01",
      "2025-12-16",
    ]);
  });

  it("gathers one date into one row with two lanes, each in the given order", () => {
    const entries = [
      entry("2025-11-12", "past", { id: "lesung" }),
      entry("2025-11-12", "past", { id: "vermerk", lane: "ours", kind: "opinion" }),
      entry("2025-11-12", "past", { id: "ueberweisung" }),
    ];
    const [row] = arrangeTimeline(entries, today, whole(entries)).periods.flatMap((p) => p.items);
    expect(row).toMatchObject({
      procedure: [{ id: "lesung" }, { id: "ueberweisung" }],
      ours: [{ id: "vermerk" }],
    });
  });

  it.each([
    [
      "an expected year stands below the line and after its months and days",
      "expected",
      ["heute", "2025-12-16", "2025-12", "2025"],
    ],
    ["a past year stands above the line", "past", ["2025", "heute", "2025-12-16", "2025-12"]],
  ] as const)("%s", (_what, state, order) => {
    const entries = [
      entry("2025", state),
      entry("2025-12", "expected"),
      entry("2025-12-16", "expected"),
    ];
    expect(
      lines(entries, { from: "2025-11-01", to: "2026-12-31", previous: null, next: null }).filter(
        (l) => !l.startsWith("#"),
      ),
    ).toEqual(order);
  });

  it("keeps the past and the expected part of a month on their sides of the line", () => {
    const entries = [
      entry("2025-11", "expected"),
      entry("2025-11", "past"),
      entry("2025-11-21", "past"),
    ];
    expect(lines(entries)).toEqual([
      "# November\u00a02025",
      "2025-11-21",
      "2025-11",
      "heute",
      "2025-11",
    ]);
  });

  it("shows what happens today under the today line, what is overdue above it", () => {
    const entries = [entry(today, "past"), entry("2025-11-20", "overdue", { kind: "deadline" })];
    expect(lines(entries)).toEqual(["# November\u00a02025", "2025-11-20", "heute", today]);
  });

  it("ends with today where nothing follows", () => {
    expect(lines([entry("2025-11-12", "past")]).at(-1)).toBe("heute");
  });

  it("has no today line in a window without today", () => {
    const window = { from: "2026-01-01", to: "2026-03-31", previous: null, next: null };
    expect(lines([entry("2026-01-20", "expected")], window)).toEqual([
      "# Januar\u00a02026",
      "2026-01-20",
    ]);
  });

  it("marks long silence, and counts it to today and from today on", () => {
    const entries = [
      entry("2025-02-01", "past"),
      entry("2025-04-30", "past"),
      entry("2026-03", "expected"),
    ];
    expect(lines(entries).filter((line) => line.startsWith("Lücke"))).toEqual([
      "Lücke 88",
      "Lücke 206",
      "Lücke 99",
    ]);
    expect([spanText(206), spanText(27), spanText(9), spanText(1)]).toEqual([
      "7\u00a0Monate",
      "4\u00a0Wochen",
      "9\u00a0Tage",
      "1\u00a0Tag",
    ]);
  });

  it("heads years instead of months where the window is long", () => {
    const entries = [entry("2022-06-01", "past"), entry("2025-11-12", "past")];
    expect(lines(entries).filter((line) => line.startsWith("#"))).toEqual(["# 2022", "# 2025"]);
  });

  it("lists what has no date apart, whatever the window", () => {
    const entries = [entry(null, "undated"), entry("2020-01-01", "past")];
    const content = arrangeTimeline(entries, today, {
      from: today,
      to: today,
      previous: null,
      next: null,
    });
    expect(content.undated).toHaveLength(1);
    expect([content.shown, content.before]).toEqual([0, { count: 1, nearest: "2020-01-01" }]);
  });

  it("shows a fuzzy date in every window it may fall into", () => {
    const entries = [entry("2026", "expected")];
    const march = { from: "2026-03-01", to: "2026-03-31", previous: null, next: null };
    expect(arrangeTimeline(entries, today, march).shown).toBe(1);
  });

  it("is complete with 500 entries", () => {
    const entries = Array.from({ length: 500 }, (_, i) =>
      entry(addDays("2022-01-01", (i * 37) % 1800), i % 3 ? "past" : "expected", {
        lane: i % 2 ? "ours" : "procedure",
      }),
    );
    const content = arrangeTimeline(entries, today, whole(entries));
    const shown = content.periods
      .flatMap((p) => p.items)
      .flatMap((item) => (item.type === "row" ? item.procedure.concat(item.ours) : []));
    expect(new Set(shown.map((e) => e.id)).size).toBe(500);
    expect(lines(entries).filter((l) => /^\d/.test(l))).toEqual(
      lines(entries)
        .filter((l) => /^\d/.test(l))
        .toSorted(),
    );
  });
});

describe("the window", () => {
  const entries = [entry("2024-02-10", "past"), entry("2026-09-01", "expected")];
  it.each<[string, Partial<TimelineView>, string, string]>([
    ["a week begins on Monday", { zoom: "week" }, "2025-11-17", "2025-11-23"],
    ["a chosen week", { zoom: "week", from: "2026-01-01" }, "2025-12-29", "2026-01-04"],
    ["four weeks show one that is over", { zoom: "four-weeks" }, "2025-11-10", "2025-12-07"],
    [
      "four chosen weeks begin where chosen",
      { zoom: "four-weeks", from: "2025-12-08" },
      "2025-12-08",
      "2026-01-04",
    ],
    ["a quarter", { zoom: "quarter" }, "2025-10-01", "2025-12-31"],
    ["a year", { zoom: "year", from: "2024-07-15" }, "2024-01-01", "2024-12-31"],
    ["the whole procedure", { zoom: "procedure" }, "2024-02-10", "2026-09-01"],
    ["a term", { zoom: "term" }, "2022-06-01", "2027-05-31"],
  ])("%s", (_what, more, from, to) => {
    const term = { name: "18. Wahlperiode", from: "2022-06-01", to: "2027-05-31" };
    expect(timelineWindow(view(more), entries, today, term)).toMatchObject({ from, to });
  });

  it("without a known term spans five years", () => {
    expect(timelineWindow(view({ zoom: "term" }), entries, today)).toMatchObject({
      from: "2024-01-01",
      to: "2028-12-31",
    });
  });

  it("has neighbours only where something is", () => {
    const at = (from: string) => timelineWindow(view({ zoom: "year", from }), entries, today);
    expect([at("2024-05-01").previous, at("2024-05-01").next]).toEqual([null, "2025-01-01"]);
    expect([at("2026-05-01").previous, at("2026-05-01").next]).toEqual(["2025-01-01", null]);
  });

  it.each<[string, Partial<TimelineView>]>([
    ["", {}],
    ["zeitraum=jahr&ab=2026-01-01", { zoom: "year", from: "2026-01-01" }],
    ["zeige=schritte,fristen", { kinds: ["step", "deadline"] }],
    ["zeige=keine", { kinds: [] }],
  ])("lives in the address as %j", (query, more) => {
    expect(readTimelineView(new URLSearchParams(query))).toEqual(view(more));
    expect(timelineHref(new URLSearchParams(), view(more))).toBe(`?${query}#verlauf`);
  });

  it.each([["zeitraum=ewig"], ["ab=gestern"], ["ab=2026-02-30"], ["zeige=alles"]])(
    "falls back to everything for %s",
    (query) => expect(readTimelineView(new URLSearchParams(query))).toEqual(view()),
  );

  it("reads kinds also as a form sends them, and keeps foreign parameters", () => {
    expect(readTimelineView(new URLSearchParams("zeige=schritte&zeige=fristen")).kinds).toEqual([
      "step",
      "deadline",
    ]);
    expect(
      timelineHref(new URLSearchParams("seite=2&zeitraum=woche"), view({ zoom: "year" })),
    ).toBe("?seite=2&zeitraum=jahr#verlauf");
    expect(kindsValue([])).toBe("keine");
  });
});

describe("the overview", () => {
  it("counts every dated entry once and places window, today and deadlines", () => {
    const entries = [
      entry("2025-01-01", "past"),
      entry("2025-06", "past", { lane: "ours", kind: "opinion" }),
      entry("2025-12-31", "due", { lane: "ours", kind: "deadline", id: "frist" }),
      entry(null, "undated"),
    ];
    const window = { from: "2025-10-01", to: "2025-12-31", previous: null, next: null };
    const overview = overviewOf(entries, today, window);
    const counted = overview.bins.flatMap(({ procedure: p, ours: o }) => [
      p.over,
      p.ahead,
      o.over,
      o.ahead,
    ]);
    expect(counted.reduce((a, b) => a + b)).toBe(3);
    expect(overview.today).toBeCloseTo(325 / 365);
    expect(overview.window).toEqual({ at: 273 / 365, width: 92 / 365 });
    expect(overview.deadlines).toEqual([{ id: "frist", at: 364 / 365, state: "due" }]);
  });

  it("names no more years than stand side by side on a phone", () => {
    const window = { from: "2011-06-03", to: "2027-01-31", previous: null, next: null };
    expect(overviewOf([], today, window).years.map(({ year }) => year)).toEqual([
      "2012",
      "2015",
      "2018",
      "2021",
      "2024",
      "2027",
    ]);
  });

  it("covers the window even where the entries are shorter", () => {
    const overview = overviewOf([], today, {
      from: "2022-06-01",
      to: "2027-05-31",
      previous: null,
      next: null,
    });
    expect([overview.from, overview.to, overview.years.length]).toEqual([
      "2022-06-01",
      "2027-05-31",
      5,
    ]);
  });
});

describe("the state in words", () => {
  it("calls a deadline overdue once its day is over", () => {
    expect(stateOn(entry("2025-11-21", "due"), today)).toBe("overdue");
    expect(stateOn(entry(today, "due"), today)).toBe("due");
    expect(stateOn(entry("2025-11-21", "done"), today)).toBe("done");
  });

  it.each([
    [entry("2025-11-12", "past"), "eingetreten"],
    [entry("2025-11-12", "past", { kind: "document" }), null],
    [entry("2026-03", "expected"), "erwartet"],
    [entry("2025-10", "expected"), "erwartet, Datum verstrichen"],
    [entry("2025-12-16", "due"), "fällig in 24\u00a0Tagen"],
    [entry("2025-11-23", "due"), "morgen fällig"],
    [entry(today, "due"), "heute fällig"],
    [entry("2025-11-21", "overdue"), "überfällig seit 1\u00a0Tag"],
    [entry("2025-11-01", "done"), "erledigt"],
    [entry(null, "undated"), "undatiert"],
    [entry(null, "undated", { kind: "statement" }), null],
    [entry(null, "expected"), "erwartet, ohne Datum"],
    [entry(null, "past"), "eingetreten, Datum unbekannt"],
    [entry(null, "past", { presumed: true }), "wohl eingetreten, Datum unbekannt"],
    [entry("2026-03", "dropped"), "entfallen"],
    [entry(null, "past", { kind: "document" }), null],
  ])("%#", (what, text) => expect(stateText(what, today)).toBe(text));
});
