import { eq, sql } from "drizzle-orm";
import { notFound } from "~/lib/errors";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import {
  affectedProvisions,
  deadlines,
  procedureCommittees,
  procedureIdentifiers,
  procedureInitiators,
  procedureResponsibilities,
  procedures,
  recordLinks,
  records,
  stepDocuments,
  steps,
  users,
} from "~db/schema";
import { deriveStage, type StageStep } from "./derive-stage";
import type { Obligation } from "./procedure";
import type { Identifier } from "./procedure-input";
import { stageName } from "./stage-lookup";
import { readStageModel } from "./stage-models.server";
import { stagePath } from "./stage-path";

type HeaderDeadline = {
  title: string;
  due: string;
  obligation: Obligation;
  basis: string;
  derivation: string;
};
type Lists = {
  initiators: string[];
  committees: string[];
  identifiers: Identifier[];
  /** Each law once, with the number of its provisions that are named. */
  laws: { law: string; provisions: number }[];
  nextDeadline: HeaderDeadline | null;
  deadlines: { open: number; all: number };
  /** Readable records that belong to the procedure. */
  counts: Partial<Record<"document" | "statement" | "opinion" | "procedure", number>>;
};

/** Everything above the tabs of a procedure, in three statements. */
export async function findProcedurePage(db: Queryable, procedure: Authorized<"read", "procedure">) {
  const row = db
    .select({
      procedure: procedures,
      responsible: users.name,
      responsibleSince: sql<
        number | null
      >`(SELECT ${procedureResponsibilities.fromAt} FROM ${procedureResponsibilities} WHERE ${procedureResponsibilities.procedureId} = ${procedure.id} AND ${procedureResponsibilities.untilAt} IS NULL LIMIT 1)`,
      overriddenBy: sql<
        string | null
      >`(SELECT name FROM ${users} AS overrider WHERE overrider.id = ${procedures.overrideById})`,
      lists: listsOf(procedure),
    })
    .from(procedures)
    .leftJoin(users, eq(users.id, procedures.responsibleId))
    .where(eq(procedures.id, procedure.id))
    .get();
  if (!row) throw notFound();
  const { model } = readStageModel(db, row.procedure.modelId);
  const stageSteps = listStageSteps(db, procedure);
  const { overrideStage: stage, overrideReason: reason } = row.procedure;
  const derived = deriveStage(model, stageSteps, stage ? { stage, reason: reason ?? "" } : null);
  const { responsible, responsibleSince, overriddenBy } = row;
  return {
    ...row.procedure,
    ...(JSON.parse(row.lists) as Lists),
    title: procedure.title,
    confidentiality: procedure.confidentiality,
    updatedAt: procedure.updatedAt,
    responsible,
    responsibleSince,
    path: stagePath(model, derived, stageSteps),
    override: derived.override && {
      reason: derived.override.reason,
      by: overriddenBy,
      derivedName: derived.override.derived && stageName(model, derived.override.derived),
    },
    unknownStages: derived.unknownStages,
  };
}

export type ProcedurePage = Awaited<ReturnType<typeof findProcedurePage>>;

function listStageSteps(db: Queryable, procedure: Authorized<"read", "procedure">): StageStep[] {
  return db
    .select({
      id: steps.id,
      stage: steps.stage,
      state: steps.state,
      date: steps.date,
      seq: steps.seq,
      title: steps.title,
    })
    .from(steps)
    .where(eq(steps.procedureId, procedure.id))
    .all();
}

/** The lists of a procedure as one JSON value: one statement instead of seven. */
function listsOf(procedure: Authorized<"read", "procedure">) {
  const own = (column: unknown) => sql`${column} = ${procedure.id}`;
  return sql<string>`json_object(
    'initiators', (SELECT json_group_array(${procedureInitiators.name}) FROM ${procedureInitiators} WHERE ${own(procedureInitiators.procedureId)}),
    'committees', (SELECT json_group_array(${procedureCommittees.name}) FROM ${procedureCommittees} WHERE ${own(procedureCommittees.procedureId)}),
    'identifiers', (SELECT json_group_array(json_object('kind', ${procedureIdentifiers.kind}, 'value', ${procedureIdentifiers.value})) FROM ${procedureIdentifiers} WHERE ${own(procedureIdentifiers.procedureId)}),
    'laws', (SELECT json_group_array(json_object('law', law, 'provisions', provisions)) FROM (SELECT ${affectedProvisions.law} AS law, count(nullif(${affectedProvisions.provision}, '')) AS provisions FROM ${affectedProvisions} WHERE ${own(affectedProvisions.procedureId)} AND ${affectedProvisions.state} = 'confirmed' GROUP BY 1 ORDER BY 2 DESC, 1)),
    'nextDeadline', (SELECT json_object('title', ${deadlines.title}, 'due', ${deadlines.due}, 'obligation', ${deadlines.obligation}, 'basis', ${deadlines.basis}, 'derivation', ${deadlines.derivation}) FROM ${deadlines} WHERE ${own(deadlines.procedureId)} AND ${deadlines.doneOn} IS NULL ORDER BY ${deadlines.due} LIMIT 1),
    'deadlines', (SELECT json_object('open', count(*) - count(${deadlines.doneOn}), 'all', count(*)) FROM ${deadlines} WHERE ${own(deadlines.procedureId)}),
    'counts', (SELECT json_group_object(type, number) FROM (SELECT ${records.type} AS type, count(*) AS number FROM ${records} WHERE ${belongsTo(procedure)} AND ${visibleTo(procedure.actor)} GROUP BY 1))
  )`;
}

/** Records that are linked with the procedure, in either direction or as the paper of a step. */
export function belongsTo(procedure: Authorized<"read", "procedure">) {
  return sql`${records.id} IN (
    SELECT ${recordLinks.fromId} FROM ${recordLinks} WHERE ${recordLinks.toId} = ${procedure.id}
    UNION SELECT ${recordLinks.toId} FROM ${recordLinks} WHERE ${recordLinks.fromId} = ${procedure.id}
    UNION SELECT ${stepDocuments.documentId} FROM ${steps} JOIN ${stepDocuments} ON ${stepDocuments.stepId} = ${steps.id} WHERE ${steps.procedureId} = ${procedure.id}
  )`;
}
