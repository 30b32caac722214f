import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { type ChangeKind } from "~/domain/law/change";
import { provisionLabel, type ProvisionUnit } from "~/domain/law/provision";
import { formatPath, type ProvisionPath } from "~/domain/law/provision-path";
import { listStageModels } from "~/domain/procedures/stage-models.server";
import type { RecordType } from "~/domain/records/record";
import { stageName } from "~/domain/procedures/stage-lookup";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Authorized } from "~/domain/users/authorization.server";
import { today, type Day } from "~/lib/day";
import type { FuzzyDate } from "~/lib/fuzzy-date";
import type { Queryable } from "~db/client.server";
import {
  canExpire,
  findingStates,
  verdictOf,
  type Answer,
  type FindingState,
  type Verdict,
} from "./currency";
import { answerNow, isAnswerTo, judgedImpacts } from "./judge.server";

/** Where the record relies on what changed. */
export type FindingPlace = {
  text: string;
  field: string;
  marginal: number | null;
  precise: boolean;
};

/** One change of the law that meets a record, with all places it meets. */
export type Finding = {
  changeId: string;
  state: FindingState;
  /** `§ 26 GO NRW`, and the page of it where the register has one. */
  provision: string;
  href: string | null;
  change: ChangeKind | null;
  /** `Abs. 2, Abs. 4 Satz 1`; empty where the source names no place. */
  places: string;
  /** In force since or from; null where nobody knows. */
  since: FuzzyDate | null;
  /** The day is that of the gazette: nobody knows the entry into force. */
  sinceIsPromulgation: boolean;
  act: { title: string; promulgation: string } | null;
  procedure: { id: string; name: string; stage: string } | null;
  citedAt: FindingPlace[];
  review: Review | null;
};

export type Review = {
  answer: Answer;
  reason: string;
  by: string;
  /** Instant (ms). */
  at: number;
  /** What it was superseded by, where this person may see it. */
  supersededBy: { id: string; type: RecordType; title: string } | null;
};

type Row = {
  changeId: string;
  state: FindingState;
  since: string | null;
  validFrom: string | null;
  isVersion: number;
  change: ChangeKind | null;
  parts: string | null;
  law: string;
  lawSlug: string | null;
  unit: ProvisionUnit | null;
  number: string | null;
  provisionSlug: string | null;
  actTitle: string | null;
  promulgation: string | null;
  procedureId: string | null;
  procedureName: string | null;
  modelId: string | null;
  stage: string | null;
  citedAt: string;
  review: string | null;
};

/** What changed or will change under a record on a day, the gravest first. */
export async function readFindings(
  db: Queryable,
  record: Authorized<"read">,
  day: Day,
): Promise<Finding[]> {
  const { actor, id } = record;
  const rows = db.all<Row>(sql`
    SELECT judged.change_id AS changeId, judged.state, judged.since,
      v.valid_from AS validFrom, judged.version_id IS NOT NULL AS isVersion,
      coalesce(v.change, f.change) AS change,
      CASE WHEN v.id IS NULL THEN f.path ELSE v.parts END AS parts,
      coalesce(l.abbreviation, f.law) AS law, l.slug AS lawSlug,
      coalesce(pv.unit, f.unit) AS unit, coalesce(pv.number, f.number) AS number, pv.slug AS provisionSlug,
      a.title AS actTitle, a.promulgation,
      p.id AS procedureId, p.model_id AS modelId, p.stage,
      (SELECT coalesce(nullif(p.short_title, ''), records.title) FROM records WHERE records.id = p.id) AS procedureName,
      json_group_array(json_object('text', c.text, 'field', c.field, 'marginal', c.marginal, 'precise', judged.precise)
        ORDER BY c.field, c.ordinal) AS citedAt,
      ${reviewOf(actor)} AS review
    FROM ${judgedImpacts(actor, day, sql`i.record_id = ${id}`)} judged
    JOIN citations c ON c.id = judged.citation_id
    LEFT JOIN provision_versions v ON v.id = judged.version_id
    LEFT JOIN amending_acts a ON a.id = v.act_id
    LEFT JOIN affected_provisions f ON f.id = judged.affected_id
    LEFT JOIN law_aliases n ON n.alias = f.law
    LEFT JOIN provisions pv ON pv.id = coalesce(v.provision_id, (
      SELECT id FROM provisions WHERE law_id = n.law_id AND unit = f.unit AND number = f.number))
    LEFT JOIN laws l ON l.id = coalesce(pv.law_id, n.law_id)
    LEFT JOIN procedures p ON p.id = coalesce(f.procedure_id, ${visibleProcedure(actor)})
    GROUP BY judged.change_id
    ORDER BY CASE judged.state WHEN 'repealed' THEN 0 WHEN 'changed' THEN 1 ELSE 2 END, judged.since DESC, 8, pv.sort`);
  const models = rows.some(({ procedureId }) => procedureId) ? await listStageModels(db) : [];
  return rows.map((row) => {
    const model = models.find(({ model }) => model.id === row.modelId)?.model;
    return toFinding(row, model && row.stage ? stageName(model, row.stage) : "");
  });
}

