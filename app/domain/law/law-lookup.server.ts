import { asc, eq, sql } from "drizzle-orm";
import { notFound } from "~/lib/errors";
import type { Queryable } from "~db/client.server";
import { lawAliases, laws } from "~db/schema";
import { lawName } from "./law";

/** The law of an address. Throws `not-found`. */
export function findLaw(db: Queryable, slug: string) {
  const law = db.select().from(laws).where(eq(laws.slug, slug)).get();
  if (!law) throw notFound();
  return law;
}

export type Law = ReturnType<typeof findLaw>;

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
