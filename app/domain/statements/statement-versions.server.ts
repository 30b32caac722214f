import { desc, eq } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import { notFound } from "~/lib/errors";
import type { Queryable, Transaction } from "~db/client.server";
import { records, statements, statementVersions, users } from "~db/schema";
import { petitaOf } from "./petita.server";
import { statementVersionSchema, type StatementVersion } from "./statement-version";

/** Keeps the present state before it is overwritten; call it in the transaction that does so. */
export function keepVersion(tx: Transaction, statement: Authorized<"write">, number: number): void {
  const row = tx
    .select({
      title: records.title,
      origin: statements.origin,
      author: statements.author,
      position: statements.position,
      recipient: statements.recipient,
      sentOn: statements.sentOn,
      summary: statements.summary,
      sourceUrl: statements.sourceUrl,
    })
    .from(statements)
    .innerJoin(records, eq(records.id, statements.id))
    .where(eq(statements.id, statement.id))
    .get();
  if (!row) throw notFound();
  const content: StatementVersion = { ...row, petita: petitaOf(tx, statement) };
  tx.insert(statementVersions)
    .values({
      statementId: statement.id,
      number,
      content: JSON.stringify(content),
      replacedAt: Date.now(),
      replacedBy: statement.actor.id,
    })
    .run();
}

const mostShown = 200;

/** The replaced states, newest first, each with who replaced it and when. */
export async function listStatementVersions(
  db: Queryable,
  statement: Authorized<"read", "statement">,
) {
  return db
    .select({
      number: statementVersions.number,
      content: statementVersions.content,
      replacedAt: statementVersions.replacedAt,
      replacedBy: users.name,
    })
    .from(statementVersions)
    .leftJoin(users, eq(users.id, statementVersions.replacedBy))
    .where(eq(statementVersions.statementId, statement.id))
    .orderBy(desc(statementVersions.number))
    .limit(mostShown)
    .all()
    .map(({ content, ...version }) => {
      const state = statementVersionSchema.parse(JSON.parse(content));
      return Object.assign(version, { state });
    });
}
