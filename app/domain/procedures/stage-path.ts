import type { FuzzyDate } from "~/lib/fuzzy-date";
import {
  occurredInOrder,
  type DerivedStage,
  type StageStep,
  type StageVisit,
} from "./derive-stage";
import { orderSteps, stagePosition } from "./order-steps";
import { passedStages } from "./passed-stages";
import { isPresumed } from "./presumed-steps";
import { findExit } from "./stage-lookup";
import type { Stage, StageModel } from "./stage-model";

/**
 * `reached`: behind us · `current` · `again`: reached before, ahead again after a loop ·
 * `passed`: without a step, but there is no way around it · `skipped`: before the current stage,
 * without a step · `ahead` · `exit`: how it ended.
 */
export type StagePathState =
  "reached" | "current" | "again" | "passed" | "skipped" | "ahead" | "exit";

export type StagePathItem = {
  key: string;
  /** How often the procedure had been sent back before; -1 for what lies ahead. */
  round: number;
  name: string;
  shortName: string;
  state: StagePathState;
  /** Latest occurred date of the round; for what lies ahead the next expected one. */
  date: FuzzyDate | null;
  expected: boolean;
  /** It occurred, and nobody knows when. */
  dateUnknown: boolean;
  /** Name of the loop that led back here. */
  loop: string | null;
};

/**
 * The way of a procedure for its header: every stage that a step names, and the main path of the
 * model around them. Where it was sent back, the way goes on with a new round; where it ended, the
 * exit stands instead of what would have followed.
 */
export function stagePath(
  model: StageModel,
  derived: DerivedStage,
  steps: readonly StageStep[],
): StagePathItem[] {
  const exit = derived.exit ? findExit(model, derived.exit) : undefined;
  const visits = allVisits(model, derived, steps);
  const before = visits.filter(({ afterEnd }) => !exit || !afterEnd);
  const rounds = Math.max(0, ...before.map(({ round }) => round));
  const way = Array.from({ length: rounds + 1 }, (_, round) =>
    roundOf(
      model,
      round,
      before.filter((visit) => visit.round === round),
    ),
  ).flat();
  const current = exit ? -1 : way.findLastIndex(({ key }) => key === derived.current);
  const gone = way.map((item, index) =>
    index === current ? { ...item, state: "current" as const } : item,
  );
  if (!exit) return [...gone, ...aheadOf(model, derived, steps)];
  const ended = occurredInOrder(model, steps).findLast(({ stage }) => stage === exit.key);
  const { key, name } = exit;
  return [
    ...gone,
    {
      ...station({ key, name, shortName: name }, rounds, "exit"),
      date: ended?.date ?? null,
      dateUnknown: ended !== undefined && ended.date === null,
    },
    ...inOrderOfModel(
      model,
      visits.filter(({ afterEnd }) => afterEnd),
    ).map(([stage, own]) => reached(stage, rounds + 1, own)),
  ];
}

/** What the steps say, what they let us presume, and the stage a person set. */
function allVisits(
  model: StageModel,
  derived: DerivedStage,
  steps: readonly StageStep[],
): StageVisit[] {
  const bare = { date: null, round: 0, loop: null, afterEnd: false };
  const visits = derived.visits.concat(
    steps
      .filter((step) => isPresumed(model, derived, step))
      .map(({ stage }) => ({ ...bare, stage: stage ?? "" })),
  );
  if (!derived.override || derived.exit || derived.current === null) return visits;
  const round = Math.max(0, ...visits.map((visit) => visit.round));
  const here = stagePosition(model, derived.current);
  const isBack = visits.some(
    (visit) => visit.round === round && stagePosition(model, visit.stage) > here,
  );
  return [...visits, { ...bare, stage: derived.current, round: isBack ? round + 1 : round }];
}

/** The first round shows the main path up to where it came, each later one only what was reached. */
function roundOf(model: StageModel, round: number, visits: readonly StageVisit[]): StagePathItem[] {
  const found = inOrderOfModel(model, visits);
  if (round > 0) return found.map(([stage, own]) => reached(stage, round, own));
  const own = new Map(found.map(([stage, stageVisits]) => [stage.key, stageVisits]));
  const end = stagePosition(model, found.at(-1)?.[0].key ?? null);
  const passed = passedStages(model, new Set(own.keys()));
  return model.stages.slice(0, end + 1).flatMap((stage) => {
    const stageVisits = own.get(stage.key);
    if (stageVisits) return [reached(stage, round, stageVisits)];
    if (!stage.mainPath) return [];
    return [station(stage, round, passed.has(stage.key) ? "passed" : "skipped")];
  });
}

function inOrderOfModel(
  model: StageModel,
  visits: readonly StageVisit[],
): [stage: Stage, visits: StageVisit[]][] {
  return model.stages.flatMap((stage): [Stage, StageVisit[]][] => {
    const own = visits.filter((visit) => visit.stage === stage.key);
    return own.length > 0 ? [[stage, own]] : [];
  });
}

/** What still lies ahead: the main path, and what is expected beside it on a date. */
function aheadOf(
  model: StageModel,
  derived: DerivedStage,
  steps: readonly StageStep[],
): StagePathItem[] {
  const here = stagePosition(model, derived.current);
  const expected = orderSteps(
    model,
    steps.filter(({ state, date }) => state === "expected" && date !== null),
  );
  const gone = new Set(derived.visits.map(({ stage }) => stage));
  return model.stages.slice(here + 1).flatMap((stage) => {
    const next = expected.find((step) => step.stage === stage.key);
    if (!stage.mainPath && !next) return [];
    const item = station(stage, -1, gone.has(stage.key) ? "again" : "ahead");
    return [{ ...item, date: next?.date ?? null, expected: next !== undefined }];
  });
}

type Named = Pick<Stage, "key" | "name" | "shortName">;

function station(
  { key, name, shortName }: Named,
  round: number,
  state: StagePathState,
): StagePathItem {
  const bare = { date: null, expected: false, dateUnknown: false, loop: null };
  return { key, round, name, shortName, state, ...bare };
}

function reached(stage: Named, round: number, visits: readonly StageVisit[]): StagePathItem {
  const date = visits.findLast((visit) => visit.date !== null)?.date ?? null;
  const loop = visits.find((visit) => visit.loop !== null)?.loop ?? null;
  return { ...station(stage, round, "reached"), date, dateUnknown: date === null, loop };
}
