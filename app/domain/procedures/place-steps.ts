import type { Day } from "~/lib/day";
import { latestDay, type FuzzyDate } from "~/lib/fuzzy-date";
import { orderSteps } from "./order-steps";
import type { StageModel } from "./stage-model";

/**
 * Where a step stands among all entries of a day: `before` them because something of that day came
 * later, `on` it, right `behind` a step of that day, at the `end` of its month or year.
 */
export const placeRanks = { before: 0, on: 1, behind: 2, end: 3, last: 4 } as const;
export type Place = { day: Day; rank: number; order: number };

type Placeable = { id: string; stage: string | null; date: FuzzyDate | null; seq: number };

/**
 * Places of steps that are of one kind (occurred or expected), so that a picture by date also tells
 * them in their right order. What has no date stands behind the step before it, and has no place
 * where nothing dated follows.
 */
export function placeSteps(model: StageModel, steps: readonly Placeable[]): Map<string, Place> {
  const ordered = orderSteps(model, steps);
  const places = new Map<string, Place>();
  let next: (Place & { date: FuzzyDate }) | null = null;
  for (const [order, { id, date }] of [...ordered.entries()].toReversed()) {
    if (date === null) continue;
    const own: Place = { day: latestDay(date), rank: rankOf(date), order };
    const place: Place =
      next && comesFirst(date, own, next) ? { ...own, day: next.day, rank: 0 } : own;
    places.set(id, place);
    next = { ...place, date };
  }
  const lastDated = ordered.findLastIndex(({ date }) => date !== null);
  let previous: Place | undefined;
  for (const [order, { id }] of ordered.slice(0, lastDated).entries()) {
    const place = places.get(id) ?? behind(previous, places, ordered.slice(order + 1), order);
    if (place) places.set(id, place);
    previous = place;
  }
  return places;
}

function rankOf(date: FuzzyDate): number {
  return date.length === 10 ? placeRanks.on : placeRanks.end;
}

/** A vague date whose period holds the next step stands before that one, not at its end. */
function comesFirst(date: FuzzyDate, own: Place, next: Place & { date: FuzzyDate }): boolean {
  if (date.length === 10 || next.day > own.day) return false;
  return next.day < own.day || next.rank < own.rank || date.length < next.date.length;
}

function behind(
  previous: Place | undefined,
  places: ReadonlyMap<string, Place>,
  rest: readonly Placeable[],
  order: number,
): Place | undefined {
  if (previous) {
    const rank = previous.rank === placeRanks.before ? placeRanks.before : previous.rank + 1;
    return { day: previous.day, rank: Math.min(rank, placeRanks.last), order };
  }
  const next = rest.map(({ id }) => places.get(id)).find((place) => place !== undefined);
  return next && { ...next, rank: placeRanks.before, order };
}
