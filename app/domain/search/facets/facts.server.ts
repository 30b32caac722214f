import { sql } from "drizzle-orm";
import type { Verdict } from "~/domain/currency/currency";
import { listVerdicts } from "~/domain/currency/verdicts.server";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import { today } from "~/lib/day";
import type { Scope } from "../retrieval/scope.server";
import type { Match } from "../retrieval/match";
import type { FacetName, Filters } from "../search";
import { lawOf } from "./narrowing";
import { factsOf, type Facts } from "./counts";

export type Read = {
  facts: ReadonlyMap<number, Facts>;
  /** How a value is called, where it is not called what it is: `norm go-nrw` → `GO NRW`. */
  labels: ReadonlyMap<string, string>;
  /** By record. */
  verdicts: ReadonlyMap<string, Verdict>;
};

export const labelKey = (name: FacetName, value: string) => `${name} ${value}`;

/**
 * What the facets of these hits are, in three statements for all of them. A procedure this person
 * may not see is no fact of a hit.
 */
export async function readFacts(
  { db, actor }: Pick<Scope, "db" | "actor">,
  hits: readonly Match[],
  filters: Filters,
): Promise<Read> {
  const byEntry = new Map<number, Record<string, string[]>>(
    hits.map((hit) => [hit.entry, { ...factsOf(hit) } as Record<string, string[]>]),
  );
  const labels = new Map<string, string>();
  const records = new Map<string, number>();
  for (const [entry, name, value, label] of askedFacts({ db, actor }, hits, filters)) {
    if (!value) continue;
    const facts = byEntry.get(entry);
    if (name === "id") {
      records.set(value, entry);
      continue;
    }
    if (facts) (facts[name] ??= []).push(value);
    if (label) labels.set(labelKey(name, value), label);
  }
  const verdicts = await listVerdicts(db, actor, [...records.keys()], today());
  for (const [id, verdict] of verdicts) {
    const facts = byEntry.get(records.get(id) ?? -1);
    if (facts) facts.haltbarkeit = [verdict];
  }
  return { facts: byEntry, labels, verdicts };
}

/** Names of departments and of what is chosen come with them, of no hit (0). */
type Row = [entry: number, name: FacetName | "id", value: string, label: string | null];

function askedFacts(
  { db, actor }: Pick<Scope, "db" | "actor">,
  hits: readonly Match[],
  { norm = [], verfahren = [] }: Filters,
): Row[] {
  const laws = JSON.stringify([...new Set(norm.map(lawOf))]);
  const entries = JSON.stringify(hits.map(({ entry }) => entry));
  return db.values<Row>(sql`
    WITH found AS MATERIALIZED (
      SELECT e.id AS entry, records.id, records.type, records.owner_id
      FROM json_each(${entries}) wanted
      CROSS JOIN search_entries e ON e.id = wanted.value
      CROSS JOIN records ON records.id = e.record_id
      WHERE ${visibleTo(actor)}
    ),
    named AS MATERIALIZED (
      SELECT entry, c.law, c.unit, c.number_from, c.number_until
      FROM found CROSS JOIN citations c ON c.record_id = found.id
      WHERE c.law IS NOT NULL AND c.state <> 'rejected'
      UNION SELECT entry, c.law, c.unit, c.number_from, c.number_until
      FROM found CROSS JOIN affected_provisions c ON c.procedure_id = found.id
      WHERE found.type = 'procedure' AND c.state = 'confirmed'
    )
    SELECT 0, 'abteilung', d.id, d.name FROM departments d
    UNION ALL SELECT 0, 'verfahren', records.id, ${recordName} FROM records
      WHERE records.id IN (SELECT value FROM json_each(${JSON.stringify(verfahren)}))
        AND records.type = 'procedure' AND ${visibleTo(actor)}
    UNION ALL SELECT 0, 'norm', l.slug, l.abbreviation FROM laws l
      WHERE l.slug IN (SELECT value FROM json_each(${laws}))
    UNION ALL SELECT 0, 'norm', l.slug || '/' || p.slug, p.unit || '/' || p.number
      FROM json_each(${JSON.stringify(norm)}) chosen
      CROSS JOIN laws l ON l.slug = substr(chosen.value, 1, instr(chosen.value, '/') - 1)
      CROSS JOIN provisions p ON p.law_id = l.id
        AND p.slug = substr(chosen.value, instr(chosen.value, '/') + 1)
    UNION ALL SELECT entry, 'id', id, NULL FROM found WHERE type IN ('opinion', 'statement')
    UNION ALL SELECT entry, 'stand', 'opinion-' || o.state, NULL
      FROM found CROSS JOIN opinions o ON o.id = found.id WHERE type = 'opinion'
    UNION ALL SELECT entry, 'von', u.name, NULL
      FROM found CROSS JOIN users u ON u.id = found.owner_id WHERE type = 'opinion'
    UNION ALL SELECT entry, 'stand', iif(s.sent_on IS NULL, 'statement-draft', 'statement-sent'), NULL
      FROM found CROSS JOIN statements s ON s.id = found.id WHERE type = 'statement'
    UNION ALL SELECT entry, 'von', s.author, NULL
      FROM found CROSS JOIN statements s ON s.id = found.id WHERE type = 'statement'
    UNION ALL SELECT entry, 'von', d.publisher, NULL
      FROM found CROSS JOIN documents d ON d.id = found.id WHERE type = 'document'
    UNION ALL SELECT entry, 'gericht', d.court, NULL
      FROM found CROSS JOIN decisions d ON d.id = found.id WHERE type = 'decision'
    UNION ALL SELECT entry, 'stand', 'procedure-' || coalesce(p.override_stage, p.stage), p.model_id
      FROM found CROSS JOIN procedures p ON p.id = found.id WHERE type = 'procedure'
    UNION ALL SELECT entry, 'verfahren', records.id, ${recordName}
      FROM (
        SELECT entry, id AS procedure FROM found WHERE type = 'procedure'
        UNION SELECT entry, l.to_id FROM found CROSS JOIN record_links l ON l.from_id = found.id
        UNION SELECT entry, l.from_id FROM found CROSS JOIN record_links l ON l.to_id = found.id
      ) linked CROSS JOIN records ON records.id = linked.procedure
      WHERE records.type = 'procedure' AND ${visibleTo(actor)}
    UNION ALL SELECT DISTINCT entry, 'norm', l.slug, l.abbreviation
      FROM named CROSS JOIN law_aliases n ON n.alias = named.law CROSS JOIN laws l ON l.id = n.law_id
    UNION ALL SELECT DISTINCT entry, 'norm', l.slug || '/' || p.slug, p.unit || '/' || p.number
      FROM laws l CROSS JOIN law_aliases n ON n.law_id = l.id CROSS JOIN named ON named.law = n.alias
      CROSS JOIN provisions p ON p.law_id = l.id AND p.unit = named.unit
        AND p.sort BETWEEN named.number_from AND named.number_until
      WHERE l.slug IN (SELECT value FROM json_each(${laws}))`);
}
