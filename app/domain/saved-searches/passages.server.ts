import { searchAside } from "~/domain/search/thread/search-worker.server";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { AppError, explain } from "~/lib/errors";
import type { News, NewsPassage } from "./news";
import { queryOf } from "./saved-search";

/**
 * Where each record has the words of a saved search, and why it is a hit: by its text and the
 * rights of now. Nothing of a record whose text has not got them any more, and nothing at all while
 * too much is searched: the list is of use without.
 */
export async function passagesOf(
  db: Database,
  actor: Actor,
  address: string,
  news: readonly News[],
  signal?: AbortSignal,
): Promise<Record<string, NewsPassage>> {
  if (news.length === 0) return {};
  const within = news.map(({ id }) => id);
  try {
    const options = { within, limit: within.length };
    const { hits } = await searchAside(db, actor, queryOf(address), options, signal);
    return Object.fromEntries(
      hits.map(({ id, url, passage, why, markedTitle, markedSnippet }) => [
        id,
        { url, passage, why, markedTitle, markedSnippet },
      ]),
    );
  } catch (error) {
    if (explain(error) instanceof AppError) return {};
    throw error;
  }
}
