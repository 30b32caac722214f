import { eq, sql } from "drizzle-orm";
import { prepared } from "~db/prepared.server";
import type { Transaction } from "~db/client.server";
import { decisions, documents, opinions, procedures, records, statements } from "~db/schema";

type Facets = { kind: string; date: string | null };

/** What hits are filtered and counted by besides type and department, which `records` holds. */
export const indexedFacetsOf = (tx: Transaction, recordId: string): Facets =>
  readFacets(tx).get({ recordId }) ?? { kind: "", date: null };

const readFacets = prepared((db) =>
  db
    .select({
      kind: sql<string>`coalesce(${procedures.level}, ${documents.kind}, ${statements.origin}, ${opinions.kind}, ${decisions.form}, '')`,
      date: sql<
        string | null
      >`coalesce(${procedures.lastStepOn}, ${documents.date}, ${statements.sentOn}, ${opinions.date}, ${decisions.date})`,
    })
    .from(records)
    .leftJoin(procedures, eq(procedures.id, records.id))
    .leftJoin(documents, eq(documents.id, records.id))
    .leftJoin(statements, eq(statements.id, records.id))
    .leftJoin(opinions, eq(opinions.id, records.id))
    .leftJoin(decisions, eq(decisions.id, records.id))
    .where(eq(records.id, sql.placeholder("recordId")))
    .prepare(),
);
