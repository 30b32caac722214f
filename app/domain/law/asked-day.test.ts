import { expect, test } from "vitest";
import { today } from "~/lib/day";
import { readAskedDay } from "./asked-day";

const asked = (am: string) => readAskedDay(new URLSearchParams({ am }));

test.each([
  ["2021-03-01", "2021-03-01"],
  ["1.3.2021", "2021-03-01"],
  ["1. März 2021", "2021-03-01"],
])("„%s“ is the day %s", (typed, day) => {
  expect(asked(typed)).toMatchObject({ day, isToday: false, error: null });
});

test.each([
  ["31.02.2021", "Den 31.02.2021 gibt es nicht. Prüfen Sie Tag und Monat."],
  ["2021", "„2021“ ist kein Tag. Schreiben Sie ihn wie 01.03.2021."],
  ["gestern", "„gestern“ ist kein Tag. Schreiben Sie ihn wie 01.03.2021."],
])("„%s“ is refused in a sentence, and today is shown", (typed, error) => {
  expect(asked(typed)).toEqual({ day: today(), asked: typed, isToday: true, error });
});

test("without a day it is today's", () => {
  expect(asked("")).toEqual({ day: today(), asked: "", isToday: true, error: null });
});
