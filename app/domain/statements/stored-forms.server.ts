import { lastChange } from "~/domain/records/last-change.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { notFound } from "~/lib/errors";
import type { StoredForm } from "~/lib/form.server";
import type { Database } from "~db/client.server";
import { startOf } from "./statement-form-data";
import { readStatement } from "./statements.server";

type Statement = Authorized<"write", "statement">;

/** What the form of a statement starts with now, and what it is joined to. */
export async function statementForm(db: Database, record: Statement) {
  const statement = await readStatement(db, record);
  const links = statement.links
    .filter((link) => link.outgoing)
    .map(({ id, title }) => ({ id, title }));
  return { start: startOf(statement, links), links, version: statement.version };
}

/** The same for who was not the first to save. */
export async function storedStatement(db: Database, record: Statement): Promise<StoredForm> {
  const { start, links, version } = await statementForm(db, record);
  const words = { linkIds: links.map(({ title }) => title) };
  return { values: start, words, guard: version, saved: await lastChange(db, record) };
}

export async function storedOutcome(
  db: Database,
  record: Statement,
  petitumId: string,
): Promise<StoredForm> {
  const { petita, version } = await readStatement(db, record);
  const petitum = petita.find(({ id }) => id === petitumId);
  if (!petitum) throw notFound();
  const { outcome, outcomeNote } = petitum;
  const saved = await lastChange(db, record);
  return { values: { outcome, outcomeNote }, guard: version, saved };
}
