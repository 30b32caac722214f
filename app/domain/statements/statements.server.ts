import { and, eq, inArray, notInArray } from "drizzle-orm";
import { recordEvent } from "~/domain/records/events.server";
import {
  changeAccess,
  linkRecords,
  listLinked,
  readersOf,
  touchRecord,
  unlinkRecords,
} from "~/domain/records/records.server";
import type { RecordType } from "~/domain/records/record";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import { visibleTo } from "~/domain/users/access.server";
import { authorize, type Authorized, type Permitted } from "~/domain/users/authorization.server";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { petita, recordLinks, records, statements } from "~db/schema";
import { addStatement } from "./add-statement.server";
import { petitaOf } from "./petita.server";
import { noteStatementCitations } from "./statement-citations.server";
import { keepVersion } from "./statement-versions.server";
import type { OutcomeInput, StatementInput } from "./statement-input";

/** Writes a new statement and joins it to what it belongs to; returns its id. */
export async function createStatement(
  db: Database,
  actor: Permitted<"write">,
  input: StatementInput,
): Promise<string> {
  return write(db, (tx) => {
    const id = addStatement(tx, actor, { ...input, petita: newPetita(input.petita) });
    joinTo(tx, authorize(tx, actor, "write", "statement", id), input);
    return id;
  });
}

/**
 * Saves the form. Petita that stay keep their outcomes, those that are gone are removed.
 * Throws `conflict` where somebody else saved since `version`.
 */
export async function updateStatement(
  db: Database,
  statement: Authorized<"write", "statement">,
  input: StatementInput,
): Promise<void> {
  write(db, (tx) => {
    takeVersion(tx, statement, input.version);
    const { origin, author, position, recipient, sentOn, summary, sourceUrl } = input;
    tx.update(statements)
      .set({ origin, author, position, recipient, sentOn, summary, sourceUrl })
      .where(eq(statements.id, statement.id))
      .run();
    writePetita(tx, statement.id, input.petita);
    noteStatementCitations(tx, statement.id);
    keepLinks(tx, statement, input.linkIds);
    joinTo(tx, statement, input);
    changeAccess(tx, statement, input);
    finish(tx, statement, input.title);
    recordEvent(tx, {
      actorId: statement.actor.id,
      recordId: statement.id,
      action: "record.updated",
      details: { version: input.version + 1 },
    });
  });
}

/** What became of one petitum. Throws `conflict` like a save of the whole statement. */
export async function recordOutcome(
  db: Database,
  statement: Authorized<"write", "statement">,
  { petitumId, version, outcome, outcomeNote }: OutcomeInput,
): Promise<void> {
  write(db, (tx) => {
    takeVersion(tx, statement, version);
    const changed = tx
      .update(petita)
      .set({ outcome, outcomeNote })
      .where(and(eq(petita.id, petitumId), eq(petita.statementId, statement.id)))
      .run();
    if (changed.changes === 0) throw notFound();
    finish(tx, statement);
    recordEvent(tx, {
      actorId: statement.actor.id,
      recordId: statement.id,
      action: "statement.petitum-outcome",
      details: { petitum: petitumId, outcome },
    });
  });
}

/** The statement with its petita in order and what it is joined to, as far as one may see it. */
export async function readStatement(db: Queryable, statement: Authorized<"read", "statement">) {
  const row = db.select().from(statements).where(eq(statements.id, statement.id)).get();
  if (!row) throw notFound();
  const { title, confidentiality, departmentId, updatedAt } = statement;
  return {
    ...row,
    title,
    confidentiality,
    departmentId,
    updatedAt,
    readerIds: readersOf(db, statement),
    petita: petitaOf(db, statement),
    links: await listLinked(db, statement, [
      "procedure",
      "document",
      "opinion",
      "statement",
      "decision",
    ]),
  };
}

type PetitumInput = StatementInput["petita"][number];

const meant = (list: readonly PetitumInput[]) => list.filter(({ text }) => text !== "");

function newPetita(list: readonly PetitumInput[]) {
  return meant(list).map(({ text, provision }) => ({
    text,
    provision,
    outcome: "open" as const,
    outcomeNote: "",
  }));
}

function writePetita(tx: Transaction, statementId: string, list: readonly PetitumInput[]): void {
  const kept = meant(list);
  const ids = kept.flatMap(({ id }) => (id ? [id] : []));
  tx.delete(petita)
    .where(and(eq(petita.statementId, statementId), notInArray(petita.id, ids)))
    .run();
  const known = new Set(
    tx
      .select({ id: petita.id })
      .from(petita)
      .where(and(eq(petita.statementId, statementId), inArray(petita.id, ids)))
      .all()
      .map(({ id }) => id),
  );
  for (const [position, { id, text, provision }] of kept.entries()) {
    if (id && known.has(id)) {
      tx.update(petita).set({ text, provision, position }).where(eq(petita.id, id)).run();
    } else {
      tx.insert(petita).values({ id: newId(), statementId, text, provision, position }).run();
    }
  }
}

/** Links that were unticked go; what this person cannot see she cannot untick. */
function keepLinks(
  tx: Transaction,
  statement: Authorized<"write", "statement">,
  keptIds: readonly string[],
): void {
  const linked = tx
    .select({ id: recordLinks.toId })
    .from(recordLinks)
    .innerJoin(records, eq(records.id, recordLinks.toId))
    .where(and(eq(recordLinks.fromId, statement.id), visibleTo(statement.actor)))
    .all();
  for (const { id } of linked) if (!keptIds.includes(id)) unlinkRecords(tx, statement, id);
}

function joinTo(
  tx: Transaction,
  statement: Authorized<"write", "statement">,
  { procedureId, documentId }: Pick<StatementInput, "procedureId" | "documentId">,
): void {
  const join = (type: RecordType, id: string | null) => {
    if (!id) return;
    const target = authorize(tx, statement.actor, "read", type, id);
    linkRecords(tx, statement, target, type === "procedure" ? "part-of" : "refers-to");
  };
  join("procedure", procedureId);
  join("document", documentId);
}

/** Every change begins here: the state it overwrites is kept. */
function takeVersion(tx: Transaction, statement: Authorized<"write">, version: number): void {
  const taken = tx
    .update(statements)
    .set({ version: version + 1 })
    .where(and(eq(statements.id, statement.id), eq(statements.version, version)))
    .run();
  if (taken.changes === 0) throw new AppError("conflict");
  keepVersion(tx, statement, version);
}

function finish(tx: Transaction, statement: Authorized<"write">, title?: string): void {
  touchRecord(tx, statement, title);
  refreshIndex(tx, statement.id);
}
