import { describe, expect, test } from "vitest";
import { defaultFileNumberPattern, fileNumberPatternIssue, formatFileNumber } from "./file-number";

describe("a file number follows its pattern", () => {
  test.each([
    [defaultFileNumberPattern, 2026, 42, "IK-2026-0042"],
    [defaultFileNumberPattern, 2026, 12_345, "IK-2026-12345"],
    ["IK-{year}-{number:4}", 2026, 42, "IK-2026-0042"],
    ["{Nummer}/{Jahr:2}", 2026, 7, "7/26"],
    ["{number}/{year:2}", 2026, 7, "7/26"],
    ["{number}/{year:2}", 2005, 7, "7/05"],
    ["Stab 1.{number:3} ({year})", 2019, 17, "Stab 1.017 (2019)"],
    ["{year}.{number:9}", 1999, 1, "1999.000000001"],
  ])("%s in %i with %i is %s", (pattern, year, number, written) => {
    expect(formatFileNumber(pattern, { year, number })).toBe(written);
  });
});

describe("a pattern is refused", () => {
  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["IK-{number:4}", "no-year"],
    ["IK-{year}", "no-number"],
    ["IK-{monat}-{nummer}", "unknown-placeholder"],
    ["IK-{jahr}-{nummer:0}", "bad-width"],
    ["IK-{jahr}{nummer}", "unclear"],
    ["IK-{year}-{number", "unknown-placeholder"],
    ["IK-{year}-{number:0}", "bad-width"],
    ["IK-{year}-{number:10}", "bad-width"],
    ["IK-{year:3}-{number}", "bad-width"],
    ["IK-{year}-{number}-{number}", "twice"],
    ["IK-{year}{number}", "unclear"],
    ["IK-{year}-1{number}", "unclear"],
    ["IK-{year}-{number}0", "unclear"],
    ["<b>{year}-{number}", "bad-character"],
    [" IK-{year}-{number}", "bad-character"],
    [`${"I".repeat(50)}-{year}-{number}`, "too-long"],
  ] as const)("%j: %s", (pattern, issue) => {
    expect(fileNumberPatternIssue(pattern)).toBe(issue);
    expect(() => formatFileNumber(pattern, { year: 2026, number: 1 })).toThrow(RangeError);
  });

  test("and the default is not", () => {
    expect(fileNumberPatternIssue(defaultFileNumberPattern)).toBeNull();
  });
});
