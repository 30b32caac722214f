import { and, asc, eq, inArray, or, type SQL } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { procedures, records, steps } from "~db/schema";

const mostNamed = 20;

/** Does a procedure of this model name one of these stages: in a step or set by a person? */
export function isAnyStageUsed(db: Queryable, modelId: string, keys: string[]): boolean {
  if (keys.length === 0) return false;
  const row = db
    .select({ id: procedures.id })
    .from(procedures)
    .where(naming(db, modelId, keys))
    .limit(1)
    .get();
  return row !== undefined;
}

/**
 * The procedures that name a stage, as far as this person may see them. `isUsed` also counts those
 * she may not: the stage has to stay for them as well.
 */
export async function listStageUse(db: Queryable, actor: Actor, modelId: string, key: string) {
  const named = db
    .select({ id: procedures.id, title: records.title })
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .where(and(naming(db, modelId, [key]), visibleTo(actor)))
    .orderBy(asc(records.title))
    .limit(mostNamed + 1)
    .all();
  return {
    isUsed: isAnyStageUsed(db, modelId, [key]),
    procedures: named.slice(0, mostNamed),
    hasMore: named.length > mostNamed,
  };
}

function naming(db: Queryable, modelId: string, keys: string[]): SQL | undefined {
  const inSteps = db
    .select({ id: steps.procedureId })
    .from(steps)
    .where(inArray(steps.stage, keys));
  return and(
    eq(procedures.modelId, modelId),
    or(inArray(procedures.overrideStage, keys), inArray(procedures.id, inSteps)),
  );
}
