import { and, eq, inArray, sql } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import {
  documents,
  opinions,
  petita,
  procedures,
  recordLinks,
  records,
  statements,
  stepDocuments,
  steps,
} from "~db/schema";
import { belongsTo } from "./procedure-page.server";

/** Columns of every record that goes with a procedure; what another type has is null. */
const companionColumns = (procedureId: string) => ({
  id: records.id,
  type: records.type,
  title: records.title,
  confidentiality: records.confidentiality,
  relation: sql<
    typeof recordLinks.$inferSelect.relation | null
  >`(SELECT ${recordLinks.relation} FROM ${recordLinks} WHERE (${recordLinks.fromId} = ${records.id} AND ${recordLinks.toId} = ${procedureId}) OR (${recordLinks.toId} = ${records.id} AND ${recordLinks.fromId} = ${procedureId}) LIMIT 1)`,
  /** The link reads from the procedure to this record. */
  outgoing: sql<number>`EXISTS (SELECT 1 FROM ${recordLinks} WHERE ${recordLinks.fromId} = ${procedureId} AND ${recordLinks.toId} = ${records.id})`,
  // CROSS JOIN: from the few steps of a paper, not through all steps of the procedure.
  stepIds: sql<string>`(SELECT json_group_array(${steps.id}) FROM ${stepDocuments} CROSS JOIN ${steps} ON ${steps.id} = ${stepDocuments.stepId} WHERE ${stepDocuments.documentId} = ${records.id} AND ${steps.procedureId} = ${procedureId})`,
  kind: documents.kind,
  number: documents.number,
  publisher: documents.publisher,
  documentDate: documents.date,
  url: documents.url,
  hasFile: sql<number>`${documents.sha256} IS NOT NULL`,
  origin: statements.origin,
  author: statements.author,
  position: statements.position,
  sentOn: statements.sentOn,
  /** Number of petita by outcome, as JSON. */
  petita: sql<string>`(SELECT json_group_object(outcome, number) FROM (SELECT ${petita.outcome} AS outcome, count(*) AS number FROM ${petita} WHERE ${petita.statementId} = ${records.id} GROUP BY 1))`,
  opinionKind: opinions.kind,
  fileNumber: opinions.fileNumber,
  opinionDate: opinions.date,
  opinionState: opinions.state,
  procedureShortTitle: procedures.shortTitle,
});

/** What goes with a procedure and may be seen, in one statement: papers, statements, opinions, other procedures. */
export async function listCompanions(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
  types: readonly RecordType[],
) {
  return db
    .select(companionColumns(procedure.id))
    .from(records)
    .leftJoin(documents, eq(documents.id, records.id))
    .leftJoin(statements, eq(statements.id, records.id))
    .leftJoin(opinions, eq(opinions.id, records.id))
    .leftJoin(procedures, eq(procedures.id, records.id))
    .where(and(belongsTo(procedure), inArray(records.type, [...types]), visibleTo(procedure.actor)))
    .orderBy(
      sql`coalesce(${documents.date}, ${statements.sentOn}, ${opinions.date}, '9999')`,
      records.title,
    )
    .all()
    .map(({ stepIds, petita, outgoing, hasFile, ...row }) =>
      Object.assign(row, {
        stepIds: JSON.parse(stepIds) as string[],
        petita: JSON.parse(petita) as Record<string, number>,
        outgoing: Boolean(outgoing),
        hasFile: Boolean(hasFile),
      }),
    );
}

export type Companion = Awaited<ReturnType<typeof listCompanions>>[number];
