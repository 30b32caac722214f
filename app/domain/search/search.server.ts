import { and, eq, inArray, sql } from "drizzle-orm";
import { listStageModels, type StoredStageModel } from "~/domain/procedures/stage-models.server";
import { recordPath, recordTypes } from "~/domain/records/record";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import {
  departments,
  procedures,
  records,
  recordSources,
  searchEntries,
  searchPassages,
} from "~db/schema";
import { marksIn, markText, snippetOf, toHtml, type Mark } from "./highlight.server";
import { explain } from "./explain.server";
import { findByTitle, findMatches, type Match } from "./matches.server";
import { parseQuery, type ParsedQuery, type Term } from "./parse-query";
import { passagesPerEntry } from "./passages";
import { rerank, rerankedHits } from "./rerank.server";
import {
  hitsPerPage,
  type Facets,
  type Filters,
  type Hit,
  type SearchOptions,
  type SearchResult,
  type Suggestion,
} from "./search";
import { kindText } from "./kind-text";
import { typeTexts, whyText } from "./texts";

/**
 * Finds records by words, phrases, numbers and provisions, as far as this person may see them.
 * Hits, counts and facets come from one statement that contains the access rule.
 */
export async function search(
  db: Queryable,
  actor: Actor,
  input: string,
  { filters = {}, page = 1, limit = hitsPerPage }: SearchOptions = {},
): Promise<SearchResult> {
  const query = parseQuery(input);
  const { match, rows } = findMatches(db, actor, query);
  const narrowed = rows.filter((row) => passes(row, filters));
  const shown = inOrder(db, narrowed, query).slice((page - 1) * limit, page * limit);
  return {
    hits: await describe(db, actor, shown, query),
    total: narrowed.length,
    unfiltered: rows.length,
    match,
    facets: facetsOf(db, rows, filters),
    page,
  };
}

/** The few records a person most probably means, while she types: first by title and number. */
export async function suggest(db: Queryable, actor: Actor, input: string, limit = 8) {
  const query = parseQuery(input);
  const byTitle = inOrder(db, findByTitle(db, actor, query), query).slice(0, limit);
  const known = new Set(byTitle.map((row) => row.entry));
  const others =
    byTitle.length < limit && input.trim().length > 2
      ? inOrder(db, findMatches(db, actor, query).rows, query)
      : [];
  const rows = [...byTitle, ...others.filter((row) => !known.has(row.entry))].slice(0, limit);
  return (await describe(db, actor, rows, query)).map(toSuggestion);
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

function inOrder(db: Queryable, rows: Match[], query: ParsedQuery): Match[] {
  rows.sort((a, b) => b.score - a.score || b.entry - a.entry);
  const best = rerank(rows.slice(0, rerankedHits), query.terms, titlesOf(db, rows));
  return [...best, ...rows.slice(rerankedHits)];
}

const facetKeys = {
  art: (row: Match) => row.type,
  jahr: (row: Match) => row.date?.slice(0, 4) ?? "",
  stufe: (row: Match) => `${row.type}-${row.kind}`,
  abteilung: (row: Match) => row.departmentId ?? "",
} as const;

function passes(row: Match, filters: Filters, except?: keyof Filters): boolean {
  for (const name of Object.keys(facetKeys) as (keyof Filters)[]) {
    const wanted = filters[name];
    if (wanted && name !== except && facetKeys[name](row) !== wanted) return false;
  }
  return true;
}

/** Each facet is counted with the other filters in force, so that its values can be switched. */
function facetsOf(db: Queryable, rows: readonly Match[], filters: Filters): Facets {
  const count = (name: keyof Filters) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      if (!passes(row, filters, name)) continue;
      const value = facetKeys[name](row);
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts];
  };
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1];
  const departmentCounts = count("abteilung").sort(byCount);
  const names = departmentNames(
    db,
    departmentCounts.map(([id]) => id),
  );
  return {
    art: recordTypes.flatMap((type) =>
      count("art")
        .filter(([value]) => value === type)
        .map(([value, n]) => ({ value, label: typeTexts[type].plural, count: n })),
    ),
    jahr: count("jahr")
      .sort((a, b) => b[0].localeCompare(a[0]))
      .map(([value, n]) => ({ value, label: value, count: n })),
    stufe: count("stufe")
      .sort(byCount)
      .map(([value, n]) => ({ value, label: kindText(value), count: n })),
    abteilung: departmentCounts.map(([value, n]) => ({
      value,
      label: names.get(value) ?? value,
      count: n,
    })),
  };
}

