import { and, eq } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable, Transaction } from "~db/client.server";
import { recordSources } from "~db/schema";

/** What the last import of this record wrote, or undefined at the first. */
export function findSource(db: Queryable, source: string, externalId: string) {
  return db
    .select()
    .from(recordSources)
    .where(and(eq(recordSources.source, source), eq(recordSources.externalId, externalId)))
    .get();
}

type Written = {
  source: string;
  externalId: string;
  recordId: string;
  /** The values this import wrote, to tell at the next one what a person changed. */
  imported: unknown;
  verbatim: Record<string, string>;
};

export function noteSource(tx: Transaction, { imported, verbatim, ...key }: Written): void {
  const values = {
    imported: JSON.stringify(imported),
    verbatim: JSON.stringify(verbatim),
    fetchedAt: Date.now(),
  };
  tx.insert(recordSources)
    .values({ ...key, ...values })
    .onConflictDoUpdate({
      target: [recordSources.source, recordSources.externalId],
      set: values,
    })
    .run();
}

/** Where a record was imported from, with the values as the source put them. */
export async function listSources(db: Queryable, record: Authorized<"read">) {
  const rows = db
    .select()
    .from(recordSources)
    .where(eq(recordSources.recordId, record.id))
    .orderBy(recordSources.source)
    .all();
  return rows.map(({ source, externalId, fetchedAt, verbatim }) => ({
    source,
    externalId,
    fetchedAt,
    verbatim: JSON.parse(verbatim) as Record<string, string>,
  }));
}
