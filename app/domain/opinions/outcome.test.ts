import { expect, test } from "vitest";
import { outcomesDiffer, type OpinionOutcome } from "./outcome";

test.each<[OpinionOutcome | null, OpinionOutcome | null, boolean]>([
  ["permitted", "not-permitted", true],
  ["permitted", "partly", true],
  ["permitted", "permitted", false],
  ["open", "permitted", false],
  ["permitted", "open", false],
  [null, "permitted", false],
  ["permitted", null, false],
])("%s beside %s: another result is %s", (one, other, differs) => {
  expect(outcomesDiffer(one, other)).toBe(differs);
});
