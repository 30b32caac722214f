import { expect, test } from "vitest";
import { resultsText } from "./results-text";

test.each([
  ["not-permitted", "permitted", " · Ergebnis dort „zulässig“, hier „unzulässig“"],
  [null, "permitted", " · Ergebnis dort „zulässig“"],
  ["open", null, " · Ergebnis hier „offen“"],
  [null, null, ""],
] as const)("here %s, there %s", (here, there, text) => {
  expect(resultsText(here, there)).toBe(text);
});
