import { sql } from "drizzle-orm";
import { searchEntries } from "~db/schema";
import { allOf, expressionOf } from "../query/expression";
import type { Meaning } from "../query/meaning.server";
import { bestOf, bestPassages, bestTitles } from "./candidates.server";
import { countMatches, type Cell } from "./count-matches.server";
import { covering } from "./covering.server";
import { rerankedHits, type Match } from "./match";
import { passagesWith } from "./passage-lists.server";
import { perEntry, type Scope } from "./scope.server";
import { scoreExpression } from "./score-expression.server";
import { spreadOver } from "./spread.server";
import { visiblePassages } from "./visible-passages.server";

/** What is looked for, in meanings. */
export type Wanted = {
  meanings: readonly Meaning[];
  excluded: readonly Meaning[];
  /** Token of the whole query read as one identifier, or empty. */
  whole: string;
};

export type Found = {
  /** Candidates, the best ones of each tier first in it; `whole` tells the tiers. */
  rows: Match[];
  /** Everything that contains all of it, counted; null where `rows` is everything. */
  cells: Cell[] | null;
};

/** More content words than this are a question, not a name. */
const longestName = 5;
/** Up to here every matching passage is scored; beyond, titles come first and counts stop some day. */
export const mostScored = 1000;
export const mostCounted = 5000;
/** Fewer complete hits than this are followed by incomplete ones. */
export const enough = 10;

export const isQuestion = ({ meanings }: Pick<Wanted, "meanings">) => meanings.length > longestName;

/** What a passage must contain to be a complete hit. */
export const everythingOf = (wanted: Wanted) =>
  allOf(wanted.meanings, isQuestion(wanted) ? "whole" : "parts");

/**
 * Everything that matches, or the best of it where it is very much; where that is little, what has
 * a part of the words. Every step counts only what this person may see.
 */
export function findRecords(scope: Scope, narrowed: Scope, wanted: Wanted, depth: number): Found {
  const found = findComplete(scope, narrowed, wanted, depth);
  if (found.cells || found.rows.length >= enough || wanted.meanings.length < 2) return found;
  const partial = partialMatches(withoutExcluded(scope, wanted), wanted);
  return { rows: united(found.rows, partial), cells: null };
}

/**
 * First what is called by the words or number, then passages with all of them, then records with
 * all of them.
 */
export function findComplete(scope: Scope, narrowed: Scope, wanted: Wanted, depth: number): Found {
  const exact = ownMatches(scope, wanted);
  const all = everythingOf(wanted);
  const without = withoutExcluded(scope, wanted);
  const passages = passagesWith(scope.db, all, mostScored);
  const many = passages.length >= mostScored;
  const counted = many ? countMatches(without, all, mostCounted) : null;
  // Only what may be seen decides: hidden texts must not change the order.
  if (counted && counted.count >= mostScored) {
    const from = counted.count >= mostCounted ? counted.oldest : 0;
    const rows = bestOfMany(withoutExcluded(narrowed, wanted), wanted, all, { depth, from });
    return { rows: united(exact, rows), cells: counted.cells };
  }
  const among = many ? visiblePassages(without, all) : passages;
  const near = bestAmong(without, wanted, all, among);
  const complete = united(exact, near);
  if (complete.length >= enough || wanted.meanings.length < 2)
    return { rows: complete, cells: null };
  return { rows: united(complete, spreadMatches(without, wanted)), cells: null };
}

/** Of these passages, all of which match, the best of each record. */
function bestAmong(
  scope: Scope,
  wanted: Wanted,
  all: string,
  passages: readonly number[],
): Match[] {
  const question = isQuestion(wanted);
  const reach = question ? "whole" : "parts";
  const by = scoreExpression(wanted.meanings, { reach, all: true });
  return bestOf(scope, by || all, { passages, question });
}

/** What is called by the number that was typed. */
function ownMatches(scope: Scope, { meanings, whole }: Wanted): Match[] {
  const tokens = meanings.flatMap((meaning) =>
    meaning.kind === "citation" ? meaning.term.tokens : [],
  );
  if (whole) tokens.push(whole);
  if (tokens.length === 0) return [];
  const expression = `own : (${tokens.map((token) => `"${token}"`).join(" OR ")})`;
  return bestTitles(scope, expression, { limit: rerankedHits }).map((match) => ({
    ...match,
    score: match.score + exactBonus,
  }));
}

