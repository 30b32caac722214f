import { expect, test } from "vitest";
import { moreText } from "./number";

test.each([
  [1, "weiterer", "1 weiterer"],
  [1, "weitere", "1 weitere"],
  [1, "weiteres", "1 weiteres"],
  [2, "weiteres", "2 weitere"],
  [1204, "weiterer", "1.204 weitere"],
] as const)("%i of what is %s: %s", (count, one, text) => {
  expect(moreText(count, one)).toBe(text.replace(" ", "\u00a0"));
});
