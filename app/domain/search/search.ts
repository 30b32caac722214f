import { recordTypes, type RecordType } from "~/domain/records/record";

/** Facets by which hits are narrowed; each is one parameter of the address. */
export const facetNames = ["art", "jahr", "stufe", "abteilung"] as const;
export type FacetName = (typeof facetNames)[number];
export type Filters = Partial<Record<FacetName, string>>;

export const hitsPerPage = 20;

/** A piece of original wording, marked where it matched. */
export type MarkedText = { text: string; hit: boolean }[];

/** Why a hit is one; the words are those of the record. */
export type Reason =
  | { code: "identifier"; identifier: string }
  | { code: "title"; words: string[] }
  | { code: "text"; words: string[] }
  | { code: "cites"; citations: string[] };

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
  identifiers: string[];
  /** Level, kind or origin, as a code of its type. */
  kind: string;
  date: string | null;
  /** Name of the stage a procedure has reached. */
  stage: string | null;
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

export type SearchResult = {
  hits: Hit[];
  total: number;
  /** How many of them contain everything that was looked for; those come first. */
  complete: number;
  /** There are more: nobody counted any further. */
  more: boolean;
  /** How many there would be without filters. */
  unfiltered: number;
  /**
   * `all`: every hit contains everything looked for; `some`: nothing does, these contain a part;
   * `empty`: nothing was looked for.
   */
  match: "all" | "some" | "empty";
  facets: Facets;
  page: number;
  /** The query with its typing errors corrected, where not everything was found as typed. */
  corrected: string | null;
};

export type SearchOptions = { filters?: Filters; page?: number; limit?: number };

/** Reads the address of a search page; what makes no sense is ignored. */
export function readSearchParams(params: URLSearchParams) {
  const filters: Filters = {};
  for (const name of facetNames) {
    const value = params.get(name)?.slice(0, 40);
    if (value) filters[name] = value;
  }
  if (filters.art && !(recordTypes as readonly string[]).includes(filters.art)) delete filters.art;
  const page = Number(params.get("seite") ?? 1);
  return {
    query: params.get("q") ?? "",
    filters,
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  };
}

/** The address of a search; without a page it is the first. */
export function searchPath(query: string, filters: Filters, page = 1): string {
  const params = new URLSearchParams();
  if (query) params.set("q", query);
  for (const name of facetNames) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  if (page > 1) params.set("seite", String(page));
  return `/suche?${params.toString()}`;
}
