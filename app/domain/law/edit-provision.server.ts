import { and, eq } from "drizzle-orm";
import { refreshImpactsOfProvisions } from "~/domain/citations/impacts.server";
import { recordEvent } from "~/domain/records/events.server";
import { lastDone } from "~/domain/records/last-change.server";
import type { Permitted } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import type { StoredForm } from "~/lib/form.server";
import { write, type Database, type Transaction } from "~db/client.server";
import { provisions } from "~db/schema";
import { noteAmendment, saveAct } from "./amending-acts.server";
import { changeOfRuling, isRuling } from "./change";
import type { NewProvisionValues, ProvisionValues, VersionValues } from "./law-input";
import type { ProvisionPath } from "./provision-path";
import { findProvision, type Provision } from "./provision-lookup.server";
import {
  addProvision,
  addVersion,
  provisionKey,
  provisionsOfLaw,
  versionsWithWording,
} from "./provision-rows.server";
import { readProvision } from "./reading/read-law";
import { readWording } from "./reading/wording";

/** What a version says of its source where a person entered it. */
export const byHand = "von Hand eingetragen";

/** Adds a provision; its part of the address, null where the law has it already. */
export async function addProvisionByHand(
  db: Database,
  actor: Permitted<"write">,
  lawId: string,
  values: NewProvisionValues,
): Promise<string | null> {
  return write(db, (tx) => {
    const { unit, heading, version: _, ...fields } = values;
    const number = values.number.replaceAll(/\s/g, "");
    const known = provisionsOfLaw(tx, lawId);
    if (known.has(provisionKey({ unit, number }))) return null;
    const slugs = new Set([...known.values()].map(({ slug }) => slug));
    const read = readProvision({ ...fields, unit, number });
    const row = addProvision(tx, lawId, read, known.size, slugs);
    if (heading) addVersion(tx, row.id, { heading, source: byHand });
    refreshImpactsOfProvisions(tx, [row.id]);
    record(tx, actor, "law.provision-changed", row);
    return row.slug;
  });
}

/** Throws `conflict` where somebody else saved meanwhile. */
export async function changeProvision(
  db: Database,
  actor: Permitted<"write">,
  provision: Provision,
  { version, ...fields }: ProvisionValues,
): Promise<void> {
  write(db, (tx) => {
    const { changes } = tx
      .update(provisions)
      .set({ ...fields, version: version + 1 })
      .where(and(eq(provisions.id, provision.id), eq(provisions.version, version)))
      .run();
    if (changes === 0) throw new AppError("conflict");
    record(tx, actor, "law.provision-changed", provision);
  });
}

export async function storedProvision(
  db: Database,
  actor: Permitted<"write">,
  { lawId, slug }: Provision,
): Promise<StoredForm> {
  const provision = findProvision(db, lawId, slug);
  const { part, gist, sourceUrl, note, version } = provision;
  const saved = await lastDone(db, actor, "law.provision-changed", { detail: provision.id });
  return { values: { part, gist, sourceUrl, note }, guard: version, saved };
}

/** Enters a Fassung or a change; false where the register has one of that day and kind. */
export async function addVersionByHand(
  db: Database,
  actor: Permitted<"write">,
  provision: Provision,
  values: VersionValues,
  { places, decisionId }: { places: readonly ProvisionPath[]; decisionId: string | null },
): Promise<boolean> {
  return write(db, (tx) => {
    const { validFrom, heading, sourceUrl, note } = values;
    const ruling = isRuling(values.change) ? values.change : null;
    const change = isRuling(values.change) ? changeOfRuling(values.change) : values.change;
    const since = validFrom ?? values.actPromulgatedOn;
    const isKnown = versionsWithWording(tx, provision.id).some(
      (version) =>
        version.since === since &&
        version.change === change &&
        version.decisionId === decisionId &&
        since !== null,
    );
    if (isKnown) return false;
    const lines = values.wording.split(/\r?\n/).map((text) => ({ text, indent: null }));
    const content = values.wording ? readWording(lines) : null;
    addVersion(tx, provision.id, {
      validFrom,
      since,
      heading,
      change,
      parts: places.length > 0 ? [...places] : null,
      actId: actOf(tx, provision.lawId, values),
      ruling,
      decisionId,
      content,
      source: byHand,
      sourceUrl,
      note,
    });
    refreshImpactsOfProvisions(tx, [provision.id]);
    record(tx, actor, "law.version-added", provision);
    return true;
  });
}

function actOf(tx: Transaction, lawId: string, values: VersionValues): string | null {
  const { actTitle, actDated, actPromulgation, actPromulgatedOn, procedureId } = values;
  if (!actTitle && !actPromulgation && !actDated && !procedureId) return null;
  const { id } = saveAct(tx, {
    title: actTitle || "Gesetz",
    dated: actDated,
    promulgation: actPromulgation,
    promulgatedOn: actPromulgatedOn,
    inForceOn: values.validFrom,
    procedureId,
    sourceUrl: "",
    note: "",
  });
  noteAmendment(tx, lawId, id);
  return id;
}

function record(
  tx: Transaction,
  actor: Permitted<"write">,
  action: "law.provision-changed" | "law.version-added",
  { id, lawId }: Pick<Provision, "id" | "lawId">,
): void {
  const details = { law: lawId, provision: id };
  recordEvent(tx, { actorId: actor.id, recordId: null, action, details });
}
