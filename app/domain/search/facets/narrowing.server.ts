import { sql, type SQL } from "drizzle-orm";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { decisions, documents, records, searchEntries, statements, users } from "~db/schema";
import { foldedLike } from "./folded-like.server";
import { meantArt } from "./meant-art";
import type { FactField } from "../query/term";
import type { FacetName, Filters } from "../search";

/** Facets that what was counted knows of itself; the others are asked of each hit. */
const known = ["art", "jahr", "stufe", "abteilung"] as const satisfies readonly FacetName[];
export const isKnownFacet = (name: FacetName) => (known as readonly FacetName[]).includes(name);

/** The facets a person has chosen, as conditions on records and entries. */
export function filterConditions(actor: Actor, filters: Filters): SQL[] {
  return [...knownConditions(filters), ...askedConditions(actor, filters)];
}

/** Those of them by which what was counted can be narrowed without asking again. */
export const knownFilters = (filters: Filters): Filters =>
  Object.fromEntries(known.map((name) => [name, filters[name]]));

/** The chosen filters that are asked of each hit. */
export const askedNames = (filters: Filters): FacetName[] =>
  (Object.keys(filters) as FacetName[]).filter((name) => filters[name] && !isKnownFacet(name));

export const isAsked = (filters: Filters): boolean => askedNames(filters).length > 0;

/** Lets through what all filters but one of those do that are asked of each hit. */
export function otherValues(actor: Actor, filters: Filters): SQL[] {
  const known = knownConditions(filters);
  const names = askedNames(filters);
  // Without the only one, nothing is asked any more.
  if (names.length < 2) return known;
  const without = (name: FacetName) => askedConditions(actor, { ...filters, [name]: undefined });
  const each = names.map((name) => sql`(${sql.join(without(name), sql` AND `)})`);
  return [...known, anyOf(each)];
}

function knownConditions({ art, jahr, stufe, abteilung }: Filters): SQL[] {
  const conditions: SQL[] = [];
  if (art) conditions.push(sql`${records.type} IN ${art}`);
  if (jahr) conditions.push(sql`substr(${searchEntries.date}, 1, 4) IN ${jahr}`);
  if (abteilung) conditions.push(sql`${records.departmentId} IN ${abteilung}`);
  if (stufe) conditions.push(sql`${records.type} || '-' || ${searchEntries.kind} IN ${stufe}`);
  return conditions;
}

/** The same values as `readFacts` gives; of `haltbarkeit` only that it is asked of opinions and statements. */
export function askedConditions(
  actor: Actor,
  { stand, haltbarkeit, norm, verfahren, von, gericht }: Filters,
): SQL[] {
  const conditions: SQL[] = [];
  if (stand) conditions.push(anyOf(stand.map(standCondition)));
  if (haltbarkeit) conditions.push(sql`${records.type} IN ('opinion', 'statement')`);
  if (norm) conditions.push(anyOf(norm.map(normCondition)));
  if (verfahren) conditions.push(anyOf(verfahren.map((id) => procedureCondition(actor, id))));
  if (gericht)
    conditions.push(
      sql`${records.id} IN (SELECT d.id FROM ${decisions} d WHERE d.court IN ${gericht})`,
    );
  if (von)
    conditions.push(sql`(${records.id} IN (
        SELECT d.id FROM ${documents} d WHERE d.publisher IN ${von}
        UNION ALL SELECT s.id FROM ${statements} s WHERE s.author IN ${von})
      OR (${records.type} = 'opinion' AND ${records.ownerId} IN (
        SELECT u.id FROM ${users} u WHERE u.name IN ${von})))`);
  return conditions;
}

const anyOf = (conditions: readonly SQL[]): SQL => sql`(${sql.join([...conditions], sql` OR `)})`;

function standCondition(stand: string): SQL {
  const [type = "", state = ""] = split(stand, "-");
  if (type === "opinion")
    return sql`${records.id} IN (SELECT o.id FROM opinions o WHERE o.state = ${state})`;
  if (type === "statement")
    return sql`${records.id} IN (SELECT s.id FROM statements s WHERE (s.sent_on IS NULL) = ${state === "draft" ? 1 : 0})`;
  return sql`${records.id} IN (SELECT p.id FROM procedures p WHERE coalesce(p.override_stage, p.stage) = ${state})`;
}

/**
 * What names the law or the provision, and what does something to it. A suggestion of a draft tells
 * of the draft, which not everybody may read: a procedure counts by what was confirmed.
 */
