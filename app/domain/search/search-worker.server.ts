import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { writeList, type ListFile, type ListRequest } from "./export/list.server";
import type { SearchOptions, SearchResult, Suggestion } from "./search";
import { search, suggest } from "./search.server";

type Asked =
  | { kind: "search" | "suggest"; actor: Actor; input: string; options: SearchOptions }
  | { kind: "list"; actor: Actor; input: string; list: Omit<ListRequest, "query"> };
export type SearchRequest = Asked & { id: number };
export type SearchAnswer = { id: number; result?: unknown; failure?: string };

/** Longer than any search takes; after that the worker is given up and the next one begins anew. */
const longestSearch = 10_000;
/** More is cut by the search; it need not be carried into the worker first. */
const greatestInput = 1000;

/** `search`, while other pages are served: the query runs in a thread of its own. */
export const searchAside = (
  db: Database,
  actor: Actor,
  input: string,
  options: SearchOptions = {},
): Promise<SearchResult> =>
  aside(db, { kind: "search", actor, input, options }, () => search(db, actor, input, options));

/** `suggest` in the same thread. */
export const suggestAside = (db: Database, actor: Actor, input: string): Promise<Suggestion[]> =>
  aside(db, { kind: "suggest", actor, input, options: {} }, () => suggest(db, actor, input));

/** `writeList` in the same thread: a long list takes long to write. */
export const listAside = (
  db: Database,
  actor: Actor,
  { query: input, ...list }: ListRequest,
): Promise<ListFile> =>
  aside(db, { kind: "list", actor, input, list }, () =>
    writeList(db, actor, { query: input, ...list }),
  );

async function aside<Result>(
  db: Database,
  request: Asked,
  here: () => Promise<Result>,
): Promise<Result> {
  const entry = workerEntry();
  // A database in memory is nobody else's; a program that was not built has no worker.
  if (db.$client.memory || !entry) return here();
  const input = request.input.slice(0, greatestInput);
  return (await ask(entry, db.$client.name, { ...request, input })) as Result;
}

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting> };

const threads = new Map<string, Thread>();
let asked = 0;

function ask(entry: URL, path: string, request: Asked): Promise<unknown> {
  const { worker, waiting } = threadOf(entry, path);
  const id = ++asked;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void worker.terminate(), longestSearch);
    const done =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer);
        waiting.delete(id);
        settle(value);
      };
    waiting.set(id, { resolve: done(resolve), reject: done(reject) });
    worker.postMessage({ ...request, id }, []);
  });
}

function threadOf(entry: URL, path: string): Thread {
  const running = threads.get(path);
  if (running) return running;
  const worker = new Worker(entry, { workerData: path, env: {} });
  const thread: Thread = { worker, waiting: new Map() };
  threads.set(path, thread);
  worker.unref();
  worker.on("message", ({ id, result, failure }: SearchAnswer) => {
    const asking = thread.waiting.get(id);
    if (failure === undefined) asking?.resolve(result);
    else asking?.reject(new Error(failure));
  });
  const end = (error: Error) => {
    if (threads.get(path) === thread) threads.delete(path);
    for (const { reject } of thread.waiting.values()) reject(error);
  };
  worker.on("error", end);
  worker.on("exit", () => end(new Error("The search worker has stopped.")));
  return thread;
}

/** The built worker lies beside the server's entry; shared code may lie one folder below. */
function workerEntry(): URL | undefined {
  const places = ["./search.worker.js", "../search.worker.js"];
  return places
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
}
