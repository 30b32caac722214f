import { expect, test } from "vitest";
import { changeOf } from "./card-content";

const change = { on: "2024-05-06", act: "Gesetz", isInForce: true };

test.each([
  [change, null, "⚠ Geändert zum 06.05.2024"],
  [
    { ...change, isInForce: false },
    null,
    "⚠ Änderung verkündet am 06.05.2024 (Inkrafttreten ungeprüft)",
  ],
  [null, "2024-05-06", "⚠ Anderer Wortlaut belegt am 06.05.2024"],
  [null, null, ""],
])(
  "The card names a change by what is known of it: %o, %o",
  (changedSince, otherWordingOn, text) => {
    expect(changeOf({ changedSince, otherWordingOn })).toBe(text);
  },
);
