import { and, eq, ne } from "drizzle-orm";
import { notFound } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import { recordEvent } from "~/domain/records/events.server";
import { write, type Database, type Transaction } from "~db/client.server";
import { departments } from "~db/schema";
import type { Permitted } from "./authorization.server";
import { withDepartmentsBelow } from "./sessions.server";

type Department = { name: string; abbreviation: string; parentId: string | null };

/** Adds (id null) or changes a department. */
export async function saveDepartment(
  db: Database,
  actor: Permitted<"administer">,
  id: string | null,
  input: Department,
): Promise<"saved" | "name-taken" | "circle" | "no-parent"> {
  return write(db, (tx) => {
    const taken = tx
      .select({ id: departments.id })
      .from(departments)
      .where(and(eq(departments.name, input.name), id ? ne(departments.id, id) : undefined))
      .get();
    if (taken) return "name-taken";
    if (input.parentId && !isThere(tx, input.parentId)) return "no-parent";
    if (id && input.parentId && withDepartmentsBelow(tx, id).includes(input.parentId)) {
      return "circle";
    }
    const target = id ?? newId();
    const result = id
      ? tx.update(departments).set(input).where(eq(departments.id, id)).run()
      : tx
          .insert(departments)
          .values({ ...input, id: target })
          .run();
    if (result.changes === 0) throw notFound();
    recordEvent(tx, { actorId: actor.id, recordId: target, action: "department.changed" });
    return "saved";
  });
}

function isThere(tx: Transaction, id: string): boolean {
  return (
    tx.select({ id: departments.id }).from(departments).where(eq(departments.id, id)).get() !==
    undefined
  );
}
