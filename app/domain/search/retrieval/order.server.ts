import { eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { documents, searchEntries, searchPassages } from "~db/schema";
import { fold } from "../analysis/words";
import type { CitationMeaning, Meaning, WordMeaning } from "../query/meaning.server";
import { fits } from "../query/named-fact";
import { isQuestion } from "./find.server";
import { rerankedHits, type Match } from "./match";
import { placeFit } from "./place-fit";
import { contentWords, orderFit, passageFit, saysAsTyped, titleFit } from "./fit.server";
import { allOf } from "../query/expression";
import { titledAmong } from "./passage-lists.server";

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
  const [best, others] = bestAndOthers(db, ordered, meanings);
  const titled = byTitle(best, meanings, titlesOf(db, best), inLine(typed));
  const read = byCitation(db, byPassage(db, titled, meanings), meanings);
  return [...read, ...others];
}

/** The best by their score, and those that are called as typed: frequent words score low. */
function bestAndOthers(
  db: Queryable,
  ordered: readonly Match[],
  meanings: readonly Meaning[],
): [best: Match[], others: Match[]] {
  const best = ordered.slice(0, rerankedHits);
  const left = ordered.slice(rerankedHits);
  if (left.length === 0 || isQuestion({ meanings })) return [best, left];
  const entries = left.map(({ entry }) => entry);
  const called = new Set(titledAmong(db, allOf(meanings, "called"), entries));
  const titled = left.filter(({ entry }) => called.has(entry)).slice(0, rerankedHits);
  const chosen = new Set(titled);
  return [[...best, ...titled], left.filter((row) => !chosen.has(row))];
}

/** Complete hits before incomplete ones, then by score; the newest of equals first. */
const better = (a: Match, b: Match) =>
  Number(b.whole) - Number(a.whole) || b.score - a.score || b.entry - a.entry;

const inLine = (text: string) => fold(text.trim().replace(/\s+/g, " "));

function byTitle(
  rows: readonly Match[],
  meanings: readonly Meaning[],
  titles: ReadonlyMap<number, Title>,
  typed: string,
): Match[] {
  const words = meanings.filter((meaning) => meaning.kind === "word");
  const hasWords = words.length > 0;
  const isOpen = words.at(-1)?.term.open === true;
  // The words of a question come in any order.
  const inItsOrder = isQuestion({ meanings }) ? 0 : 0.3;
  return rows
    .map((row) => {
      const { title, source } = titles.get(row.entry) ?? { title: "", source: "" };
      const left = leftForTitle(words, row);
      const said = contentWords(title);
      const fit = titleFit(said, left);
      const order = fit > 0.3 ? 1 + inItsOrder * orderFit(said, left) : 1;
      const verbatim = verbatimFit(title, typed, isOpen);
      const named = meanings.length === 1 && hasWords && saysAsTyped(said, left) ? namedByOne : 1;
      const lower = hasWords && fit < namesIt && !byLaw.test(typed) && byLaw.test(fold(source));
      const rank = lower ? 0.75 : 1;
      return { ...row, score: row.score * verbatim * named * order * rank * (1 + 3 * fit * fit) };
    })
    .sort(better);
}

/** A single word that a title has as typed comes before what only has it as a part. */
const namedByOne = 3;

/** The title is what was typed, or begins with it; the last word may still be typed. */
function verbatimFit(written: string, typed: string, isOpen: boolean): number {
  // To fold all of it takes longer than everything else here, and few titles begin so.
  if (inLine(written.slice(0, 12)).charAt(0) !== typed.charAt(0)) return 1;
  const title = inLine(written);
  if (title === typed) return 1.6;
  if (!title.startsWith(typed)) return 1;
  return isOpen || !/[\p{L}\d]/u.test(title.charAt(typed.length)) ? 1.15 : 1;
}

/** What the record is already by its kind or year its title need not say. */
function leftForTitle(words: readonly WordMeaning[], row: Match): readonly WordMeaning[] {
  const left = words.filter(({ fact }) => !fact || !fits(fact, row));
  return left.length > 0 ? left : words;
}

/** Incomplete hits: how much of a question the passage itself answers. */
function byPassage(db: Queryable, rows: Match[], meanings: readonly Meaning[]): Match[] {
  if (!isQuestion({ meanings })) return rows;
  const partial = rows.filter(({ whole }) => !whole).slice(0, readPassages);
  return weighted(db, rows, partial, (text) => 1 + 2 * passageFit(text, meanings) ** 2);
}

/** "§ 63 StGB" as typed comes before "§ 63 des Strafgesetzbuches", its Abs. 1 before its Abs. 2. */
function byCitation(db: Queryable, rows: Match[], meanings: readonly Meaning[]): Match[] {
  const terms = meanings
    .filter((meaning): meaning is CitationMeaning => meaning.kind === "citation")
    .map(({ term }) => term);
  if (terms.length === 0) return rows;
  const laws = terms.flatMap(
    ({ text }) => /\p{Lu}[\p{L}-]*\p{Lu}[\p{L} ]*$/u.exec(text)?.[0] ?? [],
  );
  return weighted(db, rows, rows.slice(0, readPassages), (text) => {
    const asTyped = laws.length > 0 && laws.every((law) => text.includes(law)) ? 1.3 : 1;
    return asTyped * placeFit(text, terms);
  });
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

/** A title that fits like this is what was looked for, wherever it stands. */
const namesIt = 0.7;
/**
 * Folded names of sources that stand below the law of the state. Many of them repeat it; where
 * nobody asked for one, the law comes first.
 */
const byLaw =
  /satzung|geschaftsordnung|gesellschaftsvertrag|benutzungsordnung|statut|richtlinien?(?! [(\d])/;

type Title = { title: string; source: string };

const readTitles = prepared((db) =>
  db
    .select({ id: searchEntries.id, title: searchEntries.title, source: documents.publisher })
    .from(searchEntries)
    .leftJoin(documents, eq(documents.id, searchEntries.recordId))
    .where(inArray(searchEntries.id, sql`(SELECT value FROM json_each(${sql.placeholder("ids")}))`))
    .prepare(),
);

function titlesOf(db: Queryable, rows: readonly Match[]): Map<number, Title> {
  if (rows.length === 0) return new Map();
  const found = readTitles(db).all({ ids: JSON.stringify(rows.map(({ entry }) => entry)) });
  return new Map(found.map(({ id, title, source }) => [id, { title, source: source ?? "" }]));
}
