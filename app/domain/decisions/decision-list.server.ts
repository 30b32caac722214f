import { and, asc, count, desc, eq, gte, inArray, like, lt, or, sql, type SQL } from "drizzle-orm";
import { countVisible } from "~/domain/records/visible-count.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Database, Queryable } from "~db/client.server";
import { citations, decisions, recordLinks, records } from "~db/schema";
import { courtKey } from "./court-key";
import { decisionsPerPage, directionOf, isFiltered, type DecisionFilter } from "./decision-list";
import { provisionsField } from "./decisions.server";
import { restsOn } from "./provision-filter.server";

/** One page of the decisions this person may see, with the provisions each rests on. */
export async function listDecisions(db: Database, actor: Actor, filter: DecisionFilter) {
  const where = matching(db, actor, filter);
  const rows = db
    .select({
      id: decisions.id,
      title: records.title,
      court: decisions.court,
      date: decisions.date,
      headnote: decisions.headnote,
      outcome: decisions.outcome,
      confidentiality: records.confidentiality,
    })
    .from(decisions)
    .innerJoin(records, eq(records.id, decisions.id))
    .where(where)
    .orderBy(...order(filter))
    .limit(decisionsPerPage)
    .offset((filter.seite - 1) * decisionsPerPage)
    .all();
  const total = isFiltered(filter) ? countMatching(db, where) : countVisible(db, actor, "decision");
  const provisions = provisionsOf(
    db,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map((row) => ({ ...row, provisions: provisions.get(row.id) ?? [] })),
    total,
  };
}

export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>["rows"][number];

function countMatching(db: Queryable, where: SQL | undefined): number {
  const row = db
    .select({ total: count() })
    .from(decisions)
    .innerJoin(records, eq(records.id, decisions.id))
    .where(where)
    .get();
  return row?.total ?? 0;
}

/** The courts of decisions this person may see, each once, whatever it is called. */
export async function listCourts(db: Queryable, actor: Actor): Promise<string[]> {
  const shown = new Map<string, string>();
  for (const court of writtenCourts(db, actor)) {
    const key = courtKey(court);
    if (!shown.has(key) || court.toLowerCase() === key) shown.set(key, court);
  }
  return [...shown.values()].sort(new Intl.Collator("de").compare);
}

/** Every spelling; from one to the next by the index. */
function writtenCourts(db: Queryable, actor: Actor): string[] {
  const rows = db.all<{ court: string }>(sql`
    WITH RECURSIVE each_court (court) AS (
      SELECT min(court) FROM decisions
      UNION ALL
      SELECT (SELECT min(court) FROM decisions WHERE decisions.court > each_court.court)
      FROM each_court WHERE each_court.court IS NOT NULL
    )
    SELECT court FROM each_court
    WHERE court IS NOT NULL AND EXISTS (
      SELECT 1 FROM ${decisions} JOIN ${records} ON ${records.id} = ${decisions.id}
      WHERE ${decisions.court} = each_court.court AND ${visibleTo(actor)}
    )
    LIMIT 300
  `);
  return rows.map((row) => row.court);
}

/** Of decisions this person may see. */
function provisionsOf(db: Queryable, decisionIds: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (decisionIds.length === 0) return found;
  const rows = db
    .select({ id: citations.recordId, text: citations.text })
    .from(citations)
    .where(and(inArray(citations.recordId, [...decisionIds]), eq(citations.field, provisionsField)))
    .orderBy(asc(citations.recordId), asc(citations.ordinal))
    .all();
  for (const { id, text } of rows) found.set(id, [...(found.get(id) ?? []), text]);
  return found;
}

function matching(db: Queryable, actor: Actor, filter: DecisionFilter): SQL | undefined {
  const { gericht, jahr, vorschrift, verfahren } = filter;
  return and(
    visibleTo(actor),
    gericht ? inArray(decisions.court, spellingsOf(db, actor, gericht)) : undefined,
    // The year after as the end, so that "2024" and "2024-12" are in it as well.
    jahr ? and(gte(decisions.date, jahr), lt(decisions.date, String(Number(jahr) + 1))) : undefined,
    vorschrift ? restsOn(db, vorschrift) : undefined,
    verfahren ? joinedWith(actor, verfahren) : undefined,
    ...wordsOf(filter.q).map(contains),
  );
}

const spellingsOf = (db: Queryable, actor: Actor, court: string) => [
  court,
  ...writtenCourts(db, actor).filter((other) => courtKey(other) === courtKey(court)),
];

/** Nothing for a procedure that this person cannot see. */
function joinedWith(actor: Actor, procedureId: string): SQL {
  return sql`${decisions.id} IN (
    SELECT CASE WHEN ${recordLinks.toId} = ${procedureId} THEN ${recordLinks.fromId} ELSE ${recordLinks.toId} END
    FROM ${recordLinks}
    WHERE (${recordLinks.toId} = ${procedureId} OR ${recordLinks.fromId} = ${procedureId})
      AND EXISTS (SELECT 1 FROM ${records} WHERE ${records.id} = ${procedureId} AND ${visibleTo(actor)})
  )`;
}

/** Every word must stand in title, ECLI, headnote, outcome or place of printing. */
function contains(word: string): SQL | undefined {
  // LIKE folds the case of A to Z only, so a word with an umlaut is tried both ways.
  const upperFirst = word.charAt(0).toUpperCase() + word.slice(1);
  const spellings = new Set([word, word.toLowerCase(), upperFirst]);
  const { docket, ecli, headnote, outcome, printedIn } = decisions;
  return or(
    ...[...spellings].flatMap((spelling) => {
      const pattern = `%${spelling.replace(/[\\%_]/g, "\\$&")}%`;
      return [records.title, docket, ecli, headnote, outcome, printedIn].map(
        (column) => sql`${like(column, pattern)} ESCAPE '\\'`,
      );
    }),
  );
}

const wordsOf = (text = "") => text.split(/\s+/u).filter(Boolean).slice(0, 8);

function order(filter: DecisionFilter): SQL[] {
  const by = directionOf(filter) === "auf" ? asc : desc;
  return filter.sortierung === "gericht"
    ? [by(decisions.court), desc(decisions.date)]
    : [by(decisions.date), by(decisions.id)];
}
