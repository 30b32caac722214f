import { expect, it } from "vitest";
import { model } from "../../../tests/support/course";
import { stageProgress } from "./stage-progress";

it.each([
  ["inkrafttreten", 8, 16],
  ["nachlauf", 8, 17],
  ["oeffentliche-anhoerung", 5, 11],
  ["vorhaben", 0, 1],
  [null, 0, null],
])("at %s so many boxes are full: %i, and it is station %s of 17", (stage, reached, position) => {
  const progress = stageProgress(model("land-nrw"), stage, "running");
  expect(progress).toMatchObject({ reached, total: 8, position, stations: 17 });
});
