import { filterWords } from "~/domain/search/facets/filter-words.server";
import { readSearchParams } from "~/domain/search/search";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { searchText } from "./texts";

/** What is searched at each address, in words, as far as this person may know the names. */
export async function searchWords(
  db: Queryable,
  actor: Actor,
  addresses: readonly string[],
): Promise<string[]> {
  const searches = addresses.map((address) => readSearchParams(new URLSearchParams(address)));
  const filters = searches.map((search) => search.filters);
  const narrowed = await filterWords(db, actor, filters);
  return searches.map(({ query }, index) => searchText(query, narrowed[index] ?? []));
}
