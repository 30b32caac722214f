import { suggestAside } from "~/domain/search/search-worker.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer } from "~/lib/http";

/** What the quick search (Strg+K) proposes while one types. */
export const loader = asUser(async ({ db, actor, url }) =>
  jsonAnswer({ suggestions: await suggestAside(db, actor, url.searchParams.get("q") ?? "") }),
);
