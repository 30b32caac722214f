import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Logger } from "pino";
import { askForReading } from "~/domain/citations/citations.server";
import { recordEvent } from "~/domain/records/events.server";
import { beginRefresh, finishIndex } from "~/domain/search/indexing/refresh.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { write, type Database } from "~db/client.server";
import { documents, documentTexts, records } from "~db/schema";
import { readDocumentCitations } from "./document-citations.server";
import { kindOfMediaType } from "./file-kind";
import type { ExtractionResult } from "./extract-text.server";
import { extractInWorker, workerEntry, type WorkerLimits } from "./extraction-worker.server";
import { storedFilePath } from "./file-store.server";

/** How far the file is that is being read right now; only while this process lives. */
const progressOf = new Map<string, { done: number; total: number }>();
export const extractionProgress = (documentId: string) => progressOf.get(documentId) ?? null;

type Options = {
  entry?: URL;
  limits?: WorkerLimits;
  pollMilliseconds?: number;
  /** What other concepts do with a text that is there. */
  afterText?: (documentId: string) => Promise<void>;
};

/**
 * Reads the text of uploaded files in the background, one at a time. What was waiting or under way
 * when the program stopped is taken up again.
 */
export function startExtraction(
  db: Database,
  dataDir: string,
  log: Logger,
  { entry, limits, pollMilliseconds = 500, afterText }: Options = {},
) {
  let stopped = false;
  let abort: (() => Promise<void>) | null = null;
  let timer: NodeJS.Timeout | undefined;
  requeueInterrupted(db);

  async function step(): Promise<void> {
    const next = claimNext(db);
    if (next) {
      const run = extractInWorker(
        entry ?? workerEntry(),
        { ...next, path: storedFilePath(dataDir, next.sha256) },
        (done, total) => progressOf.set(next.id, { done, total }),
        limits,
      );
      abort = run.abort;
      const result = await run.result;
      abort = null;
      progressOf.delete(next.id);
      // An aborted file stays "running" and is taken up again at the next start.
      if (stopped) return;
      finish(db, next.id, result);
      await finishIndex(db);
      if (result.ok) {
        await readDocumentCitations(db, next.id);
        await afterText?.(next.id);
      }
      if (!result.ok) log.warn({ document: next.id, error: result.error }, "text not extracted");
    }
    if (!stopped) timer = setTimeout(tick, next ? 0 : pollMilliseconds);
  }
  let current = Promise.resolve();
  const tick = () => {
    current = step().catch((error: unknown) => {
      log.error({ err: error }, "extraction");
      if (!stopped) timer = setTimeout(again, 10_000);
    });
  };
  // What could not be written down (a full disk) was read in vain and waits once more.
  const again = () => {
    requeueInterrupted(db);
    tick();
  };
  tick();

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await abort?.();
      await current;
    },
  };
}

/** Once more after a failure. Throws `conflict` where it is no longer failed. */
export async function retryExtraction(
  db: Database,
  document: Authorized<"write", "document">,
): Promise<void> {
  const waiting = db
    .update(documents)
    .set({ extraction: "waiting", extractionError: null })
    .where(
      and(
        eq(documents.id, document.id),
        inArray(documents.extraction, ["failed", "done"]),
        isNotNull(documents.sha256),
      ),
    )
    .run();
  if (waiting.changes === 0) throw new AppError("conflict");
}

function requeueInterrupted(db: Database): void {
  db.update(documents)
    .set({ extraction: "waiting" })
    .where(eq(documents.extraction, "running"))
    .run();
}

function claimNext(db: Database) {
  const row = db
    .select({ id: documents.id, sha256: documents.sha256, mediaType: documents.mediaType })
    .from(documents)
    .innerJoin(records, eq(records.id, documents.id))
    .where(eq(documents.extraction, "waiting"))
    .orderBy(asc(records.updatedAt))
    .limit(1)
    .get();
  if (!row?.sha256) return null;
  const claimed = db
    .update(documents)
    .set({ extraction: "running" })
    .where(and(eq(documents.id, row.id), eq(documents.extraction, "waiting")))
    .run();
  const kind = kindOfMediaType(row.mediaType ?? "");
  return claimed.changes === 1 && kind ? { id: row.id, sha256: row.sha256, kind } : null;
}

function finish(db: Database, documentId: string, result: ExtractionResult): void {
  write(db, (tx) => {
    tx.update(documents)
      .set(
        result.ok
          ? { extraction: "done", extractionError: result.note }
          : { extraction: "failed", extractionError: result.error },
      )
      .where(eq(documents.id, documentId))
      .run();
    if (result.ok) {
      const row = { text: result.text, pages: result.pages, extractedAt: Date.now() };
      tx.insert(documentTexts)
        .values({ documentId, ...row })
        .onConflictDoUpdate({ target: documentTexts.documentId, set: row })
        .run();
      beginRefresh(tx, documentId);
      askForReading(tx, documentId);
    }
    recordEvent(tx, {
      actorId: null,
      recordId: documentId,
      action: result.ok ? "document.extracted" : "document.extraction-failed",
      details: result.ok ? { pages: result.pages } : { error: result.error },
    });
  });
}
