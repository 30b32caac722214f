import { and, eq, inArray, isNull, notInArray, or, sql, type SQL } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { procedureIdentifiers, procedures, records } from "~db/schema";
import type { ProcedureFilters } from "./procedure-filters";

/** Not over yet: still in the making, or promulgated and waiting to enter into force. */
const openOutcomes = ["running", "promulgated"] as const;

/** What may be seen and what was asked for; needs `procedures` and `records` in the query. */
export function matching(actor: Actor, filters: ProcedureFilters): SQL {
  return and(visibleTo(actor), ...asked(actor, filters)) as SQL;
}

/** Without the access rule: never alone in a query. */
export function asked(actor: Actor, filters: ProcedureFilters): SQL[] {
  const { level, stage, outcome, relevance, position, konnexitaet, responsible, term, q } = filters;
  const conditions: (SQL | undefined)[] = [
    level ? eq(procedures.level, level) : undefined,
    stage
      ? and(eq(procedures.modelId, stage.modelId), eq(procedures.stage, stage.stage))
      : undefined,
    outcome && ofOutcome(outcome),
    relevance === "unset"
      ? isNull(procedures.relevance)
      : relevance && eq(procedures.relevance, relevance),
    position === "unset"
      ? isNull(procedures.position)
      : position && eq(procedures.position, position),
    konnexitaet === "unset"
      ? isNull(procedures.konnexitaet)
      : konnexitaet && eq(procedures.konnexitaet, konnexitaet),
    responsible && ofPerson(actor, responsible),
    term ? eq(procedures.term, term) : undefined,
    q ? naming(q) : undefined,
  ].map((condition) => condition || undefined);
  return conditions.filter((condition) => condition !== undefined);
}

function ofOutcome(outcome: NonNullable<ProcedureFilters["outcome"]>): SQL {
  if (outcome === "open") return inArray(procedures.outcome, [...openOutcomes]);
  if (outcome === "closed") return notInArray(procedures.outcome, [...openOutcomes]);
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
