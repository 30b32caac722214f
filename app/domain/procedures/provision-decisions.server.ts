import { and, eq, inArray, ne } from "drizzle-orm";
import { refreshImpactsOfProcedure } from "~/domain/citations/impacts.server";
import { readProvision } from "~/domain/law/read-provision";
import type { EventAction } from "~/domain/records/event";
import { recordEvent } from "~/domain/records/events.server";
import { touchRecord } from "~/domain/records/records.server";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { AppError, notFound } from "~/lib/errors";
import { fingerprint } from "~/lib/form.server";
import { newId } from "~/lib/ids.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { affectedProvisions, records } from "~db/schema";
import type { ProvisionFields } from "./affected-provision";

type Procedure = Authorized<"write", "procedure">;
type Row = typeof affectedProvisions.$inferSelect;

/** The row with the guard a save must name; a suggestion only where its paper may be read. */
export async function findProvision(db: Queryable, procedure: Procedure, id: string) {
  const { source, ...row } = readRow(db, procedure, id);
  const { law, provision, change, effectiveOn, quote, state } = row;
  const isSuggested = state === "suggested";
  const shownSource = source && quote !== "" ? { ...source, quote } : null;
  const fields = { law, provision, change, effectiveOn };
  return { ...fields, id, isSuggested, source: shownSource, seen: seenOf(row) };
}

/** `listed`: the provision stands in the list already, nothing was saved. */
type Saved = "saved" | "listed";

export async function addProvision(
  db: Database,
  procedure: Procedure,
  fields: ProvisionFields,
): Promise<Saved> {
  return write(db, (tx) => {
    if (isListed(tx, procedure, fields)) return "listed";
    const id = newId();
    const { id: procedureId } = procedure;
    tx.insert(affectedProvisions)
      .values({ ...readProvision(fields.provision), ...fields, id, procedureId })
      .run();
    afterChange(tx, procedure, "procedure.provision-added", [id]);
    return "saved";
  });
}

/** Corrects a row; a suggestion is confirmed by it. */
export async function changeProvision(
  db: Database,
  procedure: Procedure,
  id: string,
  fields: ProvisionFields,
  seen: string,
): Promise<Saved> {
  return write(db, (tx) => {
    const row = readRow(tx, procedure, id);
    if (seenOf(row) !== seen) throw new AppError("conflict");
    if (row.state === "suggested") confirm(tx, procedure, row, fields);
    else if (isListed(tx, procedure, fields, id)) return "listed";
    else writeRow(tx, id, fields);
    afterChange(tx, procedure, "procedure.provision-changed", [id]);
    return "saved";
  });
}

export async function removeProvision(
  db: Database,
  procedure: Procedure,
  id: string,
  seen: string,
): Promise<void> {
  write(db, (tx) => {
    if (seenOf(readRow(tx, procedure, id)) !== seen) throw new AppError("conflict");
    tx.delete(affectedProvisions).where(eq(affectedProvisions.id, id)).run();
    afterChange(tx, procedure, "procedure.provision-removed", [id]);
  });
}

/** What is decided already, or gone with a newer text, is passed over; returns how many were left. */
export async function confirmSuggestions(
  db: Database,
  procedure: Procedure,
  ids: readonly string[],
): Promise<number> {
  return write(db, (tx) => {
    const rows = suggestionsAmong(tx, procedure, ids);
    for (const row of rows) confirm(tx, procedure, row, row);
    if (rows.length > 0) {
      const ids = rows.map(({ id }) => id);
      afterChange(tx, procedure, "procedure.provisions-confirmed", ids);
    }
    return rows.length;
  });
}

/** A rejected suggestion stays known, so that the next reading does not bring it again. */
export async function rejectSuggestions(
  db: Database,
  procedure: Procedure,
  ids: readonly string[],
): Promise<number> {
  return write(db, (tx) => {
    const rows = suggestionsAmong(tx, procedure, ids);
    for (const row of rows) {
      const same = sameProvision(procedure, row);
      tx.delete(affectedProvisions)
        .where(and(same, eq(affectedProvisions.state, "rejected")))
        .run();
      tx.update(affectedProvisions)
        .set({ state: "rejected" })
        .where(eq(affectedProvisions.id, row.id))
        .run();
    }
    for (const recordId of new Set(rows.map(({ documentId }) => documentId))) {
      // Of the paper: who may not read it must not learn that it suggested anything.
      const { actor, id } = procedure;
      const details = { procedure: id };
      recordEvent(tx, {
        actorId: actor.id,
        recordId,
        action: "document.suggestions-rejected",
        details,
      });
    }
    return rows.length;
  });
}

