import { compareFuzzyDates, type FuzzyDate } from "~/lib/fuzzy-date";
import type { DerivedStage, StageStep } from "./derive-stage";
import type { StepState } from "./procedure";
import { findExit } from "./stage-lookup";
import type { StageModel } from "./stage-model";

/**
 * `reached`: behind us · `current` · `again`: reached before, ahead again after a loop ·
 * `skipped`: before the current stage, without a step · `ahead` · `exit`: how it ended.
 */
export type StagePathState = "reached" | "current" | "again" | "skipped" | "ahead" | "exit";

export type StagePathItem = {
  key: string;
  name: string;
  shortName: string;
  state: StagePathState;
  /** Latest occurred date; for what lies ahead the next expected one where there is one. */
  date: FuzzyDate | null;
  expected: boolean;
};

/**
 * The way of a procedure for its header: the main path of the model, the current stage in its
 * place where it lies beside the main path, and the exit instead of what would have followed.
 */
export function stagePath(
  model: StageModel,
  derived: DerivedStage,
  steps: readonly StageStep[],
): StagePathItem[] {
  const here = model.stages.findIndex((stage) => stage.key === derived.current);
  const visited = new Set(derived.visited);
  const state = (key: string, position: number): StagePathState => {
    if (position === here) return derived.exit ? "reached" : "current";
    if (position < here) return visited.has(key) ? "reached" : "skipped";
    return visited.has(key) ? "again" : "ahead";
  };
  const way = model.stages.flatMap((stage, position): StagePathItem[] => {
    if (!stage.mainPath && position !== here) return [];
    if (derived.exit && position > here) return [];
    const { key, name, shortName } = stage;
    const isAhead = derived.exit === null && position > here;
    return [{ key, name, shortName, state: state(key, position), ...dateOf(steps, key, isAhead) }];
  });
  const exit = derived.exit ? findExit(model, derived.exit) : undefined;
  if (!exit) return way;
  const { key, name } = exit;
  return [...way, { key, name, shortName: name, state: "exit", ...dateOf(steps, key, false) }];
}

function dateOf(
  steps: readonly StageStep[],
  stage: string,
  isAhead: boolean,
): Pick<StagePathItem, "date" | "expected"> {
  const dates = (state: StepState) =>
    steps
      .flatMap((step) => (step.stage === stage && step.state === state ? (step.date ?? []) : []))
      .sort(compareFuzzyDates);
  const expected = isAhead ? dates("expected")[0] : undefined;
  return { date: expected ?? dates("occurred").at(-1) ?? null, expected: expected !== undefined };
}
