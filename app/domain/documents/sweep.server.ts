import type { Logger } from "pino";
import type { Database } from "~db/client.server";
import { orphanAge, sweepOrphans } from "./file-store.server";

/** Sweeps at once and then as often as something can have become old enough. */
export function startSweeping(db: Database, dataDir: string, log: Logger, every = orphanAge) {
  const sweep = () =>
    sweepOrphans(db, dataDir)
      .then((removed) => removed > 0 && log.info({ removed }, "orphaned files removed"))
      .catch((error: unknown) => log.error({ err: error }, "orphan sweep"));
  let running = sweep();
  const timer = setInterval(() => (running = running.then(sweep)), every);
  // The timer alone is no reason for the process to stay.
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
