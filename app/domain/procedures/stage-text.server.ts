import type { Queryable } from "~db/client.server";
import type { Outcome } from "./procedure";
import { stageProgress } from "./stage-progress";
import { listStageModels } from "./stage-models.server";
import { outcomeStatus } from "./texts";

type Staged = { modelId: string; stage: string | null; outcome: Outcome };

/** Says of each procedure in words where it stands: `Ausschuss`, `Verkündung · in Kraft`. */
export async function withStageTexts<Row extends Staged>(
  db: Queryable,
  rows: readonly Row[],
): Promise<(Row & { stageText: string })[]> {
  if (rows.length === 0) return [];
  const models = (await listStageModels(db)).map(({ model }) => model);
  return rows.map((row) => {
    const model = models.find(({ id }) => id === row.modelId);
    const { label } = stageProgress(model, row.stage, row.outcome);
    const ended = row.outcome === "running" ? "" : outcomeStatus[row.outcome].word;
    const parts = [label ?? "noch kein Schritt", ended === label ? "" : ended];
    return { ...row, stageText: parts.filter(Boolean).join(" · ") };
  });
}
