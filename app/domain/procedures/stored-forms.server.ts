import { lastChange, lastDone } from "~/domain/records/last-change.server";
import { readersOf } from "~/domain/records/records.server";
import type { Authorized, Permitted } from "~/domain/users/authorization.server";
import type { StoredForm } from "~/lib/form.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { Database } from "~db/client.server";
import { findDeadline } from "./deadlines.server";
import { procedureFormValues, procedureSchema } from "./procedure-schema";
import { findProcedure } from "./procedures.server";
import { findProvision } from "./provision-decisions.server";
import { provisionFormValues } from "./provision-schema";
import { findRating } from "./ratings.server";
import { findStage } from "./stage-lookup";
import { readStageModel } from "./stage-models.server";
import { stageFormValues } from "./stage-schema";
import { findStep } from "./steps.server";

type Procedure = Authorized<"write", "procedure">;

/** The form of a procedure as it would be opened now. */
export async function procedureForm(db: Database, procedure: Procedure) {
  const { confidentiality, departmentId } = procedure;
  const stored = procedureFormValues(await findProcedure(db, procedure));
  const access = { confidentiality, departmentId, readerIds: readersOf(db, procedure) };
  return { ...stored, ...access };
}

/** What these forms would be opened with now, where somebody else was faster. */
export async function storedProcedure(db: Database, procedure: Procedure): Promise<StoredForm> {
  const { version, ...form } = await procedureForm(db, procedure);
  const values = Object.fromEntries(
    Object.entries(form).filter(([name]) => name in procedureSchema.shape),
  );
  return { values, guard: version, saved: await lastChange(db, procedure) };
}

export async function storedStep(
  db: Database,
  procedure: Procedure,
  stepId: string,
): Promise<StoredForm> {
  const { title, stage, state, date, body, result, note, sourceUrl, documentIds, seen } =
    await findStep(db, procedure, stepId);
  const asTyped = date === null ? null : formatFuzzyDate(date);
  const texts = { title, date: asTyped, result, body, note, sourceUrl };
  return {
    values: { ...texts, stage, state, documentIds },
    guard: seen,
    saved: await lastChange(db, procedure, stepId),
  };
}

export async function storedDeadline(
  db: Database,
  procedure: Procedure,
  deadlineId: string,
): Promise<StoredForm> {
  const { title, due, obligation, basis, derivation, responsibleId, seen } = await findDeadline(
    db,
    procedure,
    deadlineId,
  );
  const values = { title, due: formatFuzzyDate(due), obligation, basis, derivation, responsibleId };
  return { values, guard: seen, saved: await lastChange(db, procedure, deadlineId) };
}

export async function storedProvision(
  db: Database,
  procedure: Procedure,
  id: string,
): Promise<StoredForm> {
  const { seen, ...provision } = await findProvision(db, procedure, id);
  const saved = await lastChange(db, procedure, id);
  return { values: provisionFormValues(provision), guard: seen, saved };
}

export async function storedRating(db: Database, procedure: Procedure): Promise<StoredForm> {
  const { version, ...values } = await findRating(db, procedure);
  return { values, guard: version, saved: await lastChange(db, procedure) };
}

/** The stage a person set, or the derived one; with whether it was set. */
export async function overrideForm(db: Database, procedure: Procedure) {
  const row = await findProcedure(db, procedure);
  const stage = row.overrideStage ?? row.stage ?? "";
  const values = { stage, reason: row.overrideReason ?? "", version: row.version };
  return { values, overridden: row.overrideStage !== null };
}

export async function storedOverride(db: Database, procedure: Procedure): Promise<StoredForm> {
  const { version, ...values } = (await overrideForm(db, procedure)).values;
  return { values, guard: version, saved: await lastChange(db, procedure) };
}

/** A station that is gone meanwhile stands as empty. */
export async function storedStage(
  db: Database,
  administrator: Permitted<"administer">,
  modelId: string,
  stageKey: string | null,
): Promise<StoredForm> {
  const { model, version } = readStageModel(db, modelId);
  const stage = stageKey === null ? undefined : findStage(model, stageKey);
  const values = stage ? stageFormValues(model, stage, version) : {};
  const saved = await lastDone(db, administrator, "stage-model.changed", { detail: modelId });
  return { values, guard: version, saved };
}
