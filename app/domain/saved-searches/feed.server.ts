import { eq } from "drizzle-orm";
import { generateAtomFeed } from "feedsmith";
import { notFound } from "~/lib/errors";
import { hashToken, newToken } from "~/lib/ids.server";
import { recordEvent } from "~/domain/records/events.server";
import { recordPath } from "~/domain/records/record";
import type { Actor } from "~/domain/users/actor";
import { actorOf } from "~/domain/users/people.server";
import { write, type Database, type Queryable } from "~db/client.server";
import { feedTokens } from "~db/schema";
import { newsOf } from "./news.server";
import { savedPaths } from "./saved-search";
import { factsOutside, reasonText, titleOutside } from "./texts";

const mostEntries = 100;

/** A new address of this person's feed, told once; the one before stops working. */
export async function issueFeed(db: Database, actor: Actor): Promise<string> {
  const token = newToken();
  write(db, (tx) => {
    tx.delete(feedTokens).where(eq(feedTokens.userId, actor.id)).run();
    tx.insert(feedTokens)
      .values({ id: hashToken(token), userId: actor.id, createdAt: Date.now() })
      .run();
    recordEvent(tx, { actorId: actor.id, recordId: actor.id, action: "user.feed-issued" });
  });
  return `/feed/${token}.xml`;
}

export async function revokeFeed(db: Database, actor: Actor): Promise<void> {
  write(db, (tx) => {
    const removed = tx.delete(feedTokens).where(eq(feedTokens.userId, actor.id)).run();
    if (removed.changes === 0) return;
    recordEvent(tx, { actorId: actor.id, recordId: actor.id, action: "user.feed-revoked" });
  });
}

/** Since when (ms) this person has a feed; null where she has none. */
export function feedSince(db: Queryable, actor: Actor): number | null {
  const row = db
    .select({ createdAt: feedTokens.createdAt })
    .from(feedTokens)
    .where(eq(feedTokens.userId, actor.id))
    .get();
  return row?.createdAt ?? null;
}

/**
 * The Atom feed behind a token, by what its person may see at this very poll.
 * Throws `not-found` for a token that is unknown or revoked, or whose person is disabled.
 */
export async function readFeed(db: Queryable, token: string, publicUrl: URL): Promise<string> {
  const reader = readerOf(db, token.replace(/\.xml$/, ""));
  if (!reader) throw notFound();
  const { news } = newsOf(db, reader.actor, undefined, mostEntries);
  const href = (path: string) => new URL(path, publicUrl).href;
  return generateAtomFeed({
    id: `urn:votum:suchen:${reader.actor.id}`,
    title: { value: "Votum – Neues zu meinen Suchen" },
    updated: new Date(news[0]?.foundAt ?? reader.since),
    authors: [{ name: "Votum" }],
    links: [{ href: href(savedPaths.list), rel: "alternate", type: "text/html" }],
    entries: news.map((one) => ({
      id: `urn:votum:suchen:${reader.actor.id}:${one.id}`,
      title: { value: titleOutside(one) },
      updated: new Date(one.foundAt),
      links: [{ href: href(recordPath(one.type, one.id)), rel: "alternate", type: "text/html" }],
      summary: { value: `${factsOutside(one)}, ${reasonText(one.reasons)}` },
    })),
  });
}

function readerOf(db: Queryable, token: string): { actor: Actor; since: number } | null {
  const row = db
    .select({ userId: feedTokens.userId, since: feedTokens.createdAt })
    .from(feedTokens)
    .where(eq(feedTokens.id, hashToken(token)))
    .get();
  const actor = row && actorOf(db, row.userId);
  return row && actor ? { actor, since: row.since } : null;
}
