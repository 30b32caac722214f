import { longestQuery, readSearchParams, searchParams } from "~/domain/search/search";
import { inOneLine } from "~/lib/safe-text";

/**
 * What is searched, as the parameters of its result page, read as that page reads them: whatever
 * else stands in an address, and in which order, the same search has the same one. Null where
 * nothing is searched.
 */
export function savedAddress(params: URLSearchParams): string | null {
  const { query, filters } = readSearchParams(params);
  const words = inOneLine(query.slice(0, longestQuery)).replace(/\s+/g, " ");
  return words === "" ? null : searchParams(words, filters).toString();
}
