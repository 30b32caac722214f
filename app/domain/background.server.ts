import type { Logger } from "pino";
import type { Env } from "~/lib/env.server";
import type { Database } from "~db/client.server";
import { startExtraction } from "./documents/extraction.server";
import { sweepOrphans } from "./documents/file-store.server";
import { isIndexOutdated, rebuildIndex } from "./search/rebuild.server";

/** Work beside the requests; each concept adds its own. Stopped before the database closes. */
export function startBackgroundWork(db: Database, env: Env, log: Logger) {
  if (isIndexOutdated(db)) {
    log.info({ indexed: rebuildIndex(db) }, "search index of an older release built anew");
  }
  const swept = sweepOrphans(db, env.dataDir)
    .then((removed) => removed > 0 && log.info({ removed }, "orphaned files removed"))
    .catch((error: unknown) => log.error({ err: error }, "orphan sweep"));
  const extraction = startExtraction(db, env.dataDir, log);
  return {
    stop: async () => {
      await swept;
      await extraction.stop();
    },
  };
}
