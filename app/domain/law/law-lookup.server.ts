import { asc, eq, sql } from "drizzle-orm";
import { notFound } from "~/lib/errors";
import { redirectTo } from "~/lib/http";
import type { Queryable } from "~db/client.server";
import { lawAliases, laws } from "~db/schema";
import { lawName, lawSlug } from "./law";

/** The law of an address. Throws `not-found`. */
export function findLaw(db: Queryable, slug: string) {
  const law = db.select().from(laws).where(eq(laws.slug, slug)).get();
  if (!law) throw notFound();
  return law;
}

export type Law = ReturnType<typeof findLaw>;

type Address = { gesetz?: string; einzelnorm?: string };

/**
 * The law of an address that was typed: any name and case of it leads to the right one. Throws
 * `not-found`, or the way to the address that stays.
 */
export function findLawAt(db: Queryable, { gesetz = "", einzelnorm }: Address, url: URL): Law {
  const written = db.select().from(laws).where(eq(laws.slug, gesetz)).get();
  const place = einzelnorm === undefined ? "" : `/${lawSlug(einzelnorm)}`;
  if (written && (place === "" || place === `/${einzelnorm}`)) return written;
  const slug = written?.slug ?? lawByName(db, gesetz)?.slug ?? lawSlug(gesetz);
  const law = findLaw(db, slug);
  throw redirectTo(`/normen/${law.slug}${place}${url.search}`);
}

/** A law by any of its names; undefined where the register knows none of that name. */
export function lawByName(db: Queryable, written: string) {
  return db
    .select({ id: laws.id, abbreviation: laws.abbreviation, slug: laws.slug, title: laws.title })
    .from(lawAliases)
    .innerJoin(laws, eq(laws.id, lawAliases.lawId))
    .where(eq(lawAliases.alias, lawName(written)))
    .get();
}

/** Its other names, shortest first. */
export function aliasesOf(db: Queryable, { id, abbreviation, title }: Law): string[] {
  return db
    .select({ alias: lawAliases.alias })
    .from(lawAliases)
    .where(eq(lawAliases.lawId, id))
    .orderBy(sql`length(${lawAliases.alias})`, asc(lawAliases.alias))
    .all()
    .map(({ alias }) => alias)
    .filter((alias) => alias !== abbreviation && alias !== title);
}
