import { and, asc, eq, gt, inArray, isNull, ne } from "drizzle-orm";
import { refreshImpactsOfProcedure } from "~/domain/citations/impacts.server";
import { readProvision } from "~/domain/law/read-provision";
import { lawName } from "~/domain/law/law";
import { newId } from "~/lib/ids.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { affectedProvisions } from "~db/schema";
import type { ProvisionFields } from "./affected-provision";
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

/** What a source says of provisions that are in the list. */
export function describeAffected(
  tx: Transaction,
  procedureId: string,
  { law, provision, change, effectiveOn }: ProvisionFields,
): void {
  tx.update(affectedProvisions)
    .set({ change, effectiveOn })
    .where(
      and(
        eq(affectedProvisions.procedureId, procedureId),
        eq(affectedProvisions.law, law),
        eq(affectedProvisions.provision, provision),
        eq(affectedProvisions.state, "confirmed"),
      ),
    )
    .run();
}

const sliceLength = 200;

/**
 * Rows of an older release name a provision whose number nobody has read yet. Small slices, so that
 * nobody waits for it.
 */
export async function readMissingPlaces(db: Database): Promise<void> {
  let after = "";
  for (;;) {
    const rows = db
      .select({
        id: affectedProvisions.id,
        procedureId: affectedProvisions.procedureId,
        provision: affectedProvisions.provision,
      })
      .from(affectedProvisions)
      .where(
        and(
          isNull(affectedProvisions.unit),
          ne(affectedProvisions.provision, ""),
          gt(affectedProvisions.id, after),
        ),
      )
      .orderBy(asc(affectedProvisions.id))
      .limit(sliceLength)
      .all();
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const read = rows
      .map((row) => ({ ...row, place: readProvision(row.provision) }))
      .filter(({ place }) => place.unit !== null);
    if (read.length > 0) {
      write(db, (tx) => {
        for (const { id, place } of read) {
          tx.update(affectedProvisions).set(place).where(eq(affectedProvisions.id, id)).run();
        }
        const ids = new Set(read.map(({ procedureId }) => procedureId));
        for (const id of ids) refreshImpactsOfProcedure(tx, id);
      });
    }
    await new Promise(setImmediate);
  }
}
