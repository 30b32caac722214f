import type { FuzzyDate } from "~/lib/fuzzy-date";
import { orderSteps, stagePosition } from "./order-steps";
import type { Outcome, StepState } from "./procedure";
import { findExit, findStage } from "./stage-lookup";
import type { Stage, StageModel } from "./stage-model";

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

/** That a stage was reached, in the order of time. */
export type StageVisit = {
  stage: string;
  date: FuzzyDate | null;
  /** How often the procedure was sent back before; a late paper belongs to the round of its stage. */
  round: number;
  /** Name of the loop that opened the round, on its first visit. */
  loop: string | null;
  /** Reported although the procedure had ended. */
  afterEnd: boolean;
};

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
  visits: StageVisit[];
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
    nextExpected: exit ? null : nextExpected(model, steps),
    override: { ...override, derived: derived.exit ?? derived.current },
  };
}

function fromSteps(model: StageModel, steps: readonly StageStep[]): DerivedStage {
  let current: string | null = null;
  let exit: string | null = null;
  let decidedBy: StageStep | null = null;
  const visited = new Set<string>();
  const visits: StageVisit[] = [];
  const unknown = new Set<string>();
  /** Where each round begins; the first one before everything. */
  const rounds = [-1];
  for (const step of occurredInOrder(model, steps)) {
    const { stage, date } = step;
    if (stage === null) continue;
    const position = stagePosition(model, stage);
    if (!isKnown(model, stage)) unknown.add(stage);
    else if (findExit(model, stage)) {
      if (exit || milestoneOutcome(model, visited) !== "running") continue;
      exit = stage;
      decidedBy = step;
    } else {
      const ahead = current === null || position >= stagePosition(model, current);
      const loop = ahead || exit ? null : loopBack(model, current, step);
      if (loop !== null) rounds.push(position);
      const round = rounds.findLastIndex((start) => start <= position);
      visits.push({ stage, date, round, loop, afterEnd: exit !== null });
      if (exit) continue;
      visited.add(stage);
      if (!ahead && loop === null) continue;
      current = stage;
      decidedBy = step;
    }
  }
  return {
    current,
    exit,
    outcome: (exit && findExit(model, exit)?.outcome) || milestoneOutcome(model, visited),
    decidedBy,
    visited: [...visited],
    visits,
    nextExpected: exit ? null : nextExpected(model, steps),
    override: null,
    unknownStages: [...unknown],
  };
}

/** When the law was promulgated and when it enters into force (the last part of it), as far as known. */
export function milestoneDates(model: StageModel, steps: readonly StageStep[]) {
  const last = (milestone: Stage["milestone"], states: readonly StepState[]) =>
    orderSteps(
      model,
      steps.filter(
        ({ stage, state, date }) =>
          date !== null &&
          states.includes(state) &&
          stage !== null &&
          findStage(model, stage)?.milestone === milestone,
      ),
    ).at(-1)?.date ?? null;
  return {
    promulgatedOn: last("promulgation", ["occurred"]),
    inForceOn: last("entry-into-force", ["occurred", "expected"]),
  };
}

/** Occurred steps in the order of time, those included whose date nobody knows. */
export function occurredInOrder(model: StageModel, steps: readonly StageStep[]): StageStep[] {
  return orderSteps(
    model,
    steps.filter((step) => step.state === "occurred"),
  );
}

/** Name of the loop by which a step leads back; null where none does. */
function loopBack(model: StageModel, current: string | null, step: StageStep): string | null {
  if (step.date === null || current === null) return null;
  const to = stagePosition(model, step.stage);
  const loops = findStage(model, current)?.loops ?? [];
  const nearest = loops
    .map((loop) => ({ name: loop.name, at: stagePosition(model, loop.to) }))
    .filter(({ at }) => at <= to)
    .sort((a, b) => b.at - a.at)[0];
  return nearest?.name ?? null;
}

function nextExpected(model: StageModel, steps: readonly StageStep[]): StageStep | null {
  const expected = steps.filter((step) => step.state === "expected");
  return (
    orderSteps(
      model,
      expected.filter(({ date }) => date !== null),
    )[0] ??
    orderSteps(model, expected)[0] ??
    null
  );
}

function milestoneOutcome(model: StageModel, stages: Iterable<string>): Outcome {
  const reached = new Set([...stages].map((key) => findStage(model, key)?.milestone));
  if (reached.has("entry-into-force")) return "in-force";
  return reached.has("promulgation") ? "promulgated" : "running";
}

function isKnown(model: StageModel, key: string): boolean {
  return Boolean(findStage(model, key) ?? findExit(model, key));
}
