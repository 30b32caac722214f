import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";
import type { Env } from "~/lib/env.server";
import type { Database } from "~db/client.server";
import { startRereading } from "./citations/reread.server";
import { rereadOpinionCitations } from "./opinions/opinion-citations.server";
import { readMissingPlaces } from "./procedures/affected-provisions.server";
import { startFollowingDrafts } from "./procedures/follow-drafts.server";
import { suggestFromExtracted } from "./procedures/draft-suggestions.server";
import { deriveOutdated } from "./procedures/stage-models.server";
import { rereadDecisionCitations } from "./decisions/decisions.server";
import { startReadingDocuments } from "./documents/document-citations.server";
import { startExtraction } from "./documents/extraction.server";
import { startSweeping } from "./documents/sweep.server";
import { noteDatabase } from "./documents/store-databases.server";
import { startJobs, type Job } from "./jobs/jobs.server";
import { createMailer } from "./mail/mailer.server";
import { queueDigests } from "./saved-searches/digest.server";
import { digestComposer } from "./saved-searches/digest-mail.server";
import { watchSearches } from "./saved-searches/watch.server";
import { finishIndex } from "./search/indexing/refresh.server";
import { noteStatementCitations } from "./statements/statement-citations.server";
import { isIndexOutdated, rebuildInBackground } from "./search/indexing/rebuild-aside.server";

/** Work beside the requests; each concept adds its own. Stopped before the database closes. */
export function startBackgroundWork(db: Database, env: Env, log: Logger) {
  const derived = deriveOutdated(db);
  if (derived > 0) log.info({ derived }, "stages of an older release derived anew");
  noteDatabase(env.dataDir, env.databasePath);
  const indexed = bringIndexUpToDate(db, log);
  const sweeping = startSweeping(db, env.dataDir, log);
  const extraction = startExtraction(db, env.dataDir, log, {
    afterText: async (documentId) => suggestFromExtracted(db, documentId),
  });
  const places = readMissingPlaces(db).catch((error: unknown) =>
    log.error({ err: error }, "places"),
  );
  const documents = startReadingDocuments(db, log);
  const drafts = startFollowingDrafts(db, log);
  const rereading = startRereading(db, log, {
    opinion: rereadOpinionCitations,
    statement: noteStatementCitations,
    decision: rereadDecisionCitations,
  });
  const mailer = env.mail ? startMailer(db, env.mail, env.publicUrl, log) : null;
  const jobs = startJobs(db, jobsOf(db, mailer), log);
  return {
    stop: async () => {
      // A mail server that does not answer must not keep the program from ending.
      await Promise.race([jobs.stop(), setTimeout(longestFarewell, null, { ref: false })]);
      mailer?.close();
      await rereading.stop();
      await documents.stop();
      await drafts.stop();
      await sweeping.stop();
      await extraction.stop();
      await indexed;
      await places;
    },
  };
}

/** How long a mail that is on its way may take at the end. */
const longestFarewell = 4_000;

type Mailer = ReturnType<typeof createMailer>;

const startMailer = (db: Database, mail: NonNullable<Env["mail"]>, publicUrl: URL, log: Logger) =>
  createMailer(db, { mail, publicUrl }, { "search-digest": digestComposer(publicUrl) }, log);

/** What runs by the clock; without a mail server nothing is queued for one. */
function jobsOf(db: Database, mailer: Mailer | null): Job[] {
  const watch: Job = {
    name: "saved-searches",
    pattern: "*/5 * * * *",
    run: ({ now, signal }) => watchSearches(db, now, signal),
  };
  if (!mailer) return [watch];
  const digest: Job = {
    name: "search-digest",
    pattern: "0 7 * * *",
    run: async (run) => {
      await watchSearches(db, run.now, run.signal);
      await queueDigests(db, run);
    },
  };
  const send: Job = {
    name: "mail",
    pattern: "* * * * *",
    run: ({ now, signal }) => mailer.sendDue(now, signal),
  };
  return [watch, digest, send];
}

async function bringIndexUpToDate(db: Database, log: Logger): Promise<void> {
  try {
    if (isIndexOutdated(db)) {
      const indexed = await rebuildInBackground(db);
      log.info({ indexed }, "search index of an older release built anew");
    } else await finishIndex(db);
  } catch (error) {
    log.error({ err: error }, "index");
  }
}
