import { suggestProvisions } from "~/domain/search/provision/suggested-provisions.server";
import { suggestAside } from "~/domain/search/thread/search-worker.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer } from "~/lib/http";

/** What the quick search (Strg+K) proposes while one types: the provision named, then records. */
export const loader = asUser(async ({ db, actor, url, request }) => {
  const typed = url.searchParams.get("q") ?? "";
  const provisions = suggestProvisions(db, typed);
  const records = await suggestAside(db, actor, typed, request.signal);
  return jsonAnswer({ suggestions: [...provisions, ...records] });
});
