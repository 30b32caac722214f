import { attachmentHeader } from "~/domain/documents/file-name";
import { listFormats, listMediaTypes, type ListFormat } from "~/domain/search/export/list-format";
import type { ListFile } from "~/domain/search/export/list.server";
import { refusedList } from "~/domain/search/export/refused-list";
import { readSearchParams } from "~/domain/search/search";
import { listAside } from "~/domain/search/thread/search-worker.server";
import { asUser } from "~/domain/users/route.server";
import { notFound } from "~/lib/errors";
import { oneOf } from "~/lib/list-filter";

/** The hits of a search to take along: the same address as the page, and a format. */
export const loader = asUser(async ({ db, actor, url, request, context }) => {
  const format = oneOf(listFormats)(url.searchParams.get("format") ?? "");
  if (!format) throw notFound();
  const { query, filters, sort } = readSearchParams(url.searchParams);
  const { origin } = context.env.publicUrl;
  const list = { query, filters, sort, format, origin };
  return listAside(db, actor, list, request.signal).then(
    (file) => answerOf(file, format),
    refusedList,
  );
});

const answerOf = ({ name, content }: ListFile, format: ListFormat) =>
  new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": listMediaTypes[format],
      "Content-Disposition": attachmentHeader(name),
      "Content-Length": String(content.byteLength),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "no-store",
    },
  });
