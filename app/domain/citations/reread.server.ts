import { and, asc, eq, gt, inArray, isNull, lt, or } from "drizzle-orm";
import { setImmediate } from "node:timers/promises";
import type { Logger } from "pino";
import type { RecordType } from "~/domain/records/record";
import { write, type Database, type Transaction } from "~db/client.server";
import { citationScans, records } from "~db/schema";
import { finishCitations, recogniserRelease } from "./citations.server";

/** Reads what a record cites anew and keeps what people decided. */
export type Reread = (tx: Transaction, recordId: string) => void;

/** So many texts in one transaction: some milliseconds. */
const slice = 8;

/**
 * Reads the texts that an older release of the recogniser read, or none: databases from before
 * there were citations. Others have their turn in between.
 */
export function startRereading(
  db: Database,
  log: Logger,
  readers: Partial<Record<RecordType, Reread>>,
) {
  const stopping = new AbortController();
  const run = async () => {
    let read = 0;
    let last: string | undefined = "";
    while (last !== undefined && !stopping.signal.aborted && db.$client.open) {
      const after: string = last;
      const ids = write(db, (tx) => readSome(tx, readers, after, log));
      last = ids.at(-1);
      read += ids.length;
      await setImmediate();
    }
    if (read > 0) log.info({ read }, "texts read anew for what they cite");
  };
  const running = run().catch((error: unknown) => log.error({ err: error }, "rereading"));
  return {
    done: running,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

function readSome(
  tx: Transaction,
  readers: Partial<Record<RecordType, Reread>>,
  after: string,
  log: Logger,
): string[] {
  const types = Object.keys(readers) as RecordType[];
  const rows = tx
    .select({ id: records.id, type: records.type })
    .from(records)
    .leftJoin(citationScans, eq(citationScans.recordId, records.id))
    .where(
      and(
        gt(records.id, after),
        inArray(records.type, types),
        or(isNull(citationScans.release), lt(citationScans.release, recogniserRelease)),
      ),
    )
    .orderBy(asc(records.id))
    .limit(slice)
    .all();
  for (const { id, type } of rows) {
    try {
      readers[type]?.(tx, id);
    } catch (error) {
      // A text that cannot be read must not hold up the others, nor come again at each start.
      log.error({ err: error, record: id }, "citations not read");
    }
    finishCitations(tx, id);
  }
  return rows.map(({ id }) => id);
}
