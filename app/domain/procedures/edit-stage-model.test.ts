import { describe, expect, it } from "vitest";
import { withoutStage, withStage } from "./edit-stage-model";
import { builtInStageModels } from "./stage-models";
import { landNrw } from "./stage-models/land-nrw";
import type { StageModel } from "./stage-model";
import { firstPlace, stageFormSchema, stageFormValues, type StageForm } from "./stage-schema";
import { findingSeverity, validateStageModel } from "./validate-stage-model";

const form = (values: Partial<StageForm>): StageForm => ({
  ...stageFormSchema.parse({
    name: "Zweite Ausschussüberweisung",
    shortName: "2. Ausschuss",
    phase: "parliament",
    after: "ausschussberatung",
    version: "0",
  }),
  ...values,
});
const keys = ({ stages }: StageModel) => stages.map(({ key }) => key);
const stage = (model: StageModel, key: string) => model.stages.find((one) => one.key === key);
const errors = (model: StageModel) =>
  validateStageModel(model).filter((finding) => findingSeverity(finding) === "error");

describe("a new stage", () => {
  const place = keys(landNrw).indexOf("erste-lesung");
  const successor = keys(landNrw)[place + 1] ?? "";
  const added = withStage(
    landNrw,
    null,
    form({ after: "erste-lesung", from: ["erste-lesung"], next: [successor] }),
  );

  it("stands in its place, with its ways in and out, and leaves the model sound", () => {
    expect(keys(added)[place + 1]).toBe("station-2-ausschuss");
    expect(stage(added, "erste-lesung")?.next).toContain("station-2-ausschuss");
    expect(stage(added, "station-2-ausschuss")?.next).toEqual([successor]);
    expect(errors(added)).toEqual([]);
  });

  it("gets a key of its own although another one is called the same", () => {
    const twice = withStage(added, null, form({ after: firstPlace }));
    expect(keys(twice)[0]).toBe("station-2-ausschuss-2");
    expect(keys(withStage(landNrw, null, form({ shortName: "Neu" })))).not.toContain("neu");
  });

  it("that nothing leads to is told as unreachable", () => {
    const lonely = withStage(landNrw, null, form({ shortName: "Insel", next: [successor] }));
    expect(errors(lonely)).toEqual([{ code: "unreachable-stage", stage: "insel" }]);
  });

  it("goes again without a trace", () => {
    expect(withoutStage(added, "station-2-ausschuss")).toEqual({
      ...landNrw,
      stages: landNrw.stages,
    });
  });
});

it("an old stage moves to another place and keeps its key", () => {
  const first = landNrw.stages[0];
  if (!first) throw new Error("no stage");
  const { from, next } = stageFormValues(landNrw, first, 0);
  const after = keys(landNrw)[1] ?? "";
  const moved = withStage(landNrw, first.key, form({ from, next, after, start: true }));
  expect(keys(moved).slice(0, 2)).toEqual([after, first.key]);
});

describe.each(builtInStageModels.map((model) => [model.name, model] as const))(
  "%s without one of its stages",
  (_name, model) => {
    it.each(keys(model))("%s: no way leads to it, and every other stage stays reachable", (key) => {
      const without = withoutStage(model, key);
      expect(keys(without)).toEqual(keys(model).filter((other) => other !== key));
      expect(errors(without)).toEqual([]);
    });
  },
);