const exactBonus = 1000;

/** Titles first; where they are few, passages, as far back as was counted. */
function bestOfMany(
  scope: Scope,
  wanted: Wanted,
  all: string,
  { depth, from }: { depth: number; from: number },
): Match[] {
  const limit = 2 * depth;
  const titled = bestTitled(scope, wanted, depth);
  if (titled.length >= depth) return titled;
  const near = bestPassages(scope, all, { limit, question: isQuestion(wanted), from });
  return united(near, titled);
}

/** Also what is called as typed: of "Rat" more titles have it in "Bundesrat" than anybody reads. */
function bestTitled(scope: Scope, { meanings }: Wanted, depth: number): Match[] {
  const titles = allOf(meanings, "titles");
  const isCalled = sql`${searchEntries.id} IN (
    SELECT rowid FROM search_fts_titles WHERE search_fts_titles MATCH ${allOf(meanings, "called")})`;
  const conditions = [...scope.conditions, isCalled];
  const called = bestTitles({ ...scope, conditions }, titles, { limit: depth });
  if (meanings.length === 1 && called.length >= depth) return called;
  return united(called, bestTitles(scope, titles, { limit: 2 * depth }));
}

/** The rarest word finds the records, the others are looked up in each. */
function spreadMatches(scope: Scope, { meanings }: Wanted): Match[] {
  const ordered = meanings.map(closed).sort((a, b) => b.rarity - a.rarity);
  const [rarest, ...others] = ordered.map((meaning) => expressionOf(meaning, "parts"));
  if (rarest === undefined || others.length > longestName) return [];
  return spreadOver(scope, rarest, others, mostScored).map((match) => ({
    ...match,
    score: match.score * 0.6,
  }));
}

/** The beginning of a word takes as long as all that begin so: here it is the word as typed. */
const closed = (meaning: Meaning): Meaning =>
  meaning.kind === "word" ? { ...meaning, prefix: null } : meaning;

/**
 * What has a part of the words. Which of them count is decided by the frozen list of words, never
 * by what the house's texts contain: hidden ones would have a say.
 */
function partialMatches(scope: Scope, { meanings }: Wanted): Match[] {
  const demanded = meanings.filter(isDemanded);
  const chosen = tellingOnes(meanings.filter((meaning) => !isDemanded(meaning)));
  if (chosen.length === 0) return [];
  // All of them: which are the best is known by all texts of the house, which there are is not.
  return covering(scope, chosen, demanded, isQuestion({ meanings })).map((match) => ({
    ...match,
    whole: false,
    score: match.score * 0.8,
  }));
}

const isDemanded = (meaning: Meaning) =>
  meaning.kind === "phrase" || (meaning.kind === "citation" && meaning.term.demanded === true);

const mostTelling = 8;
const mostExpected = 5000;

/**
 * The rarest words, at least two of them, as long as all together stand in few provisions of the
 * law: each that stands in many makes the search slower and the answer hardly better.
 */
function tellingOnes(meanings: readonly Meaning[]): Meaning[] {
  // The beginning of a word stands in all that begin so; it counts only where it is all there is.
  const closed = meanings.filter((each) => each.kind !== "word" || each.prefix === null);
  const rarest = (closed.length > 0 ? closed : [...meanings]).sort(
    (a, b) => a.expected - b.expected,
  );
  let expected = 0;
  return rarest.slice(0, mostTelling).filter((meaning, index) => {
    expected += meaning.expected;
    return index < 2 || expected <= mostExpected;
  });
}

export function withoutExcluded(scope: Scope, { excluded }: Wanted): Scope {
  const conditions = excluded.map(
    (
      meaning,
    ) => sql`NOT EXISTS (SELECT 1 FROM search_fts WHERE search_fts MATCH ${expressionOf(meaning, "whole")}
      AND search_fts.rowid BETWEEN ${searchEntries.id} * ${perEntry} AND ${searchEntries.id} * ${perEntry} + ${perEntry} - 1)`,
  );
  return { ...scope, conditions: [...scope.conditions, ...conditions] };
}

/** The second list without what is in the first. */
function united(first: readonly Match[], second: readonly Match[]): Match[] {
  const known = new Set(first.map(({ entry }) => entry));
  return [...first, ...second.filter(({ entry }) => !known.has(entry))];
}
