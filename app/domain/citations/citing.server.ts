import { sql } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import type { RecordType } from "~/domain/records/record";
import {
  passageAround,
  passageOf,
  type Passage,
} from "~/domain/search/opened/passage-around.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { isWhole, type ProvisionPath } from "~/domain/law/provision-path";
import { decisions, documents, opinions, records, statements } from "~db/schema";
import { citing, type CitedProvision } from "./cited-place.server";
import { placeLabel } from "./place-label";
import { placeRelations, type PlaceRelation } from "./place-relation";
import type { CitationRecord } from "./stored-citation";

/** One place in a text: what of the provision it cites, and where in the record it stands. */
export type CitingPlace = {
  label: string;
  confirmed: boolean;
  /** Number of the paragraph (Randnummer), in an opinion. */
  marginal: number | null;
  field: string;
  /** How it stands to the place asked for; absent where none was. */
  relation?: PlaceRelation;
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
  /** The text around the first of its places. */
  passage?: Passage | null;
  places: CitingPlace[];
  /** How many places there are, with those left out here. */
  placesTotal: number;
};

export type CitingGroup = { type: RecordType; total: number; records: CitingRecord[] };

const recordsShown = 8;
const recordsShownAtMost = 500;
const placesShown = 6;

/** `place`: a part of the provision; then by how near the cited place is to it. */
type Asked = CitedProvision & { place?: ProvisionPath };

/**
 * The records this person may see that cite a provision, also within a range of numbers, by type:
 * first those with a confirmed place, then the newest. A few of each type; of `whole` all.
 */
export function listCitingProvision(
  db: Queryable,
  actor: Actor,
  { place = {}, ...provision }: Asked,
  whole: string | null = null,
): CitingGroup[] {
  const found = citingRecords(db, actor, provision, place, whole);
  const places = placesOf(
    db,
    provision,
    place,
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
  place: ProvisionPath,
  whole: string | null,
): Found[] {
  // Without a place asked for, a range is as good as the number.
  const nearness = isWhole(place) ? sql`0` : sql`relation`;
  return db.all<Found>(sql`
    SELECT * FROM (
      SELECT ${records.id} AS id, ${records.type} AS type, ${recordName} AS title,
        ${numberOf} AS number, ${dateOf} AS date,
        met.confirmed AS confirmed,
        count(*) OVER (PARTITION BY ${records.type}) AS total,
        row_number() OVER (
          PARTITION BY ${records.type} ORDER BY met.relation, met.confirmed DESC, ${dateOf} DESC, ${records.id}
        ) AS place
      FROM (
        SELECT record_id, max(confirmed) AS confirmed, min(${nearness}) AS relation
        FROM (${citing(provision, place, sql`record_id, state = 'confirmed' AS confirmed`)})
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

type Place = {
  recordId: string;
  field: string;
  words: string;
  state: string;
  record: string;
  marginal: number | null;
  relation: number;
  total: number;
  around: string | null;
};

function placesOf(
  db: Queryable,
  provision: CitedProvision,
  asked: ProvisionPath,
  recordIds: readonly string[],
) {
  const found = new Map<string, Pick<CitingRecord, "places" | "placesTotal" | "passage">>();
  if (recordIds.length === 0) return found;
  const columns = sql`record_id, field, ordinal, state, record, marginal, text`;
  const around = passageAround(sql`noted.record_id`, sql`noted.text`, recordIds.length);
  const rows = db.all<Place>(sql`
    SELECT record_id AS recordId, field, text AS words, state, record, marginal, relation, total,
      CASE WHEN place = 1 THEN ${around} END AS around
    FROM (
      SELECT *, count(*) OVER (PARTITION BY record_id) AS total,
        row_number() OVER (PARTITION BY record_id ORDER BY relation, field, ordinal) AS place
      FROM (${citing(provision, asked, columns)})
      WHERE record_id IN (SELECT value FROM json_each(${JSON.stringify(recordIds)}))
    ) AS noted
    WHERE place <= ${placesShown}
    ORDER BY recordId, place
  `);
  for (const { recordId, record, state, total, around, words, relation, ...place } of rows) {
    const passage = passageOf(around, words);
    const known = found.get(recordId) ?? { places: [], placesTotal: total, passage };
    found.set(recordId, known);
    const label = placeLabel(JSON.parse(record) as CitationRecord);
    const near = isWhole(asked) ? {} : { relation: placeRelations[relation] };
    known.places.push({ label, confirmed: state === "confirmed", ...near, ...place });
  }
  return found;
}
