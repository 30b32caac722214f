import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Verdict } from "./currency";
import { ConcerningNote, currencyMarks } from "./currency-badge";

const marks = (concerning?: string) => currencyMarks({ a: "unrecorded", b: "unknown" }, concerning);
const wordsOf = (id: string, concerning?: string) =>
  renderToStaticMarkup(<>{marks(concerning)(id)}</>).replaceAll(/<[^>]*>/g, "");

test("A badge says of what alone it speaks", () => {
  expect(wordsOf("a")).toBe("◌ Haltbarkeit: steht, soweit erfasst");
  expect(wordsOf("a", "hierzu")).toBe("◌ Haltbarkeit: hierzu: steht, soweit erfasst");
});

test("Nothing is said of what cannot be judged, or cannot expire", () => {
  expect(wordsOf("b", "hierzu")).toBe("");
  expect(wordsOf("c", "hierzu")).toBe("");
});

test("What that means is said where a badge is shown, and only there", () => {
  const noteOf = (verdict: Verdict) =>
    renderToStaticMarkup(<ConcerningNote verdicts={{ a: verdict }} />);
  expect(noteOf("changed")).toContain("„hierzu“ meint diese Vorschrift allein");
  expect(noteOf("unknown")).toBe("");
});
