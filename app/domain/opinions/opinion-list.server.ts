import { and, asc, count, desc, eq, gte, lte, type SQL } from "drizzle-orm";
import type { Actor } from "~/domain/users/actor";
import { countVisible } from "~/domain/records/visible-count.server";
import { visibleTo } from "~/domain/users/access.server";
import { listVerdicts, withOpenState } from "~/domain/currency/verdicts.server";
import { today } from "~/lib/day";
import type { Database, Queryable } from "~db/client.server";
import { departments, opinions, records, users } from "~db/schema";
import { wordsIn } from "./title-words.server";
import { currencyFilters } from "~/domain/currency/currency-filter";
import { opinionPageSize, type OpinionFilter, type OpinionSort } from "./opinion-list";

/** One page of the opinions this person may see, and how many there are. */
export async function listOpinions(db: Database, actor: Actor, filter: OpinionFilter) {
  // Ordered by its own columns the list walks along their index and stops after one page; the type
  // of the record, true of every opinion, would lure the planner to sort them all.
  const byRecord = filter.sortierung === "bearbeitet" ? eq(records.type, "opinion") : undefined;
  const rows = db
    .select({
      id: opinions.id,
      title: records.title,
      kind: opinions.kind,
      fileNumber: opinions.fileNumber,
      date: opinions.date,
      state: opinions.state,
      version: opinions.version,
      teaser: opinions.teaser,
      confidentiality: records.confidentiality,
      department: departments.abbreviation,
      owner: users.name,
      updatedAt: records.updatedAt,
    })
    .from(opinions)
    .innerJoin(records, eq(records.id, opinions.id))
    .leftJoin(users, eq(users.id, records.ownerId))
    .leftJoin(departments, eq(departments.id, users.departmentId))
    .where(and(matching(actor, filter), byRecord))
    .orderBy(...order(filter))
    .limit(opinionPageSize)
    .offset((filter.seite - 1) * opinionPageSize)
    .all();
  const ids = rows.map(({ id }) => id);
  return {
    rows,
    verdicts: Object.fromEntries(await listVerdicts(db, actor, ids, today())),
    total: countOpinions(db, actor, filter),
  };
}

export type OpinionRow = Awaited<ReturnType<typeof listOpinions>>["rows"][number];

/** First and last year with an opinion this person may see; null where there is none. */
export async function opinionYears(db: Queryable, actor: Actor) {
  const edge = (direction: typeof asc) =>
    db
      .select({ date: opinions.date })
      .from(opinions)
      .innerJoin(records, eq(records.id, opinions.id))
      .where(visibleTo(actor))
      .orderBy(direction(opinions.date))
      .limit(1)
      .get();
  const [first, last] = [edge(asc), edge(desc)];
  return first && last
    ? { first: Number(first.date.slice(0, 4)), last: Number(last.date.slice(0, 4)) }
    : null;
}

function countOpinions(db: Database, actor: Actor, filter: OpinionFilter): number {
  const { art, jahr, stand, q, haltbarkeit } = filter;
  if (!(art || jahr || stand || q || haltbarkeit)) {
    return countVisible(db, actor, "opinion", ofRecord(actor, filter));
  }
  const row = db
    .select({ total: count() })
    .from(opinions)
    .innerJoin(records, eq(records.id, opinions.id))
    .where(matching(actor, filter))
    .get();
  return row?.total ?? 0;
}

function matching(actor: Actor, filter: OpinionFilter): SQL | undefined {
  const year = filter.jahr;
  return and(
    ofRecord(actor, filter),
    filter.art ? eq(opinions.kind, filter.art) : undefined,
    filter.stand ? eq(opinions.state, filter.stand) : undefined,
    filter.haltbarkeit
      ? withOpenState(actor, today(), opinions.id, currencyFilters[filter.haltbarkeit])
      : undefined,
    year
      ? and(gte(opinions.date, `${year}-01-01`), lte(opinions.date, `${year}-12-31`))
      : undefined,
    ...wordsIn([records.title, opinions.fileNumber, opinions.teaser], filter.q),
  );
}

/** What the common row of a record alone decides. */
function ofRecord(actor: Actor, filter: OpinionFilter): SQL | undefined {
  return and(
    visibleTo(actor),
    filter.abteilung ? eq(records.departmentId, filter.abteilung) : undefined,
    filter.von ? eq(records.ownerId, filter.von) : undefined,
  );
}

const columns = {
  datum: opinions.date,
  aktenzeichen: opinions.fileNumber,
  bearbeitet: records.updatedAt,
} satisfies Record<OpinionSort, unknown>;

function order({ sortierung, richtung }: OpinionFilter) {
  const direction = richtung === "auf" ? asc : desc;
  const first = direction(columns[sortierung]);
  return sortierung === "datum" ? [first, direction(opinions.fileNumber)] : [first];
}
