import { expect, test } from "vitest";
import { isCitedRecord } from "~/editor/state/cited-record";
import { recogniseCitations } from "./recogniser/scan";

test.each([
  "§ 26 Abs. 2 Satz 1 Halbsatz 2 GO NRW",
  "§ 26 GO NRW a. F.",
  "§ 26 GO NRW n.F.",
  "§§ 48 ff. VwVfG NRW",
  "Anlage zu § 5 KAG NRW",
  "LT-Drs. 18/4567",
  "BVerfGE 147, 185 <Rn. 70>",
  "GV. NRW. 2023 S. 490",
])("what the recogniser reads in %s can stand in a text", (text) => {
  const [citation] = recogniseCitations(text);
  const { start: _start, end: _end, text: _text, ...record } = citation!;
  expect(isCitedRecord(record)).toBe(true);
});

test.each([
  { kind: "provision", fassung: "alt" },
  { kind: "provision", wording: "x" },
  { kind: "document", number: "18/1" },
  { kind: "opinion" },
  null,
])("%j cannot", (record) => expect(isCitedRecord(record)).toBe(false));
