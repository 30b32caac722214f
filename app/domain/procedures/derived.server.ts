import { eq } from "drizzle-orm";
import { compareFuzzyDates, type FuzzyDate } from "~/lib/fuzzy-date";
import { refreshIndex } from "~/domain/search/refresh.server";
import type { Transaction } from "~db/client.server";
import { procedures, steps } from "~db/schema";
import { deriveStage, type StageOverride, type StageStep } from "./derive-stage";
import type { Outcome } from "./procedure";
import type { StageModel } from "./stage-model";

/** What a list needs to know without reading steps; written only here. */
export type DerivedColumns = {
  stage: string | null;
  outcome: Outcome;
  lastStepOn: FuzzyDate | null;
  nextStepOn: FuzzyDate | null;
};

/** The derived columns of a procedure; an override goes before what the steps say. */
export function derivedColumns(
  model: StageModel,
  steps: readonly StageStep[],
  override: StageOverride | null,
): DerivedColumns {
  const derived = deriveStage(model, steps, override);
  const occurred = steps.flatMap((step) =>
    step.state === "occurred" && step.date ? [step.date] : [],
  );
  return {
    stage: derived.current,
    outcome: derived.outcome,
    lastStepOn: occurred.sort(compareFuzzyDates).at(-1) ?? null,
    nextStepOn: derived.nextExpected?.date ?? null,
  };
}

/** To be called in every transaction that changes steps or the override of a procedure. */
export function deriveAgain(tx: Transaction, procedureId: string, model: StageModel): void {
  const row = tx
    .select({ stage: procedures.overrideStage, reason: procedures.overrideReason })
    .from(procedures)
    .where(eq(procedures.id, procedureId))
    .get();
  const columns = derivedColumns(model, readStageSteps(tx, procedureId), overrideOf(row));
  tx.update(procedures).set(columns).where(eq(procedures.id, procedureId)).run();
  refreshIndex(tx, procedureId);
}

/** After a change of the model: the same for each of its procedures. */
export function deriveAllAgain(tx: Transaction, model: StageModel): void {
  const rows = tx
    .select({
      id: procedures.id,
      stage: procedures.overrideStage,
      reason: procedures.overrideReason,
      before: { stage: procedures.stage, outcome: procedures.outcome },
    })
    .from(procedures)
    .where(eq(procedures.modelId, model.id))
    .all();
  for (const row of rows) {
    const columns = derivedColumns(model, readStageSteps(tx, row.id), overrideOf(row));
    if (columns.stage === row.before.stage && columns.outcome === row.before.outcome) continue;
    tx.update(procedures).set(columns).where(eq(procedures.id, row.id)).run();
  }
}

function readStageSteps(tx: Transaction, procedureId: string): StageStep[] {
  return tx
    .select({
      id: steps.id,
      stage: steps.stage,
      state: steps.state,
      date: steps.date,
      seq: steps.seq,
      title: steps.title,
    })
    .from(steps)
    .where(eq(steps.procedureId, procedureId))
    .all();
}

function overrideOf(
  row: { stage: string | null; reason: string | null } | undefined,
): StageOverride | null {
  return row?.stage ? { stage: row.stage, reason: row.reason ?? "" } : null;
}
