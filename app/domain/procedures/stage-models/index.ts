import type { StageModel } from "../stage-model";
import { bund } from "./bund";
import { eu } from "./eu";
import { landNrw } from "./land-nrw";
import { verordnung } from "./verordnung";

/** What the program starts with; an administrator's changed copy in the database goes before it. */
export const builtInStageModels: readonly StageModel[] = [landNrw, bund, eu, verordnung];

export function builtInStageModel(id: string): StageModel | undefined {
  return builtInStageModels.find((model) => model.id === id);
}
