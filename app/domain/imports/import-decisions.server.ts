import {
  addDecision,
  findDecisionId,
  writeFacts,
  type DecisionFacts,
} from "~/domain/decisions/decisions.server";
import { factsOfDecision } from "~/domain/decisions/decision-page.server";
import { theProgram } from "~/domain/users/actor";
import { authorize, permit } from "~/domain/users/authorization.server";
import { write, type Database, type Transaction } from "~db/client.server";
import type { DecisionReading, ImportedDecision } from "./decision-facts";
import { reasonOf, type ImportReport } from "./import-records.server";
import type { ImportOutcome } from "./imported";
import { keepChangesOf, same } from "./keep-changes";
import { findSource, noteSource } from "./sources.server";

const source = "law";

/**
 * Writes decisions, each in a transaction of its own. One that is here by docket, ECLI or day is
 * not doubled, and what a person changed stays.
 */
export function importDecisions(db: Database, reading: DecisionReading): ImportReport {
  const report: ImportReport = {
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: [...reading.failed],
  };
  for (const decision of reading.decisions) {
    try {
      report[write(db, (tx) => importDecision(tx, decision))] += 1;
    } catch (error) {
      report.failed.push({ source: decision.externalId, reason: reasonOf(error) });
    }
  }
  return report;
}

function importDecision(tx: Transaction, imported: ImportedDecision): ImportOutcome {
  const { externalId, facts, verbatim } = imported;
  const actor = permit(theProgram, "write");
  const known = findSource(tx, source, externalId);
  const here = known?.recordId ?? findDecisionId(tx, facts);
  const note = (recordId: string) =>
    noteSource(tx, { source, externalId, recordId, imported: facts, verbatim });
  if (here === null) {
    const access = { confidentiality: "house" as const, departmentId: null, readerIds: [] };
    note(addDecision(tx, actor, { ...facts, ...access }));
    return "created";
  }
  const last = known ? (JSON.parse(known.imported) as DecisionFacts) : facts;
  if (!known || !same(facts, last)) note(here);
  if (same(facts, last)) return "unchanged";
  const decision = authorize(tx, actor, "write", "decision", here);
  const { version, ...current } = factsOfDecision(tx, decision);
  writeFacts(tx, decision, keepChangesOf(current, last, facts), version, "record.imported");
  return "updated";
}
