import { Worker } from "node:worker_threads";
import { AppError } from "~/lib/errors";
import { mostWaiting, nextTurn, type Turn } from "./search-turns";

/** Whatever the thread understands, with the number of the question. */
export type ThreadAnswer = { id: number; result?: unknown; failure?: string };

/**
 * What a thread runs, on which database, and after how many milliseconds an answer is given up.
 * Another program is another thread: none waits for the other.
 */
export type ThreadOf = {
  entry: URL;
  path: string;
  longest: number;
  /** So many run at once, where one is busy and somebody else waits. */
  most?: number;
};

/** Whose turn it is, and when she does not wait any more. */
export type Asking = Turn & { signal?: AbortSignal };

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };
type Asked = Turn & {
  task: object;
  /** The same question of the same person is answered once. */
  key: string | null;
  waiting: Set<Waiting>;
};
type Thread = { worker: Worker; asked: Asked | null; timer?: NodeJS.Timeout };
type Pool = ThreadOf & {
  threads: Set<Thread>;
  queue: Asked[];
  turns: number;
  lastTurns: Map<string, number>;
};

const pools = new Map<string, Pool>();
let lastId = 0;

/**
 * Asks the threads of a database; they are started when they are first needed and again after they
 * stopped. Only the question that stopped one fails. Throws `search-too-slow`, `too-many-searches`
 * where this person waits for too much already, `abandoned` where she does not wait any more.
 */
export function askThread(of: ThreadOf, task: object, asking?: Asking): Promise<unknown> {
  const pool = poolOf(of);
  return new Promise((resolve, reject) => {
    const waiting = { resolve, reject };
    const { signal, ...turn } = asking ?? { person: "", kind: "search" as const };
    if (signal?.aborted) return reject(new AppError("abandoned"));
    const key = asking ? JSON.stringify([asking.person, task]) : null;
    const same = key === null ? undefined : askedAlready(pool, key);
    if (!same && asking && !makeRoom(pool, turn)) return reject(new AppError("too-many-searches"));
    const asked = same ?? { ...turn, task, key, waiting: new Set() };
    asked.waiting.add(waiting);
    signal?.addEventListener("abort", () => leave(pool, asked, waiting), { once: true });
    if (!same) pool.queue.push(asked);
    goOn(pool);
  });
}

function poolOf(of: ThreadOf): Pool {
  const name = `${of.entry.href} ${of.path}`;
  const pool = pools.get(name) ?? {
    ...of,
    threads: new Set(),
    queue: [],
    turns: 0,
    lastTurns: new Map(),
  };
  pools.set(name, pool);
  return pool;
}

const running = ({ threads }: Pool): Asked[] => [...threads].flatMap(({ asked }) => asked ?? []);

const askedAlready = (pool: Pool, key: string) =>
  [...pool.queue, ...running(pool)].find((asked) => asked.key === key);

/** Of suggestions the oldest go: what was typed since has overtaken them. */
function makeRoom(pool: Pool, { person, kind }: Turn): boolean {
  const own = pool.queue.filter((asked) => asked.person === person && asked.kind === kind);
  const [oldest] = own;
  if (!oldest || own.length < mostWaiting[kind]) return true;
  if (kind === "suggest") giveUp(pool, oldest);
  return kind === "suggest";
}

function leave(pool: Pool, asked: Asked, waiting: Waiting): void {
  asked.waiting.delete(waiting);
  waiting.reject(new AppError("abandoned"));
  if (asked.waiting.size === 0) giveUp(pool, asked);
}

function giveUp(pool: Pool, asked: Asked): void {
  pool.queue = pool.queue.filter((other) => other !== asked);
  fail(asked, new AppError("abandoned"));
}

function fail({ waiting }: Asked, error: Error): void {
  for (const { reject } of waiting) reject(error);
}

function goOn(pool: Pool): void {
  for (;;) {
    const next =
      pool.queue.length > 0 ? nextTurn(pool.queue, running(pool), pool.lastTurns) : undefined;
    const thread = next && ([...pool.threads].find(({ asked }) => !asked) ?? start(pool));
    if (!next || !thread) return;
    pool.queue = pool.queue.filter((asked) => asked !== next);
    pool.lastTurns.set(next.person, ++pool.turns);
    thread.asked = next;
    thread.worker.postMessage({ ...next.task, id: ++lastId }, []);
    watch(pool, thread);
  }
}

/** One thread more, where another may run. */
function start(pool: Pool): Thread | undefined {
  if (pool.threads.size >= (pool.most ?? 1)) return undefined;
  const worker = new Worker(pool.entry, { workerData: pool.path, env: {} });
  const thread: Thread = { worker, asked: null };
  pool.threads.add(thread);
  // To start takes its own time.
  worker.on("online", () => watch(pool, thread));
  worker.on("message", ({ result, failure }: ThreadAnswer) => {
    const { asked } = thread;
    thread.asked = null;
    clearTimeout(thread.timer);
    if (asked && failure !== undefined) fail(asked, new Error(failure));
    else for (const { resolve } of asked?.waiting ?? []) resolve(result);
    goOn(pool);
  });
  let stopped = new Error("The search worker has stopped.");
  worker.on("error", (error: Error) => (stopped = error));
  worker.on("exit", () => {
    clearTimeout(thread.timer);
    pool.threads.delete(thread);
    if (thread.asked) fail(thread.asked, stopped);
    goOn(pool);
  });
  // After the listeners, which would hold the program again: a command ends when it is done.
  worker.unref();
  // After the listeners, each of which would hold the program: a command ends when it is done.
  return thread;
}

function watch(pool: Pool, thread: Thread): void {
  clearTimeout(thread.timer);
  if (!thread.asked) return;
  thread.timer = setTimeout(() => {
    const { asked } = thread;
    thread.asked = null;
    pool.threads.delete(thread);
    if (asked) fail(asked, new AppError("search-too-slow"));
    void thread.worker.terminate();
    goOn(pool);
  }, pool.longest);
}
