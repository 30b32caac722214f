import { eq } from "drizzle-orm";
import { emptySections, isEmptyDocument } from "~/editor/state/sections";
import { recordEvent } from "~/domain/records/events.server";
import { touchRecord } from "~/domain/records/records.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { opinions } from "~db/schema";
import { listOwnDrafts, listUnsavedWriters } from "./drafts.server";
import type { OpinionState } from "./opinion";
import { readOpinion } from "./reading.server";
import { readStored } from "./stored-document";

/** What a person should know before the newest version becomes the final one. */
export async function readFinishing(db: Queryable, record: Authorized<"write", "opinion">) {
  const { text, ...opinion } = await readOpinion(db, record);
  const stored = readStored(text);
  const [ownDraft] = await listOwnDrafts(db, record);
  const writers = await listUnsavedWriters(db, record);
  return {
    opinion,
    nothingWritten: stored.intact && isEmptyDocument(stored.document),
    emptySections: stored.intact ? emptySections(stored.document) : [],
    ownDraft: ownDraft ? { savedAt: ownDraft.savedAt } : null,
    writers,
    /** Changes when there is a version or a draft that was not on the page. */
    seen: [opinion.version, ownDraft ? 1 : 0, writers.length].join("-"),
  };
}

/**
 * The newest version becomes the final one; no other follows until the opinion is reopened.
 * Throws `conflict` where this is no longer what the person saw, `nothing-written` where it is empty.
 */
export async function finishOpinion(
  db: Database,
  record: Authorized<"write", "opinion">,
  seen: string,
): Promise<void> {
  const asked = await readFinishing(db, record);
  if (asked.seen !== seen) throw new AppError("conflict");
  if (asked.nothingWritten) throw new AppError("nothing-written");
  write(db, (tx) => setState(tx, record, "finished", asked.opinion.version));
}

export async function reopenOpinion(
  db: Database,
  record: Authorized<"write", "opinion">,
): Promise<void> {
  write(db, (tx) => setState(tx, record, "draft"));
}

/** Finishing inside the transaction of an import, which brings its own text. */
export function finishOpinionIn(tx: Transaction, record: Authorized<"write", "opinion">): void {
  setState(tx, record, "finished");
}

function setState(
  tx: Transaction,
  record: Authorized<"write", "opinion">,
  state: OpinionState,
  version?: number,
): void {
  const before = tx.select().from(opinions).where(eq(opinions.id, record.id)).get();
  if (!before || before.state === state) return;
  if (version !== undefined && before.version !== version) throw new AppError("conflict");
  tx.update(opinions).set({ state }).where(eq(opinions.id, record.id)).run();
  touchRecord(tx, record);
  recordEvent(tx, {
    actorId: record.actor.id,
    recordId: record.id,
    action: state === "finished" ? "opinion.finished" : "opinion.reopened",
    details: { version: before.version },
  });
}
