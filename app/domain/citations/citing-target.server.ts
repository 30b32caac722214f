import { sql, type SQL } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { citations, decisions, records } from "~db/schema";
import { dateOf, numberOf, type CitingPlace, type CitingRecord } from "./citing.server";
import type { CitationRecord, CitationState } from "./stored-citation";
import { ownNames } from "./own-names";
import { targetsOfPaper, type Paper } from "./paper";

export type Citing = { records: CitingRecord[]; total: number };

/** So many records a page names; the rest is a number. */
const most = 25;
const placesShown = 6;

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

type Found = Omit<CitingRecord, "places" | "placesTotal" | "confirmed"> & {
  places: string;
  total: number;
};
type Noted = Pick<CitingPlace, "marginal" | "field"> & { state: CitationState; record: string };

function listCiting(
  db: Queryable,
  { id, actor }: Authorized<"read">,
  targets: SQL,
  further = sql`1`,
): Citing {
  const rows = db.all<Found>(sql`
    SELECT ${records.id} AS id, ${records.type} AS type, ${recordName} AS title,
      ${numberOf} AS number, ${dateOf} AS date,
      json_group_array(json_object(
        'marginal', ${citations.marginal}, 'field', ${citations.field},
        'state', ${citations.state}, 'record', ${citations.record})
        ORDER BY ${citations.field}, ${citations.ordinal}) AS places,
      count(*) OVER () AS total
    FROM ${citations} JOIN ${records} ON ${records.id} = ${citations.recordId}
    WHERE ${citations.target} IN ${targets}
      AND ${citations.field} <> ${ownNames} AND ${citations.state} <> 'rejected'
      AND ${citations.recordId} <> ${id} AND ${further} AND ${visibleTo(actor)}
    GROUP BY ${records.id}
    ORDER BY date DESC, ${records.id}
    LIMIT ${most}`);
  return {
    total: rows[0]?.total ?? 0,
    records: rows.map(({ places, total: _total, ...record }) => {
      const noted = JSON.parse(places) as Noted[];
      return {
        ...record,
        confirmed: noted.some(({ state }) => state === "confirmed"),
        places: noted.slice(0, placesShown).map(placeOf),
        placesTotal: noted.length,
      };
    }),
  };
}

/** Its own paragraph, and where it has none, the one of the decision. */
function placeOf({ marginal, field, state, record }: Noted): CitingPlace {
  const cited = JSON.parse(record) as CitationRecord;
  const pinpoint =
    cited.kind === "decision" && cited.marginal ? `zu Rn.\u00a0${cited.marginal}` : "";
  const label = pinpoint || (marginal === null && !field.startsWith("petitum:") ? "im Text" : "");
  return { marginal, field, label, confirmed: state === "confirmed" };
}
