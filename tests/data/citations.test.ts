import { describe, expect, test } from "vitest";
import {
  decisionsInSentences,
  f1Of,
  precisionOf,
  provisionsInSentences,
  recallOf,
} from "./citation-quality";
import {
  decisionsInDecisions,
  dockets,
  gazettes,
  landAbbreviations,
  papersInAgendas,
  placesOfLists,
  provisionsInDecisions,
  provisionsInUnits,
  referencesAsWhole,
} from "./citation-references";
import { isThere } from "./shared";

describe.skipIf(!isThere)("citations in real texts", () => {
  test.each([
    ["provisions in sentences of federal courts", 0.97, provisionsInSentences],
    ["provisions in short texts", 0.99, provisionsInUnits],
    ["places of lists", 0.99, placesOfLists],
    ["decisions in sentences of federal courts", 0.92, decisionsInSentences],
    ["decisions in whole decisions", 0.9, decisionsInDecisions],
    ["papers in agenda items", 0.99, papersInAgendas],
    ["gazettes", 0.98, gazettes],
  ])("%s: F1 of at least %f", (_what, floor, measure) => {
    expect(f1Of(measure())).toBeGreaterThanOrEqual(floor);
  });

  test("no provision of whole decisions is overlooked; the set labels fewer than there are", () => {
    const score = provisionsInDecisions();
    expect(recallOf(score)).toBeGreaterThanOrEqual(0.98);
    expect(precisionOf(score)).toBeGreaterThanOrEqual(0.8);
  });

  test("references of statutes are one citation from beginning to end", () => {
    expect(recallOf(referencesAsWhole())).toBeGreaterThanOrEqual(0.99);
  });

  test("the abbreviations of all Lands are read to their end", () => {
    expect(recallOf(landAbbreviations())).toBeGreaterThanOrEqual(0.97);
  });

  test("docket numbers are found, and none is taken for something else", () => {
    const score = dockets();
    expect(recallOf(score)).toBeGreaterThanOrEqual(0.98);
    expect(score.wrong).toBe(0);
  });
});
