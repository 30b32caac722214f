import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import type { Actor } from "~/domain/users/actor";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import {
  canExpire,
  findingStates,
  verdictOf,
  type Answer,
  type FindingState,
  type Verdict,
} from "./currency";
import { judgedImpacts } from "./judge.server";

/** The verdicts on records of a list, which this person may see; two statements for all of them. */
export async function listVerdicts(
  db: Queryable,
  actor: Actor,
  ids: readonly string[],
  day: Day,
): Promise<Map<string, Verdict>> {
  if (ids.length === 0) return new Map();
  const wanted = inList(ids);
  const judged = judgedOf(db, judgedImpacts(actor, day, sql`i.record_id IN (${wanted})`));
  const known = db.all<{ id: string }>(sql`
    SELECT id FROM records WHERE id IN (${wanted}) AND ${reliesOnKnown(sql`records.id`)}`);
  const withKnown = new Set(known.map(({ id }) => id));
  return new Map(
    ids.map((id) => [
      id,
      verdictOf(
        judged.filter((one) => one.id === id),
        withKnown.has(id),
      ),
    ]),
  );
}

/** How many confirmed citations of provisions a record has, and how many of them the register knows. */
export async function readReliance(db: Queryable, record: Authorized<"read">) {
  const row = db.get<{ confirmed: number; known: number }>(sql`
    SELECT count(*) AS confirmed, coalesce(sum(${isKnown}), 0) AS known
    FROM citations c WHERE c.record_id = ${record.id} AND c.state = 'confirmed' AND c.kind = 'provision'`);
  return { confirmed: row?.confirmed ?? 0, known: row?.known ?? 0 };
}

type Citing = { type: RecordType; records: readonly { id: string; confirmed: boolean }[] };
type Provision = { lawId: string; unit: string; sort: string };

/** The same for what cites one provision, as far as its own changes go; suggestions are not judged. */
export async function listVerdictsOnProvision(
  db: Queryable,
  actor: Actor,
  citing: readonly Citing[],
  { lawId, unit, sort }: Provision,
  day: Day,
): Promise<Record<string, Verdict>> {
  const ids = citing
    .filter(({ type }) => canExpire(type))
    .flatMap(({ records }) => records.filter(({ confirmed }) => confirmed).map(({ id }) => id));
  if (ids.length === 0) return {};
  const here = sql`i.record_id IN (${inList(ids)}) AND i.citation_id IN (
    SELECT c.id FROM citations c JOIN law_aliases n ON n.alias = c.law
    WHERE c.record_id = i.record_id AND n.law_id = ${lawId} AND c.unit = ${unit}
      AND ${sort} BETWEEN c.number_from AND c.number_until)`;
  const judged = judgedOf(db, judgedImpacts(actor, day, here));
  const of = (id: string) => judged.filter((one) => one.id === id);
  return Object.fromEntries(ids.map((id) => [id, verdictOf(of(id), true)]));
}

const inList = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );

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

/** Without one confirmed citation whose provision the register has, nothing can be said. */
const reliesOnKnown = (recordId: SQL) => sql`EXISTS (
  SELECT 1 FROM citations c
  WHERE c.record_id = ${recordId} AND c.state = 'confirmed' AND c.kind = 'provision' AND ${isKnown})`;

const isKnown = sql`EXISTS (
  SELECT 1 FROM law_aliases n
  JOIN provisions p ON p.law_id = n.law_id AND p.unit = c.unit AND p.sort BETWEEN c.number_from AND c.number_until
  WHERE n.alias = c.law)`;
