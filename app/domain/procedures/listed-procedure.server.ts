import { sql } from "drizzle-orm";
import { deadlines, procedures, records, users } from "~db/schema";
import type { Obligation } from "./procedure";
import { stageProgress, type StageProgress } from "./stage-progress";
import type { StageModel } from "./stage-model";

type NextDeadline = { title: string; due: string; basis: string; obligation: Obligation };

/** Columns of one line; each correlated part reads a handful of rows by an index. */
export const listedColumns = () => ({
  id: procedures.id,
  title: records.title,
  shortTitle: procedures.shortTitle,
  confidentiality: records.confidentiality,
  level: procedures.level,
  term: procedures.term,
  modelId: procedures.modelId,
  stage: procedures.stage,
  outcome: procedures.outcome,
  overridden: sql<number>`${procedures.overrideStage} IS NOT NULL`.as("overridden"),
  relevance: procedures.relevance,
  position: procedures.position,
  konnexitaet: procedures.konnexitaet,
  responsible: sql<string | null>`${users.name}`.as("responsible"),
  lastStepOn: procedures.lastStepOn,
  nextStep: procedures.nextStep,
  nextDeadline: sql<
    string | null
  >`(SELECT json_object('title', ${deadlines.title}, 'due', ${deadlines.due}, 'basis', ${deadlines.basis}, 'obligation', ${deadlines.obligation}) FROM ${deadlines} WHERE ${deadlines.procedureId} = ${procedures.id} AND ${deadlines.doneOn} IS NULL ORDER BY ${deadlines.due} LIMIT 1)`.as(
    "next_deadline",
  ),
});

type Row = Pick<
  typeof procedures.$inferSelect,
  | "id"
  | "shortTitle"
  | "level"
  | "term"
  | "modelId"
  | "stage"
  | "outcome"
  | "relevance"
  | "position"
  | "konnexitaet"
  | "lastStepOn"
  | "nextStep"
> &
  Pick<typeof records.$inferSelect, "title" | "confidentiality"> & {
    overridden: number;
    responsible: string | null;
    nextDeadline: string | null;
  };

export type ListedProcedure = Omit<Row, "overridden" | "nextDeadline"> & {
  overridden: boolean;
  progress: StageProgress;
  nextDeadline: NextDeadline | null;
};

export function toListedProcedure(row: Row, models: readonly StageModel[]): ListedProcedure {
  const model = models.find(({ id }) => id === row.modelId);
  return {
    ...row,
    overridden: Boolean(row.overridden),
    progress: stageProgress(model, row.stage, row.outcome),
    nextDeadline: row.nextDeadline ? (JSON.parse(row.nextDeadline) as NextDeadline) : null,
  };
}
