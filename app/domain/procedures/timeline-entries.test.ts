import { describe, expect, it } from "vitest";
import { course, model } from "../../../tests/support/course";
import type { Companion } from "./companions.server";
import { deriveStage, type StageStep } from "./derive-stage";
import { arrangeTimeline, gatherPapers, type TimelineEntry } from "./timeline";
import { timelineEntries } from "./timeline-entries";
import { timelineWindow, readTimelineView } from "./timeline-window";

const today = "2025-11-22";

function entriesOf(steps: StageStep[], companions: Companion[] = []): TimelineEntry[] {
  return timelineEntries({
    procedureId: "p",
    model: model("land-nrw"),
    derived: deriveStage(model("land-nrw"), steps),
    steps: steps.map((step) => ({ ...step, body: "", result: "", note: "" })),
    companions,
    deadlines: [],
    actions: [],
  });
}

/** What is read from top to bottom: a line for each entry, then what has no date. */
function read(entries: TimelineEntry[]) {
  const window = timelineWindow(readTimelineView(new URLSearchParams()), entries, today);
  const content = arrangeTimeline(entries, today, window);
  const items = content.periods.flatMap((period) => period.items);
  return {
    lines: items.flatMap((item) => {
      if (item.type === "today") return ["heute"];
      return item.type === "row" ? item.procedure.map(({ title }) => title) : [];
    }),
    undated: content.undated.map(({ title }) => title),
  };
}

function paper(id: string, documentDate: string | null, stepIds: string[] = []): Companion {
  return {
    id,
    type: "document",
    title: id,
    number: "",
    documentDate,
    stepIds,
  } as unknown as Companion;
}

describe("the steps on the timeline", () => {
  it.each<[what: string, steps: StageStep[], lines: string[], undated: string[]]>([
    [
      "a year stands before the later stage of that year",
      course(
        "2024-01-25 vorhaben",
        "2025 verbaendeanhoerung",
        "- einbringung",
        "2025 beschlussempfehlung",
        "2025-07-09 zweite-lesung",
        "2025-07-16 verkuendung",
      ),
      [
        "2024-01-25 vorhaben",
        "2025 verbaendeanhoerung",
        "- einbringung",
        "2025 beschlussempfehlung",
        "2025-07-09 zweite-lesung",
        "2025-07-16 verkuendung",
        "heute",
      ],
      [],
    ],
    [
      "a year stands at its end, but above today, where nothing follows",
      course("2025 erste-lesung", "2025-02-01 einbringung"),
      ["2025-02-01 einbringung", "2025 erste-lesung", "heute"],
      [],
    ],
    [
      "a step without a date stands behind the one before it",
      course("2013-12-30 verkuendung", "- inkrafttreten", "2025 nachlauf"),
      ["2013-12-30 verkuendung", "- inkrafttreten", "2025 nachlauf", "heute"],
      [],
    ],
    [
      "and apart where nothing dated follows",
      course("2025-07-16 verkuendung", "- inkrafttreten"),
      ["2025-07-16 verkuendung", "heute"],
      ["- inkrafttreten"],
    ],
    [
      "an expected year stands before the later stage of that year",
      course("?2026 zweite-lesung", "?2026-05-01 verkuendung", "2025-09-01 einbringung"),
      ["2025-09-01 einbringung", "heute", "?2026 zweite-lesung", "?2026-05-01 verkuendung"],
      [],
    ],
    [
      "an expected year is not over because a day of it passed",
      course("?2025 zweite-lesung", "?2025-05-01 verkuendung"),
      ["?2025-05-01 verkuendung", "heute", "?2025 zweite-lesung"],
      [],
    ],
    [
      "a month stands before the year of a later stage",
      course(
        "2025 beschlussempfehlung",
        "2025-05 oeffentliche-anhoerung",
        "2025-07-09 zweite-lesung",
      ),
      [
        "2025-05 oeffentliche-anhoerung",
        "2025 beschlussempfehlung",
        "2025-07-09 zweite-lesung",
        "heute",
      ],
      [],
    ],
  ])("%s", (_what, steps, lines, undated) => {
    expect(read(entriesOf(steps))).toEqual({ lines, undated });
  });

  it("are no longer expected where the procedure has ended", () => {
    const steps = course(
      "2025-09-01 einbringung",
      "2025-10-01 zurueckgezogen",
      "?2026-01 erste-lesung",
    );
    expect(entriesOf(steps).map(({ state }) => state)).toEqual(["past", "past", "dropped"]);
  });

  it("are read as occurred where the procedure is past them, and say that this is presumed", () => {
    const steps = course("2025-10-01 zweite-lesung").concat([
      { id: "u", stage: "erste-lesung", state: "undated", date: null, seq: 2, title: "1. Lesung" },
      { id: "v", stage: "verkuendung", state: "undated", date: null, seq: 3, title: "Verkündung" },
    ]);
    expect(entriesOf(steps).map(({ state, presumed }) => [state, presumed])).toEqual([
      ["past", undefined],
      ["past", true],
      ["undated", undefined],
    ]);
  });
});

describe("the documents on the timeline", () => {
  const steps = course("2025-09-01 einbringung", "2025-10-01 erste-lesung");
  const entries = entriesOf(steps, [
    paper("entwurf", "2025-08-30", ["s1", "s2"]),
    paper("vermerk", "2025-09-15"),
    paper("notiz", null),
  ]);

  it("are all there, as many as the tab counts", () => {
    expect(entries.filter(({ kind }) => kind === "document")).toHaveLength(3);
  });

  it("stand at each of their steps, by their date, or without one", () => {
    const shown = gatherPapers(entries);
    expect(shown.map(({ title, papers }) => [title, papers?.map((p) => p.title)])).toEqual([
      ["2025-09-01 einbringung", ["entwurf"]],
      ["2025-10-01 erste-lesung", ["entwurf"]],
      ["vermerk", undefined],
      ["notiz", undefined],
    ]);
    expect(read(shown)).toEqual({
      lines: ["2025-09-01 einbringung", "vermerk", "2025-10-01 erste-lesung", "heute"],
      undated: ["notiz"],
    });
  });

  it("stand for themselves where the steps are switched off", () => {
    const shown = gatherPapers(entries.filter(({ kind }) => kind !== "step"));
    expect(read(shown).lines).toEqual(["entwurf", "vermerk", "heute"]);
  });
});
