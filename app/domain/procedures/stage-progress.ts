import type { Outcome } from "./procedure";
import { findStage } from "./stage-lookup";
import { exitOutcomes } from "./procedure";
import type { StageModel } from "./stage-model";

export type StageProgress = {
  /** Short name of the stage; null where nothing has occurred yet. */
  label: string | null;
  /** How many of `total` stations of the main path are reached. */
  reached: number;
  total: number;
  /** Place of the stage among all stations of the model, from 1; null before the first. */
  position: number | null;
  /** How many stations the model has, those beside the main path included. */
  stations: number;
  /** Ended without entering into force. */
  ended: boolean;
};

/** How far a procedure has come on the main path of its model: for a bar of a few boxes. */
export function stageProgress(
  model: StageModel | undefined,
  stage: string | null,
  outcome: Outcome,
): StageProgress {
  const ended = exitOutcomes.some((exit) => exit === outcome);
  if (!model) return { label: stage, reached: 0, total: 0, position: null, stations: 0, ended };
  const here = model.stages.findIndex(({ key }) => key === stage);
  const main = model.stages.flatMap((entry, index) => (entry.mainPath ? [index] : []));
  return {
    label: stage === null ? null : (findStage(model, stage)?.shortName ?? stage),
    reached: main.filter((index) => index <= here).length,
    total: main.length,
    position: here < 0 ? null : here + 1,
    stations: model.stages.length,
    ended,
  };
}
