import { sql } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { findingStates, type FindingState } from "./currency";
import { mostCounted } from "./check-list";
import { judgedImpacts, rankedChanges } from "./judge.server";

/** A record somebody has to look at: something it relies on changed, and nobody answered. */
export type Check = {
  id: string;
  type: RecordType;
  title: string;
  /** File number of an opinion. */
  number: string | null;
  owner: string | null;
  /** Date of the assessment or of the dispatch. */
  date: string;
  state: FindingState;
  changes: number;
  /** Up to three provisions, `§ 26 GO NRW`. */
  provisions: string[];
};

export type ChecksAsked = { ownerId: string | null; limit: number; offset?: number };

export type Checks = {
  rows: Check[];
  /** Never more than `mostCounted`. */
  total: number;
  /** There are more than are counted. */
  more: boolean;
};

/** Open checks, the gravest and newest first; the author's own or everybody's. */
export async function listChecks(
  db: Queryable,
  actor: Actor,
  day: Day,
  { ownerId, limit, offset = 0 }: ChecksAsked,
): Promise<Checks> {
  const found = findOpen(db, actor, day, ownerId);
  const counted = found.slice(0, mostCounted);
  const ids = counted.slice(offset, offset + limit);
  return {
    rows: readChecks(db, actor, day, ids),
    total: counted.length,
    more: found.length > counted.length,
  };
}

/** Citations judged at once; doubled until enough is found, so that few statements do. */
const firstPortion = 1200;

type Change = { id: string; meets: number };

/**
 * Records with an open check in the order of their gravest change, at most one more than is
 * counted. Change by change, so that of many impacts only the first are judged.
 */
function findOpen(db: Queryable, actor: Actor, day: Day, ownerId: string | null): string[] {
  const changes = db.all<Change>(rankedChanges(actor, day));
  const found = new Set<string>();
  let portion = ownerId === null ? firstPortion : Infinity;
  for (let at = 0; at < changes.length && found.size <= mostCounted; portion *= 2) {
    const some = portionOf(changes.slice(at), portion);
    for (const id of openAmong(db, actor, day, { ownerId, changes: some })) found.add(id);
    at += some.length;
  }
  return [...found].slice(0, mostCounted + 1);
}

function portionOf(changes: readonly Change[], most: number): string[] {
  let met = 0;
  const end = changes.findIndex(({ meets }) => (met += meets) >= most);
  return changes.slice(0, end < 0 ? changes.length : end + 1).map(({ id }) => id);
}

type Among = { ownerId: string | null; changes: readonly string[] };

/** Records that one of these changes meets and nobody answered, in the order of the changes. */
function openAmong(db: Queryable, actor: Actor, day: Day, { ownerId, changes }: Among): string[] {
  const these = sql`(SELECT value FROM json_each(${JSON.stringify(changes)}))`;
  const narrowed =
    ownerId === null
      ? sql`(i.version_id IN ${these} OR i.affected_id IN ${these})`
      : sql`i.record_id IN (SELECT own.id FROM records own WHERE own.owner_id = ${ownerId})`;
  const rows = db.all<{ id: string; changeId: string }>(sql`
    SELECT DISTINCT judged.record_id AS id, judged.change_id AS changeId
    FROM ${judgedImpacts(actor, day, narrowed)} judged
    JOIN records ON records.id = judged.record_id
    LEFT JOIN opinions o ON o.id = records.id
    LEFT JOIN statements t ON t.id = records.id
    WHERE ${isUnanswered} AND ${binds} AND ${visibleTo(actor)}
    ORDER BY records.title`);
  const rank = new Map(changes.map((id, at) => [id, at]));
  const rankOf = ({ changeId }: { changeId: string }) => rank.get(changeId) ?? changes.length;
  return rows.sort((one, other) => rankOf(one) - rankOf(other)).map(({ id }) => id);
}

const isUnanswered = sql`(judged.answer IS NULL OR judged.answer = 'revise')`;

/** Only what is finished or sent binds anybody; drafts are still being written. */
const binds = sql`(o.state = 'finished' OR (t.origin = 'ours' AND t.sent_on IS NOT NULL))`;

/** What a page of the list says of each; `ids` come from `findOpen`. */
function readChecks(db: Queryable, actor: Actor, day: Day, ids: readonly string[]): Check[] {
  if (ids.length === 0) return [];
  const these = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const rows = db.all<Omit<Check, "state" | "provisions"> & { gravity: number; cited: string }>(sql`
    SELECT open.*, records.type, records.title, o.file_number AS number, u.name AS owner,
      coalesce(o.date, t.sent_on) AS date
    FROM (
      SELECT judged.record_id AS id, count(DISTINCT judged.change_id) AS changes,
        max(CASE judged.state WHEN 'repealed' THEN 2 WHEN 'changed' THEN 1 ELSE 0 END) AS gravity,
        json_group_array(DISTINCT c.text) AS cited
      FROM ${judgedImpacts(actor, day, sql`i.record_id IN ${these}`)} judged
      JOIN citations c ON c.id = judged.citation_id
      WHERE ${isUnanswered}
      GROUP BY judged.record_id
    ) open
    JOIN records ON records.id = open.id
    LEFT JOIN opinions o ON o.id = open.id
    LEFT JOIN statements t ON t.id = open.id
    LEFT JOIN users u ON u.id = records.owner_id`);
  const shown = rows.map(({ gravity, cited, ...row }) => ({
    ...row,
    state: findingStates[gravity] ?? "planned",
    provisions: (JSON.parse(cited) as string[]).slice(0, 3),
  }));
  return shown.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
