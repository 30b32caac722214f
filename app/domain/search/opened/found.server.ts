import { and, eq, gt, sql } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import type { FoundMark } from "~/lib/found-mark";
import type { Queryable } from "~db/client.server";
import { searchEntries, searchPassages } from "~db/schema";
import { marksIn, marksInEach } from "../marking/marks.server";
import type { Mark } from "../marking/mark";
import { bestPlace, isBetter } from "../marking/snippet";
import { readPassageAsked } from "./passage-path";
import { passagesPerEntry } from "./passages";
import type { Meaning } from "../query/meaning.server";
import { readWanted } from "../wanted.server";

/**
 * What a page marks of a search: marks for each of its texts, and how many there are. `isPart`:
 * only around the place the page opens at, because the texts are long or full of it.
 */
export type Found = { query: string; count: number; isPart: boolean; marks: FoundMark[][] };

/** More would keep everybody else waiting (the texts) or be of no use (the marks). */
const limits = { characters: 60_000, marks: 500 };

/**
 * Marks what was looked for in the texts of a page that was opened from a hit; null where it was
 * opened otherwise. One mark, where the hit's passage is, is the first.
 */
export async function findInTexts(
  db: Queryable,
  record: Authorized<"read">,
  url: URL,
  texts: readonly string[],
  { characters, marks: mostMarks } = limits,
): Promise<Found | null> {
  const asked = readPassageAsked(url.searchParams);
  if (!asked) return null;
  const { meanings } = readWanted(db, asked.query).wanted;
  if (meanings.length === 0) return null;
  const hit = placeOf(texts, passageOf(db, record, asked.passage, meanings));
  const stretches = stretchesAround(texts, hit, characters);
  const marks = stretchMarks(stretches, meanings);
  const all = marks.flatMap((list, index) => list.map(({ start, end }) => ({ index, start, end })));
  const isCut = stretches.some((stretch) => stretch.isCut);
  if (all.length === 0) return { query: asked.query, count: 0, isPart: isCut, marks: [] };
  const first = hit ? all.findIndex((mark) => !isBefore(mark, hit)) : -1;
  const opened = first >= 0 ? first : indexOfBest(all, marks);
  const from = Math.max(0, Math.min(opened - mostMarks / 2, all.length - mostMarks));
  const shown = all.slice(from, from + mostMarks);
  const found = texts.map((): FoundMark[] => []);
  for (const mark of shown) {
    const { index, start, end } = mark;
    found[index]?.push({ start, end, isFirst: mark === all[opened] });
  }
  const isPart = isCut || shown.length < all.length;
  return { query: asked.query, count: shown.length, isPart, marks: found };
}

type Passage = { text: string; start: number };

/** The hit's passage, and where in it most of what was looked for stands together. */
function passageOf(
  db: Queryable,
  record: Authorized<"read">,
  number: number,
  meanings: readonly Meaning[],
): Passage | null {
  const row = db
    .select({ text: searchPassages.text })
    .from(searchEntries)
    .innerJoin(
      searchPassages,
      eq(searchPassages.id, sql`${searchEntries.id} * ${passagesPerEntry} + ${number}`),
    )
    // Behind the last passage begin those of the next record.
    .where(and(eq(searchEntries.recordId, record.id), gt(searchEntries.passages, number)))
    .get();
  const marks = row ? marksIn(row.text, meanings) : [];
  return row && marks.length > 0 ? { text: row.text, start: bestPlace(marks).start } : null;
}

/** A place in one of the texts. */
type At = { index: number; start: number };

const isBefore = (one: At, other: At) =>
  one.index < other.index || (one.index === other.index && one.start < other.start);

const longestBeginning = 80;

/** Texts may repeat a line, hardly a passage; but one passage may be several of a page's texts. */
function placeOf(texts: readonly string[], passage: Passage | null): At | null {
  if (!passage) return null;
  const { text: words, start } = passage;
  const [line = ""] = words.slice(start, start + longestBeginning).split("\n");
  return find(texts, words, start) ?? find(texts, line, 0);
}

function find(texts: readonly string[], words: string, offset: number): At | null {
  const index = texts.findIndex((text) => text.includes(words));
  return index < 0 ? null : { index, start: (texts[index]?.indexOf(words) ?? 0) + offset };
}

/** What of a text is looked through. */
type Stretch = { text: string; from: number; isCut: boolean };

/** So much of the texts as may be looked through, around a place or from their beginning. */
function stretchesAround(texts: readonly string[], place: At | null, most: number): Stretch[] {
  const begins: number[] = [];
  let length = 0;
  for (const text of texts) {
    begins.push(length);
    length += text.length;
  }
  const middle = place ? (begins[place.index] ?? 0) + place.start : 0;
  const from = Math.max(0, Math.min(middle - most / 2, length - most));
  return texts.map((text, index) => {
    const begin = begins[index] ?? 0;
    const start = wordEdge(text, Math.max(0, from - begin));
    const end = wordEdge(text, Math.max(0, from + most - begin));
    return { text: text.slice(start, end), from: start, isCut: end - start < text.length };
  });
}

/** No word is cut in two: half a word would be marked as what it is not. */
function wordEdge(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  const space = text.slice(at, at + 200).search(/\s/);
  return space < 0 ? at : at + space;
}

function stretchMarks(stretches: readonly Stretch[], meanings: readonly Meaning[]): Mark[][] {
  const marks = marksInEach(
    stretches.map(({ text }) => text),
    meanings,
  );
  return stretches.map(({ from }, index) =>
    (marks[index] ?? []).map(({ start, end, term }) => ({
      start: start + from,
      end: end + from,
      term,
    })),
  );
}

/** Where most of what was looked for stands together. */
function indexOfBest(all: readonly At[], marks: readonly (readonly Mark[])[]): number {
  const places = marks.map((list) => bestPlace(list));
  const index = places.reduce(
    (best, place, at) => (isBetter(place, places[best] ?? place) ? at : best),
    0,
  );
  const start = places[index]?.start;
  return Math.max(
    0,
    all.findIndex((mark) => mark.index === index && mark.start === start),
  );
}
