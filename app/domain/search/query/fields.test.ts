import { expect, test } from "vitest";
import { reversedTime, takeFields } from "./fields";

const read = (text: string) =>
  takeFields(text).fields.map(({ name, value, not }) => `${not ? "-" : ""}${name}:${value}`);

test.each([
  ["seit:2019", ["seit:2019"]],
  ["seit:3.2.2019", ["seit:2019-02-03"]],
  ["seit:31.02.2020", []],
  ["seit:2019-13", []],
  ["seit:2019-02-30", []],
  ["bis:29.02.2020", ["bis:2020-02-29"]],
  ["umlage -art:entscheidung", ["-art:entscheidung"]],
  ['-von:"Referat 2" Rat', ["-von:Referat 2"]],
  ["norm:41 GO", ["norm:41 GO"]],
  ["norm:§ 41 GO NRW", ["norm:§ 41 GO NRW"]],
  ["norm:94 SGB IX", ["norm:94 SGB IX"]],
  ["norm:GO 41", ["norm:41 GO"]],
  ["norm:GO NRW 41 Umlage", ["norm:41 GO NRW"]],
  ["-norm:KrO § 26 Abs. 1", ["-norm:§ 26 Abs. 1 KrO"]],
  ["norm:§ 41 Abs. 1 Satz 2 GO", ["norm:§ 41 Abs. 1 Satz 2 GO"]],
  ["norm:GO Kreisumlage 41", ["norm:GO"]],
  ["norm:GO 18/4567", ["norm:GO"]],
  ["norm:41GO", ["norm:41GO"]],
  ["norm:41 Umlage", ["norm:41"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["seit:2021 bis:2019", "seit:2021 bis:2019"],
  ["bis:2019-03 seit:04.04.2019", "seit:2019-04-04 bis:2019-03"],
  ["seit:2019 bis:2019", null],
  ["seit:31.12.2019 bis:2019", null],
  ["seit:2021 -bis:2019", null],
])("%s is the wrong way round: %s", (text, expected) => {
  expect(reversedTime(takeFields(text).fields)).toBe(expected);
});
