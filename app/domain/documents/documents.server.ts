import { and, eq, isNull, sql } from "drizzle-orm";
import { AppError } from "~/lib/errors";
import { recordEvent } from "~/domain/records/events.server";
import {
  changeAccess,
  createRecord,
  linkRecords,
  touchRecord,
  unlinkRecords,
  type Access,
} from "~/domain/records/records.server";
import { beginRefresh, finishIndex, refreshIndex } from "~/domain/search/indexing/refresh.server";
import type { Actor } from "~/domain/users/actor";
import { authorize, type Authorized, type Permitted } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { documents, documentTexts, recordLinks, records } from "~db/schema";
import { visibleTo } from "~/domain/users/access.server";
import type { DocumentKind } from "./document";
import { fileKinds } from "./file-kind";
import { discardUnusedFile } from "./file-store.server";
import type { KeptFile } from "./kept-file.server";

/** What a document is, without its file. */
export type DocumentFacts = {
  kind: DocumentKind;
  title: string;
  number: string;
  publisher: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or null where unknown. */
  date: string | null;
  url: string;
};

type NewDocument = DocumentFacts &
  Access & { id?: string; previousId?: string | null; procedureIds?: readonly string[] };

/**
 * Writes a document without a file inside somebody else's transaction (importers, demo data).
 * Returns its id.
 */
export function addDocument(
  tx: Transaction,
  actor: Permitted<"write">,
  input: NewDocument,
): string {
  const id = createRecord(tx, actor, { ...input, type: "document" });
  const { kind, number, publisher, date, url } = input;
  const previousId = input.previousId ?? null;
  if (previousId) authorize(tx, actor, "read", "document", previousId);
  tx.insert(documents).values({ id, kind, number, publisher, date, url, previousId }).run();
  const document = authorizeNew(tx, actor, id);
  for (const procedureId of input.procedureIds ?? []) {
    linkRecords(tx, document, authorize(tx, actor, "read", "procedure", procedureId), "part-of");
  }
  refreshIndex(tx, id);
  return id;
}

/** The text of a document that has no file: an import or the demo data brings it along. */
export function addText(tx: Transaction, documentId: string, text: string): void {
  tx.insert(documentTexts).values({ documentId, text, pages: null, extractedAt: Date.now() }).run();
  tx.update(documents).set({ extraction: "done" }).where(eq(documents.id, documentId)).run();
  refreshIndex(tx, documentId);
}

/**
 * The document with this number by this publisher, so that a second import does not double it.
 * For importers only: looks past the access rule and reveals nothing but the id.
 */
export function findDocumentId(
  db: Queryable,
  { number, publisher }: { number: string; publisher: string },
): string | null {
  if (number === "") return null;
  const row = db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.number, number), eq(documents.publisher, publisher)))
    .limit(1)
    .get();
  return row?.id ?? null;
}

/** A new document, with its file or without one: the file lies safe before the row is written. */
export async function createDocument(
  db: Database,
  dataDir: string,
  actor: Permitted<"write">,
  input: NewDocument,
  file: KeptFile | null,
): Promise<string> {
  return orDiscard(db, dataDir, file, () =>
    write(db, (tx) => {
      const id = addDocument(tx, actor, input);
      if (file) {
        attach(tx, authorizeNew(tx, actor, id), file);
        refreshIndex(tx, id);
      }
      return id;
    }),
  );
}

export type DocumentChange = DocumentFacts &
  Access & { version: number; previousId: string | null; procedureIds: readonly string[] };

/**
 * Changes the facts, the links and, where there was none, the file of a document.
 * Throws `conflict` where somebody else saved meanwhile.
 */
