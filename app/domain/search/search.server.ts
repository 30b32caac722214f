import type { SQL } from "drizzle-orm";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { isKnownWord } from "./analysis/lexicon.server";
import { correctedQuery } from "./correction/correct.server";
import { describe } from "./describe.server";
import { cellsOf, countOf, facetsOf, passes } from "./facet-counts.server";
import { fieldConditions, filterConditions } from "./narrowing.server";
import { meaningOf, meaningsOf } from "./query/meaning.server";
import { parseQuery } from "./query/parse-query";
import type { ParsedQuery } from "./query/term";
import type { Scope } from "./retrieval/candidates.server";
import { findRecords, mostCounted, type Wanted } from "./retrieval/find.server";
import { rerankedHits } from "./retrieval/match";
import { inOrder } from "./retrieval/order.server";
import { suggestedTitles } from "./retrieval/suggested-titles.server";
import {
  hitsPerPage,
  type Hit,
  type SearchOptions,
  type SearchResult,
  type Suggestion,
} from "./search";
import { synonymsOf } from "./synonyms/synonyms.server";
import { typeTexts } from "./texts";

/**
 * Finds records by words, phrases, numbers and provisions, as far as this person may see them.
 * Every hit, count and facet comes from a statement that contains the access rule.
 */
export async function search(
  db: Queryable,
  actor: Actor,
  input: string,
  { filters = {}, page = 1, limit = hitsPerPage }: SearchOptions = {},
): Promise<SearchResult> {
  const query = parseQuery(input, isKnownWord);
  const wanted = wantedOf(db, query);
  const scope = scopeOf(db, actor, fieldConditions(query.fields));
  if (wanted.meanings.length === 0) return nothing(page);
  const narrowed = { ...scope, conditions: [...scope.conditions, ...filterConditions(filters)] };
  const depth = Math.max(rerankedHits, page * limit);
  const found = findRecords(scope, narrowed, wanted, depth);
  const rows = found.rows.filter((row) => passes(row, filters));
  const cells = found.cells ?? cellsOf(found.rows);
  const shown = inOrder(db, rows, wanted.meanings, input).slice((page - 1) * limit, page * limit);
  const complete = found.cells ? countOf(cells, filters) : rows.filter(({ whole }) => whole).length;
  const isComplete = found.rows.some(({ whole }) => whole);
  return {
    hits: await describe(scope, shown, query, wanted.meanings),
    total: countOf(cells, filters),
    unfiltered: countOf(cells, {}),
    complete,
    more: found.cells !== null && countOf(cells, {}) >= mostCounted,
    match: isComplete ? "all" : "some",
    corrected: isComplete ? null : correctedQuery(scope, input.slice(0, 400), wanted.meanings),
    facets: facetsOf(db, cells, filters),
    page,
  };
}

const nothing = (page: number): SearchResult => ({
  hits: [],
  total: 0,
  unfiltered: 0,
  complete: 0,
  more: false,
  corrected: null,
  match: "empty",
  facets: { art: [], jahr: [], stufe: [], abteilung: [] },
  page,
});

/** The few records a person most probably means, while she types: by title and number. */
export async function suggest(db: Queryable, actor: Actor, input: string, limit = 8) {
  const query = parseQuery(input, isKnownWord);
  const scope = scopeOf(db, actor, fieldConditions(query.fields));
  const { meanings } = wantedOf(db, query);
  if (meanings.length === 0) return [];
  const rows = inOrder(db, suggestedTitles(scope, query, meanings), meanings, input).slice(
    0,
    limit,
  );
  return (await describe(scope, rows, query, meanings)).map(toSuggestion);
}

const scopeOf = (db: Queryable, actor: Actor, conditions: SQL[]): Scope => ({
  db,
  actor,
  conditions,
});

function wantedOf(db: Queryable, { terms, excluded, whole }: ParsedQuery): Wanted {
  const synonyms = synonymsOf(db);
  return {
    meanings: meaningsOf(terms, synonyms),
    excluded: excluded.map((term) => meaningOf(term, new Map())),
    whole,
  };
}

function toSuggestion({ id, type, url, markedTitle, identifiers, date }: Hit): Suggestion {
  const detail = [typeTexts[type].word, identifiers[0] ?? "", date ? formatFuzzyDate(date) : ""];
  return {
    id,
    url,
    sign: typeTexts[type].sign,
    title: markedTitle,
    detail: detail.filter(Boolean).join(" · "),
  };
}
