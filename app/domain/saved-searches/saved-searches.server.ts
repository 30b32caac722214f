import { and, asc, count, eq, gt, ne, sql } from "drizzle-orm";
import { AppError, notFound } from "~/lib/errors";
import { assertUnchanged, fingerprint, type StoredForm } from "~/lib/form.server";
import { newId } from "~/lib/ids.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { write, type Database, type Queryable } from "~db/client.server";
import { records, savedSearches, savedSearchHits } from "~db/schema";
import { mostSaved, type Digest } from "./saved-search";
import { searchWords } from "./search-words.server";
import { presentHitsAside } from "./look-thread.server";
import { keepKnown } from "./watch.server";

type Wishes = { name: string; note: string; digest: Digest };

/** Another person's saved search is as absent as one that never was. */
const own = (actor: Actor, id: string) =>
  and(eq(savedSearches.id, id), eq(savedSearches.userId, actor.id));

/**
 * Remembers a search; what it finds now is known. Null where this very search is remembered
 * already. Throws `too-many-saved-searches`, and `busy` where nobody could look.
 */
export async function saveSearch(
  db: Database,
  actor: Actor,
  address: string,
  wishes: Wishes,
  now = Date.now(),
): Promise<string | null> {
  if (!isNew(db, actor, address)) return null;
  const { entries, checkedSeq } = await presentHitsAside(db, actor, address, now);
  const saved = { ...wishes, id: newId(), userId: actor.id, address, createdAt: now, seenAt: now };
  const reach = actor.departmentIds.toSorted();
  return write(db, (tx) => {
    if (!isNew(tx, actor, address)) return null;
    tx.insert(savedSearches)
      .values({ ...saved, checkedSeq, reach })
      .run();
    keepKnown(tx, saved.id, entries);
    return saved.id;
  });
}

/** Whether there is room for it and it is not there yet; asked again when it is written. */
function isNew(db: Queryable, actor: Actor, address: string): boolean {
  const mine = eq(savedSearches.userId, actor.id);
  const isThis = and(mine, eq(savedSearches.address, address));
  if (db.select({ id: savedSearches.id }).from(savedSearches).where(isThis).get()) return false;
  const [{ n } = { n: 0 }] = db.select({ n: count() }).from(savedSearches).where(mine).all();
  if (n >= mostSaved) throw new AppError("too-many-saved-searches");
  return true;
}

/** The searches a person remembers, each with how much is new since she looked. */
export async function listSaved(db: Queryable, actor: Actor) {
  const rows = db
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.userId, actor.id))
    .orderBy(asc(sql`${savedSearches.name} COLLATE NOCASE`))
    .all();
  const fresh = new Map(
    db
      .select({ id: savedSearchHits.savedSearchId, n: count() })
      .from(savedSearches)
      .innerJoin(savedSearchHits, eq(savedSearchHits.savedSearchId, savedSearches.id))
      .innerJoin(records, eq(records.id, savedSearchHits.recordId))
      .where(
        and(
          eq(savedSearches.userId, actor.id),
          gt(savedSearchHits.foundAt, savedSearches.seenAt),
          visibleTo(actor),
        ),
      )
      .groupBy(savedSearchHits.savedSearchId)
      .all()
      .map(({ id, n }) => [id, n]),
  );
  const words = await searchWords(
    db,
    actor,
    rows.map(({ address }) => address),
  );
  return rows.map(({ id, name, note, address, digest, seenAt }, index) => ({
    id,
    name,
    note,
    address,
    words: words[index] ?? "",
    digest,
    seenAt,
    fresh: fresh.get(id) ?? 0,
  }));
}

export async function findSaved(db: Queryable, actor: Actor, id: string) {
  const { name, note, digest, address, seenAt } = readSaved(db, actor, id);
  const [words = ""] = await searchWords(db, actor, [address]);
  const seen = fingerprint({ name, note, digest });
  return { id, name, note, digest, address, words, seenAt, seen };
}

function readSaved(db: Queryable, actor: Actor, id: string) {
  const { name, note, digest, address, seenAt } = savedSearches;
  const columns = { name, note, digest, address, seenAt };
  const row = db.select(columns).from(savedSearches).where(own(actor, id)).get();
  if (!row) throw notFound();
  return row;
}

/** What the form would be opened with now. Only its own person can have saved it, elsewhere. */
export async function storedSaved(db: Queryable, actor: Actor, id: string): Promise<StoredForm> {
  const { name, note, digest, seen } = await findSaved(db, actor, id);
  return { values: { name, note, digest }, guard: seen, saved: null };
}

/** Throws `conflict` where it was saved since `seen`, in another window. */
export async function changeSaved(
  db: Database,
  actor: Actor,
  id: string,
  { seen, ...wishes }: Wishes & { seen: string | undefined },
): Promise<void> {
  write(db, (tx) => {
    const { name, note, digest } = readSaved(tx, actor, id);
    assertUnchanged(seen, { name, note, digest });
    tx.update(savedSearches).set(wishes).where(own(actor, id)).run();
  });
}

export async function removeSaved(db: Database, actor: Actor, id: string) {
  const removed = write(db, (tx) => tx.delete(savedSearches).where(own(actor, id)).run());
  if (removed.changes === 0) throw notFound();
}

/** What was found until this instant is no longer new; what came since the page was shown stays so. */
export async function markSeen(
  db: Database,
  actor: Actor,
  id: string,
  until: number,
  now = Date.now(),
) {
  if (!Number.isSafeInteger(until)) throw new AppError("invalid");
  const seenAt = Math.min(until, now);
  const changed = write(db, (tx) =>
    tx.update(savedSearches).set({ seenAt }).where(own(actor, id)).run(),
  );
  if (changed.changes === 0) throw notFound();
}

/** No more mails about any saved search. */
export async function stopDigests(db: Database, actor: Actor) {
  write(db, (tx) =>
    tx
      .update(savedSearches)
      .set({ digest: "none" })
      .where(and(eq(savedSearches.userId, actor.id), ne(savedSearches.digest, "none")))
      .run(),
  );
}
