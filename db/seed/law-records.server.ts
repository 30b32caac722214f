import { and, eq } from "drizzle-orm";
import { refreshImpactsOfProvisions } from "~/domain/citations/impacts.server";
import { changeOfRuling } from "~/domain/law/change";
import { importReadLaw } from "~/domain/law/import-law.server";
import { addVersion } from "~/domain/law/provision-rows.server";
import { theProgram } from "~/domain/users/actor";
import { permit } from "~/domain/users/authorization.server";
import type { Transaction } from "../client.server";
import { amendingActs, laws, provisions, provisionVersions } from "../schema";
import { decisionKey, seedDecisions } from "./decisions";
import { recordId } from "./house.server";
import { seedLaws } from "./law";
import { promulgationOf } from "./law/procedure-acts";
import { seedRulings } from "./law/rulings";
import { seedProcedures } from "./procedures";

/** The register; before all texts, which are read by its names. Returns how many laws. */
export function seedLawRecords(tx: Transaction): number {
  const actor = permit(theProgram, "write");
  const laws = seedLaws();
  for (const law of laws) importReadLaw(tx, actor, law, { source: "demo" });
  return laws.length;
}

/** An act knows the procedure it came from, once that is there. */
export function linkActsToProcedures(tx: Transaction): void {
  for (const procedure of seedProcedures) {
    const promulgation = promulgationOf(procedure);
    if (!promulgation) continue;
    tx.update(amendingActs)
      .set({ procedureId: recordId("procedure", procedure.key) })
      .where(eq(amendingActs.promulgation, promulgation))
      .run();
  }
}

/** What courts ruled on provisions, once their decisions are there. */
export function seedRulingRecords(tx: Transaction): void {
  for (const { law, number, docket, ruling, day, note } of seedRulings) {
    const provision = tx
      .select({ id: provisions.id, heading: provisionVersions.heading })
      .from(provisions)
      .innerJoin(laws, eq(laws.id, provisions.lawId))
      .innerJoin(provisionVersions, eq(provisionVersions.provisionId, provisions.id))
      .where(and(eq(laws.abbreviation, law), eq(provisions.number, number)))
      .get();
    const decision = seedDecisions.find((one) => one.docket === docket);
    if (!provision || !decision) throw new Error(`Vorführdaten: ${law} ${number}, ${docket}`);
    addVersion(tx, provision.id, {
      validFrom: day,
      since: day,
      heading: provision.heading,
      change: changeOfRuling(ruling),
      ruling,
      decisionId: recordId("decision", decisionKey(decision)),
      source: "demo",
      sourceUrl: decision.source ?? "",
      note,
    });
    refreshImpactsOfProvisions(tx, [provision.id]);
  }
}
