import { and, eq, inArray, isNotNull, sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { isWhole, pathOf, pathsMeet, type ProvisionPath } from "~/domain/law/provision-path";
import type { Queryable, Transaction } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import {
  affectedProvisions,
  citationImpacts,
  citations,
  lawAliases,
  opinions,
  provisions,
  provisionVersions,
  statements,
} from "~db/schema";
import type { CitationRecord } from "./stored-citation";

/**
 * Which confirmed citations meet which changes of the law. Kept in a table, so that a list of ten
 * thousand opinions can say what still stands; only what a change touches is computed anew.
 */

/** To be called where the citations or the date of a record change. */
export function refreshImpactsOfRecord(tx: Transaction, recordId: string): void {
  removeOfRecord(tx).run({ recordId });
  const versions = versionsOfRecord(tx).flatMap((query) => query.all({ recordId }));
  const affected = affectedOfRecord(tx).flatMap((query) => query.all({ recordId }));
  insertImpacts(tx, versions.map(ofVersion));
  insertImpacts(tx, affected.map(ofAffected));
}

function refreshImpactsOfVersions(tx: Transaction, versionIds: readonly string[]): void {
  for (const some of inPieces(versionIds)) {
    tx.delete(citationImpacts).where(inArray(citationImpacts.versionId, some)).run();
    insertImpacts(tx, versionsMet(tx, inArray(provisionVersions.id, some)));
  }
}

/** To be called where versions of these provisions were added or changed. */
export function refreshImpactsOfProvisions(tx: Transaction, provisionIds: readonly string[]): void {
  for (const some of inPieces(provisionIds)) {
    const versions = tx
      .select({ id: provisionVersions.id })
      .from(provisionVersions)
      .where(inArray(provisionVersions.provisionId, some));
    refreshImpactsOfVersions(
      tx,
      versions.all().map(({ id }) => id),
    );
  }
}

/** To be called where the provisions a procedure affects were added, changed or removed. */
export function refreshImpactsOfProcedure(tx: Transaction, procedureId: string): void {
  const affected = tx
    .select({ id: affectedProvisions.id })
    .from(affectedProvisions)
    .where(eq(affectedProvisions.procedureId, procedureId));
  tx.delete(citationImpacts).where(inArray(citationImpacts.affectedId, affected)).run();
  insertImpacts(tx, affectedMet(tx, eq(affectedProvisions.procedureId, procedureId)));
}

/** To be called where a law is new or gets another name: what was unknown may now have a target. */
export function refreshImpactsOfLaw(tx: Transaction, lawId: string): void {
  const rows = tx
    .select({ id: provisions.id })
    .from(provisions)
    .where(eq(provisions.lawId, lawId))
    .all();
  refreshImpactsOfProvisions(
    tx,
    rows.map(({ id }) => id),
  );
  const affected = tx
    .select({ id: affectedProvisions.id })
    .from(affectedProvisions)
    .innerJoin(lawAliases, eq(lawAliases.alias, affectedProvisions.law))
    .where(eq(lawAliases.lawId, lawId));
  tx.delete(citationImpacts).where(inArray(citationImpacts.affectedId, affected)).run();
  insertImpacts(tx, affectedMet(tx, eq(lawAliases.lawId, lawId)));
}

type Met = {
  citationId: string;
  recordId: string;
  record: CitationRecord;
  versionId: string | null;
  affectedId: string | null;
  /** Places the change touches; empty where only the provision as a whole is known. */
  parts: readonly ProvisionPath[];
};

/**
 * The day a record's judgement is of: a change on it or before is no news. Null for what does not
 * judge: documents and decisions say what they said.
 */
const recordDate = sql`coalesce(
  (SELECT ${opinions.date} FROM ${opinions} WHERE ${opinions.id} = ${citations.recordId}),
  (SELECT coalesce(${statements.sentOn}, '9999') FROM ${statements} WHERE ${statements.id} = ${citations.recordId}))`;

const isConfirmed = and(eq(citations.kind, "provision"), eq(citations.state, "confirmed"));

/** Citations that begin within these numbers, and ranges that hold the first: each by an index of its own. */
const cites = (from: SQLWrapper, until: SQLWrapper) => [
  sql`${citations.numberFrom} BETWEEN ${from} AND ${until}`,
  sql`${citations.numberUntil} <> ${citations.numberFrom} AND ${citations.numberFrom} < ${from} AND ${citations.numberUntil} >= ${from}`,
];

function versionsMet(tx: Transaction, narrowed: SQL): Met[] {
  return versionQueries(tx, narrowed).flatMap((query) => query.all().map(ofVersion));
}

function versionQueries(db: Queryable, narrowed: SQL) {
  return cites(provisions.sort, provisions.sort).map((number) =>
    db
      .select({
        citationId: citations.id,
        recordId: citations.recordId,
        record: citations.record,
        versionId: provisionVersions.id,
        parts: provisionVersions.parts,
      })
      .from(provisionVersions)
      .innerJoin(provisions, eq(provisions.id, provisionVersions.provisionId))
      .innerJoin(lawAliases, eq(lawAliases.lawId, provisions.lawId))
      .innerJoin(
        citations,
        and(eq(citations.law, lawAliases.alias), eq(citations.unit, provisions.unit), number),
      )
      .where(
        and(
          narrowed,
          isConfirmed,
          isNotNull(provisionVersions.change),
          sql`${provisionVersions.since} > ${recordDate}`,
        ),
      ),
  );
}

type VersionMet = Omit<Met, "affectedId" | "parts"> & { parts: ProvisionPath[] | null };
const ofVersion = ({ parts, ...row }: VersionMet): Met => ({
  ...row,
  affectedId: null,
  parts: parts ?? [],
});

const otherNames = alias(lawAliases, "other_names");

/** A draft names a law in its own way: both sides are names of the same law, or the same words. */
function affectedMet(tx: Transaction, narrowed: SQL): Met[] {
  return affectedQueries(tx, narrowed).flatMap((query) => query.all().map(ofAffected));
}

function affectedQueries(db: Queryable, narrowed: SQL) {
  return cites(affectedProvisions.numberFrom, affectedProvisions.numberUntil).map((number) =>
    db
      .select({
        citationId: citations.id,
        recordId: citations.recordId,
        record: citations.record,
        affectedId: affectedProvisions.id,
        path: affectedProvisions.path,
      })
      .from(affectedProvisions)
      .innerJoin(lawAliases, eq(lawAliases.alias, affectedProvisions.law))
      .innerJoin(otherNames, eq(otherNames.lawId, lawAliases.lawId))
      .innerJoin(
        citations,
        and(
          eq(citations.law, otherNames.alias),
          eq(citations.unit, affectedProvisions.unit),
          number,
        ),
      )
      .where(
        and(
          narrowed,
          isConfirmed,
          eq(affectedProvisions.state, "confirmed"),
          sql`${recordDate} IS NOT NULL`,
        ),
      ),
  );
}

type AffectedMet = Omit<Met, "versionId" | "parts"> & { path: ProvisionPath | null };
const ofAffected = ({ path, ...row }: AffectedMet): Met => ({
  ...row,
  versionId: null,
  parts: path === null || isWhole(path) ? [] : [path],
});

const ofOneRecord = eq(citations.recordId, sql.placeholder("recordId"));
const versionsOfRecord = prepared((db) =>
  versionQueries(db, ofOneRecord).map((query) => query.prepare()),
);
const affectedOfRecord = prepared((db) =>
  affectedQueries(db, ofOneRecord).map((query) => query.prepare()),
);
const removeOfRecord = prepared((db) =>
  db
    .delete(citationImpacts)
    .where(eq(citationImpacts.recordId, sql.placeholder("recordId")))
    .prepare(),
);

function insertImpacts(tx: Transaction, met: readonly Met[]): void {
  const insert = insertImpact(tx);
  for (const { record, parts, ...impact } of met) {
    // A wording that was old already when it was cited is not changed by what came after.
    if (record.kind !== "provision" || record.fassung === "a. F.") continue;
    const cited = pathOf(record);
    if (parts.length > 0 && !parts.some((part) => pathsMeet(part, cited))) continue;
    insert.run({ ...impact, precise: parts.length > 0 && !isWhole(cited) });
  }
}

const insertImpact = prepared((db) =>
  db
    .insert(citationImpacts)
    .values({
      citationId: sql.placeholder("citationId"),
      recordId: sql.placeholder("recordId"),
      versionId: sql.placeholder("versionId"),
      affectedId: sql.placeholder("affectedId"),
      precise: sql.placeholder("precise"),
    })
    .prepare(),
);

/** SQLite takes a bounded number of values in one statement. */
function inPieces(ids: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (let at = 0; at < ids.length; at += 500) pieces.push(ids.slice(at, at + 500));
  return pieces;
}
