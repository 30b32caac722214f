import { asc, eq } from "drizzle-orm";
import {
  finishCitations,
  keepFields,
  noteTextCitations,
} from "~/domain/citations/citations.server";
import { countOpen, listMarks } from "~/domain/citations/record-citations.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { isDay } from "~/lib/day";
import type { Queryable, Transaction } from "~db/client.server";
import { petita, statements } from "~db/schema";
import { petitumField, petitumProvisionField, summaryField } from "./cited-fields";

/** The texts of a statement that cite, by their names. */
function fieldsOf(db: Queryable, statementId: string): Map<string, string> {
  const row = db
    .select({ summary: statements.summary })
    .from(statements)
    .where(eq(statements.id, statementId))
    .get();
  const demands = db
    .select({ id: petita.id, text: petita.text, provision: petita.provision })
    .from(petita)
    .where(eq(petita.statementId, statementId))
    .orderBy(asc(petita.position))
    .all();
  return new Map([
    [summaryField, row?.summary ?? ""],
    ...demands.flatMap(({ id, text, provision }): [string, string][] => [
      [petitumField(id), text],
      [petitumProvisionField(id), provision],
    ]),
  ]);
}

/** To be called where a statement was saved: its texts, its petita or the day it was sent. */
export function noteStatementCitations(tx: Transaction, statementId: string): void {
  const fields = fieldsOf(tx, statementId);
  for (const [name, text] of fields) noteTextCitations(tx, statementId, name, text);
  keepFields(tx, statementId, [...fields.keys()]);
  finishCitations(tx, statementId);
}

export async function citedFields(db: Queryable, statement: Authorized<"read", "statement">) {
  return fieldsOf(db, statement.id);
}

/** The citations of all its texts, as of the day it was sent. */
export async function findStatementCited(
  db: Queryable,
  statement: Authorized<"read", "statement">,
  shown: { sentOn: string | null; petita: readonly { id: string }[] },
) {
  const { sentOn } = shown;
  const fields = shown.petita.flatMap(({ id }) => [petitumField(id), petitumProvisionField(id)]);
  return {
    marks: listMarks(db, statement, {
      fields: [summaryField, ...fields],
      on: sentOn && isDay(sentOn) ? sentOn : null,
    }),
    ...countOpen(db, statement),
  };
}
