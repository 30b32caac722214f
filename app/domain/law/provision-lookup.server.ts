import { and, asc, eq, inArray, sql } from "drizzle-orm";
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
    })
    .from(provisionVersions)
    .leftJoin(amendingActs, eq(amendingActs.id, provisionVersions.actId))
    .leftJoin(records, and(eq(records.id, amendingActs.procedureId), visibleTo(actor)))
    .where(eq(provisionVersions.provisionId, provisionId))
    .orderBy(asc(provisionVersions.since), asc(provisionVersions.createdAt))
    .all();
}

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

/** The provisions before and after one, as the law orders them. */
export function neighboursOf(db: Queryable, { id, lawId }: Provision) {
  const placed = db
    .select({
      id: provisions.id,
      previous: sql<string | null>`lag(${provisions.slug}) OVER ordered`.as("previous"),
      next: sql<string | null>`lead(${provisions.slug}) OVER ordered`.as("next"),
    })
    .from(provisions)
    .where(
      sql`${provisions.lawId} = ${lawId} WINDOW ordered AS (ORDER BY ${provisions.position}, ${provisions.sort})`,
    )
    .as("placed");
  const row = db.select().from(placed).where(eq(placed.id, id)).get();
  const slugs = [row?.previous, row?.next].filter((slug) => slug !== null && slug !== undefined);
  if (slugs.length === 0) return { previous: null, next: null };
  const found = db
    .select({ slug: provisions.slug, unit: provisions.unit, number: provisions.number })
    .from(provisions)
    .where(and(eq(provisions.lawId, lawId), inArray(provisions.slug, slugs)))
    .all();
  const bySlug = (slug: string | null | undefined) =>
    found.find((one) => one.slug === slug) ?? null;
  return { previous: bySlug(row?.previous), next: bySlug(row?.next) };
}
