import { describe, expect, test } from "vitest";
import { pendingChange, type Effect } from "./pending-change";

const effect: Effect = {
  title: "Bürgerbegehrensgesetz",
  state: "confirmed",
  change: "changed",
  effectiveOn: "2026-11-01",
  promulgatedOn: "2026-10-20",
  inForceOn: null,
};
const pending = { procedure: "Bürgerbegehrensgesetz", done: "geändert", since: "2026-11-01" };

describe("A promulgated change whose version nobody has entered", () => {
  test.each<[string, Partial<Effect>, string | null, string, object | null]>([
    ["is named from its day on", {}, "2018-12-29", "2026-11-01", pending],
    ["is named where the register has no version", {}, null, "2026-11-10", pending],
    [
      "holds by the day of the procedure",
      { effectiveOn: null, inForceOn: "2026-11-01" },
      null,
      "2026-11-10",
      pending,
    ],
    ["is none the day before", {}, "2018-12-29", "2026-10-31", null],
    ["is none once the version is there", {}, "2026-11-01", "2026-11-10", null],
    ["is none while it is a draft", { promulgatedOn: null }, "2018-12-29", "2026-11-10", null],
    ["is none where nobody confirmed it", { state: "suggested" }, null, "2026-11-10", null],
    ["is none where nobody says what happens", { change: null }, null, "2026-11-10", null],
    ["is none where no day is known", { effectiveOn: null }, null, "2026-11-10", null],
  ])("%s", (_what, differs, known, day, expected) => {
    expect(pendingChange([{ ...effect, ...differs }], known, day)).toEqual(expected);
  });
});
