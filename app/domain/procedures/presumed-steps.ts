import type { DerivedStage } from "./derive-stage";
import { stagePosition } from "./order-steps";
import type { StepState } from "./procedure";
import type { StageModel } from "./stage-model";

/**
 * An undated step whose stage the procedure has left behind has occurred, as far as anyone can
 * tell; nobody wrote down when.
 */
export function isPresumed(
  model: StageModel,
  { current, override }: Pick<DerivedStage, "current" | "override">,
  step: { stage: string | null; state: StepState },
): boolean {
  const here = override && override.derived ? override.derived : current;
  const position = stagePosition(model, step.stage);
  return step.state === "undated" && position >= 0 && position < stagePosition(model, here);
}
