import { suggestRecords } from "~/domain/records/records.server";
import type { Actor } from "~/domain/users/actor";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import type { Queryable } from "~db/client.server";
import type { StatementChoices } from "./statement-form-data";

const offered = 200;

/** The newest procedures and documents this person may see, and who can be named a reader. */
export async function statementChoices(db: Queryable, actor: Actor): Promise<StatementChoices> {
  const people = await listPeople(db);
  return {
    procedures: await suggestRecords(db, actor, ["procedure"], offered),
    documents: await suggestRecords(db, actor, ["document"], offered),
    departments: (await listDepartments(db)).map(({ id, name }) => ({ id, name })),
    people: people
      .filter(({ disabledAt }) => disabledAt === null)
      .map(({ id, name, department }) => ({ id, name, department })),
  };
}
