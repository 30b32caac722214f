import { readFeed } from "~/domain/saved-searches/feed.server";
import { asAnyone } from "~/domain/users/route.server";

/** Who knows the address needs no session: feed readers have none. */
export const loader = asAnyone(async ({ db, params, context }) => {
  const feed = await readFeed(db, params.token ?? "", context.env.publicUrl);
  return new Response(feed, {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
});
