import { expect, test } from "vitest";
import { readPlaces } from "./read-places";

test.each([
  ["", [], ""],
  ["Abs. 2, Abs. 4 Satz 1", [{ absatz: "2" }, { absatz: "4", satz: "1" }], ""],
  ["Abs. 1 und 3", [{ absatz: "1" }, { absatz: "3" }], ""],
  ["Satz 2; Abs. 3 Nr. 4", [{ satz: "2" }, { absatz: "3", nummer: "4" }], ""],
  ["Überschrift", [], "Überschrift"],
  ["Abs. 2 sowie irgendwo", [{ absatz: "2" }], "irgendwo"],
])("„%s“", (written, places, unread) => {
  expect(readPlaces(written)).toEqual({ places, unread });
});
