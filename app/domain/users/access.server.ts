import { and, eq, inArray, or, sql, type SQL } from "drizzle-orm";
import { recordReaders, records } from "~db/schema";
import { theProgram, type Actor } from "./actor";

/**
 * THE access rule; there is no second one. A record is visible
 * – to everybody in the house, where it is open,
 * – to its department and the departments above, where it is a department's,
 * – to the persons named as readers,
 * – and always to its owner.
 * A role never widens it. (Only the program itself, when it imports, looks past it.) Lists, counts, search, suggestions and single records all use this
 * condition; it needs `records` in the query.
 */
export function visibleTo(actor: Actor): SQL {
  if (actor === theProgram) return sql`1`;
  const named = sql`${records.id} IN (SELECT ${recordReaders.recordId} FROM ${recordReaders} WHERE ${recordReaders.userId} = ${actor.id})`;
  const ofDepartment =
    actor.departmentIds.length === 0
      ? undefined
      : and(
          eq(records.confidentiality, "department"),
          inArray(records.departmentId, actor.departmentIds),
        );
  return or(
    eq(records.confidentiality, "house"),
    ofDepartment,
    // +: own records are few in a list of all; by their index SQLite would look each one up.
    sql`+${records.ownerId} = ${actor.id}`,
    named,
  ) as SQL;
}
