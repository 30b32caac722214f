import type { Stage, StageExit, StageModel } from "./stage-model";

export function findStage(model: StageModel, stageKey: string): Stage | undefined {
  return model.stages.find((stage) => stage.key === stageKey);
}

export function findExit(model: StageModel, exitKey: string): StageExit | undefined {
  return model.exits.find((exit) => exit.key === exitKey);
}

/** Name of a stage or an exit; the key itself where the model does not know it. */
export function stageName(model: StageModel, stageKey: string): string {
  return (findStage(model, stageKey) ?? findExit(model, stageKey))?.name ?? stageKey;
}
