import { sql } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import { recordPath, type RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { citations, documents, records } from "~db/schema";
import { ownNames } from "./own-names";
import { numbersOfTarget, targetsOfPaper } from "./paper";

export type LinkOfTarget = { href: string; title: string };

type Named = { target: string; id: string; title: string };
type Numbered = { id: string; title: string; publisher: string; kind: string; number: string };

/**
 * What the targets of a text's citations (`targetOf`) lead to, as far as this person may see it, in
 * one statement. What is not here, is hidden, or means several decisions at once has no entry.
 */
export function resolveTargets(
  db: Queryable,
  actor: Actor,
  targets: readonly string[],
): Map<string, LinkOfTarget> {
  const links = new Map<string, LinkOfTarget>();
  const asked = new Set(targets);
  if (asked.size === 0) return links;
  const rows = db.values<[string | null, string, RecordType, string, string, string, string]>(sql`
    SELECT ${citations.target}, ${records.id}, ${records.type}, ${recordName}, '', '', ''
    FROM json_each(${JSON.stringify([...asked])}) AS asked
    CROSS JOIN ${citations} ON ${citations.target} = asked.value AND ${citations.field} = ${ownNames}
    CROSS JOIN ${records} ON ${records.id} = ${citations.recordId}
    WHERE ${visibleTo(actor)}
    UNION ALL
    SELECT NULL, ${records.id}, ${records.type}, ${recordName}, ${documents.publisher}, ${documents.kind}, ${documents.number}
    FROM json_each(${JSON.stringify([...asked].flatMap(numbersOfTarget))}) AS asked
    CROSS JOIN ${documents} ON ${documents.number} = asked.value
    CROSS JOIN ${records} ON ${records.id} = ${documents.id}
    WHERE ${visibleTo(actor)}
    ORDER BY 2`);
  const decisions: Named[] = [];
  const papers: Numbered[] = [];
  for (const [target, id, , title, publisher, kind, number] of rows) {
    if (target === null) papers.push({ id, title, publisher, kind, number });
    else decisions.push({ target, id, title });
  }
  for (const paper of papers) {
    for (const target of targetsOfPaper(paper)) {
      if (asked.has(target)) links.set(target, linkTo("document", paper));
    }
  }
  for (const [target, named] of byTarget(decisions)) {
    const [only] = named;
    if (only && named.every(({ id }) => id === only.id)) {
      links.set(target, linkTo("decision", only));
    }
  }
  return links;
}

const linkTo = (type: RecordType, { id, title }: { id: string; title: string }): LinkOfTarget => ({
  href: recordPath(type, id),
  title,
});

function byTarget(rows: readonly Named[]): Map<string, Named[]> {
  const found = new Map<string, Named[]>();
  for (const row of rows) found.set(row.target, [...(found.get(row.target) ?? []), row]);
  return found;
}