function departmentNames(db: Queryable, ids: string[]): Map<string, string> {
  if (ids.length === 0) return new Map();
  const rows = db
    .select({ id: departments.id, name: departments.name })
    .from(departments)
    .where(inArray(departments.id, ids))
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function titlesOf(db: Queryable, rows: readonly Match[]): Map<number, string> {
  const ids = rows.slice(0, rerankedHits).map((row) => row.entry);
  if (ids.length === 0) return new Map();
  const found = db
    .select({ id: searchEntries.id, title: searchEntries.title })
    .from(searchEntries)
    .where(inArray(searchEntries.id, ids))
    .all();
  return new Map(found.map(({ id, title }) => [id, title]));
}

/** What the page, the command line and the suggestions show of a hit. */
async function describe(
  db: Queryable,
  actor: Actor,
  rows: Match[],
  query: ParsedQuery,
): Promise<Hit[]> {
  if (rows.length === 0) return [];
  const details = db
    .select({
      entry: searchEntries.id,
      id: records.id,
      type: records.type,
      title: searchEntries.title,
      identifiers: searchEntries.identifiers,
      kind: searchEntries.kind,
      date: searchEntries.date,
      modelId: procedures.modelId,
      stage: sql<string | null>`coalesce(${procedures.overrideStage}, ${procedures.stage})`,
      external: sql<
        string | null
      >`(SELECT min(${recordSources.externalId}) FROM ${recordSources} WHERE ${recordSources.recordId} = ${records.id})`,
    })
    .from(searchEntries)
    .innerJoin(records, eq(records.id, searchEntries.recordId))
    .leftJoin(procedures, eq(procedures.id, records.id))
    .where(
      and(
        inArray(
          searchEntries.id,
          rows.map((row) => row.entry),
        ),
        visibleTo(actor),
      ),
    )
    .all();
  const byEntry = new Map(details.map((detail) => [detail.entry, detail]));
  const texts = passageTexts(db, rows);
  const models = rows.some((row) => row.type === "procedure") ? await listStageModels(db) : [];
  return rows.flatMap((row) => {
    const detail = byEntry.get(row.entry);
    if (!detail) return [];
    const { entry: _entry, modelId, stage, ...shown } = detail;
    const identifiers = detail.identifiers ? detail.identifiers.split("\n") : [];
    const titleMarks = marksIn(detail.title, query.terms);
    const { text, marks } = bestPassage(texts, row, query.terms);
    const snippet = snippetOf(text, marks);
    return [
      {
        ...shown,
        url: recordPath(detail.type, detail.id),
        score: row.score,
        snippet: toHtml(snippet),
        why: whyText(explain({ title: detail.title, titleMarks, text, marks, identifiers, query })),
        markedTitle: markText(detail.title, titleMarks),
        markedSnippet: snippet,
        identifiers,
        stage: stageName(models, modelId, stage),
      },
    ];
  });
}

function stageName(
  models: readonly StoredStageModel[],
  modelId: string | null,
  key: string | null,
): string | null {
  const model = models.find((each) => each.model.id === modelId)?.model;
  return (
    [...(model?.stages ?? []), ...(model?.exits ?? [])].find((each) => each.key === key)?.name ??
    null
  );
}

const firstPassage = (row: Match) => row.entry * passagesPerEntry;

function passageTexts(db: Queryable, rows: Match[]): Map<number, string> {
  const ids = new Set(rows.flatMap((row) => [row.passage, firstPassage(row)]));
  const found = db
    .select()
    .from(searchPassages)
    .where(inArray(searchPassages.id, [...ids]))
    .all();
  return new Map(found.map(({ id, text }) => [id, inOneLine(text)]));
}

/** For a snippet: line breaks are spaces, and § does not part from its number. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/(§|Art\.|Abs\.|Nr\.) (?=\d)/g, "$1\u00a0");
}

/** Where only the title matches, the text is shown from its beginning. */
function bestPassage(
  texts: Map<number, string>,
  row: Match,
  terms: readonly Term[],
): { text: string; marks: Mark[] } {
  const text = texts.get(row.passage) ?? "";
  const marks = marksIn(text, terms);
  if (marks.length > 0) return { text, marks };
  return { text: texts.get(firstPassage(row)) ?? "", marks: [] };
}
