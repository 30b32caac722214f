import { and, eq, sql } from "drizzle-orm";
import { newId } from "~/lib/ids.server";
import type { Queryable, Transaction } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { provisions, provisionVersions } from "~db/schema";
import { provisionSlug, provisionSort, type ProvisionUnit } from "./provision";
import type { ReadProvision } from "./reading/read-law";

export type ProvisionRow = typeof provisions.$inferSelect;
export type VersionFields = Omit<
  typeof provisionVersions.$inferInsert,
  "id" | "provisionId" | "createdAt"
>;

/** The provisions of a law by unit and number. */
export function provisionsOfLaw(tx: Transaction, lawId: string): Map<string, ProvisionRow> {
  const rows = tx.select().from(provisions).where(eq(provisions.lawId, lawId)).all();
  return new Map(rows.map((row) => [provisionKey(row), row]));
}

export const provisionKey = ({ unit, number }: { unit: ProvisionUnit; number: string }) =>
  `${unit} ${number}`;

/** Adds a provision; `slugs` are those the law has, and gets the new one. */
export function addProvision(
  tx: Transaction,
  lawId: string,
  read: ReadProvision,
  position: number,
  slugs: Set<string>,
): ProvisionRow {
  const { unit, number, part, gist, sourceUrl, note } = read;
  const row: ProvisionRow = {
    id: newId(),
    lawId,
    unit,
    number,
    sort: provisionSort(number),
    slug: freeSlug(provisionSlug(unit, number), slugs),
    part,
    position,
    gist,
    sourceUrl,
    note,
    version: 1,
  };
  insertProvision(tx).run(row);
  return row;
}

function freeSlug(wanted: string, slugs: Set<string>): string {
  let slug = wanted || "ohne-nummer";
  for (let count = 2; slugs.has(slug); count++) slug = `${wanted}-${count}`;
  slugs.add(slug);
  return slug;
}

/** Adds a Fassung; its wording is never rewritten. */
export function addVersion(tx: Transaction, provisionId: string, fields: VersionFields): string {
  const id = newId();
  insertVersion(tx).run({
    id,
    provisionId,
    validFrom: fields.validFrom ?? null,
    seenOn: fields.seenOn ?? null,
    since: fields.since ?? null,
    heading: fields.heading ?? "",
    change: fields.change ?? null,
    parts: jsonOrNull(fields.parts),
    actId: fields.actId ?? null,
    ruling: fields.ruling ?? null,
    decisionId: fields.decisionId ?? null,
    content: jsonOrNull(fields.content),
    source: fields.source ?? "",
    sourceUrl: fields.sourceUrl ?? "",
    note: fields.note ?? "",
    importKey: fields.importKey ?? null,
    createdAt: Date.now(),
  });
  return id;
}

/** The versions of a provision from the oldest, those without a date first. */
export function versionsWithWording(db: Queryable, provisionId: string) {
  return db
    .select()
    .from(provisionVersions)
    .where(eq(provisionVersions.provisionId, provisionId))
    .orderBy(provisionVersions.since, provisionVersions.createdAt)
    .all();
}

/** What the versions of a law were imported as: by provision. */
export function importKeysOf(tx: Transaction, lawId: string): Map<string, Set<string>> {
  const rows = tx
    .select({ provisionId: provisionVersions.provisionId, key: provisionVersions.importKey })
    .from(provisionVersions)
    .innerJoin(
      provisions,
      and(eq(provisions.id, provisionVersions.provisionId), eq(provisions.lawId, lawId)),
    )
    .all();
  const keys = new Map<string, Set<string>>();
  for (const { provisionId, key } of rows) {
    const own = keys.get(provisionId) ?? new Set();
    if (key !== null) own.add(key);
    keys.set(provisionId, own);
  }
  return keys;
}

const given = sql.placeholder;

const insertProvision = prepared((db) =>
  db
    .insert(provisions)
    .values({
      id: given("id"),
      lawId: given("lawId"),
      unit: given("unit"),
      number: given("number"),
      sort: given("sort"),
      slug: given("slug"),
      part: given("part"),
      position: given("position"),
      gist: given("gist"),
      sourceUrl: given("sourceUrl"),
      note: given("note"),
      version: given("version"),
    })
    .prepare(),
);

/** A JSON column given as a placeholder would hold the text `null` instead of nothing. */
const jsonOrNull = (value: unknown) => (value ? JSON.stringify(value) : null);
const asGiven = (name: string) => sql`${given(name)}`;

const insertVersion = prepared((db) =>
  db
    .insert(provisionVersions)
    .values({
      id: given("id"),
      provisionId: given("provisionId"),
      validFrom: given("validFrom"),
      seenOn: given("seenOn"),
      since: given("since"),
      heading: given("heading"),
      change: given("change"),
      parts: asGiven("parts"),
      actId: given("actId"),
      ruling: given("ruling"),
      decisionId: given("decisionId"),
      content: asGiven("content"),
      source: given("source"),
      sourceUrl: given("sourceUrl"),
      note: given("note"),
      importKey: given("importKey"),
      createdAt: given("createdAt"),
    })
    .prepare(),
);
