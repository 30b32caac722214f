import { and, eq, inArray, sql } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import type { Queryable } from "~db/client.server";
import {
  documents,
  opinions,
  petita,
  recordLinks,
  records,
  statements,
  stepDocuments,
  steps,
} from "~db/schema";

/**
 * What hangs on a procedure, each record once: by a link in either direction, or as the paper of
 * one of its steps. As the first table of a statement, so that all else is looked up from it.
 */
const companionsOf = (procedureId: string) => sql`(
  SELECT id, max(relation) AS relation, max(outgoing) AS outgoing,
    json_group_array(step_id) FILTER (WHERE step_id IS NOT NULL) AS step_ids
  FROM (
    SELECT ${recordLinks.fromId} AS id, ${recordLinks.relation} AS relation, 0 AS outgoing, NULL AS step_id
      FROM ${recordLinks} WHERE ${recordLinks.toId} = ${procedureId}
    UNION ALL SELECT ${recordLinks.toId}, ${recordLinks.relation}, 1, NULL
      FROM ${recordLinks} WHERE ${recordLinks.fromId} = ${procedureId}
    UNION ALL SELECT ${stepDocuments.documentId}, NULL, 0, ${steps.id}
      FROM ${steps} CROSS JOIN ${stepDocuments} ON ${stepDocuments.stepId} = ${steps.id}
      WHERE ${steps.procedureId} = ${procedureId}
  ) GROUP BY id
) AS companion`;

/** Columns of every record that goes with a procedure; what another type has is null. */
const companionColumns = {
  id: records.id,
  type: records.type,
  title: recordName,
  confidentiality: records.confidentiality,
  relation: sql<typeof recordLinks.$inferSelect.relation | null>`companion.relation`,
  /** The link reads from the procedure to this record. */
  outgoing: sql<number>`companion.outgoing`,
  stepIds: sql<string>`companion.step_ids`,
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
  petita: sql<
    string | null
  >`CASE ${records.type} WHEN 'statement' THEN (SELECT json_group_object(outcome, number) FROM (SELECT ${petita.outcome} AS outcome, count(*) AS number FROM ${petita} WHERE ${petita.statementId} = ${records.id} GROUP BY 1)) END`,
  opinionKind: opinions.kind,
  fileNumber: opinions.fileNumber,
  opinionDate: opinions.date,
  opinionState: opinions.state,
};

/** What goes with a procedure and may be seen, in one statement: papers, statements, opinions, other procedures. */
export async function listCompanions(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
  types: readonly RecordType[],
) {
  return db
    .select(companionColumns)
    .from(companionsOf(procedure.id))
    .innerJoin(records, sql`${records.id} = companion.id`)
    .leftJoin(documents, eq(documents.id, records.id))
    .leftJoin(statements, eq(statements.id, records.id))
    .leftJoin(opinions, eq(opinions.id, records.id))
    .where(and(inArray(records.type, [...types]), visibleTo(procedure.actor)))
    .orderBy(
      sql`coalesce(${documents.date}, ${statements.sentOn}, ${opinions.date}, '9999')`,
      recordName,
    )
    .all()
    .map(({ stepIds, petita, outgoing, hasFile, ...row }) =>
      Object.assign(row, {
        stepIds: JSON.parse(stepIds) as string[],
        petita: (petita ? JSON.parse(petita) : {}) as Record<string, number>,
        outgoing: Boolean(outgoing),
        hasFile: Boolean(hasFile),
      }),
    );
}

export type Companion = Awaited<ReturnType<typeof listCompanions>>[number];

/** A tab of the procedure; throws `not-found` where this person may not see the procedure. */
export async function readCompanionTab(
  db: Queryable,
  actor: Actor,
  procedureId: string,
  type: RecordType,
) {
  const procedure = authorize(db, actor, "read", "procedure", procedureId);
  return {
    id: procedure.id,
    companions: await listCompanions(db, procedure, [type]),
    mayWrite: can(actor.role, "write"),
  };
}