/** What is confirmed of the same provision takes over what the draft says of it. */
function confirm(tx: Transaction, procedure: Procedure, row: Row, fields: ProvisionFields): void {
  const known = tx
    .select({ id: affectedProvisions.id })
    .from(affectedProvisions)
    .where(and(sameProvision(procedure, fields), eq(affectedProvisions.state, "confirmed")))
    .get();
  if (!known) {
    writeRow(tx, row.id, fields);
    return;
  }
  const { documentId, quote, position } = row;
  writeRow(tx, known.id, fields, { documentId, quote, position });
  tx.delete(affectedProvisions).where(eq(affectedProvisions.id, row.id)).run();
}

function writeRow(
  tx: Transaction,
  id: string,
  { law, provision, change, effectiveOn }: ProvisionFields,
  source: Partial<Pick<Row, "documentId" | "quote" | "position">> = {},
): void {
  const place = readProvision(provision);
  tx.update(affectedProvisions)
    .set({ law, provision, change, effectiveOn, ...place, ...source, state: "confirmed" })
    .where(eq(affectedProvisions.id, id))
    .run();
}

const sameProvision = (procedure: Procedure, { law, provision }: ProvisionFields) =>
  and(
    eq(affectedProvisions.procedureId, procedure.id),
    eq(affectedProvisions.law, law),
    eq(affectedProvisions.provision, provision),
  );

function isListed(
  tx: Transaction,
  procedure: Procedure,
  fields: ProvisionFields,
  but = "",
): boolean {
  const listed = tx
    .select({ id: affectedProvisions.id })
    .from(affectedProvisions)
    .where(
      and(
        sameProvision(procedure, fields),
        eq(affectedProvisions.state, "confirmed"),
        ne(affectedProvisions.id, but),
      ),
    )
    .get();
  return listed !== undefined;
}

function suggestionsAmong(tx: Transaction, procedure: Procedure, ids: readonly string[]): Row[] {
  return tx
    .select({ row: affectedProvisions })
    .from(affectedProvisions)
    .innerJoin(records, eq(records.id, affectedProvisions.documentId))
    .where(
      and(
        eq(affectedProvisions.procedureId, procedure.id),
        eq(affectedProvisions.state, "suggested"),
        inArray(affectedProvisions.id, ids.slice(0, 500)),
        visibleTo(procedure.actor),
      ),
    )
    .all()
    .map(({ row }) => row);
}

function readRow(db: Queryable, procedure: Procedure, id: string) {
  const row = db
    .select({ row: affectedProvisions, sourceId: records.id, sourceTitle: records.title })
    .from(affectedProvisions)
    .leftJoin(
      records,
      and(eq(records.id, affectedProvisions.documentId), visibleTo(procedure.actor)),
    )
    .where(
      and(
        eq(affectedProvisions.id, id),
        eq(affectedProvisions.procedureId, procedure.id),
        ne(affectedProvisions.state, "rejected"),
      ),
    )
    .get();
  if (!row || (row.row.state === "suggested" && row.sourceId === null)) throw notFound();
  const source = row.sourceId === null ? null : { id: row.sourceId, title: row.sourceTitle ?? "" };
  return { ...row.row, source };
}

const seenOf = ({ law, provision, change, effectiveOn, state }: Row) =>
  fingerprint({ law, provision, change, effectiveOn, state });

function afterChange(
  tx: Transaction,
  procedure: Procedure,
  action: EventAction,
  ids: readonly string[],
): void {
  refreshImpactsOfProcedure(tx, procedure.id);
  touchRecord(tx, procedure);
  refreshIndex(tx, procedure.id);
  recordEvent(tx, {
    actorId: procedure.actor.id,
    recordId: procedure.id,
    action,
    details: { provisions: ids.length, provision: ids[0] ?? "" },
  });
}
