import { describe, expect, it } from "vitest";
import { course, model } from "../../../tests/support/course";
import { deriveStage, type StageStep } from "./derive-stage";
import { stagePath } from "./stage-path";

describe("the stage path", () => {
  const path = (steps: StageStep[], modelId = "land-nrw") =>
    stagePath(model(modelId), deriveStage(model(modelId), steps), steps).map(
      (i) => `${i.state} ${i.key}`,
    );

  it("shows the main path with what is reached, current and ahead", () => {
    expect(
      path(
        course(
          "2025-06-03 referentenentwurf",
          "2025-07-04 verbaendeanhoerung",
          "2025-09-30 einbringung",
        ),
      ),
    ).toEqual([
      "reached referentenentwurf",
      "reached verbaendeanhoerung",
      "current einbringung",
      "ahead erste-lesung",
      "ahead ausschussueberweisung",
      "ahead zweite-lesung",
      "ahead verkuendung",
      "ahead inkrafttreten",
    ]);
  });

  it("tells skipped stages from reached ones and puts a side stage in its place", () => {
    expect(
      path(
        course(
          "2025-09-30 einbringung",
          "2025-11-12 erste-lesung",
          "2026-01-20 oeffentliche-anhoerung",
        ),
      ).slice(0, 7),
    ).toEqual([
      "skipped referentenentwurf",
      "skipped verbaendeanhoerung",
      "reached einbringung",
      "reached erste-lesung",
      "passed ausschussueberweisung",
      "current oeffentliche-anhoerung",
      "ahead zweite-lesung",
    ]);
  });

  it("shows what was reached before a loop, the loop, and what comes again", () => {
    const steps = course(
      "2025-11-12 ausschussueberweisung",
      "2025-12-17 zweite-lesung",
      "2025-12-17 ausschussueberweisung",
    );
    const items = stagePath(model("land-nrw"), deriveStage(model("land-nrw"), steps), steps);
    expect(items.slice(4, 8).map(({ state, key, date, loop }) => [state, key, date, loop])).toEqual(
      [
        ["reached", "ausschussueberweisung", "2025-11-12", null],
        ["reached", "zweite-lesung", "2025-12-17", null],
        ["current", "ausschussueberweisung", "2025-12-17", "Zurückverweisung"],
        ["again", "zweite-lesung", null, null],
      ],
    );
  });

  it("keeps what was reached beside the main path", () => {
    const steps = course(
      "2026-09-01 einbringung",
      "2026-10-01 oeffentliche-anhoerung",
      "2026-10-02 zweite-lesung",
    );
    expect(path(steps).slice(2)).toEqual([
      "reached einbringung",
      "passed erste-lesung",
      "passed ausschussueberweisung",
      "reached oeffentliche-anhoerung",
      "current zweite-lesung",
      "ahead verkuendung",
      "ahead inkrafttreten",
    ]);
  });

  it("keeps what was reached before a loop when the procedure ends in it", () => {
    expect(
      path(
        course(
          "2026-09-01 einbringung",
          "2026-10-02 zweite-lesung",
          "2026-10-05 ausschussueberweisung",
          "2026-11-01 diskontinuitaet",
        ),
      ).slice(2),
    ).toEqual([
      "reached einbringung",
      "passed erste-lesung",
      "passed ausschussueberweisung",
      "reached zweite-lesung",
      "reached ausschussueberweisung",
      "exit diskontinuitaet",
    ]);
  });

  it("names the loop that was taken where several lead back", () => {
    const steps = course(
      "2025-11-21 bundesrat-2",
      "2025-12-17 vermittlung",
      "2025-12-19 bundesrat-2",
    );
    const items = stagePath(model("bund"), deriveStage(model("bund"), steps), steps);
    expect(items.find(({ state }) => state === "current")?.loop).toBe(
      model("bund")
        .stages.find(({ key }) => key === "vermittlung")
        ?.loops?.find(({ to }) => to === "bundesrat-2")?.name,
    );
  });

  it("presumes no promulgation and no entry into force", () => {
    const states = path(course("2024-07-03 zweite-lesung", "2025-07-01 nachlauf"));
    expect(states.slice(-3)).toEqual([
      "skipped verkuendung",
      "skipped inkrafttreten",
      "current nachlauf",
    ]);
  });

  it("shows behind the exit what was reported after it", () => {
    expect(path(course("2025-10-08 zurueckgezogen", "2025-11-12 erste-lesung"))).toEqual([
      "exit zurueckgezogen",
      "reached erste-lesung",
    ]);
  });

  it("shows what is expected beside the main path on a date", () => {
    const steps = course("2025-11-12 ausschussueberweisung", "?2026-01 oeffentliche-anhoerung");
    expect(path(steps).slice(4, 7)).toEqual([
      "current ausschussueberweisung",
      "ahead oeffentliche-anhoerung",
      "ahead zweite-lesung",
    ]);
  });

  it("calls reached what occurred or must have, though nobody knows when", () => {
    const steps = course("- einbringung", "2026-10-01 oeffentliche-anhoerung");
    steps.push({ ...steps[0], id: "u", stage: "erste-lesung", state: "undated" } as StageStep);
    const items = stagePath(model("land-nrw"), deriveStage(model("land-nrw"), steps), steps);
    expect(
      items.slice(2, 4).map(({ state, key, dateUnknown }) => [state, key, dateUnknown]),
    ).toEqual([
      ["reached", "einbringung", true],
      ["reached", "erste-lesung", true],
    ]);
  });

  it("shows the stage a person set in its place, and what the steps say beside it", () => {
    const way = (stage: string) => {
      const steps = course("2025-09-30 einbringung", "2025-12-17 zweite-lesung");
      const derived = deriveStage(model("land-nrw"), steps, { stage, reason: "Presse" });
      return stagePath(model("land-nrw"), derived, steps)
        .slice(4)
        .map((i) => `${i.state} ${i.key}`);
    };
    expect(way("verkuendung").slice(1)).toEqual([
      "reached zweite-lesung",
      "current verkuendung",
      "ahead inkrafttreten",
    ]);
    expect(way("ausschussueberweisung")).toEqual([
      "passed ausschussueberweisung",
      "reached zweite-lesung",
      "current ausschussueberweisung",
      "again zweite-lesung",
      "ahead verkuendung",
      "ahead inkrafttreten",
    ]);
    expect(way("erledigt")).toEqual([
      "passed ausschussueberweisung",
      "reached zweite-lesung",
      "exit erledigt",
    ]);
  });

  it("ends with the exit", () => {
    expect(path(course("2025-09-30 einbringung", "2025-12-17 abgelehnt")).slice(2)).toEqual([
      "reached einbringung",
      "exit abgelehnt",
    ]);
  });

  it("is all ahead where nothing has occurred", () => {
    expect(new Set(path([]).map((item) => item.split(" ")[0]))).toEqual(new Set(["ahead"]));
  });

  it("gives what comes again its expected date", () => {
    const steps = course(
      "2025-12-17 zweite-lesung",
      "2025-12-17 ausschussueberweisung",
      "?2026-02 zweite-lesung",
    );
    const items = stagePath(model("land-nrw"), deriveStage(model("land-nrw"), steps), steps);
    expect(items[7]).toMatchObject({ state: "again", date: "2026-02", expected: true });
  });

  it("gives each stage its latest date, or the expected one", () => {
    const steps = course(
      "2025-09 einbringung",
      "2025-11-12 erste-lesung",
      "2025-12-03 erste-lesung",
      "?2026-03 zweite-lesung",
    );
    const dates = stagePath(model("land-nrw"), deriveStage(model("land-nrw"), steps), steps).map(
      (i) => i.date,
    );
    expect(dates).toEqual([null, null, "2025-09", "2025-12-03", null, "2026-03", null, null]);
  });
});
