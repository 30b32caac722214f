import { sql } from "drizzle-orm";
import type { FuzzyDate } from "~/lib/fuzzy-date";
import { deadlines, procedures, records, steps, users } from "~db/schema";
import type { Obligation, StepState } from "./procedure";
import { stageProgress, type StageProgress } from "./stage-progress";
import type { StageModel } from "./stage-model";

type NextStep = { title: string; state: StepState; date: FuzzyDate | null; stage: string | null };
type NextDeadline = { title: string; due: string; basis: string; obligation: Obligation };

/** A fuzzy date as the last day it can mean, for ordering in SQL. */
const lastDay = sql`(${steps.date} || substr('-99-99', length(${steps.date}) - 3))`;

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
  nextSteps:
    sql<string>`(SELECT json_group_array(json(value)) FROM (SELECT json_object('title', ${steps.title}, 'state', ${steps.state}, 'date', ${steps.date}, 'stage', ${steps.stage}) AS value FROM ${steps} WHERE ${steps.procedureId} = ${procedures.id} AND ${steps.state} <> 'occurred' ORDER BY ${steps.state} = 'undated', ${steps.date} IS NULL, ${lastDay}, ${steps.seq} LIMIT 8))`.as(
      "next_steps",
    ),
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
> &
  Pick<typeof records.$inferSelect, "title" | "confidentiality"> & {
    overridden: number;
    responsible: string | null;
    nextSteps: string;
    nextDeadline: string | null;
  };

export type ListedProcedure = Omit<Row, "overridden" | "nextSteps" | "nextDeadline"> & {
  overridden: boolean;
  progress: StageProgress;
  nextStep: NextStep | null;
  nextDeadline: NextDeadline | null;
};

export function toListedProcedure(row: Row, models: readonly StageModel[]): ListedProcedure {
  const model = models.find(({ id }) => id === row.modelId);
  const nextSteps = JSON.parse(row.nextSteps) as NextStep[];
  return {
    ...row,
    overridden: Boolean(row.overridden),
    progress: stageProgress(model, row.stage, row.outcome),
    nextStep: nextStep(nextSteps, row, model),
    nextDeadline: row.nextDeadline ? (JSON.parse(row.nextDeadline) as NextDeadline) : null,
  };
}

/** The next expected step; else the first undated one that still lies ahead of the stage. */
function nextStep(candidates: NextStep[], row: Row, model?: StageModel): NextStep | null {
  if (!["running", "promulgated", "in-force"].includes(row.outcome)) return null;
  const position = (key: string | null) =>
    model?.stages.findIndex((stage) => stage.key === key) ?? -1;
  const here = position(row.stage);
  return (
    candidates.find((step) => step.state === "expected" || position(step.stage) > here) ?? null
  );
}
