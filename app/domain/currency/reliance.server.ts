import { sql } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { isRecorded, type Knowledge, type Stretch } from "./currency";
import { dateOf } from "./judge.server";

/** An act of which the register does not know which provisions of a law it changed. */
export type UnplacedAct = { title: string; promulgation: string; on: Day };

/**
 * A law a record relies on, whose changes the register does not know all along (null: unknown), and
 * what of them it knows only by name.
 */
export type LawGap = Stretch & { law: string; slug: string; acts: UnplacedAct[] };

/**
 * How many confirmed citations of provisions a record has, how many of them the register knows,
 * of which of their laws it may not know every change from the record's day to the one asked for, and
 * which citations it does not know at all.
 */
export async function readReliance(db: Queryable, record: Authorized<"read">, day: Day) {
  const rows = db.all<Relied & { slug: string; acts: string; texts: string; count: number }>(sql`
    SELECT ${relied}, l.slug, ${unplacedActs(day)} AS acts,
      json_group_array(DISTINCT iif(l.id IS NULL, c.text, NULL)) AS texts, count(*) AS count
    FROM citations c LEFT JOIN laws l ON l.id = (${lawOf})
    WHERE c.record_id = ${record.id} AND ${isRelied}
    GROUP BY l.id ORDER BY l.abbreviation`);
  const inRegister = rows.flatMap((row) => (row.law === null ? [] : [{ ...row, law: row.law }]));
  const confirmed = sum(rows);
  const known = sum(inRegister);
  const gaps: LawGap[] = inRegister
    .filter((one) => !isRecorded(one, one.date, day))
    .map(({ law, slug, from, until, acts }) => ({
      law,
      slug,
      from,
      until,
      acts: JSON.parse(acts) as UnplacedAct[],
    }));
  const knowledge: Knowledge = known === 0 ? "none" : gaps.length > 0 ? "partial" : "complete";
  const unknown = rows.flatMap(({ law, texts }) => (law === null ? textsOf(texts) : []));
  return { confirmed, known, knowledge, gaps, unknown };
}

/** Written in one way: a text may break a line within them. */
const textsOf = (json: string) => [
  ...new Set((JSON.parse(json) as string[]).map((text) => text.replaceAll(/\s+/g, " "))),
];

/** The same in short for the records of a list. */
export function listKnowledge(
  db: Queryable,
  ids: readonly string[],
  day: Day,
): Map<string, Knowledge> {
  const rows = db.all<Relied & { id: string }>(sql`
    SELECT DISTINCT c.record_id AS id, ${relied}
    FROM citations c JOIN laws l ON l.id = (${lawOf})
    WHERE c.record_id IN (${inValues(ids)}) AND ${isRelied}`);
  const found = new Map<string, Knowledge>();
  for (const one of rows) {
    const isComplete = found.get(one.id) !== "partial" && isRecorded(one, one.date, day);
    found.set(one.id, isComplete ? "complete" : "partial");
  }
  return found;
}

export const inValues = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

type Relied = Stretch & { law: string | null; date: Day };

const relied = sql`l.abbreviation AS law, l.changes_from AS "from", l.changes_until AS until,
  ${dateOf(sql`c.record_id`)} AS date`;

/** Acts that amended the law between the date of the record and a day, newest first. */
const unplacedActs = (day: Day) => sql`(
  SELECT json_group_array(json_object('title', act.title, 'promulgation', act.promulgation, 'on', act.day))
  FROM (
    SELECT a.title, a.promulgation, coalesce(a.promulgated_on, a.dated) AS day
    FROM law_amendments m JOIN amending_acts a ON a.id = m.act_id
    WHERE m.law_id = l.id AND day > ${dateOf(sql`c.record_id`)} AND day <= ${day}
      AND NOT EXISTS (
        SELECT 1 FROM provision_versions v JOIN provisions p ON p.id = v.provision_id
        WHERE v.act_id = a.id AND p.law_id = m.law_id)
    ORDER BY day DESC) act)`;

const isRelied = sql`c.state = 'confirmed' AND c.kind = 'provision'`;

const sum = (rows: readonly { count: number }[]) =>
  rows.reduce((total, { count }) => total + count, 0);

/** The law whose provision the citation `c` names, where the register has it. */
const lawOf = sql`
  SELECT n.law_id FROM law_aliases n
  JOIN provisions p ON p.law_id = n.law_id AND p.unit = c.unit
    AND p.sort BETWEEN c.number_from AND c.number_until
  WHERE n.alias = c.law LIMIT 1`;