function normCondition(norm: string): SQL {
  const [law = "", provision] = split(norm, "/");
  const touching = (column: SQL, from: SQL, counts: SQL) => sql`
    SELECT ${column} FROM laws l JOIN law_aliases n ON n.law_id = l.id JOIN ${from} ON c.law = n.alias
    WHERE l.slug = ${law} AND c.state ${counts} ${
      provision === undefined
        ? sql``
        : sql`AND EXISTS (SELECT 1 FROM provisions p WHERE p.law_id = l.id AND p.slug = ${provision}
            AND p.unit = c.unit AND p.sort BETWEEN c.number_from AND c.number_until)`
    }`;
  return sql`${records.id} IN (${touching(sql`c.record_id`, sql`citations c`, sql`<> 'rejected'`)}
    UNION ALL ${touching(sql`c.procedure_id`, sql`affected_provisions c`, sql`= 'confirmed'`)})`;
}

/** A procedure this person may not see has nothing to it, whatever its id. */
function procedureCondition(actor: Actor, id: string): SQL {
  return sql`((${records.id} = ${id} OR ${records.id} IN (
      SELECT l.from_id FROM record_links l WHERE l.to_id = ${id}
      UNION ALL SELECT l.to_id FROM record_links l WHERE l.from_id = ${id}))
    AND EXISTS (SELECT 1 FROM records WHERE records.id = ${id} AND records.type = 'procedure' AND ${visibleTo(actor)}))`;
}

function split(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** What was typed as `seit:2019` or `gericht:OVG`. */
export const fieldConditions = (fields: readonly FactField[]): SQL[] =>
  fields.map((field) =>
    field.not ? sql`(${conditionOf(field)}) IS NOT TRUE` : conditionOf(field),
  );

function conditionOf({ name, value }: FactField): SQL {
  switch (name) {
    case "seit":
      return sql`${searchEntries.date} >= ${value}`;
    case "bis":
      // A day of the year 2019 lies before the end of "2019".
      return sql`${searchEntries.date} <= ${`${value}~`}`;
    case "art":
      return artCondition(value);
    case "gericht":
      return sql`${records.id} IN (
        SELECT d.id FROM decisions d WHERE ${foldedLike(sql`d.court`, value)})`;
    case "von":
      return sql`${records.id} IN (${idsBy(value)})`;
  }
}

/** More than this are found sooner by walking through all from the newest on. */
const few = 20_000;

/**
 * The records that fields name, where they are few, as a condition that SQLite can begin with;
 * null where there is nothing to begin with. Only for queries of fields alone.
 */
export function fewCondition(db: Queryable, fields: readonly FactField[]): SQL | null {
  for (const field of fields) {
    if (field.not) continue;
    const { name, value } = field;
    if (name === "gericht" || name === "von") return conditionOf(field);
    if (name === "art") {
      const ids = idsOfArt(value);
      const [[count] = [0]] = db.values<[number]>(
        sql`SELECT count(*) FROM (SELECT 1 FROM (${ids}) LIMIT ${few + 1})`,
      );
      if (count <= few) return sql`${records.id} IN (${ids})`;
    }
  }
  return null;
}

/** At least those that `artCondition` lets through. */
function idsOfArt(value: string): SQL {
  const { type, kinds } = meantArt(value);
  const named = kinds.map(({ kind }) => kind);
  return sql`SELECT r.id FROM records r WHERE r.type = ${type ?? ""}
    UNION ALL SELECT e.record_id FROM search_entries e
    WHERE e.kind IN (SELECT value FROM json_each(${JSON.stringify(named)}))`;
}

/** What this person or body wrote or published, as the facet has it; not what she filed. */
const idsBy = (value: string): SQL => sql`
  SELECT r.id FROM records r WHERE r.type = 'opinion' AND r.owner_id IN (
    SELECT u.id FROM users u WHERE ${foldedLike(sql`u.name`, value)})
  UNION ALL SELECT d.id FROM documents d WHERE ${foldedLike(sql`d.publisher`, value)}
  UNION ALL SELECT s.id FROM statements s WHERE ${foldedLike(sql`s.author`, value)}`;

/** "Gutachten" is a type and a kind of document: both are meant. */
function artCondition(value: string): SQL {
  const { type, kinds } = meantArt(value);
  const meant = kinds.map(
    ({ type, kind }) => sql`(${records.type} = ${type} AND ${searchEntries.kind} = ${kind})`,
  );
  if (type) meant.push(sql`${records.type} = ${type}`);
  return meant.length === 0 ? sql`0` : sql`(${sql.join(meant, sql` OR `)})`;
}
