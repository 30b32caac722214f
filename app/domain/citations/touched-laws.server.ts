import { desc, eq, sql } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { affectedProvisions, citations, events, lawAliases, records } from "~db/schema";

type Touched = ReadonlyMap<string, number>;
type Known = { newest: number; ofPerson: Map<string, Touched> };
const knownOf = new WeakMap<Database, Known>();

/**
 * How many records this person may see cite or affect each law of the register, by the law's id.
 * Looks at every citation, so the answer is kept until the next event: whatever changes a record,
 * its visibility or the register is one.
 */
export function countTouching(db: Database, actor: Actor): Touched {
  const { ofPerson } = currentlyKnown(db);
  const who = [actor.id, ...actor.departmentIds].join();
  const touched = ofPerson.get(who) ?? countAnew(db, actor);
  ofPerson.set(who, touched);
  return touched;
}

function countAnew(db: Database, actor: Actor): Touched {
  // The condition of the index `citations_by_law`, word by word.
  const named = db
    .select({ law: citations.law, recordId: citations.recordId })
    .from(citations)
    .where(sql`law IS NOT NULL AND state <> 'rejected'`)
    .groupBy(citations.law, citations.recordId)
    .as("named");
  const cited = db
    .select({ lawId: lawAliases.lawId, recordId: named.recordId })
    .from(named)
    .innerJoin(lawAliases, eq(lawAliases.alias, named.law));
  const affected = db
    .selectDistinct({ lawId: lawAliases.lawId, recordId: affectedProvisions.procedureId })
    .from(affectedProvisions)
    .innerJoin(lawAliases, eq(lawAliases.alias, affectedProvisions.law))
    // A suggestion of a draft tells of the draft, which not everybody may read.
    .where(eq(affectedProvisions.state, "confirmed"));
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
  const newest = newestEvent(db).get()?.seq ?? 0;
  const known = knownOf.get(db);
  if (known?.newest === newest) return known;
  const anew: Known = { newest, ofPerson: new Map() };
  knownOf.set(db, anew);
  return anew;
}

const newestEvent = prepared((db) =>
  db.select({ seq: events.seq }).from(events).orderBy(desc(events.seq)).limit(1).prepare(),
);
