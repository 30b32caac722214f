import { sql, type SQL } from "drizzle-orm";
import { placePath } from "~/domain/law/provision-address";
import { provisionLabel, type ProvisionUnit } from "~/domain/law/provision";
import { formatPath, type ProvisionPath } from "~/domain/law/provision-path";
import { today } from "~/lib/day";
import { typeset } from "~/lib/typeset";
import type { Queryable } from "~db/client.server";
import { laws, provisions, provisionVersions } from "~db/schema";
import type { ProvisionLink } from "./provision-answer";

/** A law, and its provision of a number. */
export type Numbered = {
  abbreviation: string;
  lawSlug: string;
  /** Null where the law has no such provision. */
  slug: string | null;
  unit: ProvisionUnit;
  number: string;
  heading: string | null;
  gist: string;
};

export const linkTo = (row: Numbered, path: ProvisionPath): ProvisionLink => ({
  label: [provisionLabel(row.unit, row.number), formatPath(path), typeset(row.abbreviation)]
    .filter(Boolean)
    .join(" "),
  heading: typeset(row.heading ?? row.gist),
  href: placePath(row.lawSlug, row.slug ?? "", path),
});

export const ownFirst = sql`CASE ${laws.level} WHEN 'own' THEN 0 WHEN 'land' THEN 1 ELSE 2 END`;

/** Whoever types "41 GG" means an article: a law has one or the other. */
export function readNumbered(
  db: Queryable,
  { unit, sort }: { unit: ProvisionUnit; sort: string },
  ofLaws: SQL,
): Numbered[] {
  const units = unit === "§" || unit === "Art." ? ["§", "Art."] : [unit];
  return db.all<Numbered>(sql`
    SELECT ${laws.abbreviation} AS abbreviation, ${laws.slug} AS lawSlug,
      ${provisions.slug} AS slug, ${provisions.unit} AS unit, ${provisions.number} AS number,
      ${provisions.gist} AS gist, (
        SELECT ${provisionVersions.heading} FROM ${provisionVersions}
        WHERE ${provisionVersions.provisionId} = ${provisions.id} AND ${provisionVersions.heading} <> ''
          AND coalesce(${provisionVersions.since}, '') <= ${today()}
        ORDER BY ${provisionVersions.since} DESC LIMIT 1
      ) AS heading
    FROM ${laws}
    LEFT JOIN ${provisions} ON ${provisions.lawId} = ${laws.id} AND ${provisions.sort} = ${sort}
      AND ${provisions.unit} IN (SELECT value FROM json_each(${JSON.stringify(units)}))
    WHERE ${ofLaws}
    ORDER BY ${provisions.unit} <> ${unit}, ${ownFirst}, ${laws.abbreviation}
  `);
}
