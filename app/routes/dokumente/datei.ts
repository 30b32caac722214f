import { createReadableStreamFromReadable } from "@remix-run/node";
import { createReadStream } from "node:fs";
import { fileOf } from "~/domain/documents/document-file.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export const loader = asUser(async ({ db, actor, params, context }) => {
  const document = authorize(db, actor, "read", "document", params.id ?? "");
  const { path, headers } = await fileOf(db, context.env.dataDir, document);
  if (!path) return redirectTo(`/dokumente/${document.id}?datei=fehlt`);
  return new Response(createReadableStreamFromReadable(createReadStream(path)), { headers });
});
