import { and, eq } from "drizzle-orm";
import { existsSync } from "node:fs";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Authorized } from "~/domain/users/authorization.server";
import { notFound } from "~/lib/errors";
import type { Queryable } from "~db/client.server";
import { documents, records } from "~db/schema";
import { fileKinds, kindOfMediaType } from "./file-kind";
import { attachmentHeader } from "./file-name";
import { storedFilePath } from "./file-store.server";

/**
 * The stored file with the headers that make it harmless: always a download, its type from our
 * list, and no rights at all should a browser show it nevertheless.
 * `path` is null where the file is gone from the disk. Throws `not-found` where there is no file.
 */
export async function fileOf(
  db: Queryable,
  dataDir: string,
  document: Authorized<"read", "document">,
): Promise<{ path: string | null; headers: Record<string, string> }> {
  const row = db
    .select({
      sha256: documents.sha256,
      name: documents.fileName,
      mediaType: documents.mediaType,
      size: documents.size,
    })
    .from(documents)
    .where(eq(documents.id, document.id))
    .get();
  const kind = kindOfMediaType(row?.mediaType ?? "");
  if (!row?.sha256 || !kind) throw notFound();
  const path = storedFilePath(dataDir, row.sha256);
  return {
    path: existsSync(path) ? path : null,
    headers: {
      "Content-Type": fileKinds[kind].mediaType,
      "Content-Disposition": attachmentHeader(row.name ?? `Dokument.${kind}`),
      "Content-Length": String(row.size ?? 0),
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  };
}

/** Documents with exactly this content that this person may see. */
export async function listWithContent(db: Queryable, actor: Actor, sha256: string) {
  return db
    .select({ id: records.id, title: records.title, number: documents.number })
    .from(documents)
    .innerJoin(records, eq(records.id, documents.id))
    .where(and(eq(documents.sha256, sha256), visibleTo(actor)))
    .limit(10)
    .all();
}
