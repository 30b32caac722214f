import { sql } from "drizzle-orm";
import { searchEntries } from "~db/schema";
import { factCondition } from "../facets/fact-condition.server";
import { allOf, expressionOf } from "../query/expression";
import type { Meaning } from "../query/meaning.server";
import type { ParsedQuery } from "../query/term";
import { bestTitles } from "./candidates.server";
import { namedIn, type NamedWord } from "./find-named.server";
import { rerankedHits, type Match } from "./match";
import { titlesWith } from "./passage-lists.server";
import type { Scope } from "./scope.server";
import { visibleOf } from "./visible-passages.server";

/** Of more titles than this, the newest are looked at, and those with the very word. */
const mostScored = 1500;
const limit = rerankedHits;

/**
 * Records whose title or own number contains everything; the last word may go on. A kind or year
 * that was typed stands in the title or is that of the record.
 */
export function suggestedTitles(
  scope: Scope,
  query: ParsedQuery,
  meanings: readonly Meaning[],
): Match[] {
  const { named, others } = namedIn({ meanings });
  if (named.length === 0 || others.length === 0) return titlesOf(scope, query, meanings);
  const conditions = [...scope.conditions, ...named.map(isSaid)];
  return titlesOf({ ...scope, conditions }, { ...query, whole: "" }, others);
}

const isSaid = (meaning: NamedWord) =>
  sql`(${factCondition(meaning.fact)} OR ${searchEntries.id} IN (
    SELECT rowid FROM search_fts_titles WHERE search_fts_titles MATCH ${expressionOf(meaning, "titles")}))`;

function titlesOf(scope: Scope, { whole }: ParsedQuery, meanings: readonly Meaning[]): Match[] {
  const orCalled = (words: string) => (whole ? `(${words}) OR own : "${whole}"` : words);
  const open = orCalled(allOf(meanings.map(opened), "titles"));
  const from = oldestOfNewest(scope, open);
  if (from === 0) return bestTitles(scope, open, { limit });
  const closed = orCalled(allOf(meanings, "titles"));
  const exact = bestTitles(scope, closed, { limit, from: oldestOfNewest(scope, closed) });
  const known = new Set(exact.map(({ entry }) => entry));
  const others = bestTitles(scope, open, { limit, from }).filter(({ entry }) => !known.has(entry));
  return [...exact, ...others];
}

const opened = (meaning: Meaning): Meaning =>
  meaning.kind === "word" && meaning.term.open
    ? { ...meaning, prefix: meaning.term.folded }
    : meaning;

/** Where very many match: the oldest of the newest ones that may be seen; otherwise 0. */
function oldestOfNewest(scope: Scope, expression: string): number {
  const seen: number[] = [];
  let entries = titlesWith(scope.db, expression, { most: mostScored });
  while (entries.length === mostScored) {
    // In the order in which they were asked for.
    seen.push(...visibleOf(scope, new Set(entries)).keys());
    const oldest = seen[mostScored - 1];
    if (oldest !== undefined) return oldest;
    entries = titlesWith(scope.db, expression, { most: mostScored, before: entries.at(-1) });
  }
  return 0;
}
