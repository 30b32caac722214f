import { sql, type SQL } from "drizzle-orm";
import { searchEntries, searchPassages } from "~db/schema";
import { passagesPerEntry } from "./passages";

/** Of a paper of a thousand pages only the beginning is read, and of many papers less of each. */
const passagesRead = { ofOne: 120, ofAll: 3000 };
const [before, after] = [110, 190];

/**
 * SQL: the text of a record around some of its words; null where it is not in the index (yet) or
 * they stand too far behind. `records`: of how many this is asked in one statement.
 */
export function passageAround(recordId: SQL, words: SQL, records: number): SQL<string | null> {
  const read = Math.min(passagesRead.ofOne, Math.ceil(passagesRead.ofAll / Math.max(records, 1)));
  const first = sql`entry.id * ${sql.raw(String(passagesPerEntry))}`;
  const text = sql`unpacked(${searchPassages.text})`;
  return sql<string | null>`(
    SELECT substr(${text}, max(1, instr(${text}, ${words}) - ${before}), ${before + after})
    FROM ${searchEntries} AS entry
    CROSS JOIN ${searchPassages}
      ON ${searchPassages.id} BETWEEN ${first} AND ${first} + ${read - 1}
    WHERE entry.record_id = ${recordId} AND instr(${text}, ${words}) > 0
    LIMIT 1)`;
}

export type Passage = { before: string; words: string; after: string };

/** From the beginning of a word to the end of one, in one line; cut ends are marked. */
export function passageOf(text: string | null, words: string): Passage | null {
  const at = text?.indexOf(words) ?? -1;
  if (text === null || at < 0) return null;
  const lead = text.slice(0, at);
  const rest = text.slice(at + words.length);
  const isCut = text.length >= before + after;
  return {
    before: oneLine(at >= before ? `… ${lead.replace(/^\S*\s/, "")}` : lead),
    words: oneLine(words),
    after: oneLine(isCut ? `${rest.replace(/\s\S*$/, "")} …` : rest),
  };
}

const oneLine = (text: string) => text.replaceAll(/\s*[\n\t]\s*/g, " ");
