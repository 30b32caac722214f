import { parentPort, workerData } from "node:worker_threads";
import { extractText, type ExtractionJob } from "./extract-text.server";

/** One file, one worker: whatever a broken file does to it ends with it. */
const lastTold = { at: 0 };
const result = await extractText(workerData as ExtractionJob, (done, total) => {
  if (Date.now() - lastTold.at < 250) return;
  lastTold.at = Date.now();
  parentPort?.postMessage({ progress: { done, total } });
});
parentPort?.postMessage({ result });
