import { sql } from "drizzle-orm";
import { provisionPath } from "~/domain/law/provision-address";
import { placeOf } from "~/domain/law/read-provision";
import { absatzAnchor } from "~/domain/law/wording";
import type { Actor } from "~/domain/users/actor";
import type { CitationLink } from "~/editor/reading/citation-links";
import type { Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { lawAliases, laws, provisions } from "~db/schema";
import { isNumbered, provisionCardPath, type NumberedCitation } from "./provision-card-path";
import type { Citation } from "./recogniser/citation";
import { resolveTargets } from "./resolve-targets.server";
import { targetOf } from "./target";
import { oldWording } from "./texts";

/**
 * Where citations lead on a day (null: today's version), by the names of their places; two
 * statements for a whole text. What the house does not have yet is not in it.
 */
export function linkCitations(
  db: Queryable,
  actor: Actor,
  cited: readonly { id: string; citation: Citation }[],
  on: Day | null,
): Record<string, CitationLink> {
  const addressOf = provisionAddresses(
    db,
    cited.map(({ citation }) => citation).filter(isNumbered),
  );
  const targets = cited.flatMap(({ citation }) => targetOf(citation) ?? []);
  const leadsTo = resolveTargets(db, actor, targets);
  const links: Record<string, CitationLink> = {};
  for (const { id, citation } of cited) {
    if (isNumbered(citation)) {
      const address = addressOf.get(placeKey(citation));
      if (address) links[id] = provisionLink(citation, address, on);
    } else {
      const target = leadsTo.get(targetOf(citation) ?? "");
      if (target) links[id] = { href: target.href, title: target.title };
    }
  }
  return links;
}

type Address = { law: string; provision: string };

const placeKey = (citation: NumberedCitation) => {
  const { unit, numberFrom } = placeOf(citation);
  return JSON.stringify([citation.law, unit, numberFrom]);
};

function provisionAddresses(
  db: Queryable,
  cited: readonly NumberedCitation[],
): Map<string, Address> {
  const keys = [...new Set(cited.map(placeKey))];
  if (keys.length === 0) return new Map();
  const rows = db.values<[string, string, string]>(sql`
    SELECT asked.value, ${laws.slug}, ${provisions.slug}
    FROM json_each(${JSON.stringify(keys)}) AS asked
    CROSS JOIN ${lawAliases} ON ${lawAliases.alias} = json_extract(asked.value, '$[0]')
    CROSS JOIN ${laws} ON ${laws.id} = ${lawAliases.lawId}
    CROSS JOIN ${provisions} ON ${provisions.lawId} = ${laws.id}
      AND ${provisions.unit} = json_extract(asked.value, '$[1]')
      AND ${provisions.sort} = json_extract(asked.value, '$[2]')`);
  return new Map(rows.map(([key, law, provision]) => [key, { law, provision }]));
}

function provisionLink(
  citation: NumberedCitation,
  { law, provision }: Address,
  on: Day | null,
): CitationLink {
  const anchor = citation.absatz ? `#${absatzAnchor(citation.absatz)}` : "";
  const href = provisionPath(law, provision, on) + anchor;
  // The card would show the wording of today.
  if (citation.fassung === "a. F.") return { href, title: oldWording };
  return { href, card: provisionCardPath(citation, on) };
}
