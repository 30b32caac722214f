import { and, eq, inArray, isNull, notInArray, sql, type SQL } from "drizzle-orm";
import { unionAll } from "drizzle-orm/sqlite-core";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { procedures, records, users } from "~db/schema";
import { listedColumns, toListedProcedure, type ListedProcedure } from "./listed-procedure.server";
import { matching } from "./procedure-conditions.server";
import type { ProcedureFilters } from "./procedure-filters";
import { order } from "./procedure-list.server";
import { exitOutcomes } from "./procedure";
import type { StageModel } from "./stage-model";

/** More cards than this nobody reads in a column; the rest is a link to the list. */
export const cardsPerColumn = 20;

export type BoardColumn = {
  /** Key of the stage; `none` before the first step, `ended` where it ended without entering into force. */
  key: string;
  name: string;
  total: number;
  cards: ListedProcedure[];
};

/** The procedures of one model by stage, in two statements. */
export async function readBoard(
  db: Queryable,
  actor: Actor,
  filters: ProcedureFilters,
  model: StageModel,
): Promise<BoardColumn[]> {
  const condition = and(eq(procedures.modelId, model.id), matching(actor, filters)) as SQL;
  const totals = countByColumn(db, condition);
  const columns = [
    { key: "none", name: "Noch kein Schritt", where: and(isNull(procedures.stage), running) },
    ...model.stages.map(({ key, name }) => ({
      key,
      name,
      where: and(eq(procedures.stage, key), running),
    })),
    { key: "ended", name: "Ohne Inkrafttreten beendet", where: ended },
  ];
  const cards = readCards(
    db,
    columns.filter(({ key }) => totals.has(key)).map(({ where }) => and(condition, where) as SQL),
    filters,
  ).map((row) => toListedProcedure(row, [model]));
  return columns
    .map(({ key, name }) => ({
      key,
      name,
      total: totals.get(key) ?? 0,
      cards: cards.filter((card) => columnOf(card) === key),
    }))
    .filter(({ key, total }) => total > 0 || (key !== "none" && key !== "ended"));
}

const running = notInArray(procedures.outcome, [...exitOutcomes]);
const ended = inArray(procedures.outcome, [...exitOutcomes]);

function columnOf({ stage, progress }: ListedProcedure): string {
  return progress.ended ? "ended" : (stage ?? "none");
}

function countByColumn(db: Queryable, condition: SQL): Map<string, number> {
  const rows = db
    .select({
      stage: procedures.stage,
      ended: sql<number>`${ended}`,
      total: sql<number>`count(*)`,
    })
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .where(condition)
    .groupBy(procedures.stage, ended)
    .all();
  const totals = new Map<string, number>();
  for (const row of rows) {
    const key = row.ended ? "ended" : (row.stage ?? "none");
    totals.set(key, (totals.get(key) ?? 0) + row.total);
  }
  return totals;
}

function readCards(db: Queryable, conditions: readonly SQL[], filters: ProcedureFilters) {
  const parts = conditions.map((condition, index) => {
    const part = db
      .select({ id: procedures.id })
      .from(procedures)
      .innerJoin(records, eq(records.id, procedures.id))
      .where(condition)
      .orderBy(...order(filters.sorting))
      .limit(cardsPerColumn)
      .as(`part_${index}`);
    return db.select({ id: part.id }).from(part);
  });
  const [first, second, ...rest] = parts;
  if (!first) return [];
  const ids = second ? unionAll(first, second, ...rest) : first;
  return db
    .select(listedColumns())
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .leftJoin(users, eq(users.id, procedures.responsibleId))
    .where(inArray(procedures.id, ids))
    .orderBy(...order(filters.sorting))
    .all();
}
