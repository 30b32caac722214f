import { sql } from "drizzle-orm";
import { recordTypes, type RecordType } from "~/domain/records/record";
import { lastDone } from "~/domain/records/last-change.server";
import { countVisible } from "~/domain/records/visible-count.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { documents, records, searchEntries } from "~db/schema";
import type { Database } from "~db/client.server";
import { analyzerVersion } from "../indexing/analyze.server";
import { unfinished } from "../indexing/index.server";
import { isRebuildRunning } from "../indexing/rebuild-aside.server";
import { shareOf, waitingReasons, type TypeCompleteness, type WithoutText } from "./completeness";

export type Counted = { records: number; indexed: number };

/** How many records there are, and how many of them are in the index as they are now. */
export function indexCompleteness(db: Database): Counted {
  const [row = { records: 0, indexed: 0 }] = db.all<Counted>(sql`SELECT
    (SELECT count(*) FROM ${records}) AS records,
    (SELECT count(*) FROM ${searchEntries} WHERE ${searchEntries.analyzer} = ${analyzerVersion}) AS indexed`);
  return row;
}

/**
 * What an administrator is told of the index. Numbers count what she may see, as everywhere; of
 * the house as a whole there is only the share.
 */
export async function indexState(db: Database, actor: Actor) {
  const counted = indexCompleteness(db);
  const running = isRebuildRunning(db);
  // While all is built anew it stays findable as it was, and the page asks again and again.
  const incomplete = !running && counted.indexed < counted.records;
  return {
    running,
    share: shareOf(counted),
    types: completenessByType(db, actor, incomplete, running ? null : withoutText(db, actor)),
    rebuilt: await lastDone(db, actor, "search.rebuilt"),
  };
}

function completenessByType(
  db: Database,
  actor: Actor,
  incomplete: boolean,
  textless: WithoutText | null,
): TypeCompleteness[] {
  const waiting = waitingCounts(db, actor, incomplete);
  return recordTypes.map((type) => {
    const total = countVisible(db, actor, type);
    const ofType = waiting.filter((each) => each.type === type);
    const late = ofType.reduce((sum, { count }) => sum + count, 0);
    return {
      type,
      records: total,
      findable: Math.max(0, total - late),
      waiting: ofType.flatMap(({ place, count }) => {
        const reason = waitingReasons[place];
        return reason ? [{ reason, count }] : [];
      }),
      // All others are texts by themselves.
      withoutText: type === "document" ? textless : null,
    };
  });
}

/** Papers of which only title and facts are known. */
function withoutText(db: Database, actor: Actor): WithoutText {
  const [row = { noFile: 0, unreadable: 0 }] = db.all<WithoutText>(sql`
    SELECT count(*) FILTER (WHERE ${documents.extraction} = 'none') AS noFile,
      count(*) FILTER (WHERE ${documents.extraction} = 'failed') AS unreadable
    FROM ${documents} JOIN ${records} ON ${records.id} = ${documents.id}
    WHERE ${documents.extraction} IN ('none', 'failed') AND ${visibleTo(actor)}`);
  return row;
}

type Waiting = { type: RecordType; place: number; count: number };

/** By the place of their reason in `waitingReasons`; from indexes that hold little else. */
function waitingCounts(db: Database, actor: Actor, incomplete: boolean): Waiting[] {
  const unindexed = sql`
    UNION ALL SELECT ${searchEntries.recordId}, 1 FROM ${searchEntries} WHERE ${searchEntries.analyzer} = ${unfinished}
    UNION ALL SELECT ${searchEntries.recordId}, 2 FROM ${searchEntries}
      WHERE ${searchEntries.analyzer} < ${analyzerVersion} AND ${searchEntries.analyzer} <> ${unfinished}
    UNION ALL SELECT ${searchEntries.recordId}, 2 FROM ${searchEntries} WHERE ${searchEntries.analyzer} > ${analyzerVersion}
    UNION ALL SELECT ${records.id}, 3 FROM ${records}
      WHERE ${records.id} NOT IN (SELECT ${searchEntries.recordId} FROM ${searchEntries})`;
  return db.all<Waiting>(sql`
    SELECT ${records.type} AS type, place, count(*) AS count
    FROM (
      SELECT id, min(place) AS place FROM (
        SELECT ${documents.id} AS id, 0 AS place FROM ${documents} WHERE ${documents.extraction} IN ('waiting', 'running')
        UNION ALL SELECT ${documents.id}, 4 FROM ${documents} WHERE ${documents.extraction} = 'failed'
        ${incomplete ? unindexed : sql``})
      GROUP BY id) late
    JOIN ${records} ON ${records.id} = late.id
    WHERE ${visibleTo(actor)}
    GROUP BY 1, 2 ORDER BY 2`);
}
