import { and, eq, inArray, isNull, notInArray, or, sql, type SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { procedureIdentifiers, procedures, records } from "~db/schema";
import type { ProcedureFilters } from "./procedure-filters";
import { exitOutcomes } from "./procedure";

/** Not over yet: still in the making, or promulgated and waiting to enter into force. */
const openOutcomes = ["running", "promulgated"] as const;

/** What may be seen and what was asked for; needs `procedures` and `records` in the query. */
export function matching(actor: Actor, filters: ProcedureFilters): SQL {
  const { level, stage, outcome, relevance, position, konnexitaet, responsible, term, q } = filters;
  return and(
    visibleTo(actor),
    level ? eq(procedures.level, level) : undefined,
    stage ? atStage(stage) : undefined,
    outcome ? ofOutcome(outcome) : undefined,
    judged(procedures.relevance, relevance),
    judged(procedures.position, position),
    judged(procedures.konnexitaet, konnexitaet),
    responsible ? ofPerson(actor, responsible) : undefined,
    term ? eq(procedures.term, term) : undefined,
    q ? naming(q) : undefined,
  ) as SQL;
}

function atStage({ modelId, stage }: NonNullable<ProcedureFilters["stage"]>): SQL | undefined {
  const at = stage === "none" ? isNull(procedures.stage) : eq(procedures.stage, stage);
  return and(eq(procedures.modelId, modelId), at);
}

function judged(column: AnySQLiteColumn, value: string | null): SQL | undefined {
  if (value === null) return undefined;
  return value === "unset" ? isNull(column) : eq(column, value);
}

function ofOutcome(outcome: NonNullable<ProcedureFilters["outcome"]>): SQL {
  if (outcome === "open") return inArray(procedures.outcome, [...openOutcomes]);
  if (outcome === "closed") return notInArray(procedures.outcome, [...openOutcomes]);
  if (outcome === "ended") return inArray(procedures.outcome, [...exitOutcomes]);
  return eq(procedures.outcome, outcome);
}

function ofPerson(actor: Actor, responsible: string): SQL {
  if (responsible === "niemand") return isNull(procedures.responsibleId);
  return eq(procedures.responsibleId, responsible === "ich" ? actor.id : responsible);
}

/** Title, short title or a number that contains the words as typed. */
function naming(q: string): SQL {
  const pattern = likePattern(q);
  return or(
    sql`${records.title} LIKE ${pattern} ESCAPE '\\'`,
    sql`${procedures.shortTitle} LIKE ${pattern} ESCAPE '\\'`,
    sql`${procedures.id} IN (SELECT ${procedureIdentifiers.procedureId} FROM ${procedureIdentifiers} WHERE ${procedureIdentifiers.value} LIKE ${pattern} ESCAPE '\\')`,
  ) as SQL;
}

/**
 * SQLite compares only ASCII letters without regard to case, and a number may be written with a
 * protected space: umlauts and spaces therefore match any one character.
 */
export function likePattern(q: string): string {
  const escaped = q.replaceAll(/[\\%_]/g, String.raw`\$&`);
  return `%${escaped.replaceAll(/[\s\u0080-\u{10ffff}]/gu, "_")}%`;
}
