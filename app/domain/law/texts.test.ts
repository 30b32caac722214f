import { expect, test } from "vitest";
import { sinceText, versionSince } from "./texts";

const version = { validFrom: null, since: null, seenOn: null, act: null, hasWording: true };

test.each([
  [{ validFrom: "2020-01-01", since: "2020-01-01" }, "seit 1.\u00a0Januar\u00a02020"],
  [{ since: "2020-01-01", act: {} }, "verkündet am 1.\u00a0Januar\u00a02020"],
  [{ since: "2020-01-01" }, "Wortlaut belegt am 1.\u00a0Januar\u00a02020"],
  [{ since: "2020-01-01", seenOn: "2020-01-01" }, "Wortlaut belegt am 1.\u00a0Januar\u00a02020"],
  [{ since: "2020-01-01", hasWording: false }, "belegt am 1.\u00a0Januar\u00a02020"],
  [{}, "Beginn nicht bekannt"],
])("Only a version with an act is called promulgated: %o", (more, text) => {
  expect(versionSince({ ...version, ...more })).toBe(text);
});

test("What nobody knows of a begin is said", () => {
  expect(sinceText({ ...version, since: "2020-01-01" })).toBe(
    "Wortlaut belegt am 1.\u00a0Januar\u00a02020, Beginn nicht bekannt",
  );
});
