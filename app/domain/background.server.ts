import type { Logger } from "pino";
import type { Env } from "~/lib/env.server";
import type { Database } from "~db/client.server";

/** Work beside the requests; each concept adds its own. Stopped before the database closes. */
export function startBackgroundWork(_db: Database, _env: Env, _log: Logger) {
  return { stop: async () => {} };
}
