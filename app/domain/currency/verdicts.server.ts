import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import type { Actor } from "~/domain/users/actor";
import type { Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import {
  canExpire,
  findingStates,
  isRecorded,
  verdictOf,
  type Answer,
  type FindingState,
  type Verdict,
} from "./currency";
import { judgedImpacts } from "./judge.server";
import { inValues, listKnowledge } from "./reliance.server";

/** The verdicts on records of a list, which this person may see; two statements for all of them. */
export async function listVerdicts(
  db: Queryable,
  actor: Actor,
  ids: readonly string[],
  day: Day,
): Promise<Map<string, Verdict>> {
  if (ids.length === 0) return new Map();
  const wanted = inValues(ids);
  const judged = judgedOf(db, judgedImpacts(actor, day, sql`i.record_id IN (${wanted})`));
  const knowledge = listKnowledge(db, ids, day);
  return new Map(
    ids.map((id) => [
      id,
      verdictOf(
        judged.filter((one) => one.id === id),
        knowledge.get(id) ?? "none",
      ),
    ]),
  );
}

type Citing = {
  type: RecordType;
  records: readonly { id: string; date: string | null; confirmed: boolean }[];
};
type Provision = {
  lawId: string;
  unit: string;
  sort: string;
  law: { changesFrom: Day | null; changesUntil: Day | null };
};

/** The same for what cites one provision, as far as its own changes go; suggestions are not judged. */
export async function listVerdictsOnProvision(
  db: Queryable,
  actor: Actor,
  citing: readonly Citing[],
  { lawId, unit, sort, law }: Provision,
  day: Day,
): Promise<Record<string, Verdict>> {
  const relying = citing
    .filter(({ type }) => canExpire(type))
    .flatMap(({ records }) => records.filter(({ confirmed }) => confirmed));
  const ids = relying.map(({ id }) => id);
  if (ids.length === 0) return {};
  const here = sql`i.record_id IN (${inValues(ids)}) AND i.citation_id IN (
    SELECT c.id FROM citations c JOIN law_aliases n ON n.alias = c.law
    WHERE c.record_id = i.record_id AND n.law_id = ${lawId} AND c.unit = ${unit}
      AND ${sort} BETWEEN c.number_from AND c.number_until)`;
  const judged = judgedOf(db, judgedImpacts(actor, day, here));
  const stretch = { from: law.changesFrom, until: law.changesUntil };
  const of = (id: string) => judged.filter((one) => one.id === id);
  return Object.fromEntries(
    relying.map(({ id, date }) => {
      const isComplete = isRecorded(stretch, date ?? day, day);
      return [id, verdictOf(of(id), isComplete ? "complete" : "partial")];
    }),
  );
}

const judgedOf = (db: Queryable, impacts: SQL) =>
  db.all<{ id: string; state: FindingState; answer: Answer | null }>(sql`
    SELECT DISTINCT judged.record_id AS id, judged.state, judged.answer FROM ${impacts} judged`);

/** Records whose gravest unanswered change is of this state; for the filter of a list. */
export const withOpenState = (
  actor: Actor,
  day: Day,
  recordId: SQLWrapper,
  state: FindingState,
) => {
  const graver = findingStates.slice(findingStates.indexOf(state) + 1);
  const open = sql`SELECT judged.record_id FROM ${judgedImpacts(actor, day)} judged
    WHERE (judged.answer IS NULL OR judged.answer = 'revise')`;
  const others = graver.map(
    (one) => sql`AND ${recordId} NOT IN (${open} AND judged.state = ${one})`,
  );
  return sql`${recordId} IN (${open} AND judged.state = ${state}) ${sql.join(others, sql` `)}`;
};
