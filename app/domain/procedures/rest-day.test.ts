import { describe, expect, it } from "vitest";
import { nextWorkingDay, restDay } from "./rest-day";
import { restDayHint } from "./texts";

describe("a day on which no period ends", () => {
  it.each([
    ["2026-11-21", "Samstag", "2026-11-23"],
    ["2026-11-22", "Sonntag", "2026-11-23"],
    ["2026-04-03", "Karfreitag", "2026-04-07"],
    ["2026-04-06", "Ostermontag", "2026-04-07"],
    ["2026-05-14", "Christi Himmelfahrt", "2026-05-15"],
    ["2027-05-17", "Pfingstmontag", "2027-05-18"],
    ["2026-06-04", "Fronleichnam", "2026-06-05"],
    ["2024-05-30", "Fronleichnam", "2024-05-31"],
    ["2025-10-03", "der Tag der Deutschen Einheit", "2025-10-06"],
    ["2026-12-25", "der 1.\u00a0Weihnachtstag", "2026-12-28"],
    ["2027-01-01", "Neujahr", "2027-01-04"],
    ["2026-12-24", null, "2026-12-24"],
    ["2026-12-31", null, "2026-12-31"],
    ["2026-11-23", null, "2026-11-23"],
  ])("%s: %s, next %s", (day, name, next) => {
    expect([restDay(day), nextWorkingDay(day)]).toEqual([name, next]);
  });

  it("is named with what follows from it, for a Mussfrist only", () => {
    expect(restDayHint("muss", "2026-11-28")).toBe(
      "Der 28.11.2026 ist ein Samstag. Nach §\u00a0193 BGB endet eine Frist dann in der Regel erst am nächsten Werktag: Mo,\u00a030.11.2026.",
    );
    expect(restDayHint("muss", "2026-06-04")).toBe(
      "Der 04.06.2026 (Donnerstag) ist Fronleichnam. Nach §\u00a0193 BGB endet eine Frist dann in der Regel erst am nächsten Werktag: Fr,\u00a005.06.2026.",
    );
    expect([restDayHint("regel", "2026-11-28"), restDayHint("muss", "2026-11-27")]).toEqual([
      null,
      null,
    ]);
  });
});
