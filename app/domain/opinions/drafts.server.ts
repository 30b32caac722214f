import { and, desc, eq, gt, inArray, lt, lte, max, ne, sql } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { opinionDrafts, opinions, opinionVersions, users } from "~db/schema";
import { checkedState } from "./checked-state.server";

const halfAnHour = 30 * 60_000;

/** The newest version, where it is not the very text of the draft. */
const newestVersionReadsOtherwise = and(
  eq(opinionVersions.opinionId, opinions.id),
  eq(opinionVersions.number, opinions.version),
  ne(opinionVersions.state, opinionDrafts.state),
);

export type DraftOfEditor = {
  /** Random name of the open editor. */
  editor: string;
  state: string;
  baseVersion: number;
  /** Grows with every attempt of this editor. */
  sequence: number;
  /** The editor whose draft was taken up in this one. */
  replaces?: string;
};

/**
 * Keeps what a person is typing; no version comes or goes, and others do not see it. A draft on an
 * old version is kept all the same: `newestVersion` tells that somebody saved meanwhile.
 * Throws `invalid` where the guard refuses the text, `conflict` where a newer attempt is here already.
 */
export async function saveDraft(
  db: Database,
  record: Authorized<"write", "opinion">,
  draft: DraftOfEditor,
): Promise<{ sequence: number; savedAt: number; newestVersion: number }> {
  checkedState(draft.state);
  return write(db, (tx) => keepDraft(tx, record, draft));
}

function keepDraft(tx: Transaction, record: Authorized<"write", "opinion">, draft: DraftOfEditor) {
  const head = tx
    .select({ version: opinions.version })
    .from(opinions)
    .where(eq(opinions.id, record.id))
    .get();
  const newestVersion = head?.version ?? 0;
  if (draft.baseVersion > newestVersion) {
    throw new AppError("invalid", { reason: "no-such-version" });
  }
  const { editor, state, baseVersion, sequence } = draft;
  const savedAt = Date.now();
  const kept = tx
    .insert(opinionDrafts)
    .values({
      opinionId: record.id,
      userId: record.actor.id,
      editor,
      state,
      baseVersion,
      sequence,
      savedAt,
    })
    .onConflictDoUpdate({
      target: [opinionDrafts.opinionId, opinionDrafts.userId, opinionDrafts.editor],
      set: { state, baseVersion, sequence, savedAt },
      setWhere: lt(opinionDrafts.sequence, sequence),
    })
    .run();
  if (kept.changes === 0) throw new AppError("conflict", { reason: "stale-draft" });
  if (draft.replaces && draft.replaces !== editor) removeDrafts(tx, record, [draft.replaces]);
  return { sequence, savedAt, newestVersion };
}

/** This person's own unsaved texts, newest first; those that became a version are left out. */
export async function listOwnDrafts(db: Queryable, record: Authorized<"read", "opinion">) {
  return db
    .select({
      editor: opinionDrafts.editor,
      baseVersion: opinionDrafts.baseVersion,
      savedAt: opinionDrafts.savedAt,
      state: opinionDrafts.state,
    })
    .from(opinionDrafts)
    .innerJoin(opinions, eq(opinions.id, opinionDrafts.opinionId))
    .innerJoin(opinionVersions, newestVersionReadsOtherwise)
    .where(ownDraftsOf(record))
    .orderBy(desc(opinionDrafts.savedAt), desc(opinionDrafts.sequence))
    .all();
}

/** The newest of them, read only where its stored text has at most so many bytes. */
export async function newestOwnDraft(
  db: Queryable,
  record: Authorized<"read", "opinion">,
  longest: number,
) {
  const state = sql<
    string | null
  >`CASE WHEN octet_length(${opinionDrafts.state}) <= ${longest} THEN ${opinionDrafts.state} END`;
  const row = db
    .select({ savedAt: opinionDrafts.savedAt, state })
    .from(opinionDrafts)
    .innerJoin(opinions, eq(opinions.id, opinionDrafts.opinionId))
    .innerJoin(opinionVersions, newestVersionReadsOtherwise)
    .where(ownDraftsOf(record))
    .orderBy(desc(opinionDrafts.savedAt), desc(opinionDrafts.sequence))
    .limit(1)
    .get();
  return row ?? null;
}

/** Colleagues with a draft on this opinion from the last half hour; their texts stay theirs. */
export async function listOtherWriters(
  db: Queryable,
  record: Authorized<"write", "opinion">,
  now = Date.now(),
) {
  return db
    .select({ name: users.name, savedAt: max(opinionDrafts.savedAt).mapWith(Number) })
    .from(opinionDrafts)
    .innerJoin(users, eq(users.id, opinionDrafts.userId))
    .where(
      and(
        eq(opinionDrafts.opinionId, record.id),
        ne(opinionDrafts.userId, record.actor.id),
        gt(opinionDrafts.savedAt, now - halfAnHour),
      ),
    )
    .groupBy(users.id)
    .all();
}

/** Colleagues with a draft, however old, that is not in the newest version. */
export async function listUnsavedWriters(db: Queryable, record: Authorized<"write", "opinion">) {
  return db
    .select({ name: users.name, savedAt: max(opinionDrafts.savedAt).mapWith(Number) })
    .from(opinionDrafts)
    .innerJoin(users, eq(users.id, opinionDrafts.userId))
    .innerJoin(opinions, eq(opinions.id, opinionDrafts.opinionId))
    .innerJoin(opinionVersions, newestVersionReadsOtherwise)
    .where(and(eq(opinionDrafts.opinionId, record.id), ne(opinionDrafts.userId, record.actor.id)))
    .groupBy(users.id)
    .all();
}

/** When this person last wrote at a draft that is in no version; `null` without one. */
export async function ownDraftSavedAt(
  db: Queryable,
  record: Authorized<"read", "opinion">,
): Promise<number | null> {
  const row = db
    .select({ savedAt: max(opinionDrafts.savedAt).mapWith(Number) })
    .from(opinionDrafts)
    .innerJoin(opinions, eq(opinions.id, opinionDrafts.opinionId))
    .innerJoin(opinionVersions, newestVersionReadsOtherwise)
    .where(ownDraftsOf(record))
    .get();
  return row?.savedAt || null;
}

export async function discardDrafts(
  db: Database,
  record: Authorized<"write", "opinion">,
  editors: readonly string[],
): Promise<void> {
  write(db, (tx) => removeDrafts(tx, record, editors));
}

/** Attempts with a number above `upTo` are kept: they hold what was typed after it. */
export function removeDrafts(
  tx: Transaction,
  record: Authorized<"write">,
  editors: readonly string[],
  upTo = Number.MAX_SAFE_INTEGER,
): void {
  if (editors.length === 0) return;
  const ofEditors = inArray(opinionDrafts.editor, [...editors]);
  tx.delete(opinionDrafts)
    .where(and(ownDraftsOf(record), ofEditors, lte(opinionDrafts.sequence, upTo)))
    .run();
}

function ownDraftsOf(record: Authorized<"read">) {
  return and(eq(opinionDrafts.opinionId, record.id), eq(opinionDrafts.userId, record.actor.id));
}
