import { describe, expect, it } from "vitest";
import { deriveStage, milestoneDates, type StageStep } from "./derive-stage";
import { course, model } from "../../../tests/support/course";
import type { Outcome } from "./procedure";

type Course = [
  what: string,
  model: string,
  steps: StageStep[],
  current: string | null,
  outcome: Outcome,
];

const courses: Course[] = [
  ["nothing at all", "land-nrw", [], null, "running"],
  ["only what is expected", "land-nrw", course("?2026-12 einbringung"), null, "running"],
  [
    "only steps beside the way",
    "land-nrw",
    course("2025-11-21 -", "2025-12-01 -"),
    null,
    "running",
  ],
  [
    "a government bill in committee",
    "land-nrw",
    course(
      "2025-06-03 referentenentwurf",
      "2025-06-03 kabinett-freigabe",
      "2025-07-04 verbaendeanhoerung",
      "2025-09-30 einbringung",
      "2025-11-12 erste-lesung",
      "2025-11-12 ausschussueberweisung",
      "?2026-01 oeffentliche-anhoerung",
    ),
    "ausschussueberweisung",
    "running",
  ],
  [
    "several steps on one day, entered in any order",
    "land-nrw",
    course("2025-11-12 erste-lesung", "2025-11-12 ausschussueberweisung").toReversed(),
    "ausschussueberweisung",
    "running",
  ],
  [
    "a Zurückverweisung after the 2. Lesung",
    "land-nrw",
    course(
      "2025-11-12 erste-lesung",
      "2025-12-10 beschlussempfehlung",
      "2025-12-17 zweite-lesung",
      "2025-12-17 ausschussueberweisung",
    ),
    "ausschussueberweisung",
    "running",
  ],
  [
    "a second recommendation after a Zurückverweisung nobody entered",
    "land-nrw",
    course("2025-12-17 zweite-lesung", "2026-01-14 beschlussempfehlung"),
    "beschlussempfehlung",
    "running",
  ],
  [
    "a 3. Lesung after the loop",
    "land-nrw",
    course(
      "2025-12-17 zweite-lesung",
      "2025-12-17 ausschussueberweisung",
      "2026-01-14 beschlussempfehlung",
      "2026-01-28 dritte-lesung",
    ),
    "dritte-lesung",
    "running",
  ],
  [
    "a paper of an earlier stage that came late",
    "land-nrw",
    course("2025-09-30 einbringung", "2025-10-02 unterrichtung-landtag"),
    "einbringung",
    "running",
  ],
  [
    "an occurred step without a date, further ahead",
    "land-nrw",
    course("- verkuendung", "2025-12-17 zweite-lesung"),
    "verkuendung",
    "promulgated",
  ],
  [
    "an occurred step without a date, behind",
    "land-nrw",
    course("2025-12-17 zweite-lesung", "- ausschussueberweisung"),
    "zweite-lesung",
    "running",
  ],
  [
    "a year only, for the draft",
    "land-nrw",
    course("2025 referentenentwurf", "2025-11-12 erste-lesung"),
    "erste-lesung",
    "running",
  ],
  [
    "a year only, for a hearing before the 2. Lesung of that year",
    "land-nrw",
    course("2025-07-09 zweite-lesung", "2025 oeffentliche-anhoerung"),
    "zweite-lesung",
    "running",
  ],
  [
    "promulgated, not yet in force",
    "land-nrw",
    course("2025-12-17 zweite-lesung", "2025-12-30 verkuendung", "?2026-07-01 inkrafttreten"),
    "verkuendung",
    "promulgated",
  ],
  [
    "several dates of entry into force",
    "land-nrw",
    course("2025-12-30 verkuendung", "2025-12-31 inkrafttreten", "?2026-07-01 inkrafttreten"),
    "inkrafttreten",
    "in-force",
  ],
  [
    "the aftermath of a law in force",
    "land-nrw",
    course("2025-12-30 verkuendung", "2026-01-01 inkrafttreten", "2026-10-01 nachlauf"),
    "nachlauf",
    "in-force",
  ],
  [
    "a rejected bill",
    "land-nrw",
    course("2025-09-30 einbringung", "2025-12-17 zweite-lesung", "2025-12-17 abgelehnt"),
    "zweite-lesung",
    "rejected",
  ],
  [
    "nothing moves a bill after its end",
    "land-nrw",
    course("2025-09-30 einbringung", "2025-10-08 zurueckgezogen", "2025-11-12 erste-lesung"),
    "einbringung",
    "withdrawn",
  ],
  [
    "a promulgated law that somebody filed as settled",
    "land-nrw",
    course("2025-12-30 verkuendung", "2026-01-01 inkrafttreten", "2026-02-01 erledigt"),
    "inkrafttreten",
    "in-force",
  ],
  [
    "a merged bill",
    "bund",
    course("2025-05-15 erste-beratung", "2025-06-01 zusammengefuehrt"),
    "erste-beratung",
    "merged",
  ],
  [
    "the end of a term",
    "bund",
    course("2024-11-07 kabinett", "2025-03-25 diskontinuitaet"),
    "kabinett",
    "discontinued",
  ],
  [
    "a settled motion",
    "bund",
    course("2024-11-07 bundesrat-1", "2025-03-25 erledigt"),
    "bundesrat-1",
    "settled",
  ],
  ["an exit before any stage", "bund", course("2025-03-25 diskontinuitaet"), null, "discontinued"],
  [
    "a bill of the Bundestag that the Bundesrat saw in parallel",
    "bund",
    course("2025-05-15 erste-beratung", "2025-06-13 bundesrat-1"),
    "erste-beratung",
    "running",
  ],
  [
    "a Vermittlungsverfahren",
    "bund",
    course("2025-11-06 zweite-dritte-beratung", "2025-11-21 bundesrat-2", "2025-12-17 vermittlung"),
    "vermittlung",
    "running",
  ],
  [
    "back in the Bundestag after the Vermittlung",
    "bund",
    course("2025-11-21 bundesrat-2", "2025-12-17 vermittlung", "2025-12-18 zweite-dritte-beratung"),
    "zweite-dritte-beratung",
    "running",
  ],
  [
    "back in the Bundesrat after the Vermittlung",
    "bund",
    course("2025-11-21 bundesrat-2", "2025-12-17 vermittlung", "2025-12-19 bundesrat-2"),
    "bundesrat-2",
    "running",
  ],
  [
    "a directive to be transposed",
    "eu",
    course("2024-11-27 veroeffentlichung", "?2027-07-31 umsetzung"),
    "veroeffentlichung",
    "promulgated",
  ],
  [
    "an ordinance without a cabinet",
    "verordnung",
    course("2026-01 entwurf", "2026-03-02 ausfertigung"),
    "ausfertigung",
    "running",
  ],
];

