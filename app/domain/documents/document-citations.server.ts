import { and, asc, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { Logger } from "pino";
import { recogniserRelease } from "~/domain/citations/citations.server";
import { noteLongText } from "~/domain/citations/long-text.server";
import { actContext } from "~/domain/law/draft/act-context";
import { recogniserOptions } from "~/domain/law/law-names.server";
import type { Database } from "~db/client.server";
import { citationScans, documentTexts } from "~db/schema";

/** Name of the extracted text among the fields of a record. */
export const textField = "text";

/** Reads what the text of a document cites; a document without text cites nothing. */
export async function readDocumentCitations(db: Database, documentId: string): Promise<void> {
  const row = db
    .select({ text: documentTexts.text })
    .from(documentTexts)
    .where(eq(documentTexts.documentId, documentId))
    .get();
  if (!row) return;
  const register = recogniserOptions(db);
  const options = { ...register, ...actContext(row.text, register) };
  await noteLongText(db, documentId, textField, row.text, options);
}

/** Texts that nobody read yet, or an older release of the recogniser; one after the other. */
export function startReadingDocuments(db: Database, log: Logger) {
  const stopping = new AbortController();
  const run = async () => {
    let read = 0;
    let next = nextUnread(db, "");
    while (next !== undefined) {
      await readDocumentCitations(db, next);
      read++;
      next = stopping.signal.aborted ? undefined : nextUnread(db, next);
    }
    if (read > 0) log.info({ read }, "documents read for what they cite");
  };
  const running = run().catch((error: unknown) => log.error({ err: error }, "citations"));
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

function nextUnread(db: Database, after: string): string | undefined {
  return db
    .select({ id: documentTexts.documentId })
    .from(documentTexts)
    .leftJoin(citationScans, eq(citationScans.recordId, documentTexts.documentId))
    .where(
      and(
        gt(documentTexts.documentId, after),
        or(isNull(citationScans.release), lt(citationScans.release, recogniserRelease)),
      ),
    )
    .orderBy(asc(documentTexts.documentId))
    .limit(1)
    .get()?.id;
}
