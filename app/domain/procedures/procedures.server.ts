import { and, eq, isNull } from "drizzle-orm";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import { recordEvent } from "~/domain/records/events.server";
import {
  changeAccess,
  createRecord,
  touchRecord,
  type Access,
} from "~/domain/records/records.server";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import type { Authorized, Permitted } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import {
  procedureCommittees,
  procedureIdentifiers,
  procedureInitiators,
  procedureResponsibilities,
  procedures,
} from "~db/schema";
import { affectedLawsOf, setAffectedLaws } from "./affected-provisions.server";
import { insertAction, type NewAction } from "./actions.server";
import { insertDeadline, type NewDeadline } from "./deadlines.server";
import { deriveAgain, derivedColumns } from "./derived.server";
import type { Assignment, ProcedureFields, Rating } from "./procedure-input";
import type { StageModel } from "./stage-model";
import { readModelOf, readStageModel } from "./stage-models.server";
import { insertSteps, stepRows, type NewStep } from "./steps.server";

/** A new procedure with everything that may come with it. */
export type NewProcedure = Access &
  ProcedureFields &
  Partial<Rating & Assignment> & {
    id?: string;
    /** Instant (ms); now where it is not given. */
    createdAt?: number;
    steps?: readonly NewStep[];
    deadlines?: readonly NewDeadline[];
    actions?: readonly NewAction[];
  };

export async function createProcedure(
  db: Database,
  actor: Permitted<"write">,
  input: NewProcedure,
): Promise<string> {
  return write(db, (tx) => insertProcedure(tx, actor, input));
}

/** Many at once, all or none; for importers and the demo data. */
export async function createProcedures(
  db: Database,
  actor: Permitted<"write">,
  inputs: readonly NewProcedure[],
): Promise<string[]> {
  const models = new Map<string, StageModel>();
  return write(db, (tx) => inputs.map((input) => insertProcedure(tx, actor, input, models)));
}

/** For a transaction that writes more than this. `models` saves reading each model again. */
export function insertProcedure(
  tx: Transaction,
  actor: Permitted<"write">,
  input: NewProcedure,
  models = new Map<string, StageModel>(),
): string {
  const model = models.get(input.modelId) ?? readStageModel(tx, input.modelId).model;
  models.set(model.id, model);
  const id = createRecord(tx, actor, { ...input, type: "procedure" });
  const newSteps = stepRows(id, input.steps ?? []);
  tx.insert(procedures)
    .values({
      id,
      ...columnsOf(input),
      ...derivedColumns(model, newSteps, null),
      relevance: input.relevance ?? null,
      relevanceReason: input.relevanceReason ?? "",
      position: input.position ?? null,
      konnexitaet: input.konnexitaet ?? null,
      responsibleId: input.responsibleId ?? null,
      workState: input.workState ?? "eingang",
    })
    .run();
  insertLists(tx, id, input);
  insertSteps(tx, newSteps, input.steps ?? []);
  for (const deadline of input.deadlines ?? []) insertDeadline(tx, id, deadline);
  for (const action of input.actions ?? []) insertAction(tx, id, action);
  if (input.responsibleId) {
    beginResponsibility(tx, id, input.responsibleId, input.createdAt ?? Date.now());
  }
  refreshIndex(tx, id);
  return id;
}

/**
 * Throws `conflict` where somebody else saved since `version`. What it affects has forms of its own.
 */
export async function updateProcedure(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  input: DescribedFields & Access & { version: number },
): Promise<void> {
  write(db, (tx) => {
    guardVersion(tx, procedure, input.version);
    const { model } = readStageModel(tx, input.modelId);
    writeFields(tx, procedure, input);
    deriveAgain(tx, procedure.id, model);
    changeAccess(tx, procedure, input);
    recordEvent(tx, {
      actorId: procedure.actor.id,
      recordId: procedure.id,
      action: "record.updated",
      details: { version: input.version + 1 },
    });
  });
}

/** Takes the next version number, or throws `conflict` where it is taken. */
export function guardVersion(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  version: number,
): void {
  const taken = tx
    .update(procedures)
    .set({ version: version + 1 })
    .where(and(eq(procedures.id, procedure.id), eq(procedures.version, version)))
    .run();
  if (taken.changes === 0) throw new AppError("conflict");
}

