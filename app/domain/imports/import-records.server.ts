import { theProgram } from "~/domain/users/actor";
import { permit } from "~/domain/users/authorization.server";
import { errorText } from "~/lib/error-texts";
import { AppError, explain } from "~/lib/errors";
import { write, type Database, type Transaction } from "~db/client.server";
import { importDocument } from "./import-document.server";
import { importProcedure } from "./import-procedure.server";
import type { ImportOutcome, ImportSource, Reading } from "./imported";

export type ImportReport = Record<ImportOutcome, number> & {
  failed: { source: string; reason: string }[];
};

/**
 * Writes what was read, each record in a transaction of its own: a bad one is named in the report
 * and stops nothing. Run again, it changes only what changed in the source.
 */
export async function importReading(
  db: Database,
  source: ImportSource,
  reading: Reading,
): Promise<ImportReport> {
  const report: ImportReport = {
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: [...reading.failed],
  };
  const actor = permit(theProgram, "write");
  const attempt = (name: string, change: (tx: Transaction) => ImportOutcome) => {
    try {
      report[write(db, change)] += 1;
    } catch (error) {
      report.failed.push({ source: name, reason: reasonOf(error) });
    }
  };
  for (const procedure of reading.procedures) {
    attempt(`${source}:${procedure.externalId}`, (tx) =>
      importProcedure(tx, actor, source, procedure),
    );
  }
  for (const document of reading.documents) {
    attempt(
      `${source}:${document.externalId}`,
      (tx) => importDocument(tx, actor, source, document).outcome,
    );
  }
  return report;
}

/** German sentence. */
export function reasonOf(thrown: unknown): string {
  const error = explain(thrown);
  if (error instanceof AppError) return errorText(error.code).message;
  return error instanceof Error ? error.message : String(error);
}
