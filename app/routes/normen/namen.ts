import { createHash } from "node:crypto";
import { countTouching } from "~/domain/citations/touched-laws.server";
import { browserNames } from "~/domain/law/browser-names.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer } from "~/lib/http";

/** Names of laws → abbreviations, for recognising citations while somebody writes. */
export const loader = asUser(async ({ db, actor, request }) => {
  const names = browserNames(db, countTouching(db, actor));
  const print = createHash("sha256").update(JSON.stringify(names)).digest("base64url").slice(0, 20);
  const headers = { ETag: `"${print}"`, "Cache-Control": "private, max-age=300" };
  if (request.headers.get("If-None-Match")?.includes(print)) {
    return new Response(null, { status: 304, headers });
  }
  return jsonAnswer(names, { headers });
});
