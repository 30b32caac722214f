import { sql, type SQL } from "drizzle-orm";
import { provisionPath } from "~/domain/law/provision-address";
import { provisionLabel, provisionSort, type ProvisionUnit } from "~/domain/law/provision";
import { recordPath } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { typeset } from "~/lib/typeset";
import type { Queryable } from "~db/client.server";
import { citations, lawAliases, laws, provisions, records } from "~db/schema";
import { asNorm, newestTexts, rankTogether, type Met } from "./cited-together";
import type { CitedProvision } from "./cited-place.server";
import { formatCitation } from "./format-citation";
import { ownNames } from "./own-names";
import type { CitationRecord } from "./stored-citation";

export type CitedTogether = {
  label: string;
  href: string | null;
  /** As the search reads it. */
  query: string;
  texts: number;
  /** In how many of them it stands in the same paragraph. */
  near: number;
};

/** With `newestTexts`: it takes the same time for any provision. */
const mostCitations = 5_000;
/** Written anew with each save, so the last rows are those of the newest texts. */
const newestCitations = 500;
/** How often something is cited at all is counted up to here: beyond, it is simply frequent. */
const frequent = 200;
const mostRanked = 16;
const mostShown = 8;

/**
 * What the texts that cite a provision cite besides, the most telling first; counts only texts
 * this person may see. `texts`: how many were looked at; `absaetze`: which of the provision they name.
 */
export function listCitedTogether(
  db: Queryable,
  actor: Actor,
  provision: CitedProvision,
): { texts: number; cited: CitedTogether[]; absaetze: string[] } {
  const { texts, met, absaetze } = readMet(db, actor, provision);
  const candidates = met.slice(0, mostRanked);
  const known = describe(db, actor, candidates);
  const ranked = rankTogether(
    candidates.map((one, at) => ({ ...one, everywhere: known[at]?.everywhere ?? one.texts })),
  );
  const cited = ranked.flatMap(({ index, texts, near }) => {
    const shown = known[index]?.shown;
    return shown ? [{ ...shown, texts, near }] : [];
  });
  return { texts, cited: cited.slice(0, mostShown), absaetze };
}

type Row = [
  recordId: string,
  isAsked: 0 | 1,
  field: string,
  marginal: number | null,
  start: number | null,
  law: string | null,
  unit: string | null,
  numberFrom: string | null,
  target: string | null,
  absatz: string | null,
];

function readMet(db: Queryable, actor: Actor, { lawId, unit, sort }: CitedProvision) {
  const isAsked = sql`law IN (SELECT ${lawAliases.alias} FROM ${lawAliases} WHERE ${lawAliases.lawId} = ${lawId})
    AND unit = ${unit} AND number_from = ${sort}`;
  const rows = db.values<Row>(sql`
    SELECT other.record_id, ${isAsked}, other.field, other.marginal, other.start,
      other.law, other.unit, other.number_from, other.target,
      CASE WHEN ${isAsked} THEN other.record ->> '$.absatz' END
    FROM (
      SELECT ${records.id} AS id FROM ${records}
      WHERE ${records.id} IN (
          SELECT record_id FROM ${citations}
          WHERE rowid IN (SELECT rowid FROM ${citations} WHERE ${isAsked} ORDER BY rowid DESC LIMIT ${newestCitations})
            AND state <> 'rejected')
        AND ${visibleTo(actor)}
      ORDER BY ${records.updatedAt} DESC LIMIT ${newestTexts}
    ) AS met
    CROSS JOIN ${citations} AS other ON other.record_id = met.id
    WHERE other.state <> 'rejected' AND other.field <> ${ownNames}
      AND (other.number_from IS NOT NULL AND other.law IS NOT NULL OR other.kind = 'decision')
    LIMIT ${mostCitations}`);
  return metIn(rows);
}

/** Places of one text, as far as they tell whether two stand side by side. */
type Spot = { field: string; marginal: number | null; start: number | null };

/** Some lines of running text. */
const sideBySide = 500;

const areNear = (one: Spot, other: Spot) =>
  one.field === other.field &&
  (one.marginal !== null
    ? one.marginal === other.marginal
    : one.start !== null && Math.abs(one.start - (other.start ?? Infinity)) < sideBySide);

