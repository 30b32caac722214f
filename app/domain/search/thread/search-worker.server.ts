import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { writeList, type ListFile, type ListRequest } from "../export/list.server";
import type { SearchOptions, SearchResult, Suggestion } from "../search";
import { askThread, type ThreadAnswer } from "./search-thread.server";
import { search } from "../search.server";
import { suggest } from "../suggest.server";

export type SearchTask =
  | { kind: "search" | "suggest"; actor: Actor; input: string; options: SearchOptions }
  | { kind: "list"; actor: Actor; input: string; list: Omit<ListRequest, "query"> };
export type SearchRequest = SearchTask & { id: number };
export type SearchAnswer = ThreadAnswer;

/** Longer than any search takes; after that it is given up and the thread begins anew. */
const longest = 10_000;
/** The second one is for the others, while somebody's heavy question or list is under way. */
const mostThreads = 2;
/** More is cut by the search; it need not be carried into the thread first. */
const greatestInput = 1000;

/** `search`, while other pages are served: the query runs in a thread of its own. */
export const searchAside = (
  db: Database,
  actor: Actor,
  input: string,
  options: SearchOptions = {},
  signal?: AbortSignal,
): Promise<SearchResult> =>
  aside(db, { kind: "search", actor, input, options }, signal, (cut) =>
    search(db, actor, cut, options),
  );

/** `suggest` in the same thread. */
export const suggestAside = (
  db: Database,
  actor: Actor,
  input: string,
  signal?: AbortSignal,
): Promise<Suggestion[]> =>
  aside(db, { kind: "suggest", actor, input, options: {} }, signal, (cut) =>
    suggest(db, actor, cut),
  );

/** `writeList` in the same thread: a long list takes long to write. */
export const listAside = (
  db: Database,
  actor: Actor,
  { query: input, ...list }: ListRequest,
  signal?: AbortSignal,
): Promise<ListFile> =>
  aside(db, { kind: "list", actor, input, list }, signal, (query) =>
    writeList(db, actor, { query, ...list }),
  );

async function aside<Result>(
  db: Database,
  task: SearchTask,
  signal: AbortSignal | undefined,
  here: (input: string) => Promise<Result>,
): Promise<Result> {
  const entry = threadEntry("search.worker.js");
  const input = task.input.slice(0, greatestInput);
  // A database in memory is nobody else's; a program that was not built has no such file.
  if (db.$client.memory || !entry) return here(input);
  const threads = { entry, path: db.$client.name, longest, most: mostThreads };
  const asking = { person: task.actor.id, kind: task.kind, signal };
  return (await askThread(threads, { ...task, input }, asking)) as Result;
}

/** The built file lies beside the server's entry; shared code may lie one folder below. */
export function threadEntry(file: string): URL | undefined {
  const places = [`./${file}`, `../${file}`];
  return places
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
}
