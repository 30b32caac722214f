import { write, type Database } from "../client.server";
import { statements, users } from "../schema";
import { seedDecisionRecords } from "./decision-records.server";
import { seedHouse } from "./house.server";
import { linkActsToProcedures, seedLawRecords, seedRulingRecords } from "./law-records.server";
import { seedOpinionRecords } from "./opinion-records.server";
import { seedProcedureRecords } from "./procedure-records.server";
import { seedSavedSearches } from "./saved-searches.server";

/** Fills an empty database with the demo data; null where it is there already. */
export async function seedDemo(db: Database) {
  if (db.select({ id: users.id }).from(users).limit(1).get()) return null;
  const people = await seedHouse(db);
  const seeded = write(db, (tx) => {
    // Before all texts: they are read by the names of the register.
    const laws = seedLawRecords(tx);
    const procedures = seedProcedureRecords(tx);
    linkActsToProcedures(tx);
    const opinions = seedOpinionRecords(tx);
    const decisions = seedDecisionRecords(tx);
    seedRulingRecords(tx);
    return {
      people,
      laws,
      procedures,
      opinions,
      decisions,
      statements: tx.select({ id: statements.id }).from(statements).all().length,
    };
  });
  await seedSavedSearches(db);
  return seeded;
}
