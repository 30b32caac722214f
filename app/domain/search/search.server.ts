import { inArray, type SQL } from "drizzle-orm";
import { listStageModels } from "~/domain/procedures/stage-models.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { records } from "~db/schema";
import { correctedQuery } from "./correction/correct.server";
import { describe } from "./describe.server";
import { facetsOf, emptyFacets } from "./facets/labels.server";
import { fewCondition, fieldConditions } from "./facets/narrowing.server";
import { findNarrowed } from "./narrowed.server";
import { parseQuery } from "./query/parse-query";
import type { ParsedQuery } from "./query/term";
import { notesOf } from "./query-notes";
import type { Scope } from "./retrieval/scope.server";
import type { Wanted } from "./retrieval/find.server";
import { byDate } from "./retrieval/listed.server";
import { rerankedHits, type Match } from "./retrieval/match";
import { inOrder } from "./retrieval/order.server";
import { hitsPerPage, type SearchOptions, type SearchResult, type Sort } from "./search";
import { readWanted } from "./wanted.server";

/**
 * Finds records by words, phrases, numbers, provisions and fields, as far as this person may see
 * them. Every hit, count and facet comes from a statement that contains the access rule.
 */
export async function search(
  db: Queryable,
  actor: Actor,
  input: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const { filters = {}, page = 1, limit = hitsPerPage, facets = "few" } = options;
  const question = readQuestion(db, actor, input, options);
  if (!question) return nothing(input, page);
  const { query, wanted, scope, sort, onlyFields, isFew } = question;
  const depth = Math.max(rerankedHits, page * limit);
  const narrowed = await findNarrowed(scope, { wanted, filters, sort, depth, isFew, facets });
  const { total, complete, more, unfiltered, isComplete, counted, read } = narrowed;
  const ordered = ordering(db, wanted, input, sort)(narrowed.rows);
  const models = once(() => listStageModels(db));
  const hits = await describe(
    { db, actor, models },
    ordered.slice((page - 1) * limit, page * limit),
    query,
    wanted.meanings,
  );
  return {
    hits,
    total,
    unfiltered,
    complete,
    more,
    match: onlyFields ? "fields" : isComplete ? "all" : "some",
    corrected: isComplete ? null : correctedQuery(scope, input.slice(0, 400), wanted.meanings),
    facets: await facetsOf({ db, models, labels: read?.labels ?? new Map() }, counted, filters),
    countedAmong: counted.among,
    verdicts: Object.fromEntries(
      hits.flatMap(({ id }) => {
        const verdict = read?.verdicts.get(id);
        return verdict ? [[id, verdict]] : [];
      }),
    ),
    notes: notesOf(input, query),
    page,
    sort,
  };
}

/** The best hits of a search, bare; at most `limit`, and how many there are. */
export async function findHits(
  db: Queryable,
  actor: Actor,
  input: string,
  { filters = {}, limit = hitsPerPage, sort: asked }: SearchOptions = {},
) {
  const question = readQuestion(db, actor, input, { sort: asked });
  if (!question) return { rows: [], total: 0, partial: 0, more: false };
  const { wanted, scope, sort, onlyFields, isFew } = question;
  const depth = Math.max(rerankedHits, limit);
  const narrowed = await findNarrowed(scope, {
    wanted,
    filters,
    sort,
    depth,
    isFew,
    facets: "few",
  });
  const rows = ordering(db, wanted, input, sort)(narrowed.rows).slice(0, limit);
  const partial = onlyFields ? 0 : narrowed.total - narrowed.complete;
  return { rows, total: narrowed.total, partial, more: narrowed.more };
}

/** What was typed, as it is looked for; null where there is nothing to look for. */
function readQuestion(
  db: Queryable,
  actor: Actor,
  input: string,
  { sort = "relevanz", within }: SearchOptions,
) {
  const { query, wanted } = readWanted(db, input);
  if (wanted.meanings.length === 0 && query.fields.length === 0) return null;
  const these = within && inArray(records.id, [...within]);
  const few = these ?? (wanted.meanings.length === 0 ? fewCondition(db, query.fields) : null);
  const conditions = fieldConditions(query.fields);
  const scope = scopeOf(db, actor, few ? [few, ...conditions] : conditions);
  // Nothing was typed that one hit could answer better than another.
  const onlyFields = wanted.meanings.length === 0 || isOnlyProvisions(input, query);
  const order: Sort = onlyFields ? "datum" : sort;
  return { query, wanted, scope, sort: order, onlyFields, isFew: few !== null };
}

/** `norm:41GO`: what names it answers alike. */
const isOnlyProvisions = (input: string, { terms }: ParsedQuery) =>
  /\bnorm:/i.test(input) && terms.every((term) => term.kind === "citation" && term.demanded);

const ordering =
  (db: Queryable, { meanings }: Wanted, input: string, sort: Sort) =>
  (rows: readonly Match[]): Match[] =>
    sort === "datum" ? byDate(rows) : inOrder(db, rows, meanings, input);

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
}

const nothing = (input: string, page: number): SearchResult => ({
  hits: [],
  total: 0,
  unfiltered: 0,
  complete: 0,
  more: false,
  corrected: null,
  match: "empty",
  facets: emptyFacets(),
  countedAmong: null,
  verdicts: {},
  notes: notesOf(input, parseQuery(input)),
  page,
  sort: "relevanz",
});

const scopeOf = (db: Queryable, actor: Actor, conditions: SQL[]): Scope => ({
  db,
  actor,
  conditions,
});