function metIn(rows: readonly Row[]) {
  const asked = new Map<string, Spot[]>();
  const absaetze = new Set<string>();
  for (const [id, isAsked, field, marginal, start, , , , , absatz] of rows) {
    if (!isAsked) continue;
    asked.set(id, [...(asked.get(id) ?? []), { field, marginal, start }]);
    if (absatz !== null) absaetze.add(absatz);
  }
  const met = new Map<string, Met & { in: Set<string>; nearIn: Set<string> }>();
  for (const [id, isAsked, field, marginal, start, law, unit, numberFrom, target] of rows) {
    if (isAsked) continue;
    const key = target ?? `${law}|${unit}|${numberFrom}`;
    const one = met.get(key) ?? {
      law,
      unit,
      numberFrom,
      target,
      texts: 0,
      near: 0,
      in: new Set(),
      nearIn: new Set(),
    };
    met.set(key, one);
    one.in.add(id);
    if (
      !one.nearIn.has(id) &&
      asked.get(id)?.some((spot) => areNear(spot, { field, marginal, start }))
    )
      one.nearIn.add(id);
  }
  const counted = [...met.values()].map(({ in: texts, nearIn, ...one }) => ({
    ...one,
    texts: texts.size,
    near: nearIn.size,
  }));
  counted.sort((one, other) => other.texts + other.near - one.texts - one.near);
  return { texts: asked.size, met: counted, absaetze: [...absaetze].toSorted(byNumber) };
}

const byNumber = (one: string, other: string) =>
  provisionSort(one) < provisionSort(other) ? -1 : 1;

type Known = { everywhere: number; shown: Omit<CitedTogether, "texts" | "near"> | null };
type KnownRow = [
  everywhere: number,
  abbreviation: string | null,
  lawSlug: string | null,
  slug: string | null,
  unit: ProvisionUnit | null,
  number: string | null,
  record: string | null,
  decisionId: string | null,
];

/** How often each is cited, and where it stands, in one statement. */
function describe(db: Queryable, actor: Actor, met: readonly Met[]): Known[] {
  if (met.length === 0) return [];
  const named = (key: string) => sql.raw(`(asked.value ->> '$.${key}')`);
  const isDecision = sql`${named("target")} IS NOT NULL`;
  const visible = sql`${citations} CROSS JOIN ${records} ON ${records.id} = ${citations.recordId} AND ${visibleTo(actor)}`;
  const ofTarget = sql`${visible} WHERE ${citations.target} = ${named("target")} AND ${citations.state} <> 'rejected'`;
  const citing = sql`${ofTarget} AND ${citations.field} <> ${ownNames}`;
  const ofProvision = sql`${visible} WHERE ${citations.law} = ${named("law")} AND ${citations.unit} = ${named("unit")}
    AND ${citations.numberFrom} = ${named("numberFrom")} AND ${citations.state} <> 'rejected'`;
  const count = (from: SQL) =>
    sql`(SELECT count(DISTINCT id) FROM (SELECT ${records.id} AS id FROM ${from} LIMIT ${frequent}))`;
  const rows = db.values<KnownRow>(sql`
    SELECT
      CASE WHEN ${isDecision} THEN ${count(citing)} ELSE ${count(ofProvision)} END,
      ${laws.abbreviation}, ${laws.slug}, ${provisions.slug}, ${provisions.unit}, ${provisions.number},
      CASE WHEN ${isDecision} THEN (SELECT ${citations.record} FROM ${citing} LIMIT 1) END,
      CASE WHEN ${isDecision} THEN (
        SELECT CASE count(DISTINCT ${records.id}) WHEN 1 THEN min(${records.id}) END
        FROM ${ofTarget} AND ${citations.field} = ${ownNames}) END
    FROM json_each(${JSON.stringify(met)}) AS asked
    LEFT JOIN ${lawAliases} ON ${lawAliases.alias} = ${named("law")}
    LEFT JOIN ${laws} ON ${laws.id} = ${lawAliases.lawId}
    LEFT JOIN ${provisions} ON ${provisions.lawId} = ${laws.id} AND ${provisions.unit} = ${named("unit")} AND ${provisions.sort} = ${named("numberFrom")}
    ORDER BY asked.key`);
  return rows.map(([everywhere, abbreviation, lawSlug, slug, unit, number, record, decisionId]) => {
    if (record !== null) return { everywhere, shown: decision(record, decisionId) };
    if (lawSlug === null || slug === null || unit === null) return { everywhere, shown: null };
    const label = `${provisionLabel(unit, number ?? "")} ${typeset(abbreviation ?? "")}`;
    const shown = { label, href: provisionPath(lawSlug, slug), query: asNorm(label) };
    return { everywhere, shown };
  });
}

function decision(record: string, id: string | null): Known["shown"] {
  const cited = JSON.parse(record) as CitationRecord;
  if (cited.kind !== "decision") return null;
  const { docket, ecli, collection, volume, page } = cited;
  const query = docket ?? ecli ?? [collection, volume, page].filter(Boolean).join(" ");
  return { label: formatCitation(cited), href: id && recordPath("decision", id), query };
}
