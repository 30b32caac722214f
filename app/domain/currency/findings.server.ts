import { sql } from "drizzle-orm";
import type { ChangeKind, Ruling } from "~/domain/law/change";
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
import { verdictOf, type Answer, type FindingState } from "./currency";
import { readReliance } from "./reliance.server";
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
  /** What a court ruled instead, and its decision where this person may see it. */
  ruling: Ruling | null;
  decision: { id: string; title: string } | null;
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
  inForceKnown: number;
  change: ChangeKind | null;
  parts: string | null;
  law: string;
  lawSlug: string | null;
  unit: ProvisionUnit | null;
  number: string | null;
  provisionSlug: string | null;
  ruling: Ruling | null;
  decision: string | null;
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
      judged.in_force_known AS inForceKnown,
      coalesce(v.change, f.change) AS change,
      CASE WHEN v.id IS NULL THEN f.path ELSE v.parts END AS parts,
      coalesce(l.abbreviation, f.law) AS law, l.slug AS lawSlug,
      coalesce(pv.unit, f.unit) AS unit, coalesce(pv.number, f.number) AS number, pv.slug AS provisionSlug,
      a.title AS actTitle, a.promulgation, v.ruling, ${decisionOf(actor)} AS decision,
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
    // Of a day of the past it is known what was under way, not how far it had come.
    if (day < today() && row.state === "planned") {
      return toFinding(row.procedureId ? { ...row, since: null } : row, "");
    }
    return toFinding(row, model && row.stage ? stageName(model, row.stage) : "");
  });
}

/** What a page of a text says of its currency today. */
export async function readCurrency(db: Queryable, record: Authorized<"read">) {
  const findings = await readFindings(db, record, today());
  const { knowledge, gaps, unknown } = await readReliance(db, record, today());
  const verdict = verdictOf(findings.map(judged), knowledge);
  return { findings, verdict, gaps, unknown: unknown.length };
}

/** The finding as the rule of the verdict reads it. */
export const judged = ({ state, review }: Pick<Finding, "state" | "review">) => ({
  state,
  answer: review?.answer ?? null,
});

/** The procedure an act of the register came from, where this person may see it. */
const visibleProcedure = (actor: Actor) =>
  sql`(SELECT records.id FROM records WHERE records.id = a.procedure_id AND ${visibleTo(actor)})`;

/** The decision that brought a version, where this person may see it. */
const decisionOf = (actor: Actor) => sql`(
  SELECT json_object('id', records.id, 'title', records.title) FROM records
  WHERE records.id = v.decision_id AND ${visibleTo(actor)})`;

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
    sinceIsPromulgation: row.inForceKnown === 0,
    act:
      row.actTitle === null ? null : { title: row.actTitle, promulgation: row.promulgation ?? "" },
    ruling: row.ruling,
    decision: row.decision ? (JSON.parse(row.decision) as Finding["decision"]) : null,
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
