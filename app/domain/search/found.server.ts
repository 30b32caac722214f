import { and, eq, gt, sql } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import type { FoundMark } from "~/lib/found-mark";
import type { Queryable } from "~db/client.server";
import { searchEntries, searchPassages } from "~db/schema";
import { marksIn } from "./marking/marks.server";
import type { Mark } from "./marking/mark";
import { bestPlace, isBetter } from "./marking/snippet";
import { readPassageAsked } from "./passage-path";
import { passagesPerEntry } from "./passages";
import type { Meaning } from "./query/meaning.server";
import { readWanted } from "./wanted.server";

/** What a page marks of a search: marks for each of its texts, and how many there are. */
export type Found = { query: string; marks: FoundMark[][]; count: number };

/**
 * Marks what was looked for in the texts of a page that was opened from a hit; null where it was
 * opened otherwise. One mark, where the hit's passage is, is the first.
 */
export async function findInTexts(
  db: Queryable,
  record: Authorized<"read">,
  url: URL,
  texts: readonly string[],
): Promise<Found | null> {
  const asked = readPassageAsked(url.searchParams);
  if (!asked) return null;
  const { meanings } = readWanted(db, asked.query).wanted;
  if (meanings.length === 0) return null;
  const marks = texts.map((text) => marksIn(text, meanings));
  const count = marks.reduce((sum, { length }) => sum + length, 0);
  if (count === 0) return { query: asked.query, count, marks: [] };
  const first =
    placeOf(texts, marks, beginningOf(db, record, asked.passage, meanings)) ?? bestOf(marks);
  return {
    query: asked.query,
    count,
    marks: marks.map((list, index) =>
      list.map(({ start, end }) => ({
        start,
        end,
        isFirst: index === first.index && start === first.start,
      })),
    ),
  };
}

const longestBeginning = 80;

/** The words by which the marked piece of the hit's passage is found again in the page's texts. */
function beginningOf(
  db: Queryable,
  record: Authorized<"read">,
  passage: number,
  meanings: readonly Meaning[],
): string {
  const row = db
    .select({ text: searchPassages.text })
    .from(searchEntries)
    .innerJoin(
      searchPassages,
      eq(searchPassages.id, sql`${searchEntries.id} * ${passagesPerEntry} + ${passage}`),
    )
    // Behind the last passage begin those of the next record.
    .where(and(eq(searchEntries.recordId, record.id), gt(searchEntries.passages, passage)))
    .get();
  const marks = row ? marksIn(row.text, meanings) : [];
  if (!row || marks.length === 0) return "";
  const { start } = bestPlace(marks);
  const [line = ""] = row.text.slice(start, start + longestBeginning).split("\n");
  return line;
}

type At = { index: number; start: number };

function placeOf(
  texts: readonly string[],
  marks: readonly (readonly Mark[])[],
  beginning: string,
): At | null {
  if (!beginning) return null;
  for (const [index, text] of texts.entries()) {
    const at = text.indexOf(beginning);
    const mark = at < 0 ? undefined : marks[index]?.find(({ start }) => start >= at);
    if (mark) return { index, start: mark.start };
  }
  return null;
}

function bestOf(marks: readonly (readonly Mark[])[]): At {
  const places = marks.map((list) => bestPlace(list));
  const index = places.reduce(
    (best, place, at) => (isBetter(place, places[best] ?? place) ? at : best),
    0,
  );
  return { index, start: places[index]?.start ?? 0 };
}
