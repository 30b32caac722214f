import { compareFuzzyDates, type FuzzyDate } from "~/lib/fuzzy-date";
import type { Outcome, StepState } from "./procedure";
import { findExit, findStage } from "./stage-lookup";
import type { StageModel } from "./stage-model";

/** What the derivation reads of a step; `seq` orders the steps of one day. */
export type StageStep = {
  id: string;
  /** Key of a stage or an exit of the model; null where the step is neither. */
  stage: string | null;
  state: StepState;
  date: FuzzyDate | null;
  seq: number;
  title: string;
};

/** Set by a person against the derivation; only ever with a reason, and shown as one. */
export type StageOverride = { stage: string; reason: string };

export type DerivedStage = {
  /** Stage the procedure is in, or in which it ended; null where nothing has occurred yet. */
  current: string | null;
  /** Exit by which the procedure ended. */
  exit: string | null;
  outcome: Outcome;
  /** The step that decides the current stage or the exit; null with an override. */
  decidedBy: StageStep | null;
  /** Stages with an occurred step, in the order they were first reached. */
  visited: string[];
  nextExpected: StageStep | null;
  /** Present where a person decided otherwise; `derived` is what the steps say. */
  override: (StageOverride & { derived: string | null }) | null;
  /** Stages that steps name and the model does not know. */
  unknownStages: string[];
};

/**
 * The outer stage follows from what occurred. Steps are read in the order of time: one that leads
 * forward moves the procedure, one that leads back moves it only along a loop of the model (a
 * Zurückverweisung after the 2. Lesung), so a late paper of an earlier stage changes nothing.
 * After the promulgation no exit counts any more; after an exit no stage does.
 */
export function deriveStage(
  model: StageModel,
  steps: readonly StageStep[],
  override?: StageOverride | null,
): DerivedStage {
  const derived = fromSteps(model, steps);
  if (!override || !isKnown(model, override.stage)) return derived;
  const exit = findExit(model, override.stage);
  return {
    ...derived,
    current: exit ? derived.current : override.stage,
    exit: exit?.key ?? null,
    outcome: exit?.outcome ?? milestoneOutcome(model, [override.stage]),
    decidedBy: null,
    nextExpected: exit ? null : nextExpected(steps),
    override: { ...override, derived: derived.exit ?? derived.current },
  };
}

function fromSteps(model: StageModel, steps: readonly StageStep[]): DerivedStage {
  let current: string | null = null;
  let exit: string | null = null;
  let decidedBy: StageStep | null = null;
  const visited = new Set<string>();
  const unknown = new Set<string>();
  for (const step of inOrderOfTime(steps)) {
    if (step.stage === null) continue;
    if (!isKnown(model, step.stage)) unknown.add(step.stage);
    else if (exit) continue;
    else if (findExit(model, step.stage)) {
      if (milestoneOutcome(model, visited) !== "running") continue;
      exit = step.stage;
      decidedBy = step;
    } else {
      visited.add(step.stage);
      if (current === null || moves(model, current, step)) {
        current = step.stage;
        decidedBy = step;
      }
    }
  }
  return {
    current,
    exit,
    outcome: (exit && findExit(model, exit)?.outcome) || milestoneOutcome(model, visited),
    decidedBy,
    visited: [...visited],
    nextExpected: exit ? null : nextExpected(steps),
    override: null,
    unknownStages: [...unknown],
  };
}

/** Occurred steps by date and seq; those without a date last, where they can only lead forward. */
function inOrderOfTime(steps: readonly StageStep[]): StageStep[] {
  return steps.filter((step) => step.state === "occurred").sort(byDateThenSeq);
}

function byDateThenSeq(a: StageStep, b: StageStep): number {
  if (a.date === null || b.date === null) {
    return Number(a.date === null) - Number(b.date === null) || a.seq - b.seq;
  }
  return compareFuzzyDates(a.date, b.date) || a.seq - b.seq;
}

function moves(model: StageModel, current: string, step: StageStep): boolean {
  const position = (key: string) => model.stages.findIndex((stage) => stage.key === key);
  const to = position(step.stage ?? "");
  if (to >= position(current)) return true;
  if (step.date === null) return false;
  const loops = findStage(model, current)?.loops ?? [];
  return loops.some((loop) => position(loop.to) <= to);
}

function nextExpected(steps: readonly StageStep[]): StageStep | null {
  return steps.filter((step) => step.state === "expected").sort(byDateThenSeq)[0] ?? null;
}

function milestoneOutcome(model: StageModel, stages: Iterable<string>): Outcome {
  const reached = new Set([...stages].map((key) => findStage(model, key)?.milestone));
  if (reached.has("entry-into-force")) return "in-force";
  return reached.has("promulgation") ? "promulgated" : "running";
}

function isKnown(model: StageModel, key: string): boolean {
  return Boolean(findStage(model, key) ?? findExit(model, key));
}
