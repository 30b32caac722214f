import { and, eq, sql } from "drizzle-orm";
import { readDraftChanges, type DraftChange } from "~/domain/law/draft/draft-changes";
import { lawName } from "~/domain/law/law";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { readProvision } from "~/domain/law/read-provision";
import { recordEvent } from "~/domain/records/events.server";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import {
  affectedProvisions,
  documents,
  documentTexts,
  events,
  procedures,
  recordLinks,
  records,
  stepDocuments,
  steps,
} from "~db/schema";
import { tidyProvision } from "./affected-law";
import { draftKinds } from "./draft-kinds";

/** More suggestions nobody goes through; the rest of such a draft is left out. */
const mostKept = 1000;

/** Reads a paper of the procedure at a person's word; returns how many provisions it suggests. */
export async function suggestFromDraft(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  documentId: string,
): Promise<number> {
  const draft = authorize(db, procedure.actor, "read", "document", documentId);
  if (!proceduresOf(db, draft.id).includes(procedure.id)) throw new AppError("not-found");
  const changes = readDraft(db, draft.id);
  return write(db, (tx) =>
    noteSuggestions(tx, procedure.id, draft.id, changes, procedure.actor.id),
  );
}

/** After the text of a paper was extracted: its procedures are offered what it says. */
export function suggestFromExtracted(db: Database, documentId: string): void {
  const ids = proceduresOf(db, documentId);
  if (ids.length === 0 || !isDraft(db, documentId)) return;
  const changes = readDraft(db, documentId);
  for (const id of ids) write(db, (tx) => noteSuggestions(tx, id, documentId, changes, null));
}

/** The same for procedures for which nobody has read the text yet as it is now. */
export function suggestFromUnread(db: Database, documentId: string): void {
  const ids = proceduresOf(db, documentId).filter((id) => !wasRead(db, documentId, id));
  if (ids.length === 0 || !isDraft(db, documentId)) return;
  const changes = readDraft(db, documentId);
  for (const id of ids) write(db, (tx) => noteSuggestions(tx, id, documentId, changes, null));
}

function wasRead(db: Queryable, documentId: string, procedureId: string): boolean {
  const row = db
    .select({ seq: events.seq })
    .from(events)
    .innerJoin(documentTexts, eq(documentTexts.documentId, documentId))
    .where(
      and(
        eq(events.recordId, documentId),
        eq(events.action, "document.draft-read"),
        sql`json_extract(${events.details}, '$.procedure') = ${procedureId}`,
        sql`${events.at} >= ${documentTexts.extractedAt}`,
      ),
    )
    .limit(1)
    .get();
  return row !== undefined;
}

/** The same within the transaction that brings paper and procedure together. */
export function suggestWithin(tx: Transaction, procedureId: string, documentId: string): void {
  noteSuggestions(tx, procedureId, documentId, readDraft(tx, documentId), null);
}

function isDraft(db: Queryable, documentId: string): boolean {
  const kinds: readonly string[] = draftKinds;
  const row = db
    .select({ kind: documents.kind })
    .from(documents)
    .where(eq(documents.id, documentId))
    .get();
  return row !== undefined && kinds.includes(row.kind);
}

function readDraft(db: Queryable, documentId: string): DraftChange[] {
  const row = db
    .select({ text: documentTexts.text })
    .from(documentTexts)
    .where(eq(documentTexts.documentId, documentId))
    .get();
  return row ? readDraftChanges(row.text, recogniserOptions(db)) : [];
}

/** Procedures a paper is part of, also as the paper of a step. */
function proceduresOf(db: Queryable, documentId: string): string[] {
  return db
    .select({ id: procedures.id })
    .from(procedures)
    .where(
      sql`${procedures.id} IN (
        SELECT ${recordLinks.toId} FROM ${recordLinks} WHERE ${recordLinks.fromId} = ${documentId}
        UNION SELECT ${recordLinks.fromId} FROM ${recordLinks} WHERE ${recordLinks.toId} = ${documentId}
        UNION SELECT ${steps.procedureId} FROM ${stepDocuments} JOIN ${steps} ON ${steps.id} = ${stepDocuments.stepId} WHERE ${stepDocuments.documentId} = ${documentId}
      )`,
    )
    .all()
    .map(({ id }) => id);
}

/** Replaces what this paper suggests and nobody decided yet. What is known already is not repeated. */
function noteSuggestions(
  tx: Transaction,
  procedureId: string,
  documentId: string,
  changes: readonly DraftChange[],
  actorId: string | null,
): number {
  const ofProcedure = eq(affectedProvisions.procedureId, procedureId);
  tx.delete(affectedProvisions)
    .where(
      and(
        ofProcedure,
        eq(affectedProvisions.documentId, documentId),
        eq(affectedProvisions.state, "suggested"),
      ),
    )
    .run();
  const known = tx.select().from(affectedProvisions).where(ofProcedure).all();
  const key = (row: { law: string; provision: string }) =>
    JSON.stringify([row.law, row.provision.replaceAll("\u00a0", " ")]);
  const byKey = new Map<string, typeof known>();
  for (const row of known) byKey.set(key(row), [...(byKey.get(key(row)) ?? []), row]);
  const isOpenly = isOfHouse(tx, documentId);
  let noted = 0;
  for (const [position, change] of changes.slice(0, mostKept).entries()) {
    const row = { ...change, law: lawName(change.law), provision: tidyProvision(change.provision) };
    const same = byKey.get(key(row)) ?? [];
    if (isSaid(same, row)) {
      // Whoever asks for this paper may not be allowed to read the other one.
      if (actorId !== null || isOpenly) takeOver(tx, same, documentId, row, actorId === null);
      continue;
    }
    const { law, provision, change: kind, effectiveOn, quote } = row;
    const place = readProvision(provision);
    tx.insert(affectedProvisions)
      .values({
        ...place,
        id: newId(),
        procedureId,
        law,
        provision,
        change: kind,
        effectiveOn,
        documentId,
        quote,
        position,
        state: "suggested",
      })
      .run();
    noted++;
  }
  recordEvent(tx, {
    actorId,
    // Of the paper, not of the procedure: who may not read it must not learn of it.
    recordId: documentId,
    action: "document.draft-read",
    details: { procedure: procedureId, found: noted },
  });
  return noted;
}

function takeOver(
  tx: Transaction,
  same: readonly { id: string; state: string; documentId: string | null }[],
  documentId: string,
  { quote, change, effectiveOn }: DraftChange,
  onlyFromHidden: boolean,
): void {
  const open = same.find(({ state }) => state === "suggested");
  if (!open || (onlyFromHidden && open.documentId && isOfHouse(tx, open.documentId))) return;
  tx.update(affectedProvisions)
    .set({ documentId, quote, change, effectiveOn })
    .where(eq(affectedProvisions.id, open.id))
    .run();
}

/** Everybody may read it: what it says is offered to all, also where a hidden paper said it first. */
function isOfHouse(tx: Queryable, documentId: string): boolean {
  const row = tx
    .select({ confidentiality: records.confidentiality })
    .from(records)
    .where(eq(records.id, documentId))
    .get();
  return row?.confidentiality === "house";
}

/** Confirmed with the same words, rejected, or suggested by another paper already. */
function isSaid(
  known: readonly (typeof affectedProvisions.$inferSelect)[],
  { change, effectiveOn }: Pick<DraftChange, "change" | "effectiveOn">,
): boolean {
  return known.some((row) => {
    if (row.state === "suggested") return true;
    return row.change === change && (effectiveOn === null || row.effectiveOn === effectiveOn);
  });
}
