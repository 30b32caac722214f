import { expect, test } from "vitest";
import { entrySetOf, isIn, readEntries, united, writtenEntries } from "./entry-set";

test.each([
  [[], ""],
  [[3], "3"],
  [[9, 3, 5, 6, 8, 7, 3], "3,2x5"],
  [[1, 2, 3, 4], "1x4"],
])("%j is written %j and read as it was", (entries, written) => {
  const set = entrySetOf(entries);
  expect(writtenEntries(set)).toBe(written);
  expect(readEntries(written)).toEqual(set);
  for (let entry = 0; entry < 12; entry++)
    expect(isIn(readEntries(written), entry)).toBe(entries.includes(entry));
});

test("what a migration wrote without runs is read", () => {
  expect(readEntries("3,1,1,5")).toEqual([
    [3, 5],
    [10, 10],
  ]);
});

test("two sets are one, whatever they share", () => {
  const one = entrySetOf([1, 2, 8]);
  const other = entrySetOf([2, 3, 7, 12]);
  expect(writtenEntries(united(one, other))).toBe("1x3,4x2,4");
});

test("all records of a large house are a few signs; every second one is two signs each", () => {
  const all = Array.from({ length: 100_000 }, (_, at) => at + 1);
  expect(writtenEntries(entrySetOf(all))).toBe("1x100000");
  expect(writtenEntries(entrySetOf(all.filter((entry) => entry % 2 === 0)))).toHaveLength(99_999);
});
