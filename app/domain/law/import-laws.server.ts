import { theProgram } from "~/domain/users/actor";
import { permit } from "~/domain/users/authorization.server";
import { errorText } from "~/lib/error-texts";
import { AppError, explain } from "~/lib/errors";
import { write, type Database } from "~db/client.server";
import { importReadLaw, type LawOrigin, type LawOutcome } from "./import-law.server";
import { countingText, problemText } from "./reading/texts";
import type { LawFinding } from "./reading/law-files";

export type LawReport = Record<LawOutcome, number> & {
  failed: { source: string; reason: string }[];
};

/**
 * Writes what is read as it is read, each law in a transaction of its own: a bad one is named in
 * the report and stops nothing.
 */
export function importLaws(
  db: Database,
  findings: Iterable<LawFinding>,
  origin: LawOrigin,
): { report: LawReport; skipped: string[]; notes: string[] } {
  const actor = permit(theProgram, "write");
  const report: LawReport = { created: 0, updated: 0, unchanged: 0, failed: [] };
  const skipped: string[] = [];
  const notes: string[] = [];
  for (const found of findings) {
    if ("skipped" in found) skipped.push(found.skipped);
    else if ("problem" in found) {
      report.failed.push({ source: found.problem.place, reason: problemText(found.problem) });
    } else {
      try {
        const { outcome } = write(db, (tx) => importReadLaw(tx, actor, found.law, origin));
        report[outcome] += 1;
        const counted = countingText(found.law.provisions);
        if (counted) notes.push(`${found.law.place}: ${counted}`);
      } catch (error) {
        report.failed.push({ source: found.law.place, reason: reasonOf(error) });
      }
    }
  }
  return { report, skipped, notes };
}

function reasonOf(thrown: unknown): string {
  const error = explain(thrown);
  if (error instanceof AppError) return errorText(error.code).message;
  return error instanceof Error ? error.message : String(error);
}