export async function changeDocument(
  db: Database,
  dataDir: string,
  document: Authorized<"write", "document">,
  change: DocumentChange,
  file: KeptFile | null,
): Promise<void> {
  orDiscard(db, dataDir, file, () =>
    write(db, (tx) => {
      const { kind, number, publisher, date, url } = change;
      const previousId = replacedBy(tx, document, change.previousId);
      const saved = tx
        .update(documents)
        .set({ kind, number, publisher, date, url, previousId, version: change.version + 1 })
        .where(and(eq(documents.id, document.id), eq(documents.version, change.version)))
        .run();
      if (saved.changes === 0) throw new AppError("conflict");
      touchRecord(tx, document, change.title);
      recordEvent(tx, {
        actorId: document.actor.id,
        recordId: document.id,
        action: "record.updated",
      });
      changeAccess(tx, document, change);
      changeProcedures(tx, document, change.procedureIds);
      if (file) attach(tx, document, file);
      beginRefresh(tx, document.id);
    }),
  );
  await finishIndex(db);
}

function orDiscard<Result>(
  db: Database,
  dataDir: string,
  file: KeptFile | null,
  save: () => Result,
): Result {
  try {
    return save();
  } catch (error) {
    if (file) discardUnusedFile(db, dataDir, file.sha256);
    throw error;
  }
}

/** A document has one file for good: another content is another version, a document of its own. */
function attach(tx: Transaction, document: Authorized<"write", "document">, file: KeptFile): void {
  const attached = tx
    .update(documents)
    .set({
      sha256: file.sha256,
      size: file.size,
      fileName: file.name,
      mediaType: fileKinds[file.kind].mediaType,
      extraction: "waiting",
      extractionError: null,
    })
    .where(and(eq(documents.id, document.id), isNull(documents.sha256)))
    .run();
  if (attached.changes === 0) throw new AppError("conflict");
  recordEvent(tx, {
    actorId: document.actor.id,
    recordId: document.id,
    action: "document.uploaded",
    details: { sha256: file.sha256, size: file.size },
  });
}

function changeProcedures(
  tx: Transaction,
  document: Authorized<"write", "document">,
  wanted: readonly string[],
): void {
  const linked = linkedProcedureIds(tx, document);
  for (const id of linked) if (!wanted.includes(id)) unlinkRecords(tx, document, id);
  for (const id of wanted) {
    if (linked.includes(id)) continue;
    const procedure = authorize(tx, document.actor, "read", "procedure", id);
    linkRecords(tx, document, procedure, "part-of");
  }
}

/** The procedures it is part of, as far as this person sees them: hidden links stay untouched. */
export function linkedProcedureIds(db: Queryable, document: Authorized<"read", "document">) {
  return db
    .select({ id: records.id })
    .from(recordLinks)
    .innerJoin(records, eq(records.id, recordLinks.toId))
    .where(
      and(
        eq(recordLinks.fromId, document.id),
        eq(recordLinks.relation, "part-of"),
        eq(records.type, "procedure"),
        visibleTo(document.actor),
      ),
    )
    .all()
    .map((row) => row.id);
}

/** True where the chain of versions above `previousId` already leads through `documentId`. */
export function closesCircle(db: Queryable, documentId: string, previousId: string): boolean {
  const row = db.get<{ found: number } | undefined>(sql`
    WITH RECURSIVE older (id) AS (
      SELECT ${previousId}
      UNION
      SELECT ${documents.previousId} FROM ${documents} JOIN older ON ${documents.id} = older.id
      WHERE ${documents.previousId} IS NOT NULL
    )
    SELECT 1 AS found FROM older WHERE id = ${documentId}
  `);
  return row !== undefined;
}

/** Which version this one replaces; one that this person cannot see is kept, not cut off. */
function replacedBy(
  tx: Transaction,
  document: Authorized<"write", "document">,
  wanted: string | null,
): string | null {
  if (wanted) {
    authorize(tx, document.actor, "read", "document", wanted);
    if (closesCircle(tx, document.id, wanted)) throw new AppError("invalid");
    return wanted;
  }
  const hidden = tx
    .select({ id: documents.previousId })
    .from(documents)
    .innerJoin(records, eq(records.id, documents.previousId))
    .where(and(eq(documents.id, document.id), sql`NOT ${visibleTo(document.actor)}`))
    .get();
  return hidden?.id ?? null;
}

/** A record written in this very transaction by this person. */
const authorizeNew = (tx: Transaction, actor: Actor, id: string) =>
  authorize(tx, actor, "write", "document", id);
