import { expect, test } from "vitest";
import { nextTurn, type Turn } from "./search-turns";

const turn = (line: string): Turn => {
  const [person = "", kind] = line.split(" ");
  return { person, kind: kind as Turn["kind"] };
};

test.each<[string, { waiting: string[]; running?: string[]; before?: string[] }, string | null]>([
  ["what came first, of one person", { waiting: ["Anna search", "Anna list"] }, "Anna search"],
  [
    "who has waited for her turn",
    { waiting: ["Anna search", "Berta search"], before: ["Anna"] },
    "Berta search",
  ],
  [
    "who had it longer ago",
    { waiting: ["Anna search", "Berta search"], before: ["Berta", "Anna"] },
    "Berta search",
  ],
  [
    "a suggestion before a search",
    { waiting: ["Anna search", "Berta suggest"], before: ["Berta"] },
    "Berta suggest",
  ],
  [
    "a search before a list",
    { waiting: ["Anna list", "Berta search"], before: ["Berta"] },
    "Berta search",
  ],
  [
    "nobody who is served already",
    { waiting: ["Anna search", "Berta search"], running: ["Anna search"] },
    "Berta search",
  ],
  ["not even for a list", { waiting: ["Anna list"], running: ["Anna search"] }, null],
  [
    "her suggestion all the same",
    { waiting: ["Anna search", "Anna suggest"], running: ["Anna list"] },
    "Anna suggest",
  ],
  ["no second list of all", { waiting: ["Berta list"], running: ["Anna list"] }, null],
])("next is %s", (_what, { waiting, running = [], before = [] }, expected) => {
  const lastTurns = new Map(before.map((person, index) => [person, index + 1]));
  expect(nextTurn(waiting.map(turn), running.map(turn), lastTurns) ?? null).toEqual(
    expected && turn(expected),
  );
});
