import { eq } from "drizzle-orm";
import { addDocument, findDocumentId } from "~/domain/documents/documents.server";
import { linkRecords } from "~/domain/records/records.server";
import { recordEvent } from "~/domain/records/events.server";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import type { Transaction } from "~db/client.server";
import { documents, documentTexts, records } from "~db/schema";
import type { ImportedDocument, ImportOutcome, ImportSource } from "./imported";
import { keepChangesOf, same } from "./keep-changes";
import { findSource, noteSource } from "./sources.server";

type Result = { id: string; outcome: ImportOutcome };

/** Adds or updates one paper; one that is here already by number and publisher is not doubled. */
export function importDocument(
  tx: Transaction,
  actor: Permitted<"write">,
  source: ImportSource,
  imported: ImportedDocument,
  externalId = imported.externalId,
): Result {
  const { kind, number, publisher, title, date, url } = imported;
  const facts = { kind, number, publisher, title, date, url };
  const known = findSource(tx, source, externalId);
  const here = known?.recordId ?? findDocumentId(tx, imported);
  const id = here ?? add(tx, actor, facts);
  const isNew = here === null;
  const changed = known ? update(tx, id, facts, JSON.parse(known.imported)) : false;
  const linked = link(tx, actor, source, id, imported.procedures);
  const gotText = isNew || changed ? writeText(tx, id, imported.text) : false;
  if (!known || changed) {
    noteSource(tx, { source, externalId, recordId: id, imported: facts, verbatim: {} });
  }
  if (changed || gotText) refreshIndex(tx, id);
  if (isNew) return { id, outcome: "created" };
  return { id, outcome: changed || linked ? "updated" : "unchanged" };
}

type Facts = Omit<ImportedDocument, "externalId" | "text" | "procedures">;

function add(tx: Transaction, actor: Permitted<"write">, facts: Facts): string {
  return addDocument(tx, actor, {
    ...facts,
    confidentiality: "house",
    departmentId: null,
    readerIds: [],
  });
}

function update(tx: Transaction, id: string, facts: Facts, last: Partial<Facts>): boolean {
  const row = tx
    .select({
      kind: documents.kind,
      number: documents.number,
      publisher: documents.publisher,
      title: records.title,
      date: documents.date,
      url: documents.url,
    })
    .from(documents)
    .innerJoin(records, eq(records.id, documents.id))
    .where(eq(documents.id, id))
    .get();
  if (!row || same(facts, last)) return false;
  const { title, ...columns } = keepChangesOf(row, last, facts);
  tx.update(documents).set(columns).where(eq(documents.id, id)).run();
  tx.update(records).set({ title, updatedAt: Date.now() }).where(eq(records.id, id)).run();
  recordEvent(tx, { actorId: null, recordId: id, action: "record.imported" });
  return true;
}

/** Joins it to the procedures of the same source that are here; the others may come later. */
function link(
  tx: Transaction,
  actor: Permitted<"write">,
  source: ImportSource,
  id: string,
  procedures: readonly string[],
): boolean {
  let linked = false;
  for (const external of procedures) {
    const procedure = findSource(tx, source, external);
    if (!procedure) continue;
    const added = linkRecords(
      tx,
      authorize(tx, actor, "write", "document", id),
      authorize(tx, actor, "read", "procedure", procedure.recordId),
      "part-of",
    );
    linked = linked || added;
  }
  return linked;
}

function writeText(tx: Transaction, id: string, text: string | null): boolean {
  if (!text) return false;
  const values = { text, extractedAt: Date.now() };
  tx.insert(documentTexts)
    .values({ documentId: id, ...values })
    .onConflictDoUpdate({ target: documentTexts.documentId, set: values })
    .run();
  return true;
}
