import { and, eq, inArray } from "drizzle-orm";
import { listLinked } from "~/domain/records/records.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { opinionAddress } from "./opinion-address";
import type { Authorized } from "~/domain/users/authorization.server";
import { notFound } from "~/lib/errors";
import type { Queryable } from "~db/client.server";
import { departments, opinions, opinionVersions, records, users } from "~db/schema";
import { alias } from "drizzle-orm/sqlite-core";

const owners = alias(users, "owners");
const authors = alias(users, "authors");

/**
 * One version of an opinion with everything its page says about it; the newest without a number.
 * `text` is the editor state as stored.
 */
export async function readOpinion(
  db: Queryable,
  record: Authorized<"read", "opinion">,
  number?: number,
) {
  const row = db
    .select({
      kind: opinions.kind,
      fileNumber: opinions.fileNumber,
      date: opinions.date,
      state: opinions.state,
      outcome: opinions.outcome,
      newestVersion: opinions.version,
      version: opinionVersions.number,
      title: opinionVersions.title,
      label: opinionVersions.label,
      text: opinionVersions.state,
      savedAt: opinionVersions.createdAt,
      savedBy: authors.name,
      owner: owners.name,
      department: departments.name,
    })
    .from(opinions)
    .innerJoin(records, eq(records.id, opinions.id))
    .innerJoin(
      opinionVersions,
      and(
        eq(opinionVersions.opinionId, opinions.id),
        eq(opinionVersions.number, number ?? opinions.version),
      ),
    )
    .leftJoin(authors, eq(authors.id, opinionVersions.authorId))
    .leftJoin(owners, eq(owners.id, records.ownerId))
    .leftJoin(departments, eq(departments.id, records.departmentId))
    .where(eq(opinions.id, record.id))
    .get();
  if (!row) throw notFound();
  const newest = row.version === row.newestVersion;
  return {
    id: record.id,
    ...row,
    // The title may change without a new version; an old version keeps the one it had.
    title: newest ? record.title : row.title,
    confidentiality: record.confidentiality,
  };
}

export type ReadOpinion = Awaited<ReturnType<typeof readOpinion>>;

/** Number, state and newest version of an opinion, without any text. */
export async function readHead(db: Queryable, record: Authorized<"read", "opinion">) {
  const row = db
    .select({
      fileNumber: opinions.fileNumber,
      state: opinions.state,
      version: opinions.version,
      kind: opinions.kind,
      date: opinions.date,
    })
    .from(opinions)
    .where(eq(opinions.id, record.id))
    .get();
  if (!row) throw notFound();
  return row;
}

/**
 * The page (or one version) of the opinion with this file number, also in small letters; throws `not-found` where it is
 * absent or hidden.
 */
export async function pathOfFileNumber(
  db: Queryable,
  actor: Actor,
  fileNumber: string,
  version?: number,
): Promise<string> {
  const row = db
    .select({ id: opinions.id })
    .from(opinions)
    .innerJoin(records, eq(records.id, opinions.id))
    .where(
      and(inArray(opinions.fileNumber, [fileNumber, fileNumber.toUpperCase()]), visibleTo(actor)),
    )
    .get();
  if (!row) throw notFound();
  const address = opinionAddress(row.id);
  return version === undefined ? address.page : address.version(version);
}

/** Procedures, documents and other opinions joined to this one, as far as this person may see them. */
export async function listOpinionLinks(db: Queryable, record: Authorized<"read", "opinion">) {
  return listLinked(db, record, ["procedure", "document", "opinion", "statement", "decision"]);
}
