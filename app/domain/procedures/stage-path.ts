import { latestDay, type FuzzyDate } from "~/lib/fuzzy-date";
import type { DerivedStage, StageStep } from "./derive-stage";
import { findExit, type StageModel } from "./stage-model";

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
  /** Latest occurred date; for what lies ahead the expected one. */
  date: FuzzyDate | null;
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
    return [{ key, name, shortName, state: state(key, position), date: dateOf(steps, key) }];
  });
  const exit = derived.exit ? findExit(model, derived.exit) : undefined;
  if (!exit) return way;
  const date = dateOf(steps, exit.key);
  return [...way, { key: exit.key, name: exit.name, shortName: exit.name, state: "exit", date }];
}

function dateOf(steps: readonly StageStep[], stage: string): FuzzyDate | null {
  const dated = steps.flatMap((s) => (s.stage === stage && s.date ? [{ ...s, date: s.date }] : []));
  const latest = dated
    .filter((step) => step.state === "occurred")
    .sort((a, b) => (latestDay(a.date) < latestDay(b.date) ? 1 : -1))[0];
  return (latest ?? dated.find((step) => step.state === "expected"))?.date ?? null;
}
