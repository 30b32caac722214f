import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ExtractionJob, ExtractionResult, Progress } from "./extract-text.server";

export type WorkerLimits = {
  milliseconds: number;
  heapMegabytes: number;
  processMegabytes: number;
};

const usualLimits: WorkerLimits = {
  milliseconds: 120_000,
  heapMegabytes: 512,
  /** Growth of the whole program: what a file unpacks outside of the heap counts as well. */
  processMegabytes: 768,
};

type Run = { result: Promise<ExtractionResult>; abort: () => Promise<void> };

/** Reads a file in a worker of its own, within limits of time and memory. */
export function extractInWorker(
  entry: URL,
  job: ExtractionJob,
  progress: Progress = () => {},
  limits: WorkerLimits = usualLimits,
): Run {
  const worker = new Worker(entry, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, stackSizeMb: 4 },
    // Nothing that the process was started with concerns a reader of files.
    env: {},
    stdout: true,
    stderr: true,
  });
  const result = new Promise<ExtractionResult>((resolve) => {
    const end = (answer: ExtractionResult) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ ok: false, error: "time-limit" }), limits.milliseconds);
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      const grown = (process.memoryUsage.rss() - before) / (1024 * 1024);
      if (grown > limits.processMegabytes) end({ ok: false, error: "memory-limit" });
    }, 200);
    worker.on("message", (message: WorkerMessage) => {
      if (message.progress) progress(message.progress.done, message.progress.total);
      if (message.result) end(message.result);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end({ ok: false, error: isMemory ? "memory-limit" : "unreadable" });
    });
    worker.on("exit", () => end({ ok: false, error: "unreadable" }));
  });
  return { result, abort: async () => void (await worker.terminate()) };
}

/** The built worker lies beside the server's entry; shared code may lie one folder below. */
export function workerEntry(from: string = import.meta.url): URL {
  const places = ["./extract-text.worker.js", "../extract-text.worker.js"];
  const found = places
    .map((place) => new URL(place, from))
    .find((url) => existsSync(fileURLToPath(url)));
  if (!found) throw new Error("extract-text.worker.js is missing from the build.");
  return found;
}

type WorkerMessage = { progress?: { done: number; total: number }; result?: ExtractionResult };
