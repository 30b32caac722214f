import { expect, test } from "vitest";
import { restText } from "./digest-mail";
import type { Digest } from "./saved-search";
import { rhythmText } from "./texts";

test.each<[Digest, boolean, string]>([
  ["none", false, "keine E-Mail"],
  ["daily", true, "E-Mail täglich"],
  ["daily", false, "E-Mail täglich, sobald E-Mail eingerichtet ist"],
  ["monday", false, "E-Mail wöchentlich, montags, sobald E-Mail eingerichtet ist"],
])("%s, mail set up: %s", (digest, mails, text) => {
  expect(rhythmText(digest, mails)).toBe(text);
});

test.each([
  [0, null],
  [1, "… und ein weiterer; Sie finden ihn in Votum."],
  [1200, "… und 1.200 weitere; Sie finden sie in Votum."],
])("%i that a mail does not name", (total, text) => {
  expect(restText({ lines: [], total })).toBe(text);
});
