/** How a cited place stands to the one asked for, the nearest first. */
export const placeRelations = ["same", "within", "whole", "range", "following"] as const;
export type PlaceRelation = (typeof placeRelations)[number];

export const placeRelationTexts: Record<PlaceRelation, string> = {
  same: "genau diese Stelle",
  within: "eine Stelle darin",
  whole: "weiter gefasst",
  range: "ein Bereich, in dem sie liegt",
  following: "eine frühere Vorschrift mit „f.“ oder „ff.“",
};
