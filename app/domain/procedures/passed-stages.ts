import type { StageModel } from "./stage-model";

/**
 * Stages without a step of their own that every way of the model to a visited stage leads through:
 * who holds the hearing has been referred to the committee, whether or not somebody entered it.
 * Promulgation and entry into force are told by steps alone, as the outcome is.
 */
export function passedStages(model: StageModel, visited: ReadonlySet<string>): Set<string> {
  const everywhere = reachable(model);
  const passed = model.stages.filter(({ key, milestone }) => {
    if (visited.has(key) || milestone) return false;
    const without = reachable(model, key);
    return [...visited].some((stage) => everywhere.has(stage) && !without.has(stage));
  });
  return new Set(passed.map(({ key }) => key));
}

function reachable({ stages }: StageModel, blocked?: string): Set<string> {
  const found = new Set<string>();
  const open = stages.flatMap(({ key, start }) => (start && key !== blocked ? [key] : []));
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    const next = stages.find((stage) => stage.key === key)?.next ?? [];
    open.push(...next.filter((stage) => stage !== blocked));
  }
  return found;
}
