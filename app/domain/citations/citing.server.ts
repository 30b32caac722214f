import { sql, type SQL } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import {
  citations,
  decisions,
  documents,
  lawAliases,
  opinions,
  records,
  statements,
} from "~db/schema";
import { placeLabel } from "./place-label";
import type { CitationRecord } from "./stored-citation";

/** What is asked for: a provision of the register. */
export type CitedProvision = { lawId: string; unit: string; sort: string };

/** One place in a text: what of the provision it cites, and where in the record it stands. */
export type CitingPlace = {
  label: string;
  confirmed: boolean;
  /** Number of the paragraph (Randnummer), in an opinion. */
  marginal: number | null;
  field: string;
};

export type CitingRecord = {
  id: string;
  type: RecordType;
  title: string;
  /** File number of an opinion, author of a statement, number of a paper; a decision's title has it. */
  number: string;
  date: string | null;
  /** A person confirmed at least one of its places. */
  confirmed: boolean;
  places: CitingPlace[];
  /** How many places there are, with those left out here. */
  placesTotal: number;
};

export type CitingGroup = { type: RecordType; total: number; records: CitingRecord[] };

const recordsShown = 8;
const recordsShownAtMost = 500;
const placesShown = 6;

/**
 * The records this person may see that cite a provision, also within a range of numbers, by type:
 * first those with a confirmed place, then the newest. A few of each type; of `whole` all.
 */
export function listCitingProvision(
  db: Queryable,
  actor: Actor,
  provision: CitedProvision,
  whole: string | null = null,
): CitingGroup[] {
  const found = citingRecords(db, actor, provision, whole);
  const places = placesOf(
    db,
    provision,
    found.map(({ id }) => id),
  );
  const groups = new Map<RecordType, CitingGroup>();
  for (const { total, ...record } of found) {
    const group = groups.get(record.type) ?? { type: record.type, total, records: [] };
    groups.set(record.type, group);
    const confirmed = Boolean(record.confirmed);
    group.records.push({ ...record, confirmed, ...(places.get(record.id) ?? nowhere) });
  }
  return [...groups.values()];
}

const nowhere = { places: [] as CitingPlace[], placesTotal: 0 };

type Found = Omit<CitingRecord, "places" | "placesTotal"> & { total: number };

function citingRecords(
  db: Queryable,
  actor: Actor,
  provision: CitedProvision,
  whole: string | null,
): Found[] {
  return db.all<Found>(sql`
    SELECT * FROM (
      SELECT ${records.id} AS id, ${records.type} AS type, ${recordName} AS title,
        ${numberOf} AS number, ${dateOf} AS date, met.confirmed AS confirmed,
        count(*) OVER (PARTITION BY ${records.type}) AS total,
        row_number() OVER (
          PARTITION BY ${records.type} ORDER BY met.confirmed DESC, ${dateOf} DESC, ${records.id}
        ) AS place
      FROM (
        SELECT record_id, max(confirmed) AS confirmed
        FROM (${citing(provision, sql`record_id, state = 'confirmed' AS confirmed`)})
        GROUP BY record_id
      ) AS met
      JOIN ${records} ON ${records.id} = met.record_id
      WHERE ${visibleTo(actor)}
    )
    WHERE place <= CASE type WHEN ${whole ?? ""} THEN ${recordsShownAtMost} ELSE ${recordsShown} END
    ORDER BY CASE type WHEN 'opinion' THEN 0 WHEN 'statement' THEN 1 WHEN 'decision' THEN 2 ELSE 3 END, type, place
  `);
}

/** Its date, whatever type the record is of. */
export const dateOf = sql`CASE ${records.type}
  WHEN 'opinion' THEN (SELECT ${opinions.date} FROM ${opinions} WHERE ${opinions.id} = ${records.id})
  WHEN 'statement' THEN (SELECT ${statements.sentOn} FROM ${statements} WHERE ${statements.id} = ${records.id})
  WHEN 'document' THEN (SELECT ${documents.date} FROM ${documents} WHERE ${documents.id} = ${records.id})
  WHEN 'decision' THEN (SELECT ${decisions.date} FROM ${decisions} WHERE ${decisions.id} = ${records.id})
  END`;

/** What it is called by beside its title. */
export const numberOf = sql`coalesce(CASE ${records.type}
  WHEN 'opinion' THEN (SELECT ${opinions.fileNumber} FROM ${opinions} WHERE ${opinions.id} = ${records.id})
  WHEN 'statement' THEN (SELECT ${statements.author} FROM ${statements} WHERE ${statements.id} = ${records.id})
  WHEN 'document' THEN (SELECT ${documents.number} FROM ${documents} WHERE ${documents.id} = ${records.id})
  END, '')`;

/** Citations of this number, and ranges that hold it: each by an index of its own. */
function citing({ lawId, unit, sort }: CitedProvision, columns: SQL): SQL {
  const names = sql`law IN (SELECT ${lawAliases.alias} FROM ${lawAliases} WHERE ${lawAliases.lawId} = ${lawId})`;
  const kept = sql`state <> 'rejected'`;
  return sql`
    SELECT ${columns} FROM ${citations}
    WHERE ${names} AND unit = ${unit} AND number_from = ${sort} AND ${kept}
    UNION ALL
    SELECT ${columns} FROM ${citations}
    WHERE ${names} AND unit = ${unit} AND number_until <> number_from
      AND number_from < ${sort} AND number_until >= ${sort} AND ${kept}`;
}

type Place = {
  recordId: string;
  field: string;
  state: string;
  record: string;
  marginal: number | null;
  total: number;
};

function placesOf(db: Queryable, provision: CitedProvision, recordIds: readonly string[]) {
  const found = new Map<string, Pick<CitingRecord, "places" | "placesTotal">>();
  if (recordIds.length === 0) return found;
  const columns = sql`record_id, field, ordinal, state, record, marginal`;
  const rows = db.all<Place>(sql`
    SELECT record_id AS recordId, field, state, record, marginal, total FROM (
      SELECT *, count(*) OVER (PARTITION BY record_id) AS total,
        row_number() OVER (PARTITION BY record_id ORDER BY field, ordinal) AS place
      FROM (${citing(provision, columns)})
      WHERE record_id IN (SELECT value FROM json_each(${JSON.stringify(recordIds)}))
    )
    WHERE place <= ${placesShown}
    ORDER BY recordId, place
  `);
  for (const { recordId, record, state, marginal, field, total } of rows) {
    const known = found.get(recordId) ?? { places: [], placesTotal: total };
    found.set(recordId, known);
    const label = placeLabel(JSON.parse(record) as CitationRecord);
    known.places.push({ label, confirmed: state === "confirmed", marginal, field });
  }
  return found;
}
