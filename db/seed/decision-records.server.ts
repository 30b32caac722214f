import { addDecision } from "~/domain/decisions/decisions.server";
import { linkRecords } from "~/domain/records/records.server";
import { authorize } from "~/domain/users/authorization.server";
import type { Transaction } from "../client.server";
import { recordLinks } from "../schema";
import { decisionKey, seedDecisions } from "./decisions";
import { acting, instantOf, recordId } from "./house.server";
import { withProtectedSpaces } from "./protected-spaces";
import type { SeedDecision } from "./types";

/**
 * The decisions, joined with procedures and with the opinions that deal with them; returns how
 * many. Procedures and opinions are there already.
 */
export function seedDecisionRecords(tx: Transaction): number {
  for (const decision of seedDecisions) seedOne(tx, decision);
  return seedDecisions.length;
}

function seedOne(tx: Transaction, seed: SeedDecision): void {
  const actor = acting(tx, undefined);
  const id = addDecision(tx, actor, {
    id: recordId("decision", decisionKey(seed)),
    createdAt: seed.date ? instantOf(seed.date) : undefined,
    confidentiality: "house",
    departmentId: null,
    readerIds: [],
    title: seed.title ?? "",
    court: seed.court,
    form: seed.form ?? "",
    date: seed.date ?? null,
    docket: seed.docket ?? "",
    ecli: seed.ecli ?? "",
    headnote: withProtectedSpaces(seed.headnote),
    outcome: withProtectedSpaces(seed.outcome ?? ""),
    provisions: (seed.provisions ?? []).join("\n"),
    printedIn: (seed.printedIn ?? []).join("\n"),
    sourceUrl: seed.source ?? "",
    note: withProtectedSpaces(seed.note ?? ""),
  });
  const decision = authorize(tx, actor, "write", "decision", id);
  for (const key of seed.procedures ?? []) {
    const procedure = authorize(tx, actor, "read", "procedure", recordId("procedure", key));
    linkRecords(tx, decision, procedure, "related");
  }
  for (const key of seed.opinions ?? []) {
    const link = { fromId: recordId("opinion", key), toId: id, relation: "refers-to" } as const;
    tx.insert(recordLinks).values(link).run();
  }
}
