import { eq } from "drizzle-orm";
import { importReadLaw } from "~/domain/law/import-law.server";
import { theProgram } from "~/domain/users/actor";
import { permit } from "~/domain/users/authorization.server";
import type { Transaction } from "../client.server";
import { amendingActs } from "../schema";
import { recordId } from "./house.server";
import { seedLaws } from "./law";
import { promulgationOf } from "./law/procedure-acts";
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
