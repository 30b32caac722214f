import { and, eq, sql } from "drizzle-orm";
import { notFound } from "~/lib/errors";
import type { Queryable } from "~db/client.server";
import { laws, provisions } from "~db/schema";
import { findLawAt, type Law } from "./law-lookup.server";
import { inLawOrder } from "./law-order.server";
import type { ProvisionUnit } from "./provision";
import type { Provision } from "./provision-lookup.server";

export type Neighbour = { slug: string; unit: ProvisionUnit; number: string };

type At = {
  law: Law;
  provision: Provision;
  /** The provisions before and after, as the law counts them. */
  neighbours: { previous: Neighbour | null; next: Neighbour | null };
};

/**
 * The provision of an address, with its law and its neighbours, in one statement. Throws
 * `not-found`, or the way to the address that stays.
 */
export function findProvisionAt(
  db: Queryable,
  params: { gesetz?: string; einzelnorm?: string },
  url: URL,
): At {
  const { gesetz = "", einzelnorm = "" } = params;
  const found = db
    .select({ law: laws, provision: provisions, neighbours: neighbours() })
    .from(laws)
    .innerJoin(provisions, and(eq(provisions.lawId, laws.id), eq(provisions.slug, einzelnorm)))
    .where(eq(laws.slug, gesetz))
    .get();
  if (found) return found;
  findLawAt(db, params, url);
  throw notFound();
}

const neighbours = () => {
  const shown = sql.raw("json_object('slug', slug, 'unit', unit, 'number', number)");
  return sql<At["neighbours"]>`(
    SELECT json_object('previous', json(previous), 'next', json(next)) FROM (
      SELECT id, lag(shown) OVER counted AS previous, lead(shown) OVER counted AS next
      FROM (
        SELECT id, ${shown} AS shown, row_number() OVER (ORDER BY ${sql.raw("first, sort, position")}) AS place
        FROM (SELECT *, ${inLawOrder[0]} AS first FROM ${provisions} WHERE ${provisions.lawId} = ${laws.id})
      )
      WINDOW counted AS (ORDER BY place)
    ) around WHERE around.id = ${provisions.id})`.mapWith(
    (json: string) => JSON.parse(json) as At["neighbours"],
  );
};
