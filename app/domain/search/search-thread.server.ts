import { Worker } from "node:worker_threads";
/** Whatever the thread understands, with the number of the question. */
export type ThreadAnswer = { id: number; result?: unknown; failure?: string };

/**
 * What a thread runs, on which database, and after how many milliseconds an answer is given up.
 * Another program is another thread: none waits for the other.
 */
export type ThreadOf = { entry: URL; path: string; longest: number };

type Asked = {
  task: object;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
};
/** `asked` in the order in which it is answered: the first is being worked on. */
type Thread = ThreadOf & { worker: Worker; asked: Map<number, Asked>; timer?: NodeJS.Timeout };

const threads = new Map<string, Thread>();
const nameOf = ({ entry, path }: ThreadOf) => `${entry.href} ${path}`;
let lastId = 0;

/**
 * Asks the thread of a database, which is started when it is first needed and again after it
 * stopped. Only the question that stopped it fails; those that wait behind it are asked anew.
 */
export function askThread(of: ThreadOf, task: object): Promise<unknown> {
  return new Promise((resolve, reject) => send(of, { task, resolve, reject }));
}

function send(of: ThreadOf, asked: Asked): void {
  const thread = threads.get(nameOf(of)) ?? start(of);
  const id = ++lastId;
  thread.worker.postMessage({ ...asked.task, id }, []);
  thread.asked.set(id, asked);
  if (thread.asked.size === 1) watch(thread);
}

function start(of: ThreadOf): Thread {
  const worker = new Worker(of.entry, { workerData: of.path, env: {} });
  const thread: Thread = { ...of, worker, asked: new Map() };
  threads.set(nameOf(of), thread);
  worker.unref();
  worker.on("message", ({ id, result, failure }: ThreadAnswer) => {
    const asked = thread.asked.get(id);
    thread.asked.delete(id);
    watch(thread);
    if (failure === undefined) asked?.resolve(result);
    else asked?.reject(new Error(failure));
  });
  let stopped = new Error("The search worker has stopped.");
  worker.on("error", (error: Error) => (stopped = error));
  worker.on("exit", () => end(thread, stopped));
  return thread;
}

/** The time of one question begins when the one before is answered. */
function watch(thread: Thread): void {
  clearTimeout(thread.timer);
  if (thread.asked.size === 0) return;
  thread.timer = setTimeout(() => void thread.worker.terminate(), thread.longest);
}

function end(thread: Thread, error: Error): void {
  clearTimeout(thread.timer);
  if (threads.get(nameOf(thread)) === thread) threads.delete(nameOf(thread));
  const [guilty, ...others] = thread.asked.values();
  thread.asked.clear();
  guilty?.reject(error);
  for (const asked of others) send(thread, asked);
}
