import { and, asc, desc, eq, sql } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { affectedProvisions, lawAliases, procedures, records } from "~db/schema";
import type { CitedProvision } from "./cited-place.server";

const columns = {
  id: records.id,
  title: recordName,
  modelId: procedures.modelId,
  stage: procedures.stage,
  outcome: procedures.outcome,
  lastStepOn: procedures.lastStepOn,
};

const namesOf = (lawId: string) =>
  sql`(SELECT ${lawAliases.alias} FROM ${lawAliases} WHERE ${lawAliases.lawId} = ${lawId})`;

/**
 * What a draft suggests and nobody confirmed counts here as little as in the search: it is told at
 * the procedure, to whoever may read the draft.
 */
const isConfirmed = eq(affectedProvisions.state, "confirmed");

/** The procedures this person may see that do something to a provision: running ones first. */
export function listAffecting(
  db: Queryable,
  actor: Actor,
  { lawId, unit, sort }: CitedProvision,
  limit = 20,
) {
  return db
    .select({
      ...columns,
      provision: affectedProvisions.provision,
      path: affectedProvisions.path,
      change: affectedProvisions.change,
      effectiveOn: affectedProvisions.effectiveOn,
      state: affectedProvisions.state,
      promulgatedOn: procedures.promulgatedOn,
      inForceOn: procedures.inForceOn,
      isHidden: sql<number>`${records.confidentiality} <> 'house'`.mapWith(Boolean),
    })
    .from(affectedProvisions)
    .innerJoin(records, eq(records.id, affectedProvisions.procedureId))
    .innerJoin(procedures, eq(procedures.id, affectedProvisions.procedureId))
    .where(
      and(
        sql`${affectedProvisions.law} IN ${namesOf(lawId)}`,
        sql`${affectedProvisions.unit} = ${unit}`,
        sql`${affectedProvisions.numberFrom} <= ${sort}`,
        sql`${affectedProvisions.numberUntil} >= ${sort}`,
        isConfirmed,
        visibleTo(actor),
      ),
    )
    .orderBy(...runningFirst, asc(affectedProvisions.position))
    .limit(limit)
    .all();
}

export type Affecting = ReturnType<typeof listAffecting>[number];

/** The procedures this person may see that touch a law, each once, with how many places they name. */
export function listAffectingLaw(db: Queryable, actor: Actor, lawId: string, limit = 30) {
  return db
    .select({
      ...columns,
      places: sql<number>`count(nullif(${affectedProvisions.provision}, ''))`,
    })
    .from(affectedProvisions)
    .innerJoin(records, eq(records.id, affectedProvisions.procedureId))
    .innerJoin(procedures, eq(procedures.id, affectedProvisions.procedureId))
    .where(and(sql`${affectedProvisions.law} IN ${namesOf(lawId)}`, isConfirmed, visibleTo(actor)))
    .groupBy(records.id)
    .orderBy(...runningFirst)
    .limit(limit)
    .all();
}

export type AffectingLaw = ReturnType<typeof listAffectingLaw>[number];

const runningFirst = [
  sql`${procedures.outcome} <> 'running'`,
  desc(procedures.lastStepOn),
  asc(records.id),
];
