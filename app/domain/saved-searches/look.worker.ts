import { parentPort, workerData } from "node:worker_threads";
import type { ThreadAnswer } from "~/domain/search/thread/search-thread.server";
import { openReader } from "~db/client.server";
import { answerLook, type LookTask } from "./look-thread.server";

/** What saved searches met is looked for here, on a connection that can only read. */
const db = openReader(String(workerData));

parentPort?.on("message", ({ id, ...task }: LookTask & { id: number }) => {
  parentPort?.postMessage(answer(id, task as LookTask));
});

function answer(id: number, task: LookTask): ThreadAnswer {
  try {
    return { id, result: answerLook(db, task) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
