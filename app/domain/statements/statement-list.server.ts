import { and, count, desc, eq, gte, isNull, like, lte, or, sql, type SQL } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import { countVisible } from "~/domain/records/visible-count.server";
import { listVerdicts } from "~/domain/currency/verdicts.server";
import { today } from "~/lib/day";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Database, Queryable } from "~db/client.server";
import { petita, recordLinks, records, statements } from "~db/schema";
import type { PetitaTally } from "./statement";
import { isFiltered, notSent, statementsPerPage, type StatementFilter } from "./statement-list";

/** Number of petita by outcome, as JSON. */
export const tallyColumn = sql<string>`(SELECT json_group_object(outcome, number) FROM (SELECT ${petita.outcome} AS outcome, count(*) AS number FROM ${petita} WHERE ${petita.statementId} = ${statements.id} GROUP BY 1))`;

/** One page of the statements this person may see, the newest first. */
export async function listStatements(db: Database, actor: Actor, filter: StatementFilter) {
  const where = matching(actor, filter);
  const rows = db
    .select({
      id: statements.id,
      title: records.title,
      confidentiality: records.confidentiality,
      origin: statements.origin,
      author: statements.author,
      position: statements.position,
      sentOn: statements.sentOn,
      tally: tallyColumn,
      procedure: procedureOf(actor),
    })
    .from(statements)
    .innerJoin(records, eq(records.id, statements.id))
    .where(where)
    .orderBy(desc(statements.sentOn), desc(statements.id))
    .limit(statementsPerPage)
    .offset((filter.seite - 1) * statementsPerPage)
    .all()
    .map(({ tally, procedure, ...row }) =>
      Object.assign(row, {
        tally: JSON.parse(tally) as PetitaTally,
        procedure: procedure ? (JSON.parse(procedure) as { id: string; title: string }) : null,
      }),
    );
  const total = isFiltered(filter)
    ? countMatching(db, where)
    : countVisible(db, actor, "statement");
  const ids = rows.filter(({ origin }) => origin === "ours").map(({ id }) => id);
  return { rows, total, verdicts: Object.fromEntries(await listVerdicts(db, actor, ids, today())) };
}

function countMatching(db: Queryable, where: SQL | undefined): number {
  const row = db
    .select({ total: count() })
    .from(statements)
    .innerJoin(records, eq(records.id, statements.id))
    .where(where)
    .get();
  return row?.total ?? 0;
}

export type StatementRow = Awaited<ReturnType<typeof listStatements>>["rows"][number];

/** The first procedure the statement belongs to, if this person may see it. */
function procedureOf(actor: Actor) {
  return sql<string | null>`(
    SELECT json_object('id', other.id, 'title', other.title)
    FROM ${recordLinks}
    JOIN (SELECT ${records.id} AS id, ${recordName} AS title FROM ${records} WHERE ${records.type} = 'procedure' AND ${visibleTo(actor)}) AS other
      ON other.id = ${recordLinks.toId}
    WHERE ${recordLinks.fromId} = ${statements.id} LIMIT 1)`;
}

function matching(actor: Actor, filter: StatementFilter): SQL | undefined {
  const { wessen, haltung, jahr, ergebnis, verfahren, q } = filter;
  return and(
    visibleTo(actor),
    wessen && eq(statements.origin, wessen),
    haltung && eq(statements.position, haltung),
    jahr ? sentIn(jahr) : undefined,
    ergebnis &&
      sql`EXISTS (SELECT 1 FROM ${petita} WHERE ${petita.statementId} = ${statements.id} AND ${petita.outcome} = ${ergebnis})`,
    verfahren
      ? sql`${statements.id} IN (SELECT ${recordLinks.fromId} FROM ${recordLinks} WHERE ${recordLinks.toId} = ${verfahren})`
      : undefined,
    ...wordsOf(q).map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
      return or(
        sql`${like(records.title, pattern)} ESCAPE '\\'`,
        sql`${like(statements.author, pattern)} ESCAPE '\\'`,
      );
    }),
  );
}

const sentIn = (year: string) =>
  year === notSent
    ? isNull(statements.sentOn)
    : and(gte(statements.sentOn, year), lte(statements.sentOn, `${year}-12-31`));

const wordsOf = (text = "") => text.split(/\s+/u).filter(Boolean).slice(0, 8);

/** Years with a statement this person may see, newest first. */
export async function statementYears(db: Queryable, actor: Actor): Promise<string[]> {
  const edge = (order: SQL) =>
    db
      .select({ sentOn: statements.sentOn })
      .from(statements)
      .innerJoin(records, eq(records.id, statements.id))
      .where(and(visibleTo(actor), sql`${statements.sentOn} IS NOT NULL`))
      .orderBy(order)
      .limit(1)
      .get()?.sentOn;
  const first = Number(edge(sql`${statements.sentOn}`)?.slice(0, 4));
  const last = Number(edge(sql`${statements.sentOn} DESC`)?.slice(0, 4));
  if (!first || !last) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
}

/** The procedure a list is narrowed to; null where there is none or it is hidden. */
export async function procedureOfFilter(db: Queryable, actor: Actor, filter: StatementFilter) {
  if (!filter.verfahren) return null;
  const row = db
    .select({ id: records.id, title: recordName })
    .from(records)
    .where(and(eq(records.id, filter.verfahren), eq(records.type, "procedure"), visibleTo(actor)))
    .get();
  return row ?? null;
}
