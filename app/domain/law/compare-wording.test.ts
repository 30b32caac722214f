import { expect, test } from "vitest";
import { compareWording } from "./compare-wording";
import type { ProvisionPart } from "./provision-text";

const absatz = (number: string, text: string): ProvisionPart => ({
  level: "absatz",
  number,
  text,
  parts: [],
});

const shown = (before: ProvisionPart[], after: ProvisionPart[]) =>
  compareWording(before, after).map(({ kind, before: old, after: now }) => {
    const side = (pieces: typeof old) =>
      pieces?.map(({ text, only }) => (only ? `[${text}]` : text)).join("") ?? null;
    return [kind, side(old), side(now)];
  });

const term = absatz("1", "Die Frist beträgt sechs Wochen.");
const longer = absatz("1", "Die Frist beträgt drei Monate.");
const rest = absatz("2", "Das Nähere regelt die Hauptsatzung.");

test("A changed Absatz is compared word by word, the others stand as they are", () => {
  expect(shown([term, rest], [longer, rest])).toEqual([
    ["changed", "(1) Die Frist beträgt [sechs Wochen].", "(1) Die Frist beträgt [drei Monate]."],
    ["same", "(2) Das Nähere regelt die Hauptsatzung.", "(2) Das Nähere regelt die Hauptsatzung."],
  ]);
});

test("An Absatz that moved behind a new one is not called new", () => {
  const added = absatz("2", "Einzelheiten beschließt der Rat jährlich neu und öffentlich.");
  expect(shown([term, rest], [term, added, { ...rest, number: "3" }])).toEqual([
    ["same", "(1) Die Frist beträgt sechs Wochen.", "(1) Die Frist beträgt sechs Wochen."],
    ["only-mine", null, "[(2) Einzelheiten beschließt der Rat jährlich neu und öffentlich.]"],
    [
      "changed",
      "([2]) Das Nähere regelt die Hauptsatzung.",
      "([3]) Das Nähere regelt die Hauptsatzung.",
    ],
  ]);
});

test("A repealed Absatz stands alone", () => {
  expect(shown([term, rest], [term])[1]).toEqual([
    "only-other",
    "[(2) Das Nähere regelt die Hauptsatzung.]",
    null,
  ]);
});
