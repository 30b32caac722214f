import { count, eq, ne } from "drizzle-orm";
import { isDeepStrictEqual } from "node:util";
import type { FuzzyDate } from "~/lib/fuzzy-date";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import type { Database, Transaction } from "~db/client.server";
import { procedures, steps } from "~db/schema";
import {
  deriveStage,
  milestoneDates,
  occurredInOrder,
  type DerivedStage,
  type StageOverride,
  type StageStep,
} from "./derive-stage";
import { stagePosition } from "./order-steps";
import { exitOutcomes, type NextStep, type Outcome } from "./procedure";
import type { StageModel } from "./stage-model";

/** Raised with each release that derives something else from the same steps. */
const derivationVersion = 3;

/** What a list needs to know without reading steps; written only here. */
export type DerivedColumns = {
  stage: string | null;
  outcome: Outcome;
  lastStepOn: FuzzyDate | null;
  promulgatedOn: FuzzyDate | null;
  inForceOn: FuzzyDate | null;
  nextStepOn: FuzzyDate | null;
  nextStep: NextStep | null;
  derivation: number;
};

/** The derived columns of a procedure; an override goes before what the steps say. */
export function derivedColumns(
  model: StageModel,
  steps: readonly StageStep[],
  override: StageOverride | null,
): DerivedColumns {
  const derived = deriveStage(model, steps, override);
  const last = occurredInOrder(model, steps).findLast(({ date }) => date !== null);
  return {
    stage: derived.current,
    outcome: derived.outcome,
    lastStepOn: last?.date ?? null,
    ...milestoneDates(model, steps),
    nextStepOn: derived.nextExpected?.date ?? null,
    nextStep: nextStep(model, derived, steps),
    derivation: derivationVersion,
  };
}

/** The next expected step; else the first undated one that still lies ahead of the stage. */
function nextStep(
  model: StageModel,
  derived: DerivedStage,
  steps: readonly StageStep[],
): NextStep | null {
  if (exitOutcomes.some((exit) => exit === derived.outcome)) return null;
  const here = stagePosition(model, derived.current);
  const undated = steps
    .filter((step) => step.state === "undated" && stagePosition(model, step.stage) > here)
    .sort((one, other) => one.seq - other.seq);
  const step = derived.nextExpected ?? undated[0];
  return step ? { title: step.title, state: step.state, date: step.date } : null;
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

/** How many procedures an older release derived. */
export function countOutdated(db: Database): number {
  const outdated = ne(procedures.derivation, derivationVersion);
  return db.select({ number: count() }).from(procedures).where(outdated).get()?.number ?? 0;
}

/** After a change of the model: the same for each of its procedures. */
export function deriveAllAgain(tx: Transaction, model: StageModel): void {
  const rows = tx
    .select({
      id: procedures.id,
      stage: procedures.overrideStage,
      reason: procedures.overrideReason,
      before: {
        stage: procedures.stage,
        outcome: procedures.outcome,
        lastStepOn: procedures.lastStepOn,
        promulgatedOn: procedures.promulgatedOn,
        inForceOn: procedures.inForceOn,
        nextStepOn: procedures.nextStepOn,
        nextStep: procedures.nextStep,
        derivation: procedures.derivation,
      },
    })
    .from(procedures)
    .where(eq(procedures.modelId, model.id))
    .all();
  for (const row of rows) {
    const columns = derivedColumns(model, readStageSteps(tx, row.id), overrideOf(row));
    if (isDeepStrictEqual(columns, row.before)) continue;
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
