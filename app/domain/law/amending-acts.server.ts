import { and, eq, isNull, or } from "drizzle-orm";
import { newId } from "~/lib/ids.server";
import type { Transaction } from "~db/client.server";
import { amendingActs, lawAmendments } from "~db/schema";
import type { ReadAct } from "./reading/read-law";

/**
 * The act of a promulgation, added where it is new. What is empty is filled; what somebody wrote
 * stays. A page of the gazette may hold two acts: their dates tell them apart.
 */
export function saveAct(tx: Transaction, act: ReadAct): { id: string; isChanged: boolean } {
  const known = findAct(tx, act);
  if (!known) {
    const id = newId();
    tx.insert(amendingActs)
      .values({ id, ...act })
      .run();
    return { id, isChanged: true };
  }
  const missing = Object.fromEntries(
    Object.entries(act).filter(
      ([field, value]) => value !== null && value !== "" && !known[field as keyof ReadAct],
    ),
  );
  if (Object.keys(missing).length === 0) return { id: known.id, isChanged: false };
  tx.update(amendingActs).set(missing).where(eq(amendingActs.id, known.id)).run();
  return { id: known.id, isChanged: true };
}

function findAct(tx: Transaction, { promulgation, dated, title }: ReadAct) {
  const sameDay =
    dated === null ? undefined : or(eq(amendingActs.dated, dated), isNull(amendingActs.dated));
  const name =
    promulgation === ""
      ? and(eq(amendingActs.promulgation, ""), eq(amendingActs.title, title))
      : eq(amendingActs.promulgation, promulgation);
  return tx.select().from(amendingActs).where(and(name, sameDay)).get();
}

/** Notes that an act amends a law; true where nobody knew. */
export function noteAmendment(tx: Transaction, lawId: string, actId: string): boolean {
  const { changes } = tx.insert(lawAmendments).values({ lawId, actId }).onConflictDoNothing().run();
  return changes > 0;
}
