import { and, eq, ne } from "drizzle-orm";
import { refreshImpactsOfProvisions } from "~/domain/citations/impacts.server";
import { recordEvent } from "~/domain/records/events.server";
import type { Permitted } from "~/domain/users/authorization.server";
import { AppError, notFound } from "~/lib/errors";
import { fingerprint } from "~/lib/form.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { amendingActs, lawAmendments, provisionVersions } from "~db/schema";
import { byHand } from "./edit-provision.server";
import type { Provision } from "./provision-lookup.server";
import { versionsWithWording } from "./provision-rows.server";
import { wordingDifference } from "./wording-difference";

type Row = ReturnType<typeof versionsWithWording>[number];

/** A version that can be withdrawn, with the guard. Throws `not-found`, also for the only one. */
export function findWithdrawable(db: Queryable, provision: Provision, versionId: string) {
  const versions = versionsWithWording(db, provision.id);
  const at = versions.findIndex(({ id }) => id === versionId);
  const version = versions[at];
  if (!version || versions.length < 2) throw notFound();
  return { version, versions, at, seen: seenOf(version, versions) };
}

/** Takes a version back that should not have been entered. Throws `conflict` after a change. */
export async function withdrawVersion(
  db: Database,
  actor: Permitted<"write">,
  provision: Provision,
  versionId: string,
  { seen, withAct }: { seen: string; withAct: boolean },
): Promise<void> {
  write(db, (tx) => {
    const { version, versions, at, seen: now } = findWithdrawable(tx, provision, versionId);
    if (seen !== now) throw new AppError("conflict");
    tx.delete(provisionVersions).where(eq(provisionVersions.id, version.id)).run();
    if (withAct && version.actId && unusedAct(tx, provision, version)) {
      const { actId } = version;
      tx.delete(lawAmendments).where(eq(lawAmendments.actId, actId)).run();
      tx.delete(amendingActs).where(eq(amendingActs.id, actId)).run();
    }
    if (version.content !== null) compareAnew(tx, versions.slice(0, at), versions[at + 1]);
    refreshImpactsOfProvisions(tx, [provision.id]);
    recordEvent(tx, {
      actorId: actor.id,
      recordId: null,
      action: "law.version-removed",
      details: { law: provision.lawId, provision: provision.id },
    });
  });
}

/**
 * The act a person entered with a version, where no other version and no other law names it: it may
 * go with the version.
 */
export function unusedAct(db: Queryable, { lawId }: Provision, { id, actId, source }: Row) {
  if (actId === null || source !== byHand) return null;
  const others = and(eq(provisionVersions.actId, actId), ne(provisionVersions.id, id));
  const elsewhere = and(eq(lawAmendments.actId, actId), ne(lawAmendments.lawId, lawId));
  const isUsed =
    db.select({ id: provisionVersions.id }).from(provisionVersions).where(others).get() ??
    db.select({ id: lawAmendments.lawId }).from(lawAmendments).where(elsewhere).get();
  if (isUsed) return null;
  return db.select().from(amendingActs).where(eq(amendingActs.id, actId)).get() ?? null;
}

/** What an import found changed was found against the wording that is gone; what is told stays. */
function compareAnew(tx: Transaction, before: readonly Row[], follower: Row | undefined): void {
  if (!follower?.content || follower.actId !== null || follower.source === byHand) return;
  if (follower.change !== "changed" && follower.change !== "recast") return;
  const nearest = before.at(-1);
  if (nearest && nearest.content === null && nearest.change !== null) return;
  const worded = before.findLast(({ content }) => content !== null);
  const found = worded?.content ? wordingDifference(worded.content, follower.content) : null;
  const { change, parts } = found ?? { change: null, parts: null };
  tx.update(provisionVersions)
    .set({ change, parts: parts && [...parts] })
    .where(eq(provisionVersions.id, follower.id))
    .run();
}

const seenOf = (version: Row, versions: readonly Row[]) =>
  fingerprint({ ...version, versions: versions.map(({ id }) => id) });
