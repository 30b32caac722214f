import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { addDays, today } from "~/lib/day";
import { listChecks, type Checks } from "~/domain/currency/checks.server";
import { listStageModels } from "~/domain/procedures/stage-models.server";
import { listedColumns, toListedProcedure } from "~/domain/procedures/listed-procedure.server";
import { recordName } from "~/domain/records/record-name.server";
import type { Actor } from "~/domain/users/actor";
import { visibleTo } from "~/domain/users/access.server";
import { can } from "~/domain/users/role";
import type { Queryable } from "~db/client.server";
import { deadlines, opinionDrafts, opinions, procedures, records, users } from "~db/schema";

/** How far ahead a deadline is worth a line. */
const horizonDays = 30;
const lines = 8;

/**
 * One's day on one page: what is due, what one follows, what nobody owns, what one is writing.
 * Whoever leads sees every procedure under way; the others their own.
 */
export async function readOverview(db: Queryable, actor: Actor) {
  const leads = can(actor.role, "lead");
  const day = today();
  return {
    today: day,
    leads,
    pressing: countPressing(db, actor, day),
    due: listDue(db, actor, addDays(day, horizonDays)),
    followed: await listRunning(db, actor, leads ? null : actor.id),
    unowned: can(actor.role, "write") ? listUnowned(db, actor) : [],
    writing: can(actor.role, "write") ? listWriting(db, actor) : [],
    checks: can(actor.role, "write") ? await listOverviewChecks(db, actor, leads) : noChecks,
    changed: listChanged(db, actor),
  };
}

const noChecks: Checks = { rows: [], total: 0, more: false };

/** What relies on law that changed: one's own; whoever leads sees everybody's. */
const listOverviewChecks = (db: Queryable, actor: Actor, leads: boolean) =>
  listChecks(db, actor, today(), { ownerId: leads ? null : actor.id, limit: 5 });

function listDue(db: Queryable, actor: Actor, until: string) {
  return db
    .select({
      id: deadlines.id,
      title: deadlines.title,
      due: deadlines.due,
      obligation: deadlines.obligation,
      basis: deadlines.basis,
      procedureId: procedures.id,
      procedure: recordName,
      responsible: users.name,
      mine: sql<number>`${deadlines.responsibleId} = ${actor.id} OR ${procedures.responsibleId} = ${actor.id}`,
    })
    .from(deadlines)
    .innerJoin(procedures, eq(procedures.id, deadlines.procedureId))
    .innerJoin(records, eq(records.id, procedures.id))
    .leftJoin(users, eq(users.id, deadlines.responsibleId))
    .where(and(isNull(deadlines.doneOn), lte(deadlines.due, until), visibleTo(actor)))
    .orderBy(asc(deadlines.due))
    .limit(lines)
    .all()
    .map((row) => ({ ...row, mine: row.mine === 1 }));
}

/** Open deadlines that are overdue, and those of the coming week. */
function countPressing(db: Queryable, actor: Actor, day: string) {
  const row = db
    .select({
      overdue: sql<number>`coalesce(sum(${deadlines.due} < ${day}), 0)`,
      thisWeek: sql<number>`coalesce(sum(${deadlines.due} >= ${day}), 0)`,
    })
    .from(deadlines)
    .innerJoin(records, eq(records.id, deadlines.procedureId))
    .where(and(isNull(deadlines.doneOn), lte(deadlines.due, addDays(day, 7)), visibleTo(actor)))
    .get();
  return row ?? { overdue: 0, thisWeek: 0 };
}

/** Procedures under way, one's own or everybody's. */
async function listRunning(db: Queryable, actor: Actor, responsibleId: string | null) {
  const models = (await listStageModels(db)).map(({ model }) => model);
  return db
    .select(listedColumns())
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .leftJoin(users, eq(users.id, procedures.responsibleId))
    .where(
      and(
        responsibleId === null
          ? eq(procedures.outcome, "running")
          : and(
              eq(procedures.responsibleId, responsibleId),
              or(eq(procedures.outcome, "running"), isNotNull(procedures.nextStepOn)),
            ),
        visibleTo(actor),
      ),
    )
    .orderBy(sql`${procedures.nextStepOn} ASC NULLS LAST`)
    .limit(lines)
    .all()
    .map((row) => toListedProcedure(row, models));
}

function listUnowned(db: Queryable, actor: Actor) {
  return db
    .select({ id: procedures.id, title: recordName, relevance: procedures.relevance })
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .where(
      and(isNull(procedures.responsibleId), eq(procedures.outcome, "running"), visibleTo(actor)),
    )
    .orderBy(desc(procedures.lastStepOn))
    .limit(lines)
    .all();
}

/** Opinions with unsaved text of one's own, and one's own that are not finished. */
function listWriting(db: Queryable, actor: Actor) {
  const draftOf = (opinionId: AnySQLiteColumn) => sql<number | null>`(
    SELECT max(${opinionDrafts.savedAt}) FROM ${opinionDrafts}
    WHERE ${opinionDrafts.userId} = ${actor.id} AND ${opinionDrafts.opinionId} = ${opinionId}
  )`;
  const unsaved = db
    .select({ id: opinionDrafts.opinionId })
    .from(opinionDrafts)
    .where(eq(opinionDrafts.userId, actor.id));
  const unfinished = db
    .select({ id: records.id })
    .from(records)
    .innerJoin(opinions, eq(opinions.id, records.id))
    .where(
      and(eq(records.ownerId, actor.id), eq(records.type, "opinion"), eq(opinions.state, "draft")),
    )
    .orderBy(desc(records.updatedAt))
    .limit(lines)
    .as("unfinished");
  return db
    .select({
      id: opinions.id,
      title: records.title,
      fileNumber: opinions.fileNumber,
      draftAt: draftOf(opinions.id),
    })
    .from(opinions)
    .innerJoin(records, eq(records.id, opinions.id))
    .where(
      and(
        inArray(opinions.id, unsaved.union(db.select({ id: unfinished.id }).from(unfinished))),
        visibleTo(actor),
      ),
    )
    .orderBy(desc(records.updatedAt))
    .limit(lines)
    .all();
}

function listChanged(db: Queryable, actor: Actor) {
  return db
    .select({
      id: records.id,
      type: records.type,
      title: recordName,
      updatedAt: records.updatedAt,
    })
    .from(records)
    .where(and(ne(records.type, "document"), visibleTo(actor)))
    .orderBy(desc(records.updatedAt))
    .limit(5)
    .all();
}

export type Overview = Awaited<ReturnType<typeof readOverview>>;
