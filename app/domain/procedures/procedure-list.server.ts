import { and, eq, inArray, sql, type SQL } from "drizzle-orm";
import { countVisible } from "~/domain/records/visible-count.server";
import type { Actor } from "~/domain/users/actor";
import type { Database, Queryable } from "~db/client.server";
import { procedures, records, users } from "~db/schema";
import { matching } from "./procedure-conditions.server";
import { isFiltered, type ProcedureFilters, type Sorting } from "./procedure-filters";
import { listedColumns, toListedProcedure, type ListedProcedure } from "./listed-procedure.server";
import type { StageModel } from "./stage-model";

export const pageSize = 50;

type Page = { rows: ListedProcedure[]; total: number };

/** One page of the list, in two statements whatever its length. */
export async function listProcedures(
  db: Database,
  actor: Actor,
  filters: ProcedureFilters,
  models: readonly StageModel[],
): Promise<Page> {
  const condition = matching(actor, filters);
  const total = isFiltered(filters)
    ? countMatching(db, condition)
    : countVisible(db, actor, "procedure");
  // First which ones, then what a line shows: sorting would otherwise build each line of them all.
  const ids = db
    .select({ id: procedures.id })
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .where(filters.sorting === "titel" ? and(eq(records.type, "procedure"), condition) : condition)
    .orderBy(...order(filters.sorting))
    .limit(pageSize)
    .offset((filters.page - 1) * pageSize);
  const rows = db
    .select(listedColumns())
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .leftJoin(users, eq(users.id, procedures.responsibleId))
    .where(inArray(procedures.id, ids))
    .orderBy(...order(filters.sorting))
    .all();
  return { rows: rows.map((row) => toListedProcedure(row, models)), total };
}

function countMatching(db: Queryable, condition: SQL): number {
  const row = db
    .select({ total: sql<number>`count(*)` })
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .where(condition)
    .get();
  return row?.total ?? 0;
}

/** The same expressions as the indexes of `procedures` and `records`, so that no page sorts them all. */
export function order(sorting: Sorting): SQL[] {
  const rank = sql`CASE ${procedures.relevance} WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 WHEN 'none' THEN 4 ELSE 3 END`;
  switch (sorting) {
    case "titel":
      return [sql`${records.title} COLLATE NOCASE`];
    case "naechster-schritt":
      return [sql`${procedures.nextStepOn} ASC NULLS LAST`];
    case "relevanz":
      return [rank, sql`${procedures.lastStepOn} DESC`];
    case "letzter-schritt":
      return [sql`${procedures.lastStepOn} DESC`];
  }
}