/** What a page of a text says of its currency today. */
export async function readCurrency(db: Queryable, record: Authorized<"read">) {
  const findings = await readFindings(db, record, today());
  const isKnown = findings.length > 0 || (await readReliance(db, record)).known > 0;
  return { findings, verdict: verdictOf(findings.map(judged), isKnown) };
}

/** The finding as the rule of the verdict reads it. */
export const judged = ({ state, review }: Pick<Finding, "state" | "review">) => ({
  state,
  answer: review?.answer ?? null,
});

/** The procedure an act of the register came from, where this person may see it. */
const visibleProcedure = (actor: Actor) =>
  sql`(SELECT records.id FROM records WHERE records.id = a.procedure_id AND ${visibleTo(actor)})`;

const reviewOf = (actor: Actor) => sql`(
  SELECT json_object('answer', ${answerNow}, 'reason', r.reason, 'by', u.name, 'at', r.at,
    'supersededBy', (SELECT json_object('id', records.id, 'type', records.type, 'title', records.title)
      FROM records WHERE records.id = r.superseded_by AND ${visibleTo(actor)}))
  FROM currency_reviews r JOIN users u ON u.id = r.by_id
  WHERE ${isAnswerTo(sql`judged`)}
  ORDER BY r.at DESC LIMIT 1)`;

function toFinding(row: Row, stage: string): Finding {
  const number = row.unit && row.number ? provisionLabel(row.unit, row.number) : "";
  const parts = row.parts ? ([JSON.parse(row.parts)].flat() as ProvisionPath[]) : [];
  const { changeId, state, change, since } = row;
  return {
    changeId,
    state,
    provision: [number, row.law].filter(Boolean).join("\u00a0"),
    href: row.lawSlug && row.provisionSlug ? `/normen/${row.lawSlug}/${row.provisionSlug}` : null,
    change,
    places: parts.map(formatPath).filter(Boolean).join(", "),
    since,
    sinceIsPromulgation: row.isVersion === 1 && row.validFrom === null,
    act:
      row.actTitle === null ? null : { title: row.actTitle, promulgation: row.promulgation ?? "" },
    procedure: row.procedureId
      ? { id: row.procedureId, name: row.procedureName ?? "", stage }
      : null,
    citedAt: (JSON.parse(row.citedAt) as FindingPlace[]).map((place) => ({
      ...place,
      precise: Boolean(place.precise),
    })),
    review: row.review ? readReview(row.review) : null,
  };
}

function readReview(text: string): Review {
  const review = JSON.parse(text) as Review & { supersededBy: Review["supersededBy"] | string };
  const { supersededBy } = review;
  return {
    ...review,
    supersededBy: typeof supersededBy === "string" ? JSON.parse(supersededBy) : supersededBy,
  };
}

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
