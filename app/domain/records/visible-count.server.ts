import { and, count, sql, type SQL } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { records } from "~db/schema";
import type { RecordType } from "./record";

type Counts = { state: string; known: Map<string, number> };
const countsOf = new WeakMap<Database, Counts>();

/**
 * How many records of a type this person may see. Counting looks at each of them, so the answer is
 * kept until anything in the database changes.
 */
export function countVisible(db: Database, actor: Actor, type: RecordType, narrowed?: SQL): number {
  if (narrowed) return countAnew(db, actor, type, narrowed);
  const { known } = currentCounts(db);
  const question = [type, actor.id, ...actor.departmentIds].join();
  const total = known.get(question) ?? countAnew(db, actor, type);
  known.set(question, total);
  return total;
}

/** From one index, without a look at any record. */
function countAnew(db: Database, actor: Actor, type: RecordType, narrowed?: SQL): number {
  const row = db
    .select({ total: count() })
    .from(records)
    .where(and(sql`${records.type} || '' = ${type}`, visibleTo(actor), narrowed))
    .get();
  return row?.total ?? 0;
}

function currentCounts(db: Database): Counts {
  const state = stateOf(db).get()?.state ?? "";
  const counts = countsOf.get(db);
  if (counts?.state === state) return counts;
  const anew = { state, known: new Map<string, number>() };
  countsOf.set(db, anew);
  return anew;
}

/** Another value after each change, by this connection (changes) or another (data version). */
const stateOf = prepared((db) =>
  db
    .select({ state: sql<string>`total_changes() || '/' || data_version` })
    .from(sql`pragma_data_version`)
    .prepare(),
);
