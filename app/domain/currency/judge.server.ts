import { sql, type SQL } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { today, type Day } from "~/lib/day";

/**
 * THE rule of currency, as a table that a query can join: each impact with its `state` on a day
 * (`planned`, `changed`, `repealed`) and the `answer` it got. A change of a procedure counts where
 * this person may see the procedure, and once: what came into the register from it is there twice.
 *
 * – A version of the register: `planned` until the day it is in force, then `changed` or `repealed`;
 *   for a day of the past only from the day its act stood in the gazette.
 * – A provision that a procedure affects: `planned` from its first step on, `changed` or `repealed`
 *   from its entry into force; nothing, once the procedure ended otherwise, or where it was in the
 *   gazette before the record was written (in force, where the provision has a day of its own).
 *
 * `narrowed` speaks of the impact as `i`.
 */
export function judgedImpacts(actor: Actor, day: Day, narrowed: SQL = sql`1`): SQL {
  return sql`(
    SELECT judged.*, (
      SELECT ${answerNow} FROM currency_reviews r
      WHERE ${isAnswerTo(sql`judged`)} ORDER BY r.at DESC LIMIT 1
    ) AS answer
    FROM (${ofRegister(day, narrowed)} UNION ALL ${ofProcedures(actor, day, narrowed)}) judged
    WHERE judged.state IS NOT NULL
  )`;
}

/** What was answered when it was a plan says nothing once it is law. Speaks of the review as `r`. */
export const isAnswerTo = (judged: SQL) => sql`r.record_id = ${judged}.record_id
  AND r.change_id = ${judged}.change_id AND (r.state = ${judged}.state OR r.state <> 'planned')`;

/** An announced revision is done once a later version is finished. */
export const answerNow = sql`CASE WHEN r.answer = 'revise' AND EXISTS (
  SELECT 1 FROM opinions o
  JOIN opinion_versions w ON w.opinion_id = o.id AND w.number = o.version
  WHERE o.id = r.record_id AND o.state = 'finished' AND w.created_at > r.at
) THEN 'revised' ELSE r.answer END`;

const gravity = (change: SQL) =>
  sql`CASE ${change} WHEN 'repealed' THEN 'repealed' ELSE 'changed' END`;

/** Another wording alone, without a day or an act, is no change anybody made; an insertion takes nothing away. */
const stateOfVersion = (day: Day) => sql`CASE
  WHEN v.change = 'inserted' OR coalesce(v.valid_from, v.act_id) IS NULL THEN NULL
  WHEN v.since <= ${day} THEN ${gravity(sql`v.change`)}
  WHEN ${day >= today() ? 1 : 0} OR a.promulgated_on <= ${day} THEN 'planned'
END`;

const ofRegister = (day: Day, narrowed: SQL) => sql`
  SELECT i.record_id, i.citation_id, i.version_id AS change_id, i.version_id, NULL AS affected_id, i.precise,
    ${stateOfVersion(day)} AS state, v.since, v.valid_from IS NOT NULL AS in_force_known
  FROM citation_impacts i
  JOIN provision_versions v ON v.id = i.version_id
  LEFT JOIN amending_acts a ON a.id = v.act_id
  WHERE ${narrowed}`;

const inForceOn = sql`coalesce(f.effective_on, p.in_force_on)`;
const isLawOn = sql`coalesce(p.promulgated_on, p.in_force_on, CASE p.outcome WHEN 'in-force' THEN '' ELSE '9999' END)`;

/** `written`: the day of the record that relies on it, as SQL. */
const stateOfAffected = (day: Day, written: SQL) => sql`CASE
  WHEN p.outcome IN ('running', 'promulgated', 'in-force') THEN CASE
    WHEN ${isLawOn} > ${day} THEN ${isPending(day)}
    WHEN coalesce(f.effective_on, p.promulgated_on, p.in_force_on) <= ${written} THEN NULL
    WHEN ${inForceOn} > ${day} THEN 'planned'
    ELSE ${gravity(sql`f.change`)}
  END
  WHEN p.last_step_on > ${day} THEN ${isPending(day)}
END`;

const affectedSince = sql`coalesce(${inForceOn}, p.promulgated_on)`;

/** Where nobody said what happens to a provision, nothing follows for who relies on it. */
const ofProcedures = (actor: Actor, day: Day, narrowed: SQL) => sql`
  SELECT i.record_id, i.citation_id, i.affected_id AS change_id, NULL AS version_id, i.affected_id, i.precise,
    ${stateOfAffected(day, recordDate)} AS state,
    ${affectedSince} AS since, ${inForceOn} IS NOT NULL AS in_force_known
  FROM citation_impacts i
  JOIN affected_provisions f ON f.id = i.affected_id
  JOIN procedures p ON p.id = f.procedure_id
  JOIN records ON records.id = p.id
  WHERE ${narrowed} AND f.change <> 'inserted' AND ${visibleTo(actor)} AND NOT EXISTS (
    SELECT 1 FROM citation_impacts same
    JOIN provision_versions v ON v.id = same.version_id
    JOIN amending_acts a ON a.id = v.act_id
    WHERE same.citation_id = i.citation_id AND a.procedure_id = p.id
  )`;

/** Whether the procedure was under way; one that has no step yet is today. */
const isPending = (day: Day) => sql`CASE WHEN coalesce(
  (SELECT min(s.date) FROM steps s WHERE s.procedure_id = p.id AND s.state = 'occurred'),
  ${today()}
) <= ${day} THEN 'planned' END`;

/** The day a record's judgement is of. */
export const dateOf = (recordId: SQL) => sql`coalesce(
  (SELECT o.date FROM opinions o WHERE o.id = ${recordId}),
  (SELECT t.sent_on FROM statements t WHERE t.id = ${recordId}),
  '9999')`;

const recordDate = dateOf(sql`i.record_id`);

/**
 * The changes that meet anything, the gravest and newest first, with how many citations each meets.
 * Of a procedure's change its state for the oldest record; whether it meets a certain one only
 * `judgedImpacts` says.
 */
export const rankedChanges = (actor: Actor, day: Day) => sql`
  SELECT id, meets FROM (
    SELECT v.id, met.meets, ${stateOfVersion(day)} AS state, v.since
    FROM (${countedBy(sql`version_id`)}) met
    JOIN provision_versions v ON v.id = met.id
    LEFT JOIN amending_acts a ON a.id = v.act_id
    UNION ALL
    SELECT f.id, met.meets, ${stateOfAffected(day, sql`''`)} AS state, ${affectedSince} AS since
    FROM (${countedBy(sql`affected_id`)}) met
    JOIN affected_provisions f ON f.id = met.id
    JOIN procedures p ON p.id = f.procedure_id
    JOIN records ON records.id = p.id
    WHERE f.change <> 'inserted' AND ${visibleTo(actor)}
  )
  WHERE state IS NOT NULL
  ORDER BY CASE state WHEN 'repealed' THEN 2 WHEN 'changed' THEN 1 ELSE 0 END DESC, since DESC, id`;

/** From one index alone. */
const countedBy = (column: SQL) => sql`
  SELECT ${column} AS id, count(*) AS meets FROM citation_impacts
  WHERE ${column} IS NOT NULL GROUP BY ${column}`;
