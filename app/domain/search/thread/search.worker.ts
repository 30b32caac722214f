import { parentPort, workerData } from "node:worker_threads";
import { openReader } from "~db/client.server";
import { writeList } from "../export/list.server";
import { search } from "../search.server";
import type { SearchAnswer, SearchRequest } from "./search-worker.server";
import { suggest } from "../suggest.server";

/** Searches run here, on a connection of their own that can only read: pages need not wait for them. */
const db = openReader(String(workerData));

parentPort?.on("message", (request: SearchRequest) => {
  void answer(request).then((found) => parentPort?.postMessage(found));
});

async function answer(request: SearchRequest): Promise<SearchAnswer> {
  const { id } = request;
  try {
    return { id, result: await resultOf(request) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function resultOf(request: SearchRequest): Promise<unknown> {
  const { actor, input } = request;
  switch (request.kind) {
    case "search":
      return search(db, actor, input, request.options);
    case "suggest":
      return suggest(db, actor, input, request.options.limit);
    case "list":
      return writeList(db, actor, { query: input, ...request.list });
  }
}