/** Ends who was responsible and starts the next; the history stays. */
export function startResponsibility(
  tx: Transaction,
  procedureId: string,
  userId: string | null,
  at: number,
): void {
  tx.update(procedureResponsibilities)
    .set({ untilAt: at })
    .where(
      and(
        eq(procedureResponsibilities.procedureId, procedureId),
        isNull(procedureResponsibilities.untilAt),
      ),
    )
    .run();
  if (userId !== null) beginResponsibility(tx, procedureId, userId, at);
}

function beginResponsibility(
  tx: Transaction,
  procedureId: string,
  userId: string,
  fromAt: number,
): void {
  tx.insert(procedureResponsibilities).values({ id: newId(), procedureId, userId, fromAt }).run();
}

/** The row itself with its version, for forms. */
export async function findProcedure(db: Queryable, procedure: Authorized<"read", "procedure">) {
  return readProcedure(db, procedure);
}

/** The same inside a transaction. */
export function readProcedure(db: Queryable, procedure: Authorized<"read", "procedure">) {
  const row = db.select().from(procedures).where(eq(procedures.id, procedure.id)).get();
  if (!row) throw notFound();
  const initiators = db
    .select({ name: procedureInitiators.name })
    .from(procedureInitiators)
    .where(eq(procedureInitiators.procedureId, procedure.id))
    .all();
  const committees = db
    .select({ name: procedureCommittees.name })
    .from(procedureCommittees)
    .where(eq(procedureCommittees.procedureId, procedure.id))
    .all();
  const identifiers = db
    .select({ kind: procedureIdentifiers.kind, value: procedureIdentifiers.value })
    .from(procedureIdentifiers)
    .where(eq(procedureIdentifiers.procedureId, procedure.id))
    .all();
  return {
    ...row,
    title: procedure.title,
    initiators: initiators.map(({ name }) => name),
    coCommittees: committees.map(({ name }) => name),
    identifiers,
    affectedLaws: affectedLawsOf(db, procedure.id),
  };
}

/** The stage model a procedure follows. */
export async function findModelOf(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
): Promise<StageModel> {
  return readModelOf(db, procedure.id).model;
}

/** Without the list, the provisions it affects stay as they are. */
type DescribedFields = Omit<ProcedureFields, "affectedLaws"> &
  Partial<Pick<ProcedureFields, "affectedLaws">>;

/** Writes what describes a procedure from outside, with its new title; for a repeated import. */
export function writeFields(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  fields: DescribedFields,
): void {
  tx.update(procedures).set(columnsOf(fields)).where(eq(procedures.id, procedure.id)).run();
  clearLists(tx, procedure.id);
  insertLists(tx, procedure.id, fields);
  touchRecord(tx, procedure, fields.title);
}

function columnsOf(input: DescribedFields) {
  const { shortTitle, level, modelId, term, summary } = input;
  const { leadMinistry, leadCommittee, uncertainty } = input;
  return { shortTitle, level, modelId, term, summary, leadMinistry, leadCommittee, uncertainty };
}

const lists = [procedureInitiators, procedureCommittees, procedureIdentifiers] as const;

function clearLists(tx: Transaction, procedureId: string): void {
  for (const table of lists) tx.delete(table).where(eq(table.procedureId, procedureId)).run();
}

function insertLists(tx: Transaction, procedureId: string, input: DescribedFields): void {
  const rows = [
    [procedureInitiators, distinct(input.initiators).map((name) => ({ procedureId, name }))],
    [procedureCommittees, distinct(input.coCommittees).map((name) => ({ procedureId, name }))],
    [procedureIdentifiers, input.identifiers.map((entry) => ({ procedureId, ...entry }))],
  ] as const;
  for (const [table, values] of rows) {
    if (values.length === 0) continue;
    tx.insert(table)
      .values([...values])
      .onConflictDoNothing()
      .run();
  }
  if (input.affectedLaws) setAffectedLaws(tx, procedureId, input.affectedLaws);
}

const distinct = (names: readonly string[]) => [...new Set(names)];
