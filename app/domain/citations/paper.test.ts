import { expect, test } from "vitest";
import type { Citation } from "./recogniser/citation";
import { numbersOfTarget, parliamentOf, targetsOfPaper } from "./paper";
import { recogniseCitations } from "./recogniser/scan";
import { targetOf } from "./target";

test.each([
  ["Landtag Nordrhein-Westfalen", "LT NRW"],
  ["Landtag NRW", "LT NRW"],
  ["Landtag", "LT NRW"],
  ["Parlament NW", "LT NRW"],
  ["Landtag Brandenburg", "LT BB"],
  ["Abgeordnetenhaus von Berlin", "LT BE"],
  ["Deutscher Bundestag", "BT"],
  ["Parlament BT", "BT"],
  ["Bundesrat", "BR"],
  ["Landtag Atlantis", null],
  ["Landesregierung Nordrhein-Westfalen", null],
  ["", null],
])("%s publishes the papers of %s", (publisher, parliament) => {
  expect(parliamentOf(publisher)).toBe(parliament);
});

const ofLandtag = (kind: string, number: string) => ({
  publisher: "Landtag Nordrhein-Westfalen",
  kind,
  number,
});

test.each([
  ["LT-Drs. 18/4567", ofLandtag("entwurf", "18/4567")],
  ["Drucksache 18/4567", ofLandtag("entwurf", "Drucksache 18/4567")],
  ["Vorlage 14/428", ofLandtag("vorlage", "14/428")],
  ["APr 18/45", ofLandtag("ausschussprotokoll", "18/45")],
  ["Information 17/322", ofLandtag("gutachten", "Information 17/322")],
  [
    "BT-Drs. 20/1234",
    { publisher: "Deutscher Bundestag", kind: "beschlussempfehlung", number: "20/1234" },
  ],
  ["BR-Drs. 93/1/24", { publisher: "Bundesrat", kind: "drucksache", number: "93/1/24" }],
])("„%s“ means the paper with that number", (text, paper) => {
  const target = targetOf(recogniseCitations(text)[0] as Citation) ?? "";
  expect(targetsOfPaper(paper)).toContain(target);
  expect(numbersOfTarget(target)).toContain(paper.number);
});

test.each([
  ["another series", ofLandtag("vorlage", "18/4567")],
  ["another parliament", { ...ofLandtag("entwurf", "18/4567"), publisher: "Landtag Brandenburg" }],
  ["a gazette", ofLandtag("gesetzblatt", "18/4567")],
  ["no number", ofLandtag("entwurf", "")],
])("„LT-Drs. 18/4567“ does not mean %s", (_, paper) => {
  expect(targetsOfPaper(paper)).not.toContain("paper:LT NRW Drucksache 18/4567");
});
