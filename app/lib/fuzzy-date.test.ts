import { describe, expect, it } from "vitest";
import {
  compareFuzzyDates,
  datePrecision,
  earliestDay,
  formatFuzzyDate,
  formatLongDate,
  formatWeekdayDate,
  isFuzzyDate,
  latestDay,
  missingDay,
  parseFuzzyDate,
  today,
} from "./fuzzy-date";

describe("a fuzzy date", () => {
  it.each(["2026", "2026-11", "2026-11-22", "2024-02-29", "2000-02-29"])("can be %s", (text) => {
    expect(isFuzzyDate(text)).toBe(true);
    expect(parseFuzzyDate(text)).toBe(text);
  });

  it.each([
    ["0000"],
    ["26"],
    ["2026-00"],
    ["2026-13"],
    ["2026-1"],
    ["2025-02-29"],
    ["1900-02-29"],
    ["2026-04-31"],
    ["2026-11-22T10:00"],
    ["morgen"],
    [""],
    ["32.01.2026"],
    ["13.2026"],
    ["22.11.26"],
  ])("cannot be %j", (text) => {
    expect(isFuzzyDate(text)).toBe(false);
    expect(parseFuzzyDate(text)).toBeNull();
  });

  it.each([
    ["22.11.2026", "2026-11-22"],
    [" 1.4.2026 ", "2026-04-01"],
    ["1. 4. 2026", "2026-04-01"],
    ["11.2026", "2026-11"],
    ["3/2026", "2026-03"],
    ["01/2027", "2027-01"],
    ["Januar 2027", "2027-01"],
    ["März\u00a02026", "2026-03"],
    ["okt. 2026", "2026-10"],
    ["22. November 2026", "2026-11-22"],
    ["1.\u00a0Mai\u00a02026", "2026-05-01"],
  ])("typed as %j is read as %s", (typed, stored) => expect(parseFuzzyDate(typed)).toBe(stored));

  it.each([
    ["31.02.2026", "31.02.2026"],
    ["31. Februar 2026", "31.02.2026"],
    ["2026-02-31", "31.02.2026"],
    ["1.13.2026", "01.13.2026"],
    ["28.02.2026", null],
    ["02.2026", null],
    ["morgen", null],
  ])("knows that %j names a day that does not exist: %s", (typed, missing) =>
    expect(missingDay(typed)).toBe(missing),
  );

  it.each(["Januar", "Brumaire 2026", "J 2026"])("%j is none", (text) =>
    expect(parseFuzzyDate(text)).toBeNull(),
  );

  it.each([
    ["2026", "year", "2026-01-01", "2026-12-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2026-11-22", "day", "2026-11-22", "2026-11-22"],
  ])("%s is exact to the %s and means %s to %s", (date, precision, first, last) => {
    expect(datePrecision(date)).toBe(precision);
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it("sorts by its last possible day, the more exact one first", () => {
    const shuffled = [
      "2027",
      "2026",
      "2026-12",
      "2026-11-22",
      "2026-12-31",
      "2026-11",
      "2026-12-01",
    ];
    expect(shuffled.sort(compareFuzzyDates)).toEqual([
      "2026-11-22",
      "2026-11",
      "2026-12-01",
      "2026-12-31",
      "2026-12",
      "2026",
      "2027",
    ]);
  });
});

describe("a date is written in German", () => {
  it.each([
    ["2026-11-22", "22.11.2026", "22.\u00a0November\u00a02026", "So,\u00a022.11.2026"],
    ["2026-04-01", "01.04.2026", "1.\u00a0April\u00a02026", "Mi,\u00a001.04.2026"],
    ["2026-03", "März\u00a02026", "März\u00a02026", "März\u00a02026"],
    ["2026", "2026", "2026", "2026"],
    ["unklar", "unklar", "unklar", "unklar"],
  ])("%s", (date, plain, long, withWeekday) => {
    expect(formatFuzzyDate(date)).toBe(plain);
    expect(formatLongDate(date)).toBe(long);
    expect(formatWeekdayDate(date)).toBe(withWeekday);
  });

  it("and today is a day", () => expect(isFuzzyDate(today())).toBe(true));
});
