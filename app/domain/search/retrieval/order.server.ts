import { inArray } from "drizzle-orm";
import type { Queryable } from "~db/client.server";
import { searchEntries, searchPassages } from "~db/schema";
import { fold } from "../analysis/words";
import type { CitationMeaning, Meaning } from "../query/meaning.server";
import { isQuestion } from "./find.server";
import { rerankedHits, type Match } from "./match";
import { passageFit, titleFit } from "./fit.server";

/** Passages that are read again: of a question the incomplete hits, of a citation all of the best. */
const readPassages = 40;

/**
 * Orders candidates, the best of them anew. bm25 counts a title by the length of the whole row;
 * here a title that is the query comes before one that merely contains its words.
 */
export function inOrder(
  db: Queryable,
  rows: readonly Match[],
  meanings: readonly Meaning[],
  typed: string,
): Match[] {
  const ordered = [...rows].sort(better);
  const best = ordered.slice(0, rerankedHits);
  const titled = byTitle(best, meanings, titlesOf(db, best), inLine(typed));
  const read = byCitation(db, byPassage(db, titled, meanings), meanings);
  return [...read, ...ordered.slice(rerankedHits)];
}

/** Complete hits before incomplete ones, then by score; the newest of equals first. */
const better = (a: Match, b: Match) =>
  Number(b.whole) - Number(a.whole) || b.score - a.score || b.entry - a.entry;

const inLine = (text: string) => fold(text.trim().replace(/\s+/g, " "));

function byTitle(
  rows: readonly Match[],
  meanings: readonly Meaning[],
  titles: ReadonlyMap<number, string>,
  typed: string,
): Match[] {
  const words = meanings.filter((meaning) => meaning.kind === "word");
  return rows
    .map((row) => {
      const title = titles.get(row.entry) ?? "";
      const fit = titleFit(title, words);
      const verbatim = inLine(title) === typed ? 1.3 : 1;
      return { ...row, score: row.score * verbatim * (1 + 3 * fit * fit) };
    })
    .sort(better);
}

/** Incomplete hits: how much of a question the passage itself answers. */
function byPassage(db: Queryable, rows: Match[], meanings: readonly Meaning[]): Match[] {
  if (!isQuestion({ meanings })) return rows;
  const partial = rows.filter(({ whole }) => !whole).slice(0, readPassages);
  return weighted(db, rows, partial, (text) => 1 + 2 * passageFit(text, meanings) ** 2);
}

/** "§ 63 StGB" as typed comes before "§ 63 des Strafgesetzbuches". */
function byCitation(db: Queryable, rows: Match[], meanings: readonly Meaning[]): Match[] {
  const laws = meanings
    .filter((meaning): meaning is CitationMeaning => meaning.kind === "citation")
    .flatMap(({ term }) => /\p{Lu}[\p{L}-]*\p{Lu}[\p{L} ]*$/u.exec(term.text)?.[0] ?? []);
  if (laws.length === 0) return rows;
  return weighted(db, rows, rows.slice(0, readPassages), (text) =>
    laws.every((law) => text.includes(law)) ? 1.3 : 1,
  );
}

function weighted(
  db: Queryable,
  rows: Match[],
  read: readonly Match[],
  weightOf: (text: string) => number,
): Match[] {
  if (read.length === 0) return rows;
  const texts = textsOf(db, read);
  const weights = new Map(
    read.map(({ entry, passage }) => [entry, weightOf(texts.get(passage) ?? "")]),
  );
  return rows
    .map((row) => ({ ...row, score: row.score * (weights.get(row.entry) ?? 1) }))
    .sort(better);
}

function textsOf(db: Queryable, rows: readonly Match[]): Map<number, string> {
  const ids = rows.map(({ passage }) => passage);
  const found = db.select().from(searchPassages).where(inArray(searchPassages.id, ids)).all();
  return new Map(found.map(({ id, text }) => [id, text]));
}

function titlesOf(db: Queryable, rows: readonly Match[]): Map<number, string> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ entry }) => entry);
  const found = db
    .select({ id: searchEntries.id, title: searchEntries.title })
    .from(searchEntries)
    .where(inArray(searchEntries.id, ids))
    .all();
  return new Map(found.map(({ id, title }) => [id, title]));
}
