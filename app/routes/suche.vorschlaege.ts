import { answerProvisions } from "~/domain/search/provision/provision-answer.server";
import { suggestionsOf } from "~/domain/search/provision/provision-suggestions";
import { suggestAside } from "~/domain/search/search-worker.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer } from "~/lib/http";

/** What the quick search (Strg+K) proposes while one types: the provision named, then records. */
export const loader = asUser(async ({ db, actor, url, request }) => {
  const typed = url.searchParams.get("q") ?? "";
  const provisions = suggestionsOf(answerProvisions(db, typed));
  const records = await suggestAside(db, actor, typed, request.signal);
  return jsonAnswer({ suggestions: [...provisions, ...records] });
});
