import { and, eq } from "drizzle-orm";
import type { Transaction } from "~db/client.server";
import { provisions, provisionVersions } from "~db/schema";
import { provisionKey } from "./provision-rows.server";
import type { ProvisionPart } from "./provision-text";
import type { ReadLaw, ReadProvision } from "./reading/read-law";
import { wordingDifference } from "./wording-difference";

/** Provisions the register has with another wording from the very same day: one of both is wrong. */
export function contradictionsOf(
  tx: Transaction,
  lawId: string,
  read: ReadLaw,
  validFrom: string,
): ReadProvision[] {
  const rows = tx
    .select({
      unit: provisions.unit,
      number: provisions.number,
      content: provisionVersions.content,
    })
    .from(provisions)
    .innerJoin(provisionVersions, eq(provisionVersions.provisionId, provisions.id))
    .where(and(eq(provisions.lawId, lawId), eq(provisionVersions.validFrom, validFrom)))
    .all();
  const wordings = new Map<string, (readonly ProvisionPart[])[]>();
  for (const row of rows) {
    const others = wordings.get(provisionKey(row)) ?? [];
    if (row.content) wordings.set(provisionKey(row), [...others, row.content]);
  }
  return read.provisions.filter((one) => {
    const { content } = one;
    if (content === null) return false;
    const known = wordings.get(provisionKey(one)) ?? [];
    return known.length > 0 && known.every((other) => wordingDifference(other, content) !== null);
  });
}
