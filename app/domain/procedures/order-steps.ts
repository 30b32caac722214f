import { compareFuzzyDates, earliestDay, latestDay, type FuzzyDate } from "~/lib/fuzzy-date";
import { findExit, findStage } from "./stage-lookup";
import type { StageModel } from "./stage-model";

type Orderable = { stage: string | null; date: FuzzyDate | null; seq: number };

/**
 * Steps in the order in which they happened (or will). Exact days stand by day and seq. A vaguer
 * date leaves room: within it a step stands before the first one whose stage lies further along the
 * model, so a hearing of `2025` comes before the 2. Lesung of 2025-07-09; else at its end. A step
 * without a date may stand anywhere. An entry into force with retroactive effect says nothing about
 * what came before it.
 */
export function orderSteps<Step extends Orderable>(
  model: StageModel,
  steps: readonly Step[],
): Step[] {
  const position = (step: Step) => stagePosition(model, step.stage);
  const ordered = steps.filter(isExact).sort(byDateThenSeq);
  const vague = steps
    .filter((step) => !isExact(step))
    .sort(
      (a, b) =>
        (b.date?.length ?? 0) - (a.date?.length ?? 0) ||
        position(a) - position(b) ||
        byDateThenSeq(a, b),
    );
  for (const step of vague) ordered.splice(placeOf(model, step, ordered), 0, step);
  return ordered;
}

/** Place of a stage in its model; an exit lies behind all stages, what is no stage nowhere (-1). */
export function stagePosition(model: StageModel, stage: string | null): number {
  if (stage === null) return -1;
  if (findExit(model, stage)) return model.stages.length;
  return model.stages.findIndex(({ key }) => key === stage);
}

function placeOf<Step extends Orderable>(
  model: StageModel,
  step: Step,
  ordered: readonly Step[],
): number {
  const { date } = step;
  const first =
    date === null
      ? 0
      : ordered.findLastIndex((other) => other.date && latestDay(other.date) < earliestDay(date)) +
        1;
  const behind =
    date === null
      ? -1
      : ordered.findIndex(
          (other, index) =>
            index >= first && other.date && earliestDay(other.date) > latestDay(date),
        );
  const end = behind < 0 ? ordered.length : behind;
  const own = stagePosition(model, step.stage);
  if (own < 0) return end;
  for (let index = first; index < end; index += 1) {
    const other = ordered[index];
    if (!other || stagePosition(model, other.stage) <= own) continue;
    if (isRetroactive(model, ordered, index)) continue;
    if (date !== null && comesAgain(model, step, ordered, index)) continue;
    return index;
  }
  return end;
}

/** An entry into force that lies before its own promulgation or what led to it. */
function isRetroactive(model: StageModel, ordered: readonly Orderable[], index: number): boolean {
  const stage = ordered[index]?.stage ?? "";
  if (findStage(model, stage)?.milestone !== "entry-into-force") return false;
  const own = stagePosition(model, stage);
  return ordered.slice(index + 1).some((later) => {
    const position = stagePosition(model, later.stage);
    return position >= 0 && position < own;
  });
}

/** The stage a loop leads back to, which was there once already: a Zurückverweisung of that month. */
function comesAgain(
  model: StageModel,
  step: Orderable,
  ordered: readonly Orderable[],
  index: number,
): boolean {
  const loops = findStage(model, ordered[index]?.stage ?? "")?.loops ?? [];
  return (
    loops.some(({ to }) => to === step.stage) &&
    ordered.slice(0, index).some(({ stage }) => stage === step.stage)
  );
}

function isExact({ date }: Orderable): boolean {
  return date !== null && date.length === 10;
}

function byDateThenSeq(a: Orderable, b: Orderable): number {
  if (a.date === null || b.date === null) return a.seq - b.seq;
  return compareFuzzyDates(a.date, b.date) || a.seq - b.seq;
}
