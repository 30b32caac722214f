import { and, eq, inArray, sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import { recordEvent } from "~/domain/records/events.server";
import { touchRecord } from "~/domain/records/records.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { procedures, records, stepDocuments, steps } from "~db/schema";
import { deriveAgain } from "./derived.server";
import type { StepFields } from "./procedure-input";
import { readStageModel } from "./stage-models.server";

type StepRow = typeof steps.$inferSelect;

/** A new step, with what only importers know. */
export type NewStep = Partial<StepFields> &
  Pick<StepFields, "title" | "state"> & { id?: string; externalId?: string };

/** Rows of new steps in the order given, which is also their order within one day. */
export function stepRows(
  procedureId: string,
  newSteps: readonly NewStep[],
  firstSeq = 0,
): StepRow[] {
  return newSteps.map((step, index) => ({
    id: step.id ?? newId(),
    procedureId,
    stage: step.stage ?? null,
    title: step.title,
    state: step.state,
    date: step.state === "undated" ? null : (step.date ?? null),
    seq: firstSeq + index,
    body: step.body ?? "",
    result: step.result ?? "",
    note: step.note ?? "",
    sourceUrl: step.sourceUrl ?? "",
    externalId: step.externalId ?? null,
    editedByPerson: false,
  }));
}

/** Writes them with their papers. The caller derives the stage in the same transaction. */
export function insertSteps(
  tx: Transaction,
  rows: readonly StepRow[],
  newSteps: readonly NewStep[],
): void {
  if (rows.length > 0) {
    tx.insert(steps)
      .values([...rows])
      .run();
  }
  const papers = rows.flatMap(({ id: stepId }, index) =>
    [...new Set(newSteps[index]?.documentIds)].map((documentId) => ({ stepId, documentId })),
  );
  if (papers.length > 0) tx.insert(stepDocuments).values(papers).run();
}

export async function addStep(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  fields: StepFields,
): Promise<string> {
  return write(db, (tx) => {
    const { lastSeq } = tx
      .select({ lastSeq: sql<number>`coalesce(max(${steps.seq}), -1)` })
      .from(steps)
      .where(eq(steps.procedureId, procedure.id))
      .get() ?? { lastSeq: -1 };
    const documentIds = readable(tx, procedure, fields.documentIds);
    const step = { ...fields, documentIds, id: newId() };
    insertSteps(tx, stepRows(procedure.id, [step], lastSeq + 1), [step]);
    afterChange(tx, procedure, "procedure.step-added", step.id);
    return step.id;
  });
}

/** Throws `conflict` where the step is no longer what the person saw (`seen`, see `findStep`). */
export async function changeStep(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  stepId: string,
  fields: StepFields,
  seen: string,
): Promise<void> {
  write(db, (tx) => {
    if (readStep(tx, procedure, stepId).seen !== seen) throw new AppError("conflict");
    const { documentIds, ...columns } = fields;
    tx.update(steps)
      .set({
        ...columns,
        date: columns.state === "undated" ? null : columns.date,
        editedByPerson: true,
      })
      .where(eq(steps.id, stepId))
      .run();
    writeStepDocuments(tx, procedure, stepId, documentIds);
    afterChange(tx, procedure, "procedure.step-changed", stepId);
  });
}

export async function removeStep(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  stepId: string,
  seen: string,
): Promise<void> {
  write(db, (tx) => {
    if (readStep(tx, procedure, stepId).seen !== seen) throw new AppError("conflict");
    tx.delete(steps).where(eq(steps.id, stepId)).run();
    afterChange(tx, procedure, "procedure.step-removed", stepId);
  });
}

export type FoundStep = StepFields & {
  id: string;
  /** Stands for the step as it was read; a save must name it. */
  seen: string;
  imported: boolean;
};

/** Throws `not-found` where the step belongs to another procedure. */
export async function findStep(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
  stepId: string,
): Promise<FoundStep> {
  return readStep(db, procedure, stepId);
}

function readStep(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
  stepId: string,
): FoundStep {
  const row = db
    .select()
    .from(steps)
    .where(and(eq(steps.id, stepId), eq(steps.procedureId, procedure.id)))
    .get();
  if (!row) throw notFound();
  const documentIds = db
    .select({ id: records.id })
    .from(stepDocuments)
    .innerJoin(records, eq(records.id, stepDocuments.documentId))
    .where(and(eq(stepDocuments.stepId, stepId), visibleTo(procedure.actor)))
    .orderBy(records.id)
    .all()
    .map((document) => document.id);
  const { stage, title, state, date, body, result, note, sourceUrl } = row;
  const fields = { stage, title, state, date, body, result, note, sourceUrl, documentIds };
  const seen = createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 16);
  return { ...fields, id: row.id, seen, imported: row.externalId !== null };
}

/** Papers of the step that this person may not see stay where they are. */
function writeStepDocuments(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  stepId: string,
  documentIds: readonly string[],
): void {
  const chosen = readable(tx, procedure, documentIds);
  const visible = tx
    .select({ id: records.id })
    .from(stepDocuments)
    .innerJoin(records, eq(records.id, stepDocuments.documentId))
    .where(and(eq(stepDocuments.stepId, stepId), visibleTo(procedure.actor)))
    .all()
    .map((row) => row.id);
  const gone = visible.filter((id) => !chosen.includes(id));
  if (gone.length > 0) {
    tx.delete(stepDocuments)
      .where(and(eq(stepDocuments.stepId, stepId), inArray(stepDocuments.documentId, gone)))
      .run();
  }
  for (const documentId of chosen) {
    tx.insert(stepDocuments).values({ stepId, documentId }).onConflictDoNothing().run();
  }
}

function readable(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  documentIds: readonly string[],
): string[] {
  if (documentIds.length === 0) return [];
  return tx
    .select({ id: records.id })
    .from(records)
    .where(
      and(
        inArray(records.id, [...documentIds]),
        eq(records.type, "document"),
        visibleTo(procedure.actor),
      ),
    )
    .all()
    .map((row) => row.id);
}

function afterChange(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  action: "procedure.step-added" | "procedure.step-changed" | "procedure.step-removed",
  stepId: string,
): void {
  const { modelId } = tx
    .select({ modelId: procedures.modelId })
    .from(procedures)
    .where(eq(procedures.id, procedure.id))
    .get() ?? { modelId: "" };
  deriveAgain(tx, procedure.id, readStageModel(tx, modelId).model);
  touchRecord(tx, procedure);
  recordEvent(tx, {
    actorId: procedure.actor.id,
    recordId: procedure.id,
    action,
    details: { step: stepId },
  });
}

/** All steps in the order of time; what has no date comes last. */
export async function listSteps(db: Queryable, procedure: Authorized<"read", "procedure">) {
  return stepsOf(db).all({ procedureId: procedure.id });
}

const stepsOf = prepared((db) =>
  db
    .select()
    .from(steps)
    .where(eq(steps.procedureId, sql.placeholder("procedureId")))
    .orderBy(sql`${steps.date} IS NULL`, steps.date, steps.seq)
    .prepare(),
);
