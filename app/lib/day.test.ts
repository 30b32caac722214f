import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  dayOfInstant,
  daysBetween,
  isDay,
  weekdayIndex,
} from "./day";

describe("days", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2026-11-22", 20_779],
  ])("%s is day %i", (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayFromNumber(number)).toBe(day);
  });

  it("count as the platform's calendar does, over 800 years", () => {
    assert(
      property(integer({ min: -146_097, max: 146_097 }), (number) => {
        const day = dayFromNumber(number);
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(day)).toBe(number);
        expect(weekdayIndex(day)).toBe((new Date(number * 86_400_000).getUTCDay() + 6) % 7);
      }),
    );
  });

  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-11-22", 14, "2028-01-22"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-03-31", -1, "2026-02-28"],
  ])("%s and %i months is %s", (day, months, result) =>
    expect(addMonths(day, months)).toBe(result),
  );

  it("can be added and subtracted", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysBetween("2026-11-22", "2026-12-16")).toBe(24);
  });

  it("refuse what is no day", () => {
    expect(isDay("2026-02-30")).toBe(false);
    expect(() => addDays("2026-02", 1)).toThrow(RangeError);
  });

  it.each([
    ["2026-11-21T23:30:00Z", "2026-11-22"],
    ["2026-06-30T21:59:00Z", "2026-06-30"],
    ["2026-06-30T22:00:00Z", "2026-07-01"],
  ])("instant %s falls on %s in Germany", (instant, day) =>
    expect(dayOfInstant(Date.parse(instant))).toBe(day),
  );
});
