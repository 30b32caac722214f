import { longestQuery, type ShownHit } from "../search";

/**
 * The page of a hit, opened at the passage that matched. Without one in its text (only the title
 * matches) it opens at its beginning. The words of the passage stay out of the address.
 */
export function passagePath(
  { url, passage, markedSnippet }: Pick<ShownHit, "url" | "passage" | "markedSnippet">,
  query: string,
): string {
  if (!markedSnippet.some(({ hit }) => hit)) return url;
  const params = new URLSearchParams({ treffer: query });
  if (passage > 0) params.set("stelle", String(passage));
  return `${url}?${params.toString()}#treffer`;
}

/** The page of a record with all that was looked for marked, opened at the first of it. */
export function markedPath(url: string, query: string): string {
  return query.trim()
    ? `${url}?${new URLSearchParams({ treffer: query }).toString()}#treffer`
    : url;
}

/** What a page is asked to mark; null where it was not opened from a hit. */
export function readPassageAsked(
  params: URLSearchParams,
): { query: string; passage: number } | null {
  const query = params.get("treffer")?.slice(0, longestQuery) ?? "";
  if (query.trim() === "") return null;
  const passage = params.get("stelle") ?? "0";
  return { query, passage: /^\d{1,4}$/.test(passage) ? Number(passage) : 0 };
}
