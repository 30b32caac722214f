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
      "skipped ausschussueberweisung",
      "current oeffentliche-anhoerung",
      "ahead zweite-lesung",
    ]);
  });

  it("says what comes again after a loop", () => {
    expect(
      path(course("2025-12-17 zweite-lesung", "2025-12-17 ausschussueberweisung")).slice(4, 6),
    ).toEqual(["current ausschussueberweisung", "again zweite-lesung"]);
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

  it("gives what comes again its expected date, else the last one", () => {
    const loop = ["2025-12-17 zweite-lesung", "2025-12-17 ausschussueberweisung"];
    const again = (steps: StageStep[]) => {
      const item = stagePath(model("land-nrw"), deriveStage(model("land-nrw"), steps), steps)[5];
      return [item?.state, item?.date, item?.expected];
    };
    expect(again(course(...loop))).toEqual(["again", "2025-12-17", false]);
    expect(again(course(...loop, "?2026-02 zweite-lesung"))).toEqual(["again", "2026-02", true]);
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
