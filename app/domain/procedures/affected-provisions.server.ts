import { and, asc, eq, inArray } from "drizzle-orm";
import { refreshImpactsOfProcedure } from "~/domain/citations/impacts.server";
import { readProvision } from "~/domain/law/read-provision";
import { lawName } from "~/domain/law/law";
import { newId } from "~/lib/ids.server";
import type { Queryable, Transaction } from "~db/client.server";
import { affectedProvisions } from "~db/schema";
import type { AffectedLaw } from "./procedure-input";

/** The laws and provisions a person or an import named; suggestions of the draft's text are none. */
export function affectedLawsOf(db: Queryable, procedureId: string): AffectedLaw[] {
  return db
    .select({ law: affectedProvisions.law, provision: affectedProvisions.provision })
    .from(affectedProvisions)
    .where(
      and(
        eq(affectedProvisions.procedureId, procedureId),
        eq(affectedProvisions.state, "confirmed"),
      ),
    )
    .orderBy(asc(affectedProvisions.law), asc(affectedProvisions.provision))
    .all();
}

/** Brings the list of what is confirmed to this state; what stays keeps what is known of it. */
export function setAffectedLaws(
  tx: Transaction,
  procedureId: string,
  wanted: readonly AffectedLaw[],
): void {
  const key = ({ law, provision }: AffectedLaw) => JSON.stringify([law, provision]);
  const before = tx
    .select()
    .from(affectedProvisions)
    .where(
      and(
        eq(affectedProvisions.procedureId, procedureId),
        eq(affectedProvisions.state, "confirmed"),
      ),
    )
    .all();
  const known = new Set(before.map(key));
  const named = new Map(
    wanted
      .map(({ law, provision }) => ({ law: lawName(law), provision }))
      .map((row) => [key(row), row]),
  );
  const gone = before.filter((row) => !named.has(key(row))).map(({ id }) => id);
  if (gone.length > 0) {
    tx.delete(affectedProvisions).where(inArray(affectedProvisions.id, gone)).run();
  }
  for (const [name, row] of named) {
    if (known.has(name)) continue;
    const place = readProvision(row.provision);
    tx.insert(affectedProvisions)
      .values({ id: newId(), procedureId, ...row, ...place })
      .run();
  }
  refreshImpactsOfProcedure(tx, procedureId);
}
