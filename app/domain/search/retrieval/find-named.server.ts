import { sql, type SQL } from "drizzle-orm";
import { searchEntries } from "~db/schema";
import { factCondition } from "../facets/fact-condition.server";
import { allOf, expressionOf } from "../query/expression";
import type { Meaning, WordMeaning } from "../query/meaning.server";
import { fits, type NamedFact } from "../query/named-fact";
import { countMatches, type Cell } from "./count-matches.server";
import { perEntry, type Scope } from "./scope.server";
import {
  enough,
  everythingOf,
  findComplete,
  findRecords,
  isQuestion,
  mostCounted,
  withoutExcluded,
  type Found,
  type Wanted,
} from "./find.server";
import {
  countRecords,
  lastAdded,
  listRecords,
  newestMatches,
  newestRecords,
} from "./listed.server";
import { freshness, type Match } from "./match";

export type NamedWord = WordMeaning & { fact: NamedFact };

/** Words by which a kind of record or a year may be meant, and everything else that was typed. */
export function namedIn(wanted: Pick<Wanted, "meanings">): {
  named: NamedWord[];
  others: Meaning[];
} {
  const isNamed = (meaning: Meaning): meaning is NamedWord =>
    meaning.kind === "word" && meaning.fact !== null;
  // In a question "Verfahren" and "Entscheidung" are words like others.
  if (isQuestion(wanted)) return { named: [], others: [...wanted.meanings] };
  return {
    named: wanted.meanings.filter(isNamed),
    others: wanted.meanings.filter((meaning) => !isNamed(meaning)),
  };
}

/** How much better a record is for each word that its own kind or year answers. */
const byFact = 2;
/** For kind and year together, which nobody types by chance: more than a text that says these words. */
const fitting = 20;

/**
 * What is found by its words; and of "Gutachten Kreisumlage 2019" also the opinion of 2019 on the
 * Kreisumlage that says neither "Gutachten" nor "2019". What fits comes first.
 */
export function findByWordsAndFacts(
  scope: Scope,
  narrowed: Scope,
  wanted: Wanted,
  depth: number,
): Found {
  const { named, others } = namedIn(wanted);
  if (named.length === 0) return findRecords(scope, narrowed, wanted, depth);
  const some = sql`(${sql.join(
    named.map(({ fact }) => factCondition(fact)),
    sql` OR `,
  )})`;
  const conditions = [some, ...said(named)];
  const byFacts = findFitting(
    joined(scope, conditions),
    joined(narrowed, conditions),
    { ...wanted, meanings: others, whole: "" },
    depth,
  );
  const isEnough = byFacts.cells !== null || byFacts.rows.length >= enough;
  const byWords = (isEnough ? findComplete : findRecords)(scope, narrowed, wanted, depth);
  const rows = merged(byFacts.rows, byWords.rows, named);
  const isMuch = byFacts.cells !== null || byWords.cells !== null;
  return { rows, cells: isMuch ? countComplete(scope, wanted) : null };
}

function findFitting(scope: Scope, narrowed: Scope, wanted: Wanted, depth: number): Found {
  if (wanted.meanings.length > 0) return findComplete(scope, narrowed, wanted, depth);
  const [all, few] = [withoutExcluded(scope, wanted), withoutExcluded(narrowed, wanted)];
  const { rows, cells } = listRecords(all, few, { depth, isFew: false, isNarrowedFew: false });
  return { rows: rows.map((row) => ({ ...row, score: freshness(row.date) })), cells };
}

function merged(
  byFacts: readonly Match[],
  byWords: readonly Match[],
  named: readonly NamedWord[],
): Match[] {
  const rows = new Map<number, Match>();
  for (const row of [...byFacts, ...byWords]) {
    const fit = named.filter(({ fact }) => fits(fact, row)).length;
    const isMeant = fit > 1 && fit === named.length;
    const score = row.score * byFact ** fit + (isMeant ? fitting : 0);
    const known = rows.get(row.entry);
    if (!known) rows.set(row.entry, { ...row, score });
    // The passage that holds the words themselves is shown.
    else if (row.whole)
      rows.set(row.entry, { ...row, score: Math.max(score, known.score), whole: true });
  }
  return [...rows.values()];
}

/** Each of these words is said by the record's kind or year, or stands somewhere in it. */
const said = (named: readonly NamedWord[]): SQL[] =>
  named.map(
    (meaning) => sql`(${factCondition(meaning.fact)} OR ${searchEntries.id} IN (
      SELECT rowid / ${perEntry} FROM search_fts WHERE search_fts MATCH ${expressionOf(meaning, "parts")}))`,
  );

/** What holds or is everything that was typed: where to look, and what for; null: nothing else. */
function completeIn(scope: Scope, wanted: Wanted): { scope: Scope; expression: string | null } {
  const { named, others } = namedIn(wanted);
  const within = withoutExcluded(joined(scope, said(named)), wanted);
  if (named.length === 0) return { scope: within, expression: everythingOf(wanted) };
  return { scope: within, expression: others.length > 0 ? allOf(others, "parts") : null };
}

function countComplete(all: Scope, wanted: Wanted): Cell[] {
  const { scope, expression } = completeIn(all, wanted);
  return expression === null
    ? countRecords(scope, mostCounted, false)
    : countMatches(scope, expression, mostCounted).cells;
}

/** Of very many complete hits the newest. */
export function newestComplete(all: Scope, wanted: Wanted, limit: number): Match[] {
  const { scope, expression } = completeIn(all, wanted);
  return expression === null
    ? newestRecords([{ scope, isFew: false }], limit)
    : newestMatches(scope, expression, limit);
}

/** Of very many complete hits those that came in last, of each of these scopes. */
export function lastComplete(scopes: readonly Scope[], wanted: Wanted, limit: number): Match[] {
  const places = scopes.map((all) => completeIn(all, wanted));
  const expression = places[0]?.expression ?? null;
  return expression === null
    ? newestRecords(
        places.map(({ scope }) => ({ scope, isFew: false })),
        limit,
      )
    : lastAdded(places, expression, limit);
}

const joined = (scope: Scope, conditions: readonly SQL[]): Scope => ({
  ...scope,
  conditions: [...scope.conditions, ...conditions],
});
