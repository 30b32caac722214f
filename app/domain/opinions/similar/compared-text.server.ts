import { and, eq, sql } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import type { EditorDocument } from "~/editor/state/document";
import { notFound } from "~/lib/errors";
import type { Queryable } from "~db/client.server";
import { opinions, opinionVersions } from "~db/schema";
import { newestOwnDraft } from "../drafts.server";
import { readStored } from "../stored-document";
import { questionOfDraft, questionOfVersion } from "./question.server";

/** To read a longer stored text (bytes) would keep others waiting; its citations are known anyway. */
const longestRead = 700_000;

/** What is compared of an opinion: what its newest version asks, or this person's own draft. */
export async function readCompared(
  db: Queryable,
  record: Authorized<"read", "opinion">,
  { withDraft }: { withDraft: boolean },
) {
  const { text, ...head } = readNewest(db, record);
  const { title } = record;
  const newest = withDraft && head.state === "draft";
  const draft = newest ? await newestOwnDraft(db, record, longestRead) : null;
  const drafted = documentOf(draft?.state ?? null);
  if (draft && drafted) {
    const question = questionOfDraft(db, title, drafted);
    return { head, question, draftSavedAt: draft.savedAt };
  }
  const question = questionOfVersion(db, record, documentOf(text));
  return { head, question, draftSavedAt: null };
}

function readNewest(db: Queryable, record: Authorized<"read", "opinion">) {
  const text = sql<
    string | null
  >`CASE WHEN octet_length(${opinionVersions.state}) <= ${longestRead} THEN ${opinionVersions.state} END`;
  const row = db
    .select({
      fileNumber: opinions.fileNumber,
      date: opinions.date,
      state: opinions.state,
      outcome: opinions.outcome,
      version: opinions.version,
      text,
    })
    .from(opinions)
    .innerJoin(
      opinionVersions,
      and(eq(opinionVersions.opinionId, opinions.id), eq(opinionVersions.number, opinions.version)),
    )
    .where(eq(opinions.id, record.id))
    .get();
  if (!row) throw notFound();
  return row;
}

function documentOf(text: string | null): EditorDocument | null {
  const stored = text === null ? null : readStored(text);
  return stored?.intact ? stored.document : null;
}
