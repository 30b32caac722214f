import { and, eq, isNotNull, ne, sql } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { affectedProvisions, citations, lawAliases, records } from "~db/schema";

type Touched = ReadonlyMap<string, number>;
type Known = { state: string; ofPerson: Map<string, Touched> };
const knownOf = new WeakMap<Database, Known>();

/**
 * How many records this person may see cite or affect each law of the register, by the law's id.
 * Looks at every citation, so the answer is kept until anything in the database changes.
 */
export function countTouching(db: Database, actor: Actor): Touched {
  const { ofPerson } = currentlyKnown(db);
  const who = [actor.id, ...actor.departmentIds].join();
  const touched = ofPerson.get(who) ?? countAnew(db, actor);
  ofPerson.set(who, touched);
  return touched;
}

function countAnew(db: Database, actor: Actor): Touched {
  const cited = db
    .selectDistinct({ lawId: lawAliases.lawId, recordId: citations.recordId })
    .from(citations)
    .innerJoin(lawAliases, eq(lawAliases.alias, citations.law))
    .where(and(isNotNull(citations.law), ne(citations.state, "rejected")));
  const affected = db
    .selectDistinct({ lawId: lawAliases.lawId, recordId: affectedProvisions.procedureId })
    .from(affectedProvisions)
    .innerJoin(lawAliases, eq(lawAliases.alias, affectedProvisions.law))
    .where(ne(affectedProvisions.state, "rejected"));
  const touching = cited.union(affected).as("touching");
  const rows = db
    .select({ lawId: touching.lawId, total: sql<number>`count(*)` })
    .from(touching)
    .innerJoin(records, eq(records.id, touching.recordId))
    .where(visibleTo(actor))
    .groupBy(touching.lawId)
    .all();
  return new Map(rows.map(({ lawId, total }) => [lawId, total]));
}

function currentlyKnown(db: Database): Known {
  const state = stateOf(db).get()?.state ?? "";
  const known = knownOf.get(db);
  if (known?.state === state) return known;
  const anew: Known = { state, ofPerson: new Map() };
  knownOf.set(db, anew);
  return anew;
}

/** Another value after each change, by this connection (changes) or another (data version). */
const stateOf = prepared((db) =>
  db
    .select({ state: sql<string>`total_changes() || '/' || data_version` })
    .from(sql`pragma_data_version`)
    .prepare(),
);
