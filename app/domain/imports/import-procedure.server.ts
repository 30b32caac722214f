import { and, eq } from "drizzle-orm";
import { earliestDay, today } from "~/lib/fuzzy-date";
import { insertSteps, stepRows } from "~/domain/procedures/steps.server";
import { deriveAgain } from "~/domain/procedures/derived.server";
import { insertProcedure, readProcedure, writeFields } from "~/domain/procedures/procedures.server";
import { readStageModel } from "~/domain/procedures/stage-models.server";
import type { StageModel } from "~/domain/procedures/stage-model";
import type { ProcedureFields } from "~/domain/procedures/procedure-input";
import { recordEvent } from "~/domain/records/events.server";
import { linkRecords } from "~/domain/records/records.server";
import { authorize, type Authorized, type Permitted } from "~/domain/users/authorization.server";
import type { Transaction } from "~db/client.server";
import { steps } from "~db/schema";
import { importDocument } from "./import-document.server";
import type { ImportedProcedure, ImportedStep, ImportOutcome, ImportSource } from "./imported";
import { importStatement } from "./import-statement.server";
import { keepChangesOf, same } from "./keep-changes";
import { findSource, noteSource } from "./sources.server";

/** What the last import wrote, kept in `record_sources.imported`. */
type Imported = { fields: ProcedureFields; steps: DatedStep[] };

/** A step with the state that its date has today: what lies ahead is expected. */
type DatedStep = ImportedStep & { state: "occurred" | "expected" };

const house = { confidentiality: "house", departmentId: null, readerIds: [] as string[] } as const;

/** Adds or updates a procedure with its steps and papers, in the caller's transaction. */
export function importProcedure(
  tx: Transaction,
  actor: Permitted<"write">,
  source: ImportSource,
  imported: ImportedProcedure,
): ImportOutcome {
  const known = findSource(tx, source, imported.externalId);
  const fields = {
    ...imported.fields,
    shortTitle: imported.fields.shortTitle || imported.fields.title,
  };
  const id = known?.recordId ?? insertProcedure(tx, actor, { ...house, ...fields, readerIds: [] });
  const procedure = authorize(tx, actor, "write", "procedure", id);
  const last: Imported | null = known ? JSON.parse(known.imported) : null;
  const { model } = readStageModel(tx, fields.modelId);
  const steps = imported.steps.map((step) => withState(knownToModel(step, model)));

  const papers = importPapers(tx, actor, source, procedure, imported);
  const changes = [
    last ? updateFields(tx, procedure, fields, last.fields) : true,
    importSteps(tx, procedure, steps, last?.steps ?? [], papers.ids),
    papers.changed,
    ...imported.statements.map((statement) =>
      importStatement(
        tx,
        actor,
        source,
        `${imported.externalId}/${statement.externalId}`,
        procedure,
        statement,
      ),
    ),
  ];
  if (!changes.some(Boolean)) return "unchanged";

  deriveAgain(tx, id, model);
  noteSource(tx, {
    source,
    externalId: imported.externalId,
    recordId: id,
    imported: { fields, steps } satisfies Imported,
    verbatim: imported.verbatim,
  });
  recordEvent(tx, { actorId: null, recordId: id, action: "record.imported", details: { source } });
  return known ? "updated" : "created";
}

/** A stage that the administrators took out of the model is none: the step keeps its title. */
function knownToModel(step: ImportedStep, model: StageModel): ImportedStep {
  const isKnown = [...model.stages, ...model.exits].some(({ key }) => key === step.stage);
  return isKnown ? step : { ...step, stage: null };
}

function withState(step: ImportedStep): DatedStep {
  const ahead = step.date !== null && earliestDay(step.date) > today();
  return { ...step, state: ahead ? "expected" : "occurred" };
}

function updateFields(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  fields: ProcedureFields,
  last: ProcedureFields,
): boolean {
  if (same(fields, last)) return false;
  const current = readProcedure(tx, procedure);
  const before = Object.fromEntries(
    (Object.keys(fields) as (keyof ProcedureFields)[]).map((key) => [key, current[key]]),
  ) as ProcedureFields;
  const merged = keepChangesOf(before, last, fields);
  if (same(merged, before)) return false;
  writeFields(tx, procedure, merged);
  return true;
}

type Papers = { ids: Map<string, string>; changed: boolean };

function importPapers(
  tx: Transaction,
  actor: Permitted<"write">,
  source: ImportSource,
  procedure: Authorized<"write", "procedure">,
  { externalId, documents }: ImportedProcedure,
): Papers {
  const ids = new Map<string, string>();
  let changed = false;
  for (const paper of documents) {
    // Where a source numbers papers within their procedure, the number alone names nothing.
    const name = /^\d+:\d+$/.test(paper.externalId)
      ? `${externalId}/${paper.externalId}`
      : paper.externalId;
    const { id, outcome } = importDocument(tx, actor, source, paper, name);
    const document = authorize(tx, actor, "write", "document", id);
    const linked = linkRecords(tx, document, procedure, "part-of");
    changed = changed || outcome !== "unchanged" || linked;
    ids.set(paper.externalId, id);
  }
  return { ids, changed };
}

/**
 * New steps are added, changed ones updated. A step a person changed stays as she left it, and one
 * she removed does not come back.
 */
function importSteps(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  imported: readonly DatedStep[],
  last: readonly DatedStep[],
  papers: ReadonlyMap<string, string>,
): boolean {
  const before = new Map(last.map((step) => [step.externalId, step]));
  const changedSteps = imported.filter((step) => !same(step, before.get(step.externalId)));
  const isNew = (step: DatedStep) => !before.has(step.externalId);
  const added = changedSteps.filter(isNew);
  const newSteps = added.map((step) => ({
    ...step,
    documentIds: step.documents.flatMap((name) => papers.get(name) ?? []),
  }));
  insertSteps(tx, stepRows(procedure.id, newSteps, last.length), newSteps);
  for (const step of changedSteps.filter((one) => !isNew(one))) {
    const { externalId, stage, title, state, date, body, result, sourceUrl } = step;
    tx.update(steps)
      .set({ stage, title, state, date, body, result, sourceUrl })
      .where(
        and(
          eq(steps.procedureId, procedure.id),
          eq(steps.externalId, externalId),
          eq(steps.editedByPerson, false),
        ),
      )
      .run();
  }
  return changedSteps.length > 0;
}
