import { sql } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { citations, decisions, documents, opinions, records, statements } from "~db/schema";
import type { CitationState } from "./stored-citation";
import { ownNames } from "./own-names";
import { targetsOfPaper, type Paper } from "./paper";

/** Where a record cites: the number of the paragraph where it has one, and its own words. */
export type CitingPlace = { marginal: number | null; text: string; state: CitationState };

export type CitingRecord = {
  id: string;
  type: RecordType;
  title: string;
  /** `YYYY-MM-DD` or fuzzy. */
  date: string | null;
  places: CitingPlace[];
};

export type Citing = { records: CitingRecord[]; total: number };

/** So many records a page names; the rest is a number. */
const most = 25;

/** Who cites this document, as far as this person may see it, the newest first. */
export async function listCitingDocument(
  db: Queryable,
  document: Authorized<"read", "document">,
  paper: Paper,
): Promise<Citing> {
  const targets = targetsOfPaper(paper);
  if (targets.length === 0) return { records: [], total: 0 };
  return listCiting(db, document, sql`(SELECT value FROM json_each(${JSON.stringify(targets)}))`);
}

/** Who cites this decision by docket, ECLI or where it is printed. */
export async function listCitingDecision(
  db: Queryable,
  decision: Authorized<"read", "decision">,
): Promise<Citing> {
  const own = sql`(SELECT own.target FROM citations own WHERE own.record_id = ${decision.id} AND own.field = ${ownNames})`;
  // A docket of the same letters may be another court's; the day then differs as well.
  const sameDay = sql`NOT EXISTS (
    SELECT 1 FROM ${decisions} WHERE ${decisions.id} = ${decision.id}
      AND length(${decisions.date}) = 10
      AND json_extract(${citations.record}, '$.date') <> ${decisions.date})`;
  return listCiting(db, decision, own, sameDay);
}

function listCiting(
  db: Queryable,
  { id, actor }: Authorized<"read">,
  targets: ReturnType<typeof sql>,
  further = sql`1`,
): Citing {
  const date = sql`coalesce(
    (SELECT ${opinions.date} FROM ${opinions} WHERE ${opinions.id} = ${records.id}),
    (SELECT ${statements.sentOn} FROM ${statements} WHERE ${statements.id} = ${records.id}),
    (SELECT ${documents.date} FROM ${documents} WHERE ${documents.id} = ${records.id}),
    (SELECT other.date FROM decisions other WHERE other.id = ${records.id}))`;
  const rows = db.values<[string, RecordType, string, string | null, string, number]>(sql`
    SELECT ${records.id}, ${records.type}, ${recordName}, ${date} AS day,
      json_group_array(json_object(
        'marginal', ${citations.marginal}, 'text', ${citations.text}, 'state', ${citations.state})
        ORDER BY ${citations.field}, ${citations.ordinal}),
      count(*) OVER ()
    FROM ${citations} JOIN ${records} ON ${records.id} = ${citations.recordId}
    WHERE ${citations.target} IN ${targets}
      AND ${citations.field} <> ${ownNames} AND ${citations.state} <> 'rejected'
      AND ${citations.recordId} <> ${id} AND ${further} AND ${visibleTo(actor)}
    GROUP BY ${records.id}
    ORDER BY day DESC, ${records.id}
    LIMIT ${most}`);
  return {
    total: rows[0]?.[5] ?? 0,
    records: rows.map(([recordId, type, title, day, places]) => ({
      id: recordId,
      type,
      title,
      date: day,
      places: JSON.parse(places) as CitingPlace[],
    })),
  };
}
