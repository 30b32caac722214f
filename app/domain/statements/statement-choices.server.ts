import { suggestChoices } from "~/domain/documents/choices.server";
import type { Actor } from "~/domain/users/actor";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import type { Queryable } from "~db/client.server";
import type { StatementChoices } from "./statement-form-data";

const limit = 30;

/** The newest procedures and documents with these words this person may see, and who can be named a reader. */
export async function statementChoices(
  db: Queryable,
  actor: Actor,
  words: string,
): Promise<StatementChoices> {
  const people = await listPeople(db);
  return {
    words,
    procedures: await suggestChoices(db, actor, "procedure", { words, limit }),
    documents: await suggestChoices(db, actor, "document", { words, limit }),
    departments: (await listDepartments(db)).map(({ id, name }) => ({ id, name })),
    people: people
      .filter(({ disabledAt }) => disabledAt === null)
      .map(({ id, name, department }) => ({ id, name, department })),
  };
}