describe("the stage of a procedure follows from its steps", () => {
  it.each(courses)("%s", (_what, modelId, steps, current, outcome) => {
    const derived = deriveStage(model(modelId), steps);
    expect([derived.current, derived.outcome]).toEqual([current, outcome]);
  });

  it("and says which step decides it, what was visited and what comes next", () => {
    const steps = course(
      "2025-11-12 erste-lesung",
      "2025-11-12 ausschussueberweisung",
      "? verkuendung",
      "?2026-03 zweite-lesung",
      "?2026-01-20 oeffentliche-anhoerung",
    );
    const derived = deriveStage(model("land-nrw"), steps);
    expect(derived.decidedBy?.id).toBe("s2");
    expect(derived.visited).toEqual(["erste-lesung", "ausschussueberweisung"]);
    expect(derived.nextExpected?.id).toBe("s5");
  });

  it("without expecting anything after an exit", () => {
    const steps = course("2025-11-12 abgelehnt", "?2026-03 zweite-lesung");
    expect(deriveStage(model("land-nrw"), steps).nextExpected).toBeNull();
  });

  it("naming stages the model does not know instead of guessing", () => {
    const derived = deriveStage(
      model("land-nrw"),
      course("2025-11-12 erste-lesung", "2025-12-01 mond"),
    );
    expect([derived.current, derived.unknownStages]).toEqual(["erste-lesung", ["mond"]]);
  });
});

describe("an override", () => {
  const steps = course("2025-11-12 erste-lesung", "?2026-03 zweite-lesung");

  it("goes before the derivation and is shown as one", () => {
    const derived = deriveStage(model("land-nrw"), steps, {
      stage: "zweite-lesung",
      reason: "Protokoll fehlt",
    });
    expect(derived.current).toBe("zweite-lesung");
    expect(derived.override).toEqual({
      stage: "zweite-lesung",
      reason: "Protokoll fehlt",
      derived: "erste-lesung",
    });
    expect(derived.decidedBy).toBeNull();
  });

  it("can end the procedure", () => {
    const derived = deriveStage(model("land-nrw"), steps, { stage: "erledigt", reason: "Presse" });
    expect([derived.current, derived.exit, derived.outcome]).toEqual([
      "erste-lesung",
      "erledigt",
      "settled",
    ]);
  });

  it("of an unknown stage is none", () => {
    const derived = deriveStage(model("land-nrw"), steps, { stage: "mond", reason: "?" });
    expect([derived.current, derived.override]).toEqual(["erste-lesung", null]);
  });
});

describe("The days of the milestones", () => {
  it.each([
    [
      "none before the promulgation",
      ["2025-07-09 zweite-lesung", "?2026-01-01 verkuendung"],
      null,
      null,
    ],
    [
      "the gazette and the day the law names",
      ["2025-07-25 verkuendung", "?2026-01-01 inkrafttreten"],
      "2025-07-25",
      "2026-01-01",
    ],
    [
      "the last part of a law that enters into force in parts",
      ["2025-07-25 verkuendung", "2025-11-01 inkrafttreten", "2025-08-01 inkrafttreten"],
      "2025-07-25",
      "2025-11-01",
    ],
  ])("%s", (_what, lines, promulgatedOn, inForceOn) => {
    expect(milestoneDates(model("land-nrw"), course(...lines))).toEqual({
      promulgatedOn,
      inForceOn,
    });
  });
});
