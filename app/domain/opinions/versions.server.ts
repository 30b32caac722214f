import { and, desc, eq } from "drizzle-orm";
import { plainText } from "~/editor/state/plain-text";
import { recordEvent } from "~/domain/records/events.server";
import { touchRecord } from "~/domain/records/records.server";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { opinions, opinionVersions, users } from "~db/schema";
import { checkedState } from "./checked-state.server";
import { removeDrafts } from "./drafts.server";
import { noteOpinionCitations } from "./opinion-citations.server";
import { teaserOf } from "./teaser";

export type VersionToSave = {
  /** Editor state, kept byte for byte. */
  state: string;
  /** The version this text was begun on. */
  baseVersion: number;
  /** Random; the same key again answers with the version it made. */
  saveKey: string;
  label?: string;
  /** Editors whose drafts this version replaces. */
  editors?: readonly string[];
  /** When the text was taken, counted as the attempts of a draft are; later drafts stay. */
  sequence?: number;
};

export type SavedVersion = { version: number; savedAt: number };

/**
 * Makes the next version; returns its number and instant.
 * Throws `invalid` where the guard refuses the text, and `conflict` where somebody else saved in
 * the meantime (the values carry their version) or the opinion was finished (`reason`).
 */
export async function saveVersion(
  db: Database,
  record: Authorized<"write", "opinion">,
  input: VersionToSave,
): Promise<SavedVersion> {
  return write(db, (tx) => addVersion(tx, record, input));
}

/** The same inside a transaction; imports give the instant. */
export function addVersion(
  tx: Transaction,
  record: Authorized<"write", "opinion">,
  input: VersionToSave & { savedAt?: number },
): SavedVersion {
  const document = checkedState(input.state);
  const repeated = versionOfKey(tx, record, input);
  if (repeated) return repeated;
  const number = moveHead(tx, record, input.baseVersion, teaserOf(document));
  const savedAt = input.savedAt ?? Date.now();
  tx.insert(opinionVersions)
    .values({
      opinionId: record.id,
      number,
      state: input.state,
      plainText: plainText(document),
      title: record.title,
      label: input.label ?? "",
      authorId: record.actor.id,
      createdAt: savedAt,
      saveKey: input.saveKey,
    })
    .run();
  touchRecord(tx, record);
  noteOpinionCitations(tx, record.id, document, { byId: record.actor.id, at: savedAt });
  refreshIndex(tx, record.id);
  removeDrafts(tx, record, input.editors ?? [], input.sequence);
  recordEvent(tx, {
    actorId: record.actor.id,
    recordId: record.id,
    action: "opinion.saved",
    details: { version: number },
  });
  return { version: number, savedAt };
}

/** The text of an old version as a new one; nothing in between is lost. */
export async function restoreVersion(
  db: Database,
  record: Authorized<"write", "opinion">,
  number: number,
  baseVersion: number,
): Promise<{ version: number }> {
  const old = versionRow(db, record.id, number);
  const label = `wie Fassung ${number}`;
  return saveVersion(db, record, { state: old.state, baseVersion, saveKey: newId(), label });
}

/** All versions, newest first, without their texts. */
export async function listVersions(db: Queryable, record: Authorized<"read", "opinion">) {
  return db
    .select({
      number: opinionVersions.number,
      title: opinionVersions.title,
      label: opinionVersions.label,
      savedAt: opinionVersions.createdAt,
      author: users.name,
    })
    .from(opinionVersions)
    .leftJoin(users, eq(users.id, opinionVersions.authorId))
    .where(eq(opinionVersions.opinionId, record.id))
    .orderBy(desc(opinionVersions.number))
    .all();
}

function versionRow(db: Queryable, opinionId: string, number: number) {
  const row = db
    .select({
      number: opinionVersions.number,
      state: opinionVersions.state,
      savedAt: opinionVersions.createdAt,
      author: users.name,
    })
    .from(opinionVersions)
    .leftJoin(users, eq(users.id, opinionVersions.authorId))
    .where(and(eq(opinionVersions.opinionId, opinionId), eq(opinionVersions.number, number)))
    .get();
  if (!row) throw notFound();
  return row;
}

function versionOfKey(tx: Transaction, record: Authorized<"write">, input: VersionToSave) {
  const known = tx
    .select()
    .from(opinionVersions)
    .where(
      and(eq(opinionVersions.opinionId, record.id), eq(opinionVersions.saveKey, input.saveKey)),
    )
    .get();
  // A key stands for one text; to answer "saved" for another one would be a lie.
  if (known && known.state !== input.state) {
    throw new AppError("invalid", { reason: "save-key-reused" });
  }
  return known && { version: known.number, savedAt: known.createdAt };
}

/** Moves the head on from the version the author knew; the guard against lost updates. */
function moveHead(
  tx: Transaction,
  record: Authorized<"write">,
  baseVersion: number,
  teaser: string,
): number {
  const number = baseVersion + 1;
  const moved = tx
    .update(opinions)
    .set({ version: number, teaser })
    .where(
      and(
        eq(opinions.id, record.id),
        eq(opinions.version, baseVersion),
        eq(opinions.state, "draft"),
      ),
    )
    .run();
  if (moved.changes === 1) return number;
  const head = tx.select().from(opinions).where(eq(opinions.id, record.id)).get();
  if (!head) throw notFound();
  if (head.version < baseVersion) throw new AppError("invalid", { reason: "no-such-version" });
  if (head.version === baseVersion) throw new AppError("conflict", { reason: "finished" });
  const theirs = versionRow(tx, record.id, head.version);
  throw new AppError("conflict", {
    reason: "newer-version",
    version: theirs.number,
    state: theirs.state,
    author: theirs.author ?? "",
    savedAt: theirs.savedAt,
  });
}
