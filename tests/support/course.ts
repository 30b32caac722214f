import type { StageStep } from "~/domain/procedures/derive-stage";
import type { StepState } from "~/domain/procedures/procedure";
import type { StageModel } from "~/domain/procedures/stage-model";
import { builtInStageModel } from "~/domain/procedures/stage-models";

/** The built-in stage model of an id. */
export function model(id: string): StageModel {
  const found = builtInStageModel(id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
}

/** `"2025-11-12 erste-lesung"`; `?` before the date: expected; `-` for no date or no stage. */
export function course(...lines: string[]): StageStep[] {
  return lines.map((line, index) => {
    const [when = "-", stage = "-"] = line.split(" ");
    const state: StepState = when.startsWith("?") ? "expected" : "occurred";
    const date = when.replace("?", "");
    return {
      id: `s${index + 1}`,
      stage: stage === "-" ? null : stage,
      state,
      date: date === "-" || date === "" ? null : date,
      seq: index + 1,
      title: line,
    };
  });
}
