import { asc, eq } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { petita } from "~db/schema";

/** The petita of a statement in their order. */
export function petitaOf(db: Queryable, statement: Authorized<"read">) {
  return db
    .select({
      id: petita.id,
      text: petita.text,
      provision: petita.provision,
      outcome: petita.outcome,
      outcomeNote: petita.outcomeNote,
    })
    .from(petita)
    .where(eq(petita.statementId, statement.id))
    .orderBy(asc(petita.position))
    .all();
}
