import { eq } from "drizzle-orm";
import type { Transaction } from "~db/client.server";
import { provisionVersions } from "~db/schema";
import { noteAmendment, saveAct } from "./amending-acts.server";
import type { Imported, Origin } from "./import-provisions.server";
import {
  addProvision,
  addVersion,
  provisionKey,
  provisionsOfLaw,
  versionsWithWording,
} from "./provision-rows.server";
import {
  readProvision,
  type ReadAct,
  type ReadAmendment,
  type ReadChange,
} from "./reading/read-law";

/** Adds which acts amended the law, and each change of a provision as a version without wording. */
export function importAmendments(
  tx: Transaction,
  lawId: string,
  amendments: readonly ReadAmendment[],
  { source }: Origin,
): Imported {
  const imported: Imported = { isChanged: false, touched: [] };
  if (amendments.length === 0) return imported;
  const known = provisionsOfLaw(tx, lawId);
  const slugs = new Set([...known.values()].map(({ slug }) => slug));
  for (const { act, changes } of amendments) {
    const saved = saveAct(tx, act);
    const isNew = noteAmendment(tx, lawId, saved.id);
    if (saved.isChanged || isNew) imported.isChanged = true;
    for (const change of changes) {
      const key = provisionKey(change);
      const { unit, number } = change;
      const row =
        known.get(key) ??
        addProvision(tx, lawId, readProvision({ unit, number }), known.size, slugs);
      known.set(key, row);
      if (!addChange(tx, row.id, saved.id, act, change, source)) continue;
      imported.isChanged = true;
      imported.touched.push(row.id);
    }
  }
  return imported;
}

/** One change of a provision by one act; told again, it fills only what was not known. */
function addChange(
  tx: Transaction,
  provisionId: string,
  actId: string,
  act: ReadAct,
  { change, parts, validFrom, note }: ReadChange,
  source: string,
): boolean {
  const since = validFrom ?? act.promulgatedOn ?? act.dated;
  const versions = versionsWithWording(tx, provisionId);
  const known = versions.filter((one) => one.actId === actId);
  const same = known.find((one) => one.importKey === changeKey(actId, validFrom)) ?? known[0];
  if (!same || (validFrom !== null && same.validFrom !== null && validFrom !== same.validFrom)) {
    const [only, ...further] = versions;
    // What was known was only how the provision is called: that is the inserted one.
    const isOnlyName =
      change === "inserted" && only && further.length === 0 && only.since === null && !only.content;
    if (isOnlyName) {
      tx.delete(provisionVersions).where(eq(provisionVersions.id, only.id)).run();
    }
    addVersion(tx, provisionId, {
      validFrom,
      since,
      heading: versions.findLast((one) => one.heading !== "")?.heading ?? "",
      change,
      parts: parts && [...parts],
      actId,
      source,
      sourceUrl: act.sourceUrl,
      note,
      importKey: changeKey(actId, validFrom),
    });
    return true;
  }
  const isDated = validFrom !== null && same.validFrom === null;
  const isPlaced = parts !== null && same.parts === null && same.source === source;
  if (!isDated && !isPlaced) return false;
  tx.update(provisionVersions)
    .set({
      ...(isDated && { validFrom, since: validFrom }),
      ...(isPlaced && { parts: [...parts] }),
    })
    .where(eq(provisionVersions.id, same.id))
    .run();
  return true;
}

const changeKey = (actId: string, validFrom: string | null) => `act ${actId} ${validFrom ?? ""}`;
