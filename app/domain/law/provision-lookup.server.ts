import { and, asc, eq, sql } from "drizzle-orm";
import type { Actor } from "~/domain/users/actor";
import { visibleTo } from "~/domain/users/access.server";
import { notFound } from "~/lib/errors";
import type { Queryable } from "~db/client.server";
import { amendingActs, provisions, provisionVersions, records } from "~db/schema";
import type { ProvisionUnit } from "./provision";

/** A provision of a law by its part of the address. Throws `not-found`. */
export function findProvision(db: Queryable, lawId: string, slug: string) {
  const provision = db
    .select()
    .from(provisions)
    .where(and(eq(provisions.lawId, lawId), eq(provisions.slug, slug)))
    .get();
  if (!provision) throw notFound();
  return provision;
}

export type Provision = ReturnType<typeof findProvision>;

/** A provision of a law by its number; undefined where the register does not have it. */
export function provisionByNumber(
  db: Queryable,
  lawId: string,
  unit: ProvisionUnit,
  number: string,
): Provision | undefined {
  return db
    .select()
    .from(provisions)
    .where(
      and(eq(provisions.lawId, lawId), eq(provisions.unit, unit), eq(provisions.number, number)),
    )
    .get();
}

/**
 * The versions of a provision from the oldest, those without a date first, each with the act that
 * brought it; without their wording. The procedure of an act only where this person may see it.
 */
export function versionsOf(db: Queryable, actor: Actor, provisionId: string) {
  return db
    .select({
      id: provisionVersions.id,
      validFrom: provisionVersions.validFrom,
      validTo: provisionVersions.validTo,
      seenOn: provisionVersions.seenOn,
      since: provisionVersions.since,
      heading: provisionVersions.heading,
      change: provisionVersions.change,
      parts: provisionVersions.parts,
      // A prepared insert writes the absent wording as JSON's null.
      hasWording: sql<number>`coalesce(${provisionVersions.content}, 'null') <> 'null'`.mapWith(
        Boolean,
      ),
      source: provisionVersions.source,
      sourceUrl: provisionVersions.sourceUrl,
      note: provisionVersions.note,
      act: {
        title: amendingActs.title,
        dated: amendingActs.dated,
        promulgation: amendingActs.promulgation,
        promulgatedOn: amendingActs.promulgatedOn,
        sourceUrl: amendingActs.sourceUrl,
      },
      procedure: { id: records.id, title: records.title },
      ruling: provisionVersions.ruling,
      decision: decisionOf(actor),
    })
    .from(provisionVersions)
    .leftJoin(amendingActs, eq(amendingActs.id, provisionVersions.actId))
    .leftJoin(records, and(eq(records.id, amendingActs.procedureId), visibleTo(actor)))
    .where(eq(provisionVersions.provisionId, provisionId))
    .orderBy(asc(provisionVersions.since), asc(provisionVersions.createdAt))
    .all();
}

/** The decision that brought a version, where this person may see it; its title is how it is cited. */
const decisionOf = (actor: Actor) =>
  sql<string | null>`(SELECT json_object('id', records.id, 'title', records.title)
    FROM records WHERE records.id = ${provisionVersions.decisionId} AND ${visibleTo(actor)})`.mapWith(
    (found: string) => JSON.parse(found) as { id: string; title: string },
  );

export type Version = ReturnType<typeof versionsOf>[number];

/** The wording of a version; null where only facts are known. */
export function wordingOf(db: Queryable, versionId: string) {
  const row = db
    .select({ content: provisionVersions.content })
    .from(provisionVersions)
    .where(eq(provisionVersions.id, versionId))
    .get();
  return row?.content ?? null;
}
