import { expect, it } from "vitest";
import { model } from "../../../tests/support/course";
import { isPresumed } from "./presumed-steps";

it.each([
  ["an undated step behind the stage", "einbringung", "undated", true],
  ["an undated step of the stage itself", "zweite-lesung", "undated", false],
  ["an undated step ahead", "verkuendung", "undated", false],
  ["an expected step behind the stage", "einbringung", "expected", false],
  ["an undated step beside the way", null, "undated", false],
] as const)("%s is presumed: %#", (_what, stage, state, presumed) => {
  const derived = { current: "zweite-lesung", override: null };
  expect(isPresumed(model("land-nrw"), derived, { stage, state })).toBe(presumed);
});
