import { parentPort, workerData } from "node:worker_threads";
import { openReader } from "~db/client.server";
import { search, suggest } from "./search.server";
import type { SearchAnswer, SearchRequest } from "./search-worker.server";

/** Searches run here, on a connection of their own that can only read: pages need not wait for them. */
const db = openReader(String(workerData));

parentPort?.on("message", (request: SearchRequest) => {
  void answer(request).then((found) => parentPort?.postMessage(found));
});

async function answer({ id, kind, actor, input, options }: SearchRequest): Promise<SearchAnswer> {
  try {
    const result =
      kind === "search"
        ? await search(db, actor, input, options)
        : await suggest(db, actor, input, options.limit);
    return { id, result };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
