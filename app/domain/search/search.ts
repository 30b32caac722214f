import { verdicts, type Verdict } from "~/domain/currency/currency";
import { recordTypes, type RecordType } from "~/domain/records/record";
import { oneOf, words, year } from "~/lib/list-filter";

const matching = (shape: RegExp) => (text: string) => (shape.test(text) ? text : undefined);
const name = words(160);
const id = matching(/^[\w-]{1,40}$/);

/** Facets by which hits are narrowed: each value is one parameter of the address; what makes no sense is ignored. */
const facetReaders = {
  art: oneOf(recordTypes),
  jahr: year,
  stufe: matching(/^[a-z]+-[^\p{Cc}]{1,60}$/u),
  stand: matching(/^[a-z]+-[\w-]{1,60}$/),
  haltbarkeit: oneOf(verdicts),
  /** `go-nrw` or, narrower, `go-nrw/26`. */
  norm: matching(/^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,60})?$/),
  verfahren: id,
  von: name,
  gericht: name,
  abteilung: id,
};
export type FacetName = keyof typeof facetReaders;
export const facetNames = Object.keys(facetReaders) as FacetName[];
/** Of the values of one facet a hit has any, of each facet that is here. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;
/** More values of one facet are none a person has chosen. */
const mostChosen = 20;

/** `datum`: the newest first. */
export const sorts = ["relevanz", "datum"] as const;
export type Sort = (typeof sorts)[number];

export const hitsPerPage = 20;

/** So much of what is typed is searched for. */
export const longestQuery = 400;

/** A piece of original wording, marked where it matched. */
export type MarkedText = { text: string; hit: boolean }[];

/** Why a hit is one; the words are those of the record. */
export type Reason =
  | { code: "identifier"; identifier: string }
  | { code: "title"; words: string[] }
  | { code: "text"; words: string[] }
  | { code: "publisher" | "short-title"; words: string[] }
  | { code: "cites"; citations: string[] }
  | { code: "named"; words: string[] }
  | { code: "fields"; fields: readonly { name: string; value: string; not?: boolean }[] };

export type Hit = {
  type: RecordType;
  id: string;
  /** Id of the source an imported record came from. */
  external: string | null;
  title: string;
  url: string;
  /** Greater is better; only the order within one answer has a meaning. */
  score: number;
  /** Contains a part of what was looked for, not all of it. */
  partial: boolean;
  /** HTML: the original wording, escaped, with `<mark>` where it matched. */
  snippet: string;
  /** German sentence. */
  why: string;
  markedTitle: MarkedText;
  markedSnippet: MarkedText;
  /** Which passage of the record the snippet is from, from 0. */
  passage: number;
  identifiers: string[];
  /** Level, kind or origin, as a code of its type. */
  kind: string;
  date: string | null;
  /** Name of the stage a procedure has reached. */
  stage: string | null;
  /** Of a document: who published it, and the procedure it is part of, where that may be seen. */
  publisher: string;
  procedure: string | null;
};

/** What leaves the server: a score counts all texts of the house and would tell of hidden ones. */
export type ShownHit = Omit<Hit, "score">;

/** One line of the quick search. */
export type Suggestion = {
  id: string;
  url: string;
  sign: string;
  title: MarkedText;
  detail: string;
};

export type FacetValue = { value: string; label: string; count: number };

export type Facets = Record<FacetName, FacetValue[]>;

/** Something typed that could not be used as it was meant. */
export type QueryNote = { field: string; value: string };

export type SearchResult = {
  hits: Hit[];
  total: number;
  /** How many of them contain everything that was looked for; those come first. */
  complete: number;
  /** There are more: nobody counted any further. */
  more: boolean;
  /** How many there would be without filters; null where nobody counted. */
  unfiltered: number | null;
  /**
   * `all`: every hit contains everything looked for; `some`: nothing does, these contain a part;
   * `fields`: only fields were typed, these fit; `empty`: nothing was looked for.
   */
  match: "all" | "some" | "fields" | "empty";
  facets: Facets;
  /** Facets beyond type, year, form and department are counted among so many; null: among all. */
  countedAmong: number | null;
  /** Do the hits of this page that can expire still stand? Only where all facets are asked for. */
  verdicts: Record<string, Verdict>;
  notes: QueryNote[];
  page: number;
  sort: Sort;
  /** The query with its typing errors corrected, where not everything was found as typed. */
  corrected: string | null;
};

export type SearchOptions = {
  filters?: Filters;
  page?: number;
  limit?: number;
  sort?: Sort;
  /** Only these records: to say of what was found before where it has the words. */
  within?: readonly string[];
  /** `few`: only those that cost nothing; `all`: also those for which the hits are read. */
  facets?: "few" | "all";
};

/** Reads the address of a search page; what makes no sense is ignored. */
export function readSearchParams(params: URLSearchParams) {
  const filters: Filters = {};
  for (const facet of facetNames) {
    const read = facetReaders[facet];
    const values = new Set(params.getAll(facet).map((text) => read(text) ?? ""));
    values.delete("");
    if (values.size > 0) filters[facet] = [...values].slice(0, mostChosen);
  }
  const page = Number(params.get("seite") ?? 1);
  return {
    query: params.get("q") ?? "",
    filters,
    sort: oneOf(sorts)(params.get("sortierung") ?? "") ?? "relevanz",
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  };
}

/** The address of a search that is longer than what is searched for, cut; otherwise null. */
export function shortenedPath({
  query,
  filters,
  ...rest
}: ReturnType<typeof readSearchParams>): string | null {
  if (query.length <= longestQuery) return null;
  // Half of a sign outside the basic plane is none.
  return searchPath(query.slice(0, longestQuery).replace(/[\uD800-\uDBFF]$/, ""), filters, rest);
}

type Rest = { page?: number; sort?: Sort };

/** The address of a search; without a page it is the first. */
export function searchPath(query: string, filters: Filters, rest: Rest = {}): string {
  return `/suche?${searchParams(query, filters, rest).toString()}`;
}

export function searchParams(
  query: string,
  filters: Filters,
  { page = 1, sort = "relevanz" }: Rest = {},
): URLSearchParams {
  const params = new URLSearchParams();
  if (query) params.set("q", query);
  for (const facet of facetNames) {
    // In one order, so that a search has one address however it was narrowed.
    for (const value of filters[facet]?.toSorted() ?? []) params.append(facet, value);
  }
  if (sort !== "relevanz") params.set("sortierung", sort);
  if (page > 1) params.set("seite", String(page));
  return params;
}
