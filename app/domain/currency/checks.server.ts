import { sql, type SQL } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { findingStates, type FindingState } from "./currency";
import { judgedImpacts } from "./judge.server";

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

/** Open checks, the gravest and newest first; the author's own or everybody's. */
export async function listChecks(
  db: Queryable,
  actor: Actor,
  day: Day,
  { ownerId, limit, offset = 0 }: ChecksAsked,
): Promise<{ rows: Check[]; total: number }> {
  const rows = db.all<
    Omit<Check, "state" | "provisions"> & { gravity: number; cited: string; total: number }
  >(sql`
    SELECT open.*, records.type, records.title, o.file_number AS number, u.name AS owner,
      coalesce(o.date, t.sent_on) AS date, count(*) OVER () AS total
    FROM (
      SELECT judged.record_id AS id, count(DISTINCT judged.change_id) AS changes,
        max(CASE judged.state WHEN 'repealed' THEN 2 WHEN 'changed' THEN 1 ELSE 0 END) AS gravity,
        max(judged.since) AS newest, json_group_array(DISTINCT c.text) AS cited
      FROM ${judgedImpacts(actor, day, narrowed(actor, ownerId))} judged
      JOIN citations c ON c.id = judged.citation_id
      WHERE judged.answer IS NULL OR judged.answer = 'revise'
      GROUP BY judged.record_id
    ) open
    JOIN records ON records.id = open.id
    LEFT JOIN opinions o ON o.id = open.id
    LEFT JOIN statements t ON t.id = open.id
    LEFT JOIN users u ON u.id = records.owner_id
    ORDER BY open.gravity DESC, open.newest DESC, records.title
    LIMIT ${limit} OFFSET ${offset}`);
  return {
    rows: rows.map(({ gravity, cited, total: _total, ...row }) => ({
      ...row,
      state: findingStates[gravity] ?? "planned",
      provisions: (JSON.parse(cited) as string[]).slice(0, 3),
    })),
    total: rows[0]?.total ?? 0,
  };
}

/** Only what is finished or sent binds anybody; drafts are still being written. */
const narrowed = (actor: Actor, ownerId: string | null): SQL => sql`i.record_id IN (
  SELECT records.id FROM records
  LEFT JOIN opinions o ON o.id = records.id
  LEFT JOIN statements t ON t.id = records.id
  WHERE (o.state = 'finished' OR (t.origin = 'ours' AND t.sent_on IS NOT NULL))
    AND ${visibleTo(actor)} ${ownerId === null ? sql`` : sql`AND records.owner_id = ${ownerId}`})`;
