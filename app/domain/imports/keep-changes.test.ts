import { expect, test } from "vitest";
import { keepChanges, keepChangesOf } from "./keep-changes";

test.each([
  ["untouched: the source's new value", "alt", "alt", "neu", "neu"],
  ["changed by a person: hers", "ihres", "alt", "neu", "ihres"],
  ["changed by a person, source unchanged: hers", "ihres", "alt", "alt", "ihres"],
])("%s", (_, current, lastImported, imported, kept) => {
  expect(keepChanges(current, lastImported, imported)).toBe(kept);
});

test("lists follow the source and keep what a person added or took away", () => {
  expect(keepChanges(["A", "ihres"], ["A", "B"], ["A", "B", "C"])).toEqual(["A", "ihres", "C"]);
  expect(keepChanges(["A", "B", "ihres"], ["A", "B"], ["B"])).toEqual(["B", "ihres"]);
});

test("a field that was not imported before keeps what a person wrote there", () => {
  const current = { title: "alt", summary: "von Hand" };
  expect(keepChangesOf(current, { title: "alt" }, { title: "neu", summary: "" })).toEqual({
    title: "neu",
    summary: "von Hand",
  });
});
